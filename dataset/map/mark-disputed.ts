/** Marks the arcs of disputed borders. Where only a part of a border is disputed, its arcs are cut at the first point of that part. */
import type { DisputedBorder } from './disputed-borders.ts';
import type { Arc, Shapes, WeightedPoint } from './shapes.ts';

/** @throws if a row names two countries that have no common border in this geometry: it would silently draw nothing. */
export function markDisputed({ arcs, rings }: Shapes, borders: readonly DisputedBorder[]): Shapes {
  const byPair = new Map(borders.map((border) => [`${border.a} ${border.b}`, border]));
  const used = new Set<DisputedBorder>();
  const result: Arc[] = [];
  /** New numbers of each old arc, in its own direction. */
  const parts: number[][] = arcs.map((arc) => {
    const border = byPair.get([...arc.sides].sort().join(' '));
    if (border !== undefined) used.add(border);
    return (border === undefined ? [arc] : cut(arc, border)).map((part) => result.push(part) - 1);
  });
  const unused = borders.filter((border) => !used.has(border));
  if (unused.length > 0) throw new Error(`no common border in the atlas: ${unused.map(({ a, b }) => `${a}–${b}`).join(', ')}`);
  const forward = (arc: number) => parts[arc] ?? [];
  const backward = (arc: number) => [...forward(arc)].reverse().map((part) => ~part);
  return {
    arcs: result,
    rings: rings.map((ring) => ({ ...ring, arcs: ring.arcs.flatMap((arc) => (arc < 0 ? backward(~arc) : forward(arc))) })),
  };
}

/** One arc, disputed, or several where only a part of it is. */
function cut(arc: Arc, { within }: DisputedBorder): Arc[] {
  if (within === undefined) return [{ ...arc, disputed: true }];
  const [west, south, east, north] = within;
  const inside = ([lon, lat]: WeightedPoint) => lon >= west && lon <= east && lat >= south && lat <= north;
  const parts: Arc[] = [];
  let points: WeightedPoint[] = [];
  let disputed = false;
  arc.points.forEach((point, index) => {
    const next = arc.points[index + 1];
    points.push(point);
    // A segment is disputed when both its ends are inside.
    const segment = next !== undefined && inside(point) && inside(next);
    if (index === 0) disputed = segment;
    if (next !== undefined && segment === disputed) return;
    // Both parts keep the point where they meet: simplification must not move it.
    const end: WeightedPoint = [point[0], point[1], Number.POSITIVE_INFINITY];
    points[points.length - 1] = end;
    if (points.length > 1) parts.push({ ...arc, points, disputed });
    points = [end];
    disputed = segment;
  });
  return parts;
}
