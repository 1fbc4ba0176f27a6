/** Where to look to see an article's places: most of them where a few lie on the other side of the world. */
import type { ArticlePlace } from './article-map.ts';
import { distanceKm, EARTH_KM, type Position } from './distance.ts';
import type { Frame } from './projection.ts';
import { FARTHEST, projectionFor, type View } from './view.ts';

/** Part of all mentions that must be in view. */
const MOST = 0.7;
/** The others are left out where they would shrink the map by more than this. */
const TOO_FAR = 2.2;
/** Degrees from the middle within which nothing is far. */
const NEAR = 6;
/** Part of the frame that stays free at its edges, for names. */
const ROOM = 1.45;
/** Degrees across the frame at least: around towns, and around countries. */
const LEAST = { point: 3.5, area: 18 } as const;

/** Undefined where there is nothing to see. */
export function fitView(places: readonly ArticlePlace[], frame: Frame): View | undefined {
  const points = places.filter(({ isArea }) => !isArea);
  // A country's middle says little about where the article plays, unless it names nothing smaller.
  const wanted = points.length > 0 ? points : places;
  const [first] = wanted;
  if (first === undefined) return undefined;
  const kept = withoutFar(wanted);
  let view: View = { lat: first.lat, lon: first.lon, extent: FARTHEST };
  // The projection is true at its centre alone, so the middle is looked for again from each middle found.
  for (let round = 0; round < 4; round++) view = around(kept, view, frame);
  const least = points.length > 0 ? LEAST.point : LEAST.area;
  return { ...view, extent: Math.max(least, Math.min(FARTHEST, view.extent * ROOM)) };
}

/** The places around the one that is nearest to all mentions. */
function withoutFar(places: readonly ArticlePlace[]): ArticlePlace[] {
  const sum = (from: Position) => places.reduce((total, place) => total + place.count * distanceKm(from, place), 0);
  const [middle] = places.map((place) => ({ place, sum: sum(place) })).toSorted((a, b) => a.sum - b.sum);
  if (!middle) return [];
  const byDistance = places
    .map((place) => ({ place, degrees: (distanceKm(middle.place, place) / EARTH_KM) * (180 / Math.PI) }))
    .toSorted((a, b) => a.degrees - b.degrees);
  const mentions = places.reduce((total, { count }) => total + count, 0);
  let [held, radius] = [0, 0];
  for (const { place, degrees } of byDistance) {
    if (held >= mentions * MOST && degrees > Math.max(NEAR, radius * TOO_FAR)) break;
    held += place.count;
    radius = Math.max(radius, degrees);
  }
  return byDistance.filter(({ degrees }) => degrees <= radius).map(({ place }) => place);
}

/** The view whose frame just holds the places, as seen from another one. */
function around(places: readonly Position[], view: View, frame: Frame): View {
  const projection = projectionFor(view, frame);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { lat, lon } of places) {
    const [x, y] = projection.point(lat, lon);
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const centre = projection.at((left + right) / 2, (top + bottom) / 2);
  const part = Math.max((right - left) / frame.width, (bottom - top) / frame.height);
  // Pixels to degrees of arc, true at the centre.
  const extent = (4 * Math.asin(Math.min(1, (part * frame.width) / projection.pixels / 4)) * 180) / Math.PI;
  return { ...centre, extent: Math.max(0.01, extent) };
}
