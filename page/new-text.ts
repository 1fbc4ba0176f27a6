/** Tells changes that may bring text of the article from those that don't: counters, adverts, scripts. */
import { isElement, isText, tagOf } from './safe-dom.ts';

/** New paragraphs are worth a reading; counters, adverts and buttons are not. The project's study counts text from 80 characters on. */
const PARAGRAPH = 80;

const NO_TEXT: ReadonlySet<string> = new Set(
  'script style link meta template noscript iframe svg img picture video audio canvas'.split(' '),
);

export function bringsText({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return isText(target) && target.data.length >= PARAGRAPH;
  for (const node of addedNodes) if (isLongText(node)) return true;
  return false;
}

function isLongText(node: Node): boolean {
  if (isText(node)) return node.data.trim().length >= PARAGRAPH;
  if (!isElement(node) || NO_TEXT.has(tagOf(node))) return false;
  return textOf(node).trim().length >= PARAGRAPH;
}

/** By a range, which nothing on the page can take the place of: a field called "textContent" does so on its form. */
function textOf(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.toString();
}
