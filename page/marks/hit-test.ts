/** Which mark, if any, is under a point of the viewport. */
import { holderOf, rectsOf } from './geometry.ts';
import type { Mark } from './mark.ts';

/** Where the caret would go. `shadowRoots` is left out: only the page's own tree is marked. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : undefined;
}

/**
 * The mark whose text is under the point. The caret alone is not enough: it snaps to the end of a line from far right of it, and it
 * reports text that something else covers; so the text's own rectangles must contain the point, and what lies on top must be the text's.
 */
export function markAt(x: number, y: number, marks: readonly Mark[]): Mark | undefined {
  const caret = caretAt(x, y);
  if (!caret) return undefined;
  const { node, offset } = caret;
  const mark = marks.find(({ pieces }) => pieces.some((piece) => piece.node === node && piece.start <= offset && offset <= piece.end));
  return mark && rectAt(mark, x, y) && isOnTop(mark, x, y) ? mark : undefined;
}

/** The rectangle of the mark's text that holds the point: a name that wraps has one on each line. */
export function rectAt(mark: Mark, x: number, y: number): DOMRect | undefined {
  return rectsOf(mark).find((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}

function isOnTop(mark: Mark, x: number, y: number): boolean {
  const top = document.elementFromPoint(x, y);
  const holder = holderOf(mark);
  // Text lies in its element, or the element is an inline part of the name ("Al <b>Qaim</b>").
  // By the prototype: a field called "contains" takes the method's place on its form.
  const contains = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);
  return top !== null && (contains(top, holder) || contains(holder, top) || mark.pieces.some(({ node }) => contains(top, node)));
}
