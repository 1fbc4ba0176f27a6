/**
 * The tree as the reader sees it: an element with an open shadow root shows that root's children, and a slot shows what is assigned to it.
 * Closed roots are the page's secret and stay it.
 */
import { firstChildOf, isElement, nextSiblingOf, parentOf, tagOf } from './safe-dom.ts';

const getterOf = (owner: { prototype: object } | undefined, name: string): ((this: object) => unknown) | undefined =>
  owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;

const readShadowRoot = getterOf(typeof Element === 'undefined' ? undefined : Element, 'shadowRoot');
const readElementSlot = getterOf(typeof Element === 'undefined' ? undefined : Element, 'assignedSlot');
const readTextSlot = getterOf(typeof Text === 'undefined' ? undefined : Text, 'assignedSlot');

/** The open shadow root of an element, by the prototype's getter. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return (readShadowRoot?.call(element) as ShadowRoot | null | undefined) ?? null;
}

function assignedNodesOf(node: Node): readonly Node[] {
  return tagOf(node) === 'slot' && node instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(node) : [];
}

function slotOf(node: Node): Node | null {
  const read = isElement(node) ? readElementSlot : readTextSlot;
  return (read?.call(node) as Node | null | undefined) ?? null;
}

/** Steps through the flat tree below one node. Slots cost time, so they are looked at only after a shadow root was met. */
export class FlatTree {
  #hasRoots = false;

  firstChild(node: Node): Node | null {
    if (!isElement(node)) return firstChildOf(node);
    const root = shadowRootOf(node);
    if (root) {
      this.#hasRoots = true;
      return firstChildOf(root);
    }
    return (this.#hasRoots && assignedNodesOf(node)[0]) || firstChildOf(node);
  }

  next(node: Node): Node | null {
    const slot = this.#hasRoots ? slotOf(node) : null;
    if (!slot) return nextSiblingOf(node);
    const assigned = assignedNodesOf(slot);
    return assigned[assigned.indexOf(node) + 1] ?? null;
  }

  parent(node: Node): Node | null {
    if (!this.#hasRoots) return parentOf(node);
    const parent = slotOf(node) ?? parentOf(node);
    return parent instanceof ShadowRoot ? parent.host : parent;
  }
}

/** The open shadow roots that these nodes lie in. */
export function shadowRootsOf(nodes: Iterable<Node>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    for (let root = rootOf(node); root instanceof ShadowRoot; root = rootOf(root.host)) roots.add(root);
  }
  return [...roots];
}

const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
