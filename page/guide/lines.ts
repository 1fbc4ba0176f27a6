/** The boxes that a ring is drawn round: one for each line that a name stands on. Pure. */
import type { Rect } from '../card/placement.ts';

/** Pixels between two parts of one line that still are one: a tag inside the name may have a margin. */
const GAP = 8;

/** Joins rectangles that stand side by side: tags inside a name give each of its parts one, and one more round both. */
export function linesOf(rects: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (right - left < 1 || bottom - top < 1) continue;
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.bottom, bottom) - Math.max(last.top, top) : 0;
    const isBeside = last && left <= last.right + GAP && right >= last.left - GAP;
    if (last && isBeside && overlap > Math.min(last.bottom - last.top, bottom - top) / 2) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, left),
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      };
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}
