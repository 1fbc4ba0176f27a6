/** Links of a page, as far as telling its article from the rest needs them. */
import { attributeOf, isElement, parentOf, tagOf } from './safe-dom.ts';
import { walk } from './walk.ts';

/** No inline element nests deeper inside a block in practice. */
const MAX_DEPTH = 6;

/** Whether a text lies in a link. */
export function isUnderLink(node: Node): boolean {
  let at = parentOf(node);
  for (let depth = 0; at && isElement(at) && depth < MAX_DEPTH; depth += 1, at = parentOf(at)) if (tagOf(at) === 'a') return true;
  return false;
}

/** Nodes looked through for links: what they are looked for in is a few lines long, but a page may hide anything in it. */
const MAX_NODES = 300;

/** Addresses of the links inside of an element, as they are written. */
export function linksIn(element: Element): string[] {
  const links: string[] = [];
  let count = 0;
  const enter = (node: Node): boolean => {
    count += 1;
    if (!isElement(node) || count > MAX_NODES) return false;
    if (tagOf(node) === 'a') links.push((attributeOf(node, 'href') ?? '').trim());
    return true;
  };
  for (const _ of walk(element, enter, () => undefined));
  return links;
}

/** Whether a link leads to another page, as far as it says: "#entry-7" and "?entry=7" stay on theirs. */
export const leadsAway = (href: string): boolean => href !== '' && !/^(?:[#?]|javascript:|mailto:)/i.test(href);

/** "https://news.example/world/asia/?x" → "/world/asia"; the front page is "". */
const pathOf = (href: string): string =>
  href
    .replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** Whether links lead from the front page further and further down: "Home › World › Asia". */
export function isTrail(links: readonly string[]): boolean {
  const paths = links.map(pathOf);
  return paths.length > 1 && paths[0] === '' && paths.every((path, index) => index === 0 || path.startsWith(`${paths[index - 1]}/`));
}
