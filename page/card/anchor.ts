/** Where the card of a mark is anchored: the line of the name that the pointer was on, and all lines that stay readable. */
import { holderOf, rectsOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import { parentOf } from '../safe-dom.ts';
import { joinLines } from './lines.ts';
import { contains, type Rect } from './placement.ts';

export interface Anchor {
  anchor: Rect;
  /** The lines the name stands in, as wide as the block of text around it. */
  lines: readonly Rect[];
}

/** Anchors a card to one of the lines that the name stands in. */
export function anchorOf(mark: Mark, line: number): Anchor {
  const parts = joinLines(rectsOf(mark));
  const anchor = parts[line] ?? parts[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const { left, right } = Element.prototype.getBoundingClientRect.call(blockOf(mark));
  const lines = parts.map((part) => ({ ...part, left: Math.min(part.left, left), right: Math.max(part.right, right) }));
  return { anchor, lines };
}

/** Which of the name's lines is under the point; the first if none is. */
export function lineAt(mark: Mark, { x, y }: { x: number; y: number }): number {
  return Math.max(
    0,
    joinLines(rectsOf(mark)).findIndex((part) => contains(part, x, y)),
  );
}

/** Whether the text around the mark begins at the right. */
export function isRightToLeft(mark: Mark): boolean {
  return getComputedStyle(blockOf(mark)).direction === 'rtl';
}

/** The nearest element around the name that is no part of a line. */
function blockOf(mark: Mark): Element {
  let block = holderOf(mark);
  for (let at: Node | null = block; at instanceof Element; at = parentOf(at)) {
    block = at;
    if (!/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) break;
  }
  return block;
}
