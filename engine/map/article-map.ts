/** The map of an article's places for one view: what is land, whose, and the places with labels that leave each other alone. */

import { placeCountryLabels } from './country-labels.ts';
import { englishName } from './country-names.ts';
import { isOwn, pathsOf } from './draw.ts';
import type { MapGeometry } from './geometry.ts';
import { aroundPoint, FONT, type LabelBox, within } from './label-box.ts';
import type { CountryLabel, LabelPosition, LocatorMapModel } from './model.ts';
import { OwnerGrid } from './owner-grid.ts';
import { placeLabel } from './point-label.ts';
import type { Frame, Projection } from './projection.ts';
import { scaleBar } from './scale-bar.ts';
import { sceneOf } from './scene.ts';
import { drawnCountries, namesFor } from './territories.ts';
import { projectionFor, type View } from './view.ts';

/** A place that the article names. */
export interface ArticlePlace {
  entity: string;
  /** As the article writes it. */
  name: string;
  lat: number;
  lon: number;
  /** A country, region, sea or river, of which the point is only the middle. */
  isArea: boolean;
  /** ISO codes of the countries it is, if it is one: these are tinted. */
  countries: readonly string[];
  /** Mentions, which decide who is named first where room is short; then inhabitants. */
  count: number;
  population: number;
}

export interface ArticleMapPoint {
  entity: string;
  name: string;
  isArea: boolean;
  x: number;
  y: number;
  /** Absent where there is no room for the name. */
  label?: LabelPosition;
}

export interface ArticleMapModel extends Frame {
  land: string;
  /** Countries that the article names. */
  ownLand: string;
  coast: string;
  borders: string;
  disputed: string;
  /** Countries around, by name. */
  countries: CountryLabel[];
  /** Places inside the frame, in the order of the article. */
  points: ArticleMapPoint[];
  scale: LocatorMapModel['scale'];
}

/** Pixels: points of outlines closer together than this are one. */
const TOLERANCE = 0.7;
/** Pixels around a dot's middle that no text enters, and to its own name. */
const DOT = { radius: 6, gap: 8 } as const;
const MAX_COUNTRY_NAMES = 9;

export interface ArticleMapOptions {
  /** Names of countries in the reader's language; English by default. */
  nameOf?: (id: string) => string | undefined;
  /** While the map is being moved: nothing is written but what belongs to places. */
  moving?: boolean;
}

export function drawArticleMap(
  geometry: MapGeometry,
  places: readonly ArticlePlace[],
  view: View,
  frame: Frame,
  { nameOf = englishName, moving = false }: ArticleMapOptions = {},
): ArticleMapModel {
  const projection = projectionFor(view, frame);
  const named = drawnCountries(places.flatMap(({ countries }) => countries));
  const own = (id: string) => isOwn(id, named);
  const scene = sceneOf(geometry, projection, { tolerance: TOLERANCE, own, projected: new Map() });
  const taken: LabelBox[] = [];
  const points = placePoints(places, projection, taken);
  const { scale, box } = scaleBar(projection, taken);
  taken.push(box);
  const model = { ...frame, ...pathsOf(scene, named), points, scale };
  if (moving) return { ...model, countries: [] };
  const labelled = new Set(points.filter(({ label }) => label !== undefined).map(({ entity }) => entity));
  const already = drawnCountries(places.filter(({ entity }) => labelled.has(entity)).flatMap(({ countries }) => countries));
  const nameFor = namesFor(named, nameOf);
  const grid = new OwnerGrid(scene.countries, frame);
  for (const line of scene.disputed) grid.block(line);
  const others = scene.countries.flatMap(({ id }, index) => {
    const name = nameFor(id);
    return name === undefined || already.includes(id) ? [] : [{ id, name, own: own(id), inSea: false, owner: index + 1 }];
  });
  return { ...model, countries: placeCountryLabels(others, grid, taken, frame, MAX_COUNTRY_NAMES) };
}

/** Places in the frame. All dots get their room first, then names by how much the article makes of a place. */
function placePoints(places: readonly ArticlePlace[], projection: Projection, taken: LabelBox[]): ArticleMapPoint[] {
  const seen = places.flatMap((place) => {
    const [x, y] = projection.point(place.lat, place.lon).map((value) => Math.round(value * 10) / 10) as [number, number];
    return within(projection, aroundPoint(x, y, 0), 0) ? [{ place, x, y }] : [];
  });
  taken.push(...seen.map(({ x, y }) => aroundPoint(x, y, DOT.radius)));
  const labels = new Map<string, LabelPosition>();
  const byWeight = seen.toSorted((a, b) => b.place.count - a.place.count || b.place.population - a.place.population);
  for (const { place, x, y } of byWeight) {
    const placed = placeLabel(place.name, FONT.place, { x, y }, DOT.gap, taken, projection);
    if (placed === undefined) continue;
    taken.push(placed.box);
    labels.set(place.entity, placed.position);
  }
  return seen.map(({ place: { entity, name, isArea }, x, y }) => {
    const label = labels.get(entity);
    return { entity, name, isArea, x, y, ...(label && { label }) };
  });
}
