/** Turns a scene into path data, as coarse as it must be to fit into a message. */
import type { MapGeometry } from './geometry.ts';
import { pathOf } from './path.ts';
import type { Projection } from './projection.ts';
import { type CountryShape, type Scene, sceneOf } from './scene.ts';
import { countryOf } from './territories.ts';

/** Characters of all paths together: a model goes through a message with each card and stays under 12 kB. */
const MAX_CHARACTERS = 10_500;
/** Pixels: how coarse lines may become until the paths are small enough. */
const TOLERANCES = [0.7, 1.1, 1.6, 2.4, 3.6, 5.5, 8];

export interface Drawing {
  paths: { land: string; ownLand: string; coast: string; borders: string; disputed: string };
  shapes: CountryShape[];
  /** Disputed borders and lines, clipped. */
  disputed: number[][];
}

export function drawMap(geometry: MapGeometry, projection: Projection, countries: readonly string[]): Drawing {
  const own = (id: string) => isOwn(id, countries);
  let drawing: Drawing | undefined;
  for (const tolerance of TOLERANCES) {
    const scene = sceneOf(geometry, projection, tolerance, own);
    drawing = { paths: pathsOf(scene, countries), shapes: scene.countries, disputed: scene.disputed };
    if (Object.values(drawing.paths).join('').length <= MAX_CHARACTERS) break;
  }
  return drawing ?? { paths: { land: '', ownLand: '', coast: '', borders: '', disputed: '' }, shapes: [], disputed: [] };
}

/** Whether an area of the map counts with one of these countries. */
export function isOwn(id: string, countries: readonly string[]): boolean {
  const country = countryOf(id);
  return country !== undefined && countries.includes(country);
}

function pathsOf({ countries: shapes, coasts, borders, disputed }: Scene, countries: readonly string[]): Drawing['paths'] {
  const fill = (own: boolean) =>
    shapes
      .filter(({ id }) => isOwn(id, countries) === own)
      .flatMap(({ outlines }) => outlines.map((outline) => pathOf(outline, true)))
      .join('');
  const lines = (all: readonly number[][]) => all.map((line) => pathOf(line, false)).join('');
  return { land: fill(false), ownLand: fill(true), coast: lines(coasts), borders: lines(borders), disputed: lines(disputed) };
}
