/** Where to look to see a whole country: for the map of a card about a country. */
import { fittingExtent, ownRing } from './extent.ts';
import type { MapGeometry } from './geometry.ts';
import type { Frame } from './projection.ts';
import { drawnCountries } from './territories.ts';

/** Room around the country, as a part of its size. */
const ROOM = 1.25;
/** Degrees across: a small country needs neighbours; beyond the second the projection bends too much for a small map. */
const MIN_EXTENT = 6;
const MAX_EXTENT = 110;

/** Middle of the country's largest piece and degrees across the frame that show it; undefined for a country that is not on the map. */
export function countryView(
  geometry: MapGeometry,
  country: string,
  frame: Frame,
): { lat: number; lon: number; extentDegrees: number } | undefined {
  const ring = ownRing(geometry, Number.NaN, Number.NaN, drawnCountries([country]));
  if (ring === undefined) return undefined;
  const box = geometry.ringBox(ring);
  // Of Antarctica and its like all longitudes are the middle.
  const lat = box.width < 360 ? (box.south + box.north) / 2 : box.south < -80 ? -90 : 90;
  const extentDegrees = Math.max(MIN_EXTENT, Math.min(MAX_EXTENT, fittingExtent(box, frame) * ROOM));
  return { lat, lon: box.width < 360 ? box.west + box.width / 2 : 0, extentDegrees };
}
