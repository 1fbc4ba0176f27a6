/**
 * Lambert's azimuthal equal-area projection around a place (Snyder, Map Projections: A Working Manual, USGS 1987, p. 182): true at the centre,
 * the same at the date line and at the poles. Only the point opposite the centre is torn.
 */
import type { Points } from './box.ts';
import { lonStep } from './longitude.ts';

const RADIANS = Math.PI / 180;

export interface Frame {
  width: number;
  height: number;
}

export interface Projection extends Frame {
  lat: number;
  lon: number;
  /** Degrees of arc across the frame's width. */
  extent: number;
  /** Pixels for a radius of the Earth, true at the centre. */
  pixels: number;
  /** Degrees from the centre to the frame's corner. */
  radius: number;
  point(lat: number, lon: number): [x: number, y: number];
  /** The place at a point of the frame. */
  at(x: number, y: number): { lat: number; lon: number };
}

/** Between points farther apart than this in longitude, a line is drawn along the parallel, as the atlas means it. */
const LONGEST_STEP = 2;

export function projectionOf(lat: number, lon: number, extent: number, { width, height }: Frame): Projection {
  const sin0 = Math.sin(lat * RADIANS);
  const cos0 = Math.cos(lat * RADIANS);
  const pixels = width / 2 / (2 * Math.sin((extent * RADIANS) / 4));
  const corner = Math.hypot(width, height) / 2 / pixels;
  const point = (pointLat: number, pointLon: number): [number, number] => {
    const sin = Math.sin(pointLat * RADIANS);
    const cos = Math.cos(pointLat * RADIANS);
    const turn = (pointLon - lon) * RADIANS;
    const cosTurn = Math.cos(turn);
    // The lower bound keeps the opposite point finite: far outside any frame.
    const k = Math.sqrt(2 / Math.max(1e-6, 1 + sin0 * sin + cos0 * cos * cosTurn)) * pixels;
    return [width / 2 + k * cos * Math.sin(turn), height / 2 - k * (cos0 * sin - sin0 * cos * cosTurn)];
  };
  const at = (x: number, y: number) => {
    const [east, north] = [(x - width / 2) / pixels, (height / 2 - y) / pixels];
    const away = Math.hypot(east, north);
    if (away === 0) return { lat, lon };
    const arc = 2 * Math.asin(Math.min(1, away / 2));
    const [sin, cos] = [Math.sin(arc), Math.cos(arc)];
    const sinLat = cos * sin0 + (north * sin * cos0) / away;
    const turn = Math.atan2(east * sin, away * cos0 * cos - north * sin0 * sin);
    return { lat: Math.asin(Math.max(-1, Math.min(1, sinLat))) / RADIANS, lon: lonStep(0, lon + turn / RADIANS) };
  };
  const radius = (2 * Math.asin(Math.min(1, corner / 2))) / RADIANS;
  return { lat, lon, extent, width, height, pixels, radius, point, at };
}

/** Points of the file as x and y in turn, with points between those that are far apart. */
export function projectPoints(points: Points, { point }: Projection): number[] {
  const result: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const [lon = 0, lat = 0] = [points[at], points[at + 1]];
    const [lastLon, lastLat] = at === 0 ? [lon, lat] : [points[at - 2] ?? 0, points[at - 1] ?? 0];
    const steps = Math.max(1, Math.ceil(Math.abs(lon - lastLon) / LONGEST_STEP));
    for (let step = at === 0 ? steps : 1; step <= steps; step++) {
      const part = step / steps;
      result.push(...point(lastLat + (lat - lastLat) * part, lastLon + (lon - lastLon) * part));
    }
  }
  return result;
}
