/** Distances and directions on the Earth, in kilometres and in words. */

const RADIANS = Math.PI / 180;

/** Mean radius of the Earth in km (IUGG's R1). A sphere is wrong by at most 0.6 % against the ellipsoid. */
export const EARTH_KM = 6371.0088;

export interface Position {
  /** Degrees, north positive. */
  lat: number;
  /** Degrees, east positive. */
  lon: number;
}

export type Direction = 'north' | 'north-east' | 'east' | 'south-east' | 'south' | 'south-west' | 'west' | 'north-west';

const DIRECTIONS: readonly Direction[] = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** Great-circle distance (haversine formula, exact also for close points). */
export function distanceKm(a: Position, b: Position): number {
  const dLat = ((b.lat - a.lat) * RADIANS) / 2;
  const dLon = ((b.lon - a.lon) * RADIANS) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Where `to` lies as seen from `from`: the eighth of the compass in which the great circle starts. */
export function directionWord(from: Position, to: Position): Direction {
  const dLon = (to.lon - from.lon) * RADIANS;
  const east = Math.sin(dLon) * Math.cos(to.lat * RADIANS);
  const north =
    Math.cos(from.lat * RADIANS) * Math.sin(to.lat * RADIANS) - Math.sin(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.cos(dLon);
  const eighth = Math.round((Math.atan2(east, north) / RADIANS + 360) / 45) % 8;
  return DIRECTIONS[eighth] ?? 'north';
}
