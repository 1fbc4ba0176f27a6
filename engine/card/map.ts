/** The locator map of a place's card. */
import type { CardModel } from '../card-model.ts';
import { englishName } from '../map/country-names.ts';
import { countryView } from '../map/country-view.ts';
import { buildLocatorMap, FRAME, type MapRequest } from '../map/locator-map.ts';
import { TERRITORIES } from '../map/territories.ts';
import { nearestCity } from '../nearest-city.ts';
import { sayOr } from '../words/say.ts';
import { type CardContext, countryName, titleAt } from './context.ts';
import { WIDE } from './labels.ts';

/** Nothing for actors, for places without coordinates, and where no geometry was given. */
export function mapOf(entity: number, context: CardContext): Pick<CardModel, 'map'> {
  const { pack, geometry } = context;
  if (!geometry || pack.kind(entity) !== 'place') return {};
  const title = titleAt(entity, context);
  const names = namesOn(context);
  const countries = pack.countries(entity);
  if (pack.type(entity) === 'country') {
    const view = countryView(geometry, countries[0] ?? '', FRAME);
    return view ? { map: buildLocatorMap(geometry, { ...view, ...names, title, countries, mark: 'area' }) } : {};
  }
  const at = pack.coordinates(entity);
  if (!at) return {};
  const isWide = WIDE.has(pack.type(entity));
  const near = isWide ? undefined : nearestCity(pack, at, entity);
  const point = near && pack.coordinates(near.entity);
  const city = near && point && near.km < CITY_KM ? { city: { title: titleAt(near.entity, context), ...point } } : {};
  return { map: buildLocatorMap(geometry, { ...at, ...names, title, countries, ...city, ...(isWide && { extentDegrees: WIDE_DEGREES }) }) };
}

/** Names of countries in the reader's language; the map has English ones of its own, and no name for some areas. */
function namesOn(context: CardContext): Pick<MapRequest, 'nameOf'> {
  if (context.format.locale === 'en') return {};
  return {
    nameOf: (id) => {
      if (englishName(id) === undefined) return undefined;
      return id in TERRITORIES ? sayOr(context.say, `card.area.${id}`, englishName(id) ?? id) : countryName(id, context);
    },
  };
}

/** Kilometres; a farther city would only shrink the map. */
const CITY_KM = 500;

/** Degrees across for seas, rivers, ranges and regions, of which only one point is known. */
const WIDE_DEGREES = 30;
