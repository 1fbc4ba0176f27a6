/** The locator map of a place's card. */
import type { CardModel } from '../card-model.ts';
import { buildLocatorMap } from '../map/locator.ts';
import { nearestCity } from '../nearest-city.ts';
import type { CardContext } from './context.ts';
import { WIDE } from './labels.ts';

/** Nothing for actors, for places without coordinates, and where no geometry was given. */
export function mapOf(entity: number, { pack, geometry, format }: CardContext): Pick<CardModel, 'map'> {
  const at = pack.kind(entity) === 'place' ? pack.coordinates(entity) : undefined;
  const countries = pack.countries(entity);
  if (!geometry || (!at && pack.type(entity) !== 'country')) return {};
  const near = at && !WIDE.has(pack.type(entity)) ? nearestCity(pack, at, entity) : undefined;
  const point = near && pack.coordinates(near.entity);
  const map = buildLocatorMap(geometry, {
    ...at,
    title: pack.title(entity),
    countries,
    ...(near && point && { city: { title: pack.title(near.entity), ...point } }),
    countryName: (code: string) => format.country(code),
  });
  return map ? { map } : {};
}
