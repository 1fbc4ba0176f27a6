/** Points of the sphere as vectors, where neither poles nor the date line are special. */
import type { Position } from './distance.ts';

const RADIANS = Math.PI / 180;

export type Vector = readonly [x: number, y: number, z: number];

export function toVector(lat: number, lon: number): Vector {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lon * RADIANS), ring * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

export function toPosition([x, y, z]: Vector): Position {
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

/**
 * The point of the straight line from `a` to `b` that is nearest to `p`, on the sphere's surface. The line is a chord; for segments of a
 * map, which are short, its nearest point lies above that of the great circle to within metres.
 */
export function nearestOnSegment(p: Vector, a: Vector, b: Vector): Vector {
  const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const length = dx * dx + dy * dy + dz * dz;
  const along = length === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy + (p[2] - a[2]) * dz) / length;
  const t = Math.max(0, Math.min(1, along));
  const [x, y, z] = [a[0] + t * dx, a[1] + t * dy, a[2] + t * dz];
  const size = Math.hypot(x, y, z);
  return [x / size, y / size, z / size];
}

/** Straight distance through the Earth in units of its radius: cheap, and grows with the distance along the surface. */
export function chord(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
