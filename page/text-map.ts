/** Offsets in the joined text of all blocks ↔ offsets in text nodes. */
import type { Block } from './boxes.ts';

/** A part of one text node; `end` is exclusive. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

/** All blocks as one text with a line feed between two (no block holds one), and the offset at which each block starts. */
export function joinBlocks(blocks: readonly Block[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    starts.push(offset);
    offset += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), starts };
}

/** Index of the last item whose start is at or before `offset`; -1 when there is none. */
function lastAtOrBefore<T>(items: readonly T[], startOf: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where the range from `start` up to `end` (exclusive) of the joined text lies in the page: one piece for each text node, in order.
 * A name that tags split gives several; the first one's `start` and the last one's `end` bound a DOM range. A range that leaves its
 * block is cut at the block's end. Empty for an empty range or one outside the text.
 */
export function locate(blocks: readonly Block[], starts: readonly number[], start: number, end: number): { pieces: NodeRange[] } {
  const index = lastAtOrBefore(starts, (offset) => offset, start);
  const block = blocks[index];
  const offset = starts[index] ?? 0;
  const pieces: NodeRange[] = [];
  if (!block) return { pieces };
  const from = start - offset;
  const to = end - offset;
  for (let at = lastAtOrBefore(block.pieces, (piece) => piece.start, from); at < block.pieces.length; at += 1) {
    const piece = block.pieces[at];
    if (!piece || piece.start >= to) break;
    const range = { node: piece.node, start: Math.max(0, from - piece.start), end: Math.min(piece.length, to - piece.start) };
    if (range.start < range.end) pieces.push(range);
  }
  return { pieces };
}
