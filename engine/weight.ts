/** How likely an entity is meant before any text is looked at: by kind and by inhabitants. */
import type { Pack } from './pack/pack.ts';

/** A place this many times as large as the next of its name is meant where nothing speaks for another ("Paris"). */
export const DOMINANT = 10;

/** First-order unit of a place that is none itself, or -1. */
export function unitOf(entity: number, pack: Pack): number {
  const unit = pack.admin1(entity);
  return unit === entity ? -1 : unit;
}

const COUNTRY = 1e9;

/** A place is less likely meant by one of its other names than a place whose title it is (Pokrovsk is also a former name of Engels). */
export const ANOTHER_NAME = 0.3;

/** Weight of entities with curated facts of which no number of inhabitants is known: rivers, crossings, groups. */
const CURATED = 1e6;

/** How likely a place is meant before the text is looked at: countries, then by inhabitants. */
export function weightOf(entity: number, pack: Pack): number {
  if (pack.type(entity) === 'country') return COUNTRY;
  const row = pack.row(entity);
  if (row < 0) return Math.max(CURATED, pack.population(entity) ?? 0);
  return Math.max(pack.rows.population(row) ?? 1, pack.rows.unitPopulation(row));
}
