/** From the rectangles of a name to the lines it stands in. Pure. */
import type { Rect } from './placement.ts';

/** A name that inline tags split has several rectangles on one line. */
export function joinLines(rects: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const { left, top, right, bottom } of rects) {
    const line = lines.find(
      (known) => Math.min(known.bottom, bottom) - Math.max(known.top, top) > Math.min(bottom - top, known.bottom - known.top) / 2,
    );
    // Two columns of text have lines at the same height; a name that goes on in the next one begins there anew.
    if (line && left <= line.right + (bottom - top) && right >= line.left - (bottom - top)) {
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.right = Math.max(line.right, right);
      line.bottom = Math.max(line.bottom, bottom);
    } else if (right > left) lines.push({ left, top, right, bottom });
  }
  return lines;
}
