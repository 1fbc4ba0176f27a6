/** What on a page has a use of its own for clicks and keys: links, buttons, fields and whatever else can be operated. */
import { parentOf } from '../safe-dom.ts';

const CONTROLS =
  'a[href],area[href],button,summary,label,input,select,textarea,option,audio[controls],video[controls],iframe,embed,object,' +
  ['button', 'link', 'menuitem', 'option', 'tab', 'checkbox', 'radio', 'switch', 'slider', 'combobox', 'textbox', 'treeitem']
    .map((role) => `[role=${role}]`)
    .join();

/** Whether an event happened in a control of the page; looks through its shadow roots as far as they are open. */
export function isInControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && isControl(node));
}

/** Whether a node lies in a control of the page. */
export function liesInControl(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at instanceof Element && isControl(at)) return true;
  return false;
}

/** By the prototype: a field called "matches" takes the method's place on its form. */
function isControl(element: Element): boolean {
  return (element instanceof HTMLElement && isEditable(element)) || Element.prototype.matches.call(element, CONTROLS);
}

const editable = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'isContentEditable')?.get;

const isEditable = (element: HTMLElement): boolean => editable?.call(element) === true;

/** Whether the key belongs to what has the focus: a control, or an element that the page made one by letting Tab stop there. */
export function hasOwnKeys(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return isInControl(event) || (target instanceof HTMLElement && tabIndexOf(target) >= 0);
}

/** By the attribute: scrolling boxes that the browser itself lets Tab stop at have no keys but those that scroll. */
function tabIndexOf(element: HTMLElement): number {
  const value = Element.prototype.getAttribute.call(element, 'tabindex');
  return value === null ? -1 : Number.parseInt(value, 10);
}
