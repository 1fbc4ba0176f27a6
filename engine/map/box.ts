/** Bounding boxes on the sphere: of chains of points that may lie across the date line or around a pole, against a round window. */
import { lonStep } from './longitude.ts';

const RADIANS = Math.PI / 180;

/** Degrees. `west + width` may pass 180. */
export interface Box {
  west: number;
  width: number;
  south: number;
  north: number;
}

/** Longitude and latitude in turn, in degrees. Longitudes run on over the date line: they may leave -180 to 180. */
export type Points = number[];

/** Box of a chain of points. A closed chain that goes once round the Earth holds the pole on its side. */
export function boxOf(points: Points): Box {
  let [west, east, south, north] = [Infinity, -Infinity, 90, -90];
  for (let at = 0; at < points.length; at += 2) {
    const lon = points[at] ?? 0;
    const lat = points[at + 1] ?? 0;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const around = Math.abs((points.at(-2) ?? 0) - (points[0] ?? 0)) > 180;
  if (around) return { west: -180, width: 360, south: north < 0 ? -90 : south, north: south > 0 ? 90 : north };
  return { west, width: east - west, south, north };
}

/** Whether a box may reach into the circle of `radius` degrees around a point. May say yes to a box that just misses it. */
export function boxNear({ west, width, south, north }: Box, lat: number, lon: number, radius: number): boolean {
  if (south > lat + radius || north < lat - radius) return false;
  // The circle holds a pole: all longitudes are in it.
  if (Math.abs(lat) + radius >= 90) return true;
  // How far a circle reaches east and west (Bronshtein, spherical triangle with a right angle at the tangent meridian).
  const reach = Math.asin(Math.min(1, Math.sin(radius * RADIANS) / Math.cos(lat * RADIANS))) / RADIANS;
  const east = (lonStep(west, lon) + 360) % 360;
  return east <= width + reach || 360 - east <= reach;
}
