/** The compiled map, once for all tests, and what tests need to look into a model. */
import { compileMap } from '../../../dataset/map/compile.ts';
import { MapGeometry } from '../../../engine/map/geometry.ts';

export const BYTES = compileMap();
export const THE_MAP = new MapGeometry(bufferOf(BYTES));

export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

/** Absolute corners of path data, piece by piece. */
export function pieces(path: string): [x: number, y: number][][] {
  const found: [number, number][][] = [];
  for (const piece of path.split('M').slice(1)) {
    const numbers = [...piece.matchAll(/-?(?:\d+(?:\.\d)?|\.\d)/g)].map(([number]) => Number(number));
    let [x, y] = [0, 0];
    const corners: [number, number][] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at]!;
      y += numbers[at + 1]!;
      corners.push([x, y]);
    }
    found.push(corners);
  }
  return found;
}

/** Length of the longest straight step of a path. */
export function longestStep(path: string): number {
  const steps = pieces(path).flatMap((corners) =>
    corners.slice(1).map(([x, y], index) => Math.hypot(x - corners[index]![0], y - corners[index]![1])),
  );
  return Math.max(0, ...steps);
}

/** Arcs of the border between two areas. */
export function bordersBetween(a: string, b: string): number[] {
  return Array.from({ length: THE_MAP.arcCount }, (_, arc) => arc).filter((arc) => {
    const sides = THE_MAP.sides(arc);
    return sides.includes(a) && sides.includes(b);
  });
}
