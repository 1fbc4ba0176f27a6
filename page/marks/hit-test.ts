/** Which mark, if any, is under a point of the viewport. */
import { shadowRootOf, shadowRootsOf } from '../flat-tree.ts';
import { holderOf, rectsOf } from './geometry.ts';
import type { Mark } from './mark.ts';

/** Marks of a page, found by the text node that a point is in. */
class MarkIndex {
  readonly #byNode = new Map<Text, Mark[]>();
  readonly #roots: ShadowRoot[];

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      for (const { node } of mark.pieces) {
        const known = this.#byNode.get(node);
        if (known) known.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
    this.#roots = shadowRootsOf(marks.flatMap(({ pieces }) => pieces.slice(0, 1).map(({ node }) => node)));
  }

  /**
   * The caret alone is not enough: it snaps to the end of a line from far right of it, and it
   * reports text that something else covers; so the text's own rectangles must contain the point, and what lies on top must be the text's.
   */
  at(x: number, y: number): Mark | undefined {
    const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots: this.#roots });
    if (!caret) return undefined;
    const { offset, offsetNode } = caret;
    const mark = this.#byNode
      .get(offsetNode as Text)
      ?.find(({ pieces }) => pieces.some(({ node, start, end }) => node === offsetNode && start <= offset && offset <= end));
    return mark && rectAt(mark, x, y) && isOnTop(mark, x, y) ? mark : undefined;
  }
}

const indexes = new WeakMap<readonly Mark[], MarkIndex>();

/** The mark whose text is under a point of the viewport. Lists of marks are indexed when first asked about, and must not change after. */
export function markAt(x: number, y: number, marks: readonly Mark[]): Mark | undefined {
  let index = indexes.get(marks);
  if (!index) {
    index = new MarkIndex(marks);
    indexes.set(marks, index);
  }
  return index.at(x, y);
}

/** The rectangle of the mark's text that holds the point: a name that wraps has one on each line. */
export function rectAt(mark: Mark, x: number, y: number): DOMRect | undefined {
  return rectsOf(mark).find((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}

function isOnTop(mark: Mark, x: number, y: number): boolean {
  const top = topElementAt(x, y);
  const holder = holderOf(mark);
  // Text lies in its element, or the element is an inline part of the name ("Al <b>Qaim</b>").
  // By the prototype: a field called "contains" takes the method's place on its form.
  const contains = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);
  return top !== null && (contains(top, holder) || contains(holder, top) || mark.pieces.some(({ node }) => contains(top, node)));
}

/** What a click would hit, seen into open shadow roots. */
function topElementAt(x: number, y: number): Element | null {
  let top = Document.prototype.elementFromPoint.call(document, x, y);
  for (let root = top && shadowRootOf(top); root; ) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
    root = shadowRootOf(inner);
  }
  return top;
}
