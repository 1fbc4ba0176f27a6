/** Clips outlines and lines to a rectangle. Points are x and y in turn. */

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One edge: how far a point lies inside it. */
type Edge = (x: number, y: number) => number;

function edgesOf({ left, top, right, bottom }: Rectangle): Edge[] {
  return [(x) => x - left, (x) => right - x, (_, y) => y - top, (_, y) => bottom - y];
}

/**
 * The part of a closed outline inside a rectangle (Sutherland and Hodgman, 1974). Pieces of a hollow outline stay joined by lines along the
 * rectangle's edge, so let it lie outside what is seen. Empty when nothing is inside.
 */
export function clipOutline(points: readonly number[], rectangle: Rectangle): number[] {
  let rest = [...points];
  for (const inside of edgesOf(rectangle)) {
    const kept: number[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const from = at === 0 ? rest.length - 2 : at - 2;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [rest[from], rest[from + 1], rest[at], rest[at + 1]];
      const [d0, d1] = [inside(x0, y0), inside(x1, y1)];
      if (d0 >= 0 !== d1 >= 0) {
        const t = d0 / (d0 - d1);
        kept.push(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t);
      }
      if (d1 >= 0) kept.push(x1, y1);
    }
    rest = kept;
  }
  return rest;
}

/** The pieces of a line inside a rectangle, in order (each segment by Liang and Barsky, 1984). */
export function clipLine(points: readonly number[], rectangle: Rectangle): number[][] {
  const edges = edgesOf(rectangle);
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (let at = 2; at < points.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [points[at - 2], points[at - 1], points[at], points[at + 1]];
    let [from, to] = [0, 1];
    for (const inside of edges) {
      const [d0, d1] = [inside(x0, y0), inside(x1, y1)];
      if (d0 < 0 && d1 < 0) from = 2;
      else if (d0 < 0) from = Math.max(from, d0 / (d0 - d1));
      else if (d1 < 0) to = Math.min(to, d0 / (d0 - d1));
    }
    if (from >= to) continue;
    if (from > 0 || piece.length === 0) {
      piece = [x0 + (x1 - x0) * from, y0 + (y1 - y0) * from];
      pieces.push(piece);
    }
    piece.push(x0 + (x1 - x0) * to, y0 + (y1 - y0) * to);
    if (to < 1) piece = [];
  }
  return pieces;
}
