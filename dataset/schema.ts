/** Shape of each table's rows. Fields arrive as the strings of a CSV file; an empty field is absent. */
import * as v from 'valibot';
import { isIsoDate } from '../engine/dates.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id (lower-case letters, digits, hyphens)'));
/** Curated slug, a country or subdivision by its ISO code, a gazetteer place by its GeoNames id. */
const entityId = v.pipe(
  v.string(),
  v.regex(/^(?:iso:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|gn:[1-9]\d{0,8}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'is not an entity id'),
);
const text = v.pipe(v.string(), v.minLength(1, 'is empty'), v.check(isPlainText, 'holds control or bidirectional formatting characters'));
const date = v.pipe(v.string(), v.check(isIsoDate, 'is not a date (2017, 2017-11 or 2017-11-03)'));
const list = (item: v.GenericSchema<string, string>) =>
  v.pipe(
    v.string(),
    v.transform((value): string[] => value.split(';').map((part) => part.trim())),
    v.array(item),
  );
/** Source ids may carry a data set's version: "ucdp-brd-23.1". */
const sourceId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'is not a source id (lower-case letters, digits, hyphens, dots)'),
);
const sources = list(sourceId);
/** An empty field means no. */
const yesNo = v.pipe(
  v.optional(v.picklist(['yes', 'no'], 'is neither yes nor no'), 'no'),
  v.transform((value) => value === 'yes'),
);
const count = v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'is not a whole number without separators'), v.transform(Number));
const degrees = (limit: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(?:\.\d{1,15})?$/, 'is not decimal degrees'),
    v.transform(Number),
    v.minValue(-limit, `is below -${limit} degrees`),
    v.maxValue(limit, `is above ${limit} degrees`),
  );
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag'));
const url = v.pipe(v.string(), v.url('is not an address'), v.regex(/^https?:\/\//, 'is not a web address'));
const words = (limit: number) =>
  v.pipe(
    text,
    v.check((value) => value.split(/\s+/).length <= limit, `has more than ${limit} words`),
  );

/** Hidden characters could make a card show something else than the table. */
function isPlainText(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  return !/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(value);
}

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

export const PLACE_TYPES = [
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'governorate',
  'district',
  'border_crossing',
  'corridor',
  'military_base',
  'airport',
  'port',
  'dam',
  'nuclear_site',
  'power_plant',
  'prison',
  'oil_field',
  'landmark',
  'river',
  'lake',
  'reservoir',
  'sea',
  'ocean',
  'gulf',
  'strait',
  'canal',
  'waterfall',
  'mountain_range',
  'mountain',
  'volcano',
  'pass',
  'plateau',
  'plain',
  'valley',
  'desert',
  'forest',
  'island',
  'archipelago',
  'peninsula',
  'cape',
  'region',
  'continent',
  'disputed_territory',
] as const;

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

export const ACTOR_TYPES = [
  'armed_group',
  'militia',
  'rebel_coalition',
  'state_force',
  'government',
  'coalition',
  'international_body',
  'political_movement',
  'criminal_group',
  'person',
] as const;

export const actorRow = v.strictObject({
  id,
  type: v.picklist(ACTOR_TYPES, 'is an unknown type of actor'),
  active_from: v.optional(date),
  active_to: v.optional(date),
  countries: v.optional(list(country)),
  wikipedia: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'is not a Wikidata id'))),
  ucdp: v.optional(count),
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
});

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
  measures: measureRow,
  estimates: estimateRow,
} as const;

export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = v.InferOutput<(typeof TABLES)[Name]>;
/** A row with the line it stands on. */
export type Located<Name extends TableName> = Row<Name> & { line: number };
export type Tables = { [Name in TableName]: Located<Name>[] };
