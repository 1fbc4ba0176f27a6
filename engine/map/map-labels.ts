/** Everything that is written on a map, in the order in which it gets room: the place, the city, the scale, the countries. */
import { placeCountryLabels } from './country-labels.ts';
import { englishName } from './country-names.ts';
import { isOwn } from './draw.ts';
import { aroundPoint, FONT, type LabelBox, within } from './label-box.ts';
import type { MapRequest } from './locator-map.ts';
import type { LocatorMapModel, MapPoint } from './model.ts';
import { placeLabel } from './point-label.ts';
import type { Projection } from './projection.ts';
import { scaleBar } from './scale-bar.ts';
import type { CountryShape } from './scene.ts';

/** Pixels around a dot's middle that no other text may enter, and from there to its own name. */
const DOT = { place: { radius: 7, gap: 9 }, city: { radius: 4, gap: 6 } } as const;

type Labels = Pick<LocatorMapModel, 'countries' | 'place' | 'city' | 'scale'>;

export function placeLabels(shapes: readonly CountryShape[], projection: Projection, request: MapRequest): Labels {
  const { title, countries, mark = 'point', city, nameOf = englishName } = request;
  const taken: LabelBox[] = [];
  const placeXY = { x: projection.width / 2, y: projection.height / 2 };
  const cityXY = city === undefined ? undefined : toXY(projection.point(city.lat, city.lon));
  const cityDot = cityXY === undefined ? undefined : aroundPoint(cityXY.x, cityXY.y, DOT.city.radius);
  const placeDot = aroundPoint(placeXY.x, placeXY.y, DOT.place.radius);
  if (mark === 'point') taken.push(placeDot);
  // A city under the place's own mark says nothing that the mark doesn't.
  const cityShown = cityDot !== undefined && within(projection, cityDot, 2) && !taken.some((box) => inside(cityXY, box));
  if (cityShown) taken.push(cityDot);
  const place = mark === 'point' ? named(title, FONT.place, placeXY, DOT.place.gap, taken, projection) : undefined;
  const shownCity =
    cityShown && cityXY !== undefined && city !== undefined
      ? named(city.title, FONT.city, cityXY, DOT.city.gap, taken, projection)
      : undefined;
  const { scale, box } = scaleBar(projection, taken);
  taken.push(box);
  const country = (id: string) => {
    const name = nameOf(id);
    return name === undefined ? undefined : { id, name, own: isOwn(id, countries) };
  };
  return {
    countries: placeCountryLabels(shapes, country, taken, projection),
    ...(place !== undefined && { place }),
    ...(shownCity !== undefined && { city: shownCity }),
    scale,
  };
}

/** A dot with its name, if there is room; what the name takes is added to `taken`. */
function named(title: string, fontSize: number, { x, y }: XY, gap: number, taken: LabelBox[], projection: Projection): MapPoint {
  const placed = placeLabel(title, fontSize, { x, y }, gap, taken, projection);
  if (placed === undefined) return { title, x, y };
  taken.push(placed.box);
  return { title, x, y, label: placed.position };
}

interface XY {
  x: number;
  y: number;
}

function toXY([x, y]: [number, number]): XY {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function inside(point: XY | undefined, box: LabelBox): boolean {
  return point !== undefined && point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
}
