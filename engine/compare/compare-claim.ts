/**
 * An article's figure beside what others said of the same at that time (data model: ±12 months, same measure, never two measures as one). It
 * says how the figures lie to each other and never which is right.
 */
import { distanceDays, sameSituation } from '../card/choose.ts';
import { span } from '../card/figure.ts';
import type { Claim } from '../claims/claim.ts';
import { type DayInterval, daysBetween, parseDate } from '../dates.ts';
import type { Pack } from '../pack/pack.ts';
import type { EstimateRecord } from '../pack/records.ts';

/**
 * How a figure lies to the span of the others: within it, with every number of it above or below, or sharing part of it. `lower` and
 * `higher`: it shares part, and both its ends lie below, or above, theirs.
 */
export type Outcome = 'inside' | 'above' | 'below' | 'lower' | 'higher' | 'overlaps';

export interface Comparison {
  /** Rows with the very same figure, nearest in time first: the article's own statement among them, where the data have it. */
  same: EstimateRecord[];
  /** What others said of the same measure, actor and place, and how the claim lies to all of it together; absent where nobody did. */
  others?: { outcome: Outcome; rows: EstimateRecord[] };
  /** Rows of that time for another area, or without the place: not comparable, but worth knowing. */
  differentScope: EstimateRecord[];
}

/** Undefined where the claim has no figure, no known measure, or nothing it is tied to: there is nothing to compare. */
export function compareClaim(claim: Claim, pack: Pack): Comparison | undefined {
  const asked = asEstimate(claim, pack);
  const days = claim.asOf === undefined ? undefined : parseDate(claim.asOf);
  if (!asked || !days || claim.superseded || claim.mode === 'rate') return undefined;
  const rows = rowsOf(claim, pack).filter((row) => row.measure === claim.measure && row.basis === claim.mode && sameSituation(asked, row));
  const near = rows.filter((row) => span(row) !== undefined).toSorted((a, b) => distanceDays(a, days) - distanceDays(b, days));
  const here = near.filter((row) => isSamePlace(row, asked, pack));
  const same = here.filter((row) => isSameFigure(row, asked));
  const others = here.filter((row) => !same.includes(row) && !isSameVoice(row, same, days));
  return {
    same,
    ...(others.length > 0 && { others: { outcome: outcomeOf(asked, others), rows: others } }),
    differentScope: near.filter((row) => !here.includes(row)),
  };
}

function rowsOf({ actor, place }: Claim, pack: Pack): EstimateRecord[] {
  const subject = actor ?? place;
  if (subject === undefined) return [];
  const id = pack.id(subject);
  return pack.estimates(subject).filter((row) => row.subject === id);
}

/** The claim as a row of the table would have it. */
function asEstimate(claim: Claim, pack: Pack): EstimateRecord | undefined {
  const { actor, place, low, best, high, qualifier, measure, mode, from, asOf } = claim;
  const subject = actor ?? place;
  if (subject === undefined || measure === 'other') return undefined;
  const estimate: EstimateRecord = {
    ...{ id: '', subject: pack.id(subject), place: place === undefined ? [] : [pack.id(place)], measure, qualifier, basis: mode },
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
    ...(from !== undefined && { from }),
    ...(asOf !== undefined && { asOf }),
    ...{ by: '', claim: false, source: [], checked: 'read' },
  };
  // "Tens of thousands" are words: their conventional bounds are compared with nothing.
  return qualifier === 'verbal' || span(estimate) === undefined ? undefined : estimate;
}

/** Whether a row is about the same area: an actor's only country of base needs no naming. */
function isSamePlace(row: EstimateRecord, asked: EstimateRecord, pack: Pack): boolean {
  const entity = pack.find(asked.subject);
  const home = entity >= 0 && pack.kind(entity) === 'actor' ? pack.countries(entity) : [];
  const narrowing = (places: readonly string[]) => {
    const isHome = home.length === 1 && places.length === 1 && places[0] === `iso:${home[0]}`;
    return isHome
      ? ''
      : places
          .filter((id) => id !== asked.subject)
          .toSorted()
          .join(' ');
  };
  return narrowing(row.place) === narrowing(asked.place);
}

function isSameFigure(row: EstimateRecord, asked: EstimateRecord): boolean {
  const [a, b] = [span(row), span(asked)];
  return a !== undefined && b !== undefined && a.low === b.low && a.high === b.high;
}

/** Days within which one who said the same is taken to speak of the same. */
const SAME_DAY = 1;

/** What the article's own speaker said later or earlier is change, and no other voice: known by the row that has the article's figure. */
function isSameVoice(row: EstimateRecord, same: readonly EstimateRecord[], days: DayInterval): boolean {
  const voice = ({ byEntity, by }: EstimateRecord) => byEntity ?? by;
  return same.some((one) => {
    const said = one.asOf === undefined ? undefined : parseDate(one.asOf);
    return said !== undefined && Math.abs(daysBetween(said, days)) <= SAME_DAY && voice(one) === voice(row);
  });
}

/** How the figure lies to the lowest and the highest that others give. */
export function outcomeOf(asked: EstimateRecord, others: readonly EstimateRecord[]): Outcome {
  const own = span(asked) ?? { low: Number.NaN, high: Number.NaN };
  const spans = others.map(span).filter((one) => one !== undefined);
  const low = Math.min(...spans.map((one) => one.low));
  const high = Math.max(...spans.map((one) => one.high));
  if (own.low >= low && own.high <= high) return 'inside';
  if (own.low > high) return 'above';
  if (own.high < low) return 'below';
  if (own.low < low && own.high < high) return 'lower';
  return own.low > low && own.high > high ? 'higher' : 'overlaps';
}
