/** Shape of the tables that hold yearly figures of data sets. */
import * as v from 'valibot';
import { count, country, text } from './schema-fields.ts';

const year = v.pipe(v.string(), v.regex(/^(?:19|20)\d\d$/, 'is not a year'), v.transform(Number));

/** Deaths in organised violence in a country and year, as UCDP publishes them (also where best lies outside low and high). */
export const countryDeathsRow = v.strictObject({
  country,
  year,
  type: v.picklist(['all', 'state_based', 'non_state', 'one_sided'], 'is an unknown type of violence'),
  low: count,
  best: count,
  high: count,
});

/** Battle-related deaths of a group's wars with governments in a year: UCDP's dyads, added up. */
export const actorDeathsRow = v.strictObject({
  ucdp: count,
  year,
  low: count,
  best: count,
  high: count,
  countries: text,
});

/** People of a country who were displaced at the end of a year. */
export const countryDisplacedRow = v.strictObject({
  country,
  year,
  refugees: v.optional(count),
  asylum_seekers: v.optional(count),
  displaced_unhcr: v.optional(count),
  displaced_idmc: v.optional(count),
});
