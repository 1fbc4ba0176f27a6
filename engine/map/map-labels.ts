/** Everything that is written on a map, in the order in which it gets room: the place, the city, the scale, the countries. */
import { placeCountryLabels } from './country-labels.ts';
import { englishName } from './country-names.ts';
import { type Drawing, isOwn } from './draw.ts';
import { aroundPoint, boxOfText, FONT, type LabelBox, within } from './label-box.ts';
import type { MapRequest } from './locator-map.ts';
import type { LabelPosition, LocatorMapModel, MapPoint } from './model.ts';
import { OwnerGrid } from './owner-grid.ts';
import { placeLabel } from './point-label.ts';
import type { Projection } from './projection.ts';
import { scaleBar } from './scale-bar.ts';

/** Pixels around a dot's middle that no other text may enter, and from there to its own name. */
const DOT = { place: { radius: 7, gap: 9 }, city: { radius: 4, gap: 6 } } as const;

type Labels = Pick<LocatorMapModel, 'countries' | 'place' | 'city' | 'scale'>;

export function placeLabels({ shapes, disputed }: Drawing, projection: Projection, request: MapRequest): Labels {
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
  const place =
    mark === 'point'
      ? dotted(title, FONT.place, placeXY, DOT.place.gap, taken, projection)
      : areaName(title, countries.map(nameOf), placeXY, taken);
  const shownCity =
    cityShown && cityXY !== undefined && city !== undefined
      ? dotted(city.title, FONT.city, cityXY, DOT.city.gap, taken, projection)
      : undefined;
  const { scale, box } = scaleBar(projection, taken);
  taken.push(box);
  const named = shapes.flatMap(({ id }, index) => {
    const name = nameOf(id);
    // A city state's dot has its name already.
    return name === undefined || (name === title && mark === 'point')
      ? []
      : [{ id, name, own: isOwn(id, countries), inSea: countries.includes(id), owner: index + 1 }];
  });
  const grid = new OwnerGrid(shapes, projection);
  for (const line of disputed) grid.block(line);
  return {
    countries: placeCountryLabels(named, grid, taken, projection),
    ...(place !== undefined && { place }),
    ...(shownCity !== undefined && { city: shownCity }),
    scale,
  };
}

/** A dot with its name, if there is room; what the name takes is added to `taken`. */
function dotted(title: string, fontSize: number, { x, y }: XY, gap: number, taken: LabelBox[], projection: Projection): MapPoint {
  const placed = placeLabel(title, fontSize, { x, y }, gap, taken, projection);
  if (placed === undefined) return { title, x, y, dot: true };
  taken.push(placed.box);
  return { title, x, y, dot: true, label: placed.position };
}

/** A sea, river or region: its name in the middle. A country is named as countries are. */
function areaName(title: string, countries: readonly (string | undefined)[], { x, y }: XY, taken: LabelBox[]): MapPoint | undefined {
  if (countries.includes(title)) return undefined;
  const label: LabelPosition = { x, y: y + FONT.place * 0.34, anchor: 'middle' };
  taken.push(boxOfText(title, FONT.place, label));
  return { title, x, y, dot: false, label };
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
