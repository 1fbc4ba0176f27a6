/** Shape of each table's rows. Fields arrive as the strings of a CSV file; an empty field is absent. */
import * as v from 'valibot';
import { ACTOR_TYPES, PLACE_TYPES } from '../engine/pack/entity-types.ts';
import { CHECKS } from '../engine/pack/records.ts';
import {
  count,
  country,
  date,
  degrees,
  entityId,
  id,
  language,
  list,
  sourceId,
  sources,
  text,
  url,
  words,
  yesNo,
} from './schema-fields.ts';
import { actorDeathsRow, countryDeathsRow, countryDisplacedRow } from './schema-series.ts';

export const sourceRow = v.strictObject({
  id: sourceId,
  title: text,
  publisher: text,
  published: v.optional(date),
  url: v.optional(url),
  dataset: v.optional(text),
  version: v.optional(text),
  /** Empty for pages of which only facts are stated. */
  licence: v.optional(text, 'facts only'),
  kind: v.picklist(['dataset', 'official', 'un_report', 'ngo', 'press', 'reference'], 'is an unknown kind of source'),
  read_as: text,
});

export const placeRow = v.strictObject({
  id,
  type: v.picklist(PLACE_TYPES, 'is an unknown type of place'),
  /** Empty for seas and continents that no country has. */
  country: v.optional(list(country)),
  admin1: v.optional(entityId),
  lat: v.optional(degrees(90)),
  lon: v.optional(degrees(180)),
  geonameid: v.optional(count),
  wikipedia: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'is not a Wikidata id'))),
  source: sources,
});

export const actorRow = v.strictObject({
  id,
  type: v.picklist(ACTOR_TYPES, 'is an unknown type of actor'),
  active_from: v.optional(date),
  active_to: v.optional(date),
  countries: v.optional(list(country)),
  wikipedia: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'is not a Wikidata id'))),
  /** Numbers of the UCDP Actor Dataset; it has two for the Donetsk and Luhansk People's Republics. */
  ucdp: v.optional(list(v.pipe(v.string(), v.regex(/^\d+$/, 'is not a number of UCDP')))),
  source: sources,
});

export const nameRow = v.strictObject({
  entity: entityId,
  name: v.pipe(text, v.maxLength(80, 'is longer than 80 characters')),
  language,
  class: v.picklist(
    ['official', 'short', 'acronym', 'native', 'former', 'weak', 'adjective', 'abbreviation'],
    'is an unknown class of name',
  ),
  use: v.picklist(['title', 'also', 'self', 'spelling'], 'is an unknown use of a name'),
  sign: v.picklist(['none', 'second'], 'is neither none nor second'),
  source: sources,
});

export const RELATIONS = [
  'parent',
  'predecessor',
  'splinter_of',
  'part_of',
  'ally',
  'opponent',
  'leads',
  'speaks_for',
  'official_of',
  'member_of',
  'opposite',
  'on_river',
  'on_coast',
  'links',
  'capital_of',
  'neighbour',
] as const;

export const relationRow = v.strictObject({
  subject: entityId,
  relation: v.picklist(RELATIONS, 'is an unknown relation'),
  object: entityId,
  from: v.optional(date),
  to: v.optional(date),
  detail: v.optional(words(6)),
  source: sources,
});

export const controlRow = v.strictObject({
  place: entityId,
  holder: entityId,
  as_of: date,
  event: v.picklist(['holds', 'captured', 'entered', 'lost', 'contested'], 'is an unknown event'),
  by: text,
  claim: yesNo,
  source: sources,
});

/** Who administers, claims or recognises a disputed place: one dated statement a row. */
export const statusRow = v.strictObject({
  place: entityId,
  status: v.picklist(['administered', 'claimed', 'recognised'], 'is neither administered, claimed nor recognised'),
  /** The party, if it is one of our entities. */
  party: v.optional(entityId),
  /** What is said, in our words: "as part of Ukraine, by UN General Assembly resolution 68/262". */
  words: words(24),
  from: v.optional(date),
  as_of: v.optional(date),
  source: sources,
});

export const designationRow = v.strictObject({
  actor: id,
  issuer: text,
  list: text,
  from: v.optional(date),
  to: v.optional(date),
  source: sources,
});

export const measureRow = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'is not a measure id')),
  label: text,
  unit: text,
  definition: text,
});

export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'at_least',
  'more_than',
  'up_to',
  'fewer_than',
  'range',
  'low_best_high',
  'confidence_interval',
  'verbal',
] as const;

export const estimateRow = v.strictObject({
  id,
  subject: entityId,
  measure: text,
  place: v.optional(list(entityId)),
  scope: v.optional(text),
  low: v.optional(count),
  best: v.optional(count),
  high: v.optional(count),
  qualifier: v.picklist(QUALIFIERS, 'is an unknown qualifier'),
  verbatim: v.optional(text),
  basis: v.picklist(['stock', 'cumulative', 'rate'], 'is an unknown basis'),
  from: v.optional(date),
  as_of: v.optional(date),
  published: v.optional(date),
  by: text,
  by_entity: v.optional(entityId),
  claim: yesNo,
  source: sources,
  note: v.optional(words(12)),
  checked: v.picklist(CHECKS, 'is an unknown kind of check'),
  /** Day of the check; empty for figures of data sets, whose version says it. */
  checked_on: v.optional(date),
});

/** What became of a person, as of a day. */
export const peopleRow = v.strictObject({
  person: id,
  status: v.picklist(['alive', 'dead', 'killed', 'detained', 'missing', 'disputed'], 'is an unknown status'),
  date,
  detail: v.optional(words(6)),
  source: sources,
});

/** The force that a country's adjective with a word for soldiers means: "Kenyan troops". */
export const stateForceRow = v.strictObject({
  country,
  actor: id,
});

/** Countries whose number of inhabitants many readers have a feeling for; the number is that of estimates.csv. */
export const perspectiveRow = v.strictObject({ country });

/** Every table with the schema of its rows, in the order in which they are read. */
export const TABLES = {
  sources: sourceRow,
  places: placeRow,
  actors: actorRow,
  names: nameRow,
  relations: relationRow,
  control: controlRow,
  status: statusRow,
  designations: designationRow,
  people: peopleRow,
  state_forces: stateForceRow,
  perspectives: perspectiveRow,
  measures: measureRow,
  estimates: estimateRow,
  country_deaths: countryDeathsRow,
  actor_deaths: actorDeathsRow,
  country_displaced: countryDisplacedRow,
} as const;

export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = v.InferOutput<(typeof TABLES)[Name]>;
/** A row with the line it stands on. */
export type Located<Name extends TableName> = Row<Name> & { line: number };
export type Tables = { [Name in TableName]: Located<Name>[] };
