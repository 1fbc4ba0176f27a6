/** Builds the model of a small map around a place: what is land, whose, where its borders run, and what is written where. */
import { englishName } from './country-names.ts';
import { directionWord, distanceKm } from './distance.ts';
import { drawMap } from './draw.ts';
import { extentFor } from './extent.ts';
import type { MapGeometry } from './geometry.ts';
import { placeLabels } from './map-labels.ts';
import type { LocatorMapModel } from './model.ts';
import { type NearestBorder, nearestBorder } from './nearest-border.ts';
import { type Frame, type Projection, projectionOf } from './projection.ts';
import { drawnCountries, namesFor } from './territories.ts';

export interface MapRequest {
  /** Degrees. */
  lat: number;
  lon: number;
  title: string;
  /** ISO 3166-1 alpha-2 codes of the place's countries: two for a border river, none for a sea. */
  countries: readonly string[];
  /** The nearest known city. */
  city?: { title: string; lat: number; lon: number };
  /** Degrees of arc across the frame, for regions, rivers and seas; found from the country and its borders when absent. */
  extentDegrees?: number;
  /** An area has no dot, and a country is its own mark. By default a point. */
  mark?: 'point' | 'area';
  /** Pixels; by default {@link FRAME}. */
  frame?: Frame;
  /** Names of countries, also for `XS` (Somaliland) and `XN` (northern Cyprus); English by default. Undefined for no label. */
  nameOf?: (id: string) => string | undefined;
}

/** As wide as the card's text and half as high, as on the design board. */
export const FRAME: Frame = { width: 304, height: 150 };

export function buildLocatorMap(geometry: MapGeometry, request: MapRequest): LocatorMapModel {
  const { lat, lon, city, frame = FRAME } = request;
  const countries = drawnCountries(request.countries);
  const border = nearestBorder(geometry, lat, lon, countries);
  const extent = request.extentDegrees ?? extentFor(geometry, { lat, lon, countries, border, city }, frame);
  const projection = projectionOf(lat, lon, extent, frame);
  const drawing = drawMap(geometry, projection, countries);
  return {
    ...frame,
    ...drawing.paths,
    ...placeLabels(drawing, projection, { ...request, countries, nameOf: namesFor(request.countries, request.nameOf ?? englishName) }),
    text: textOf(request, border, projection, drawing.paths.disputed !== ''),
  };
}

function textOf(
  { lat, lon, title, countries, city, nameOf = englishName }: MapRequest,
  border: NearestBorder | undefined,
  projection: Projection,
  disputed: boolean,
): LocatorMapModel['text'] {
  const shows = (point: { lat: number; lon: number }) => {
    const [x, y] = projection.point(point.lat, point.lon);
    return x > 0 && y > 0 && x < projection.width && y < projection.height;
  };
  return {
    title,
    countries: countries.map((id) => ({ id, name: nameOf(id) ?? id })),
    ...(border !== undefined &&
      shows(border.at) && {
        border: {
          id: border.country,
          name: nameOf(border.country) ?? border.country,
          km: Math.round(border.km),
          direction: border.direction,
        },
      }),
    ...(city !== undefined && {
      city: { title: city.title, km: Math.round(distanceKm({ lat, lon }, city)), direction: directionWord(city, { lat, lon }) },
    }),
    disputed,
  };
}
