/** Kinds of fields that the tables share. */
import * as v from 'valibot';
import { isIsoDate } from '../engine/dates.ts';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id (lower-case letters, digits, hyphens)'));
/** Curated slug, a country or subdivision by its ISO code, a gazetteer place by its GeoNames id. */
export const entityId = v.pipe(
  v.string(),
  v.regex(/^(?:iso:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|gn:[1-9]\d{0,8}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'is not an entity id'),
);
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.check(isPlainText, 'holds control or bidirectional formatting characters'),
);
export const date = v.pipe(v.string(), v.check(isIsoDate, 'is not a date (2017, 2017-11 or 2017-11-03)'));
export const list = (item: v.GenericSchema<string, string>) =>
  v.pipe(
    v.string(),
    v.transform((value): string[] => value.split(';').map((part) => part.trim())),
    v.array(item),
  );
/** Source ids may carry a data set's version: "ucdp-brd-23.1". */
export const sourceId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'is not a source id (lower-case letters, digits, hyphens, dots)'),
);
export const sources = list(sourceId);
/** An empty field means no. */
export const yesNo = v.pipe(
  v.optional(v.picklist(['yes', 'no'], 'is neither yes nor no'), 'no'),
  v.transform((value) => value === 'yes'),
);
export const count = v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'is not a whole number without separators'), v.transform(Number));
export const degrees = (limit: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(?:\.\d{1,15})?$/, 'is not decimal degrees'),
    v.transform(Number),
    v.minValue(-limit, `is below -${limit} degrees`),
    v.maxValue(limit, `is above ${limit} degrees`),
  );
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'));
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag'));
export const url = v.pipe(v.string(), v.url('is not an address'), v.regex(/^https?:\/\//, 'is not a web address'));
export const words = (limit: number) =>
  v.pipe(
    text,
    v.check((value) => value.split(/\s+/).length <= limit, `has more than ${limit} words`),
  );

/** Hidden characters could make a card show something else than the table. */
function isPlainText(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  return !/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(value);
}
