/**
 * Reads the DOM so that a page can't mislead or break us. `<form><input name="firstChild">` changes `form.firstChild` even in the
 * isolated world of Chromium's content scripts (Firefox shows us the true value), so the getters are taken from the prototypes.
 */

/** A property read through its prototype's getter. Where there is none (a DOM outside the browser) it is read as usual. */
function reader<T>(owner: { prototype: object } | undefined, name: string): (target: object) => T {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (target) => (get ? get.call(target) : Reflect.get(target, name)) as T;
}

/** A method taken from the prototype, or undefined when the browser lacks it. */
function caller<A extends unknown[], T>(
  owner: { prototype: object } | undefined,
  name: string,
): (target: object, ...args: A) => T | undefined {
  const known: unknown = owner && Reflect.get(owner.prototype, name);
  return (target, ...args) => {
    const method: unknown = known ?? (owner ? undefined : Reflect.get(target, name));
    return typeof method === 'function' ? (Reflect.apply(method, target, args) as T) : undefined;
  };
}

const nodeClass = typeof Node === 'undefined' ? undefined : Node;
const elementClass = typeof Element === 'undefined' ? undefined : Element;

export const firstChildOf = reader<Node | null>(nodeClass, 'firstChild');
export const nextSiblingOf = reader<Node | null>(nodeClass, 'nextSibling');
export const parentOf = reader<Node | null>(nodeClass, 'parentNode');
const nodeTypeOf = reader<number>(nodeClass, 'nodeType');

/** The tag's name in lower case, without a namespace prefix. */
export const tagOf = reader<string>(elementClass, 'localName');

const getAttribute = caller<[string], string | null>(elementClass, 'getAttribute');
const checkVisibility = caller<[{ visibilityProperty: boolean }], boolean>(elementClass, 'checkVisibility');

export const attributeOf = (element: Element, name: string): string | null => getAttribute(element, name) ?? null;

/** False for what is not rendered or has `visibility: hidden`; true where the browser can't tell (Firefox before 106, no layout). */
export const isVisible = (element: Element): boolean => checkVisibility(element, { visibilityProperty: true }) !== false;

export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
