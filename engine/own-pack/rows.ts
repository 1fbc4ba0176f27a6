/** Shape of a pack's head and rows. Columns are named as in the bundled tables (`dataset/README.md`), where they exist there. */
import * as v from 'valibot';
import { ACTOR_TYPES, PLACE_TYPES } from '../pack/entity-types.ts';
import { count, country, date, degrees, entityId, httpsAddress, id, language, list, oneOf, packId, text, words, yesNo } from './fields.ts';
import { QUALIFIERS } from './qualifiers.ts';

/** What the pack is and who made it. */
export const aboutSchema = v.strictObject({
  id: packId,
  title: text,
  version: v.pipe(text, v.maxLength(30, 'packs.problemLong')),
  author: text,
  licence: text,
  homepage: v.optional(httpsAddress),
});

const sourceRow = v.strictObject({ id, title: text, publisher: text, published: date, url: httpsAddress, licence: v.optional(text) });

const placeRow = v.strictObject({
  id,
  type: oneOf(PLACE_TYPES),
  country: v.optional(list(country)),
  admin1: v.optional(entityId),
  lat: v.optional(degrees(90)),
  lon: v.optional(degrees(180)),
  source: list(id),
});

const actorRow = v.strictObject({
  id,
  type: oneOf(ACTOR_TYPES),
  active_from: v.optional(date),
  active_to: v.optional(date),
  countries: v.optional(list(country)),
  source: list(id),
});

/** Adjectives and abbreviations follow rules of their own, which packs have not. */
const NAME_CLASSES = ['official', 'short', 'acronym', 'native', 'former'] as const;

const nameRow = v.strictObject({
  entity: entityId,
  name: text,
  language: v.optional(language, 'en'),
  class: v.optional(oneOf(NAME_CLASSES), 'short'),
  use: v.optional(oneOf(['title', 'also', 'self', 'spelling']), 'also'),
  sign: v.optional(oneOf(['none', 'second']), 'none'),
  source: v.optional(list(id)),
});

const estimateRow = v.strictObject({
  id,
  subject: entityId,
  measure: text,
  place: v.optional(list(entityId)),
  scope: v.optional(text),
  low: v.optional(count),
  best: v.optional(count),
  high: v.optional(count),
  qualifier: oneOf(QUALIFIERS),
  verbatim: v.optional(text),
  basis: oneOf(['stock', 'cumulative', 'rate']),
  from: v.optional(date),
  as_of: v.optional(date),
  published: v.optional(date),
  by: text,
  claim: yesNo,
  source: list(id),
  note: v.optional(words(12)),
});

export const ROWS = { sources: sourceRow, places: placeRow, actors: actorRow, names: nameRow, estimates: estimateRow } as const;

export type About = v.InferOutput<typeof aboutSchema>;
export type Row<Name extends keyof typeof ROWS> = v.InferOutput<(typeof ROWS)[Name]>;
export type Located<Name extends keyof typeof ROWS> = Row<Name> & { row: number };
/** A pack whose rows all have their shape. */
export interface PackContent {
  about: About;
  tables: { [Name in keyof typeof ROWS]: Located<Name>[] };
}

/** Columns of a table, in their order. */
export const columnsOf = (table: keyof typeof ROWS): string[] => Object.keys(ROWS[table].entries);
/** Fields of the head, in their order. */
export const ABOUT_FIELDS: readonly string[] = Object.keys(aboutSchema.entries);
