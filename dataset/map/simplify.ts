/** Drops points that carry little area, but never a whole island: each ring keeps at least a triangle. */
import type { Arc, Shapes, WeightedPoint } from './shapes.ts';

/** Steradians: a point stays when the triangle it makes with its neighbours is larger. 1e-6 is 41 km² on the Earth. */
export interface Tolerance {
  coast: number;
  /** Finer than coasts: they say how far a place is from the next country. */
  border: number;
}

/** Corners a ring needs to have an area. */
const MIN_CORNERS = 3;

export function simplify({ arcs, rings }: Shapes, tolerance: Tolerance): Shapes {
  const kept = arcs.map((arc) => new Set(arc.points.filter((point) => point[2] >= toleranceOf(arc, tolerance))));
  // The ends of an arc stay, whatever their weight.
  kept.forEach((set, index) => {
    const { points } = arcs[index] as Arc;
    for (const end of [points[0], points.at(-1)]) if (end !== undefined) set.add(end);
  });
  const whole = rings.filter((ring) =>
    keepTriangle(
      ring.arcs.map((arc) => (arc < 0 ? ~arc : arc)),
      arcs,
      kept,
    ),
  );
  // Vatican City is a point in the atlas. It stays: a country that is not on the map has no borders.
  const present = new Set(whole.map(({ country }) => country));
  const rest = rings.filter((ring) => whole.includes(ring) || !present.has(ring.country));
  return { arcs: arcs.map((arc, index) => ({ ...arc, points: arc.points.filter((point) => kept[index]?.has(point)) })), rings: rest };
}

function toleranceOf(arc: Arc, { coast, border }: Tolerance): number {
  return arc.sides.length === 1 ? coast : border;
}

/** Puts back the weightiest points of a ring until it has three corners. False for a ring that never had them. */
function keepTriangle(numbers: readonly number[], arcs: readonly Arc[], kept: readonly Set<WeightedPoint>[]): boolean {
  const corners = () => numbers.reduce((sum, arc) => sum + (kept[arc]?.size ?? 0) - 1, 0);
  const dropped = numbers
    .flatMap((arc) => (arcs[arc]?.points ?? []).filter((point) => !kept[arc]?.has(point)).map((point) => ({ arc, point })))
    .sort((a, b) => b.point[2] - a.point[2]);
  for (const { arc, point } of dropped) {
    if (corners() >= MIN_CORNERS) break;
    kept[arc]?.add(point);
  }
  return corners() >= MIN_CORNERS;
}
