/** Which of the map's areas a point lies in: its country, or an area without an ISO code such as northern Cyprus. */

import type { MapGeometry } from './geometry.ts';
import { lonStep } from './longitude.ts';

/** Id of the area (ISO code, or an id of `territories.ts`); undefined at sea. As exact as the map: see `nearestBorder`. */
export function areaAt(geometry: MapGeometry, lat: number, lon: number): string | undefined {
  const inside = new Map<string, boolean>();
  for (let ring = 0; ring < geometry.ringCount; ring++) {
    const { west, width, south, north } = geometry.ringBox(ring);
    if (lat < south || lat > north || (lonStep(west, lon) + 360) % 360 > width) continue;
    // Holes are rings of the same country: an even number of rings around a point is outside (even-odd rule).
    const id = geometry.ringCountry(ring);
    if (holds(geometry.ringPoints(ring), lat, lon)) inside.set(id, !inside.get(id));
  }
  return [...inside].find(([, isInside]) => isInside)?.[0];
}

/** Ray to the east, points as longitude and latitude in turn. */
function holds(points: readonly number[], lat: number, lon: number): boolean {
  const turn = Math.round(((points[0] ?? 0) - lon) / 360) * 360;
  let odd = false;
  for (let at = 2; at < points.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(at - 2, at + 2);
    if (y0 > lat !== y1 > lat && lon + turn < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}
