/** Turns a scene into path data, as coarse as it must be to fit into a message. */
import type { MapGeometry } from './geometry.ts';
import { pathOf } from './path.ts';
import type { Projection } from './projection.ts';
import { type CountryShape, type Scene, sceneOf } from './scene.ts';
import { countryOf } from './territories.ts';

/** Characters of all paths together: a model goes through a message with each card and stays under 12 kB. */
const MAX_CHARACTERS = 10_500;
/** Pixels: below half a pixel nothing is seen; beyond the second a map would be a caricature, and none needs it. */
const FINEST = 0.7;
const COARSEST = 40;

export interface Drawing {
  paths: { land: string; ownLand: string; coast: string; borders: string; disputed: string };
  shapes: CountryShape[];
  /** Disputed borders and lines, clipped. */
  disputed: number[][];
}

export function drawMap(geometry: MapGeometry, projection: Projection, countries: readonly string[]): Drawing {
  const own = (id: string) => isOwn(id, countries);
  const projected = new Map<number, number[]>();
  for (let tolerance = FINEST; ; ) {
    const scene = sceneOf(geometry, projection, { tolerance, own, projected });
    const paths = pathsOf(scene, countries);
    const excess = Object.values(paths).join('').length / MAX_CHARACTERS;
    if (excess <= 1 || tolerance > COARSEST) return { paths, shapes: scene.countries, disputed: scene.disputed };
    tolerance *= Math.max(1.3, Math.min(2, excess));
  }
}

/** Whether an area of the map counts with one of these countries. */
export function isOwn(id: string, countries: readonly string[]): boolean {
  const country = countryOf(id);
  return country !== undefined && countries.includes(country);
}

export function pathsOf({ countries: shapes, coasts, borders, disputed }: Scene, countries: readonly string[]): Drawing['paths'] {
  const fill = (own: boolean) =>
    shapes
      .filter(({ id }) => isOwn(id, countries) === own)
      .flatMap(({ outlines }) => outlines.map((outline) => pathOf(outline, true)))
      .join('');
  const lines = (all: readonly number[][]) => all.map((line) => pathOf(line, false)).join('');
  return { land: fill(false), ownLand: fill(true), coast: lines(coasts), borders: lines(borders), disputed: lines(disputed) };
}
