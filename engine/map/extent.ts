/** How much of the Earth a map shows: enough of the country to know it again, and the nearest border and city if they are near. */
import type { Box } from './box.ts';
import type { MapGeometry } from './geometry.ts';
import { lonStep } from './longitude.ts';
import type { NearestBorder } from './nearest-border.ts';
import { type Frame, projectionOf } from './projection.ts';
import { countryOf } from './territories.ts';

/** Degrees of arc across the frame. Below the first a map of 1:50,000,000 has too little to show, above the second a town is lost. */
export const MIN_EXTENT = 8;
export const MAX_EXTENT = 25;

/** Part of the country's size that the frame shows of it. */
const COUNTRY_PART = 0.75;
/** Near a border the other side matters more than the rest of the country. */
const NEAR_BORDER_KM = 60;
const NEAR_BORDER_PART = 0.5;
/** A border or city that shall be on the map keeps this part of the frame from its edge. */
const MARGIN_PART = 0.12;
/** A border farther away is no help to place something. */
const FAR_KM = 600;

const RADIANS = Math.PI / 180;

interface Wanted {
  lat: number;
  lon: number;
  countries: readonly string[];
  border: NearestBorder | undefined;
  city: { lat: number; lon: number } | undefined;
}

export function extentFor(geometry: MapGeometry, { lat, lon, countries, border, city }: Wanted, frame: Frame): number {
  const ring = ownRing(geometry, lat, lon, countries);
  // A remote island needs the sea around it to be placed at all.
  const size = ring === undefined ? MAX_EXTENT : fittingExtent(geometry.ringBox(ring), frame);
  const alone = border === undefined && size < MIN_EXTENT / 2;
  const part = border !== undefined && border.km < NEAR_BORDER_KM ? NEAR_BORDER_PART : COUNTRY_PART;
  let extent = alone ? MIN_EXTENT * 2 : clamp(size * part, MIN_EXTENT, MAX_EXTENT);
  const show = [border !== undefined && border.km < FAR_KM ? border.at : undefined, city].filter((point) => point !== undefined);
  while (extent < MAX_EXTENT && !show.every((point) => isInside(point, lat, lon, extent, frame)))
    extent = Math.min(MAX_EXTENT, extent * 1.1);
  return extent;
}

/** The piece of the place's own countries that holds the place, or the largest one. */
export function ownRing(geometry: MapGeometry, lat: number, lon: number, countries: readonly string[]): number | undefined {
  let best: { ring: number; area: number; holds: boolean } | undefined;
  for (let ring = 0; ring < geometry.ringCount; ring++) {
    const country = countryOf(geometry.ringCountry(ring));
    if (country === undefined || !countries.includes(country)) continue;
    const box = geometry.ringBox(ring);
    const holds = lat >= box.south && lat <= box.north && (lonStep(box.west, lon) + 360) % 360 <= box.width;
    const area = box.width * (box.north - box.south) * Math.cos(((box.north + box.south) / 2) * RADIANS);
    if (best === undefined || (holds === best.holds ? area > best.area : holds)) best = { ring, area, holds };
  }
  return best?.ring;
}

/** Degrees across the frame that show a whole box. */
export function fittingExtent({ width, south, north }: Box, frame: Frame): number {
  const across = width * Math.cos(((south + north) / 2) * RADIANS);
  return Math.max(across, ((north - south) * frame.width) / frame.height);
}

function isInside(point: { lat: number; lon: number }, lat: number, lon: number, extent: number, frame: Frame): boolean {
  const [x, y] = projectionOf(lat, lon, extent, frame).point(point.lat, point.lon);
  const [marginX, marginY] = [frame.width * MARGIN_PART, frame.height * MARGIN_PART];
  return x > marginX && x < frame.width - marginX && y > marginY && y < frame.height - marginY;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
