/** The locator map of a place's card. */
import type { CardModel } from '../card-model.ts';
import { countryView } from '../map/country-view.ts';
import { buildLocatorMap, FRAME } from '../map/locator-map.ts';
import { nearestCity } from '../nearest-city.ts';
import type { CardContext } from './context.ts';
import { WIDE } from './labels.ts';

/** Nothing for actors, for places without coordinates, and where no geometry was given. */
export function mapOf(entity: number, context: CardContext): Pick<CardModel, 'map'> {
  const { pack, geometry } = context;
  if (!geometry || pack.kind(entity) !== 'place') return {};
  const title = pack.title(entity);
  const countries = pack.countries(entity);
  if (pack.type(entity) === 'country') {
    const view = countryView(geometry, countries[0] ?? '', FRAME);
    return view ? { map: buildLocatorMap(geometry, { ...view, title, countries, mark: 'area' }) } : {};
  }
  const at = pack.coordinates(entity);
  if (!at) return {};
  const isWide = WIDE.has(pack.type(entity));
  const near = isWide ? undefined : nearestCity(pack, at, entity);
  const point = near && pack.coordinates(near.entity);
  const city = near && point && near.km < CITY_KM ? { city: { title: pack.title(near.entity), ...point } } : {};
  return { map: buildLocatorMap(geometry, { ...at, title, countries, ...city, ...(isWide && { extentDegrees: WIDE_DEGREES }) }) };
}

/** Kilometres; a farther city would only shrink the map. */
const CITY_KM = 500;

/** Degrees across for seas, rivers, ranges and regions, of which only one point is known. */
const WIDE_DEGREES = 30;
