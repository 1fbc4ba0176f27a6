/** Which of several entities with one name is meant: what the text speaks of decides, then how much larger one is than the others. */
import type { Evidence } from './evidence.ts';
import type { Posting } from './names/index.ts';
import type { Pack } from './pack/pack.ts';
import { SCORE } from './scores.ts';

export interface Sense {
  posting: Posting;
  score: number;
  reason: string;
}

/** A place this many times as large as the next of its name is meant where nothing speaks for another ("Paris"). */
export const DOMINANT = 10;

/** @param postings those that need no second sign; at least one. */
export function chooseSense(postings: readonly Posting[], evidence: Evidence, pack: Pack): Sense {
  const entities = postings.filter((posting, index) => postings.findIndex((other) => other.entity === posting.entity) === index);
  const senses = withoutOwnUnits(entities, pack)
    .map((posting) => ({
      posting,
      weight: weightOf(posting.entity, pack) * (posting.name === pack.title(posting.entity) ? 1 : ANOTHER_NAME),
    }))
    .sort((a, b) => b.weight - a.weight || a.posting.entity - b.posting.entity);
  const [first, second] = senses;
  if (!first) throw new Error('chooseSense needs at least one posting');
  if (!second) return { posting: first.posting, score: SCORE.strong, reason: 'only one entity has this name' };
  // A country's name is the country's, whatever hamlet has it too; a large namesake (Georgia) is left to the text.
  if (first.weight >= COUNTRY * ANOTHER_NAME && second.weight < CURATED)
    return { posting: first.posting, score: SCORE.strong, reason: 'the name of a country' };
  const inUnit = senses.find(({ posting }) => liesInNamedUnit(posting.entity, evidence, pack));
  if (inUnit) return { posting: inUnit.posting, score: SCORE.confirmed, reason: 'the text names its province or state' };
  const inCountry = senses.filter(({ posting }) => pack.countries(posting.entity).some((country) => evidence.countries.has(country)));
  const [meant] = inCountry;
  if (meant) return { posting: meant.posting, score: SCORE.sharedByContext, reason: 'the text speaks of its country' };
  if (first.weight >= DOMINANT * second.weight)
    return { posting: first.posting, score: SCORE.sharedByContext, reason: 'the largest of this name' };
  return { posting: first.posting, score: SCORE.doubtful, reason: 'several entities have this name' };
}

/** A province and the town in it that it is named after are one sense for a reader, who then means the town. */
function withoutOwnUnits(postings: readonly Posting[], pack: Pack): Posting[] {
  const units = new Set(postings.map(({ entity }) => unitOf(entity, pack)).filter((unit) => unit >= 0));
  return postings.filter(({ entity }) => !units.has(entity));
}

/** First-order unit of a place that is none itself, or -1. */
export function unitOf(entity: number, pack: Pack): number {
  const row = pack.row(entity);
  const unit = row >= 0 ? pack.unit(entity) : pack.find(pack.record(entity).admin1 ?? '');
  return unit === entity ? -1 : unit;
}

function liesInNamedUnit(entity: number, evidence: Evidence, pack: Pack): boolean {
  const unit = pack.unit(entity);
  return unit >= 0 && unit !== entity && evidence.units.has(unit);
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
  if (row < 0) return Math.max(CURATED, pack.record(entity).population ?? 0);
  return Math.max(pack.rows.population(row) ?? 1, pack.rows.unitPopulation(row));
}
