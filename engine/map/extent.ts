/** How much of the Earth a map shows: enough of the country to know it again, and the nearest border and city if they are near. */
import { type Box, boxNear } from './box.ts';
import type { MapGeometry } from './geometry.ts';
import { lonStep } from './longitude.ts';
import type { NearestBorder } from './nearest-border.ts';
import { type Frame, projectionOf } from './projection.ts';
import { countryOf } from './territories.ts';

/** Degrees of arc across the frame. Below the first a map of 1:50,000,000 has too little to show, above the last a town is lost. */
export const MIN_EXTENT = 8;
export const MAX_EXTENT = 25;
/** For small countries among others, whose neighbours would fill the frame. */
const SMALL_EXTENT = 6;
/** For small islands without another country in sight: larger ones, and mere specks, which need the sea around them to be placed at all. */
const ISLAND_EXTENT = 12;
/** Degrees that an island takes in the frame up to which it is a speck. */
const SPECK_SIZE = 1;
/** Degrees that a country takes in the frame up to which it counts as small: Lebanon, Kosovo, Gaza. */
const SMALL_COUNTRY = 4;
/** For places of no country: the sea, Antarctica. */
const NO_COUNTRY_EXTENT = 40;

/** Part of the country's size that the frame shows of it. */
const COUNTRY_PART = 0.75;
/** Near a border the other side matters more than the rest of the country. */
const NEAR_BORDER = { km: 60, part: 0.5, most: 13 } as const;
/** A border or city that shall be on the map keeps this part of the frame from its edge. */
const MARGIN_PART = 0.12;
/** A border farther away is no help to place something. */
const FAR_KM = 400;

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
  if (ring === undefined) return NO_COUNTRY_EXTENT;
  const size = fittingExtent(geometry.ringBox(ring), frame);
  const least = size < SMALL_COUNTRY && border !== undefined ? SMALL_EXTENT : MIN_EXTENT;
  const nearBorder = border !== undefined && border.km < NEAR_BORDER.km;
  const alone = border === undefined && size < SMALL_COUNTRY && !othersNear(geometry, lat, lon, countries);
  let extent = nearBorder ? clamp(size * NEAR_BORDER.part, least, NEAR_BORDER.most) : clamp(size * COUNTRY_PART, least, MAX_EXTENT);
  if (alone) extent = size < SPECK_SIZE ? MAX_EXTENT : ISLAND_EXTENT;
  const show = [border !== undefined && border.km < FAR_KM ? border.at : undefined, city].filter((point) => point !== undefined);
  while (extent < MAX_EXTENT && !show.every((point) => isInside(point, lat, lon, extent, frame)))
    extent = Math.min(MAX_EXTENT, extent * 1.1);
  return extent;
}

/** Whether land of another country lies within half the smallest frame. */
function othersNear(geometry: MapGeometry, lat: number, lon: number, countries: readonly string[]): boolean {
  for (let ring = 0; ring < geometry.ringCount; ring++) {
    const country = countryOf(geometry.ringCountry(ring));
    if (country !== undefined && !countries.includes(country) && boxNear(geometry.ringBox(ring), lat, lon, MIN_EXTENT / 2)) return true;
  }
  return false;
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
