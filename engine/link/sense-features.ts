/**
 * What speaks for a sense of a name, as numbers: the place itself, how the text writes it, and what the other names of the document speak of.
 * The linker's weights are for these, in this order (`scripts/train/train-linker.ts`).
 */

import type { Posting } from '../names/index.ts';
import { NameFlag } from '../pack/layout.ts';
import { ambiguityOf } from '../pack/stored-names.ts';
import { PLACE_CLASSES, type PlaceFacts } from './place-facts.ts';
import type { Counts, Votes } from './votes.ts';

/** What the text says of a name, whatever its sense. */
export interface Told {
  /** Countries that are named, or whose adjective is, or under whose top-level domain the page stands. */
  countries: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  siteCountry: string | undefined;
}

const NAMED = [
  ...['size', 'title', 'contained', 'weak', 'needs sign', 'unit of a namesake', 'namesake of its unit', 'unit word'],
  ...['unit votes', 'country votes', 'district votes', 'very near', 'near', 'around', 'share of units', 'share of countries'],
  ...['top unit', 'top country', 'country named', 'adjective', 'site country', 'size and votes'],
] as const;

/** Names of the features, in the order of their numbers. */
export const SENSE_FEATURES: readonly string[] = [...NAMED, ...PLACE_CLASSES.map((name) => `class ${name}`)];
const FIRST_CLASS = NAMED.length;

/** What is known of a sense beside its place. */
export interface SenseSigns {
  posting: Posting;
  contained: boolean;
  /** A town of this name lies in the unit, or the place's own unit has its name. */
  isUnitOfNamesake: boolean;
  isNamesake: boolean;
  /** "province", "state of" stand beside the name and the sense is a unit. */
  hasUnitWord: boolean;
  /** "the" stands before the name somewhere: "the Atlantic" is the ocean, and no town in Iowa. */
  hasThe: boolean;
}

/** Writes the features of one sense. `votes` is absent in the first pass, before the names know of each other. */
export function fillFeatures(
  out: Float64Array,
  facts: PlaceFacts,
  signs: SenseSigns,
  told: Told,
  votes: Votes | undefined,
  counts: Counts | undefined,
): void {
  const { posting } = signs;
  const country = facts.countries[0] ?? '';
  out.fill(0);
  out[0] = Math.log10(facts.weight + 1);
  out[1] = facts.title === posting.name ? 1 : 0;
  out[2] = signs.contained ? 1 : 0;
  out[3] = ambiguityOf(posting.flags) === 'weak' ? 1 : 0;
  out[4] = (posting.flags & NameFlag.needsSign) !== 0 ? 1 : 0;
  out[5] = signs.isUnitOfNamesake ? 1 : 0;
  out[6] = signs.isNamesake ? 1 : 0;
  out[7] = signs.hasUnitWord ? 1 : 0;
  const isCountry = facts.placeClass === 'country';
  if (counts && votes) {
    out[8] = logarithm(counts.unitVotes);
    out[9] = isCountry ? 0 : logarithm(counts.countryVotes);
    out[10] = logarithm(counts.districtVotes);
    out[11] = logarithm(counts.veryNear);
    out[12] = logarithm(counts.near);
    out[13] = logarithm(counts.around);
    out[14] = votes.topUnit === 0 ? 0 : Math.max(0, counts.unitVotes) / votes.topUnit;
    out[15] = votes.topCountry === 0 || isCountry ? 0 : Math.max(0, counts.countryVotes) / votes.topCountry;
    out[16] = counts.unitVotes > 0.5 && counts.unitVotes >= votes.topUnit - 1 ? 1 : 0;
    out[17] = !isCountry && counts.countryVotes > 0.5 && counts.countryVotes >= votes.topCountry - 1 ? 1 : 0;
    out[21] = counts.unitVotes + counts.countryVotes + counts.around > 0.5 ? (out[0] ?? 0) : 0;
  }
  out[18] = !isCountry && told.countries.has(country) ? 1 : 0;
  out[19] = told.adjectives.has(country) ? 1 : 0;
  out[20] = told.siteCountry !== undefined && told.siteCountry === country ? 1 : 0;
  out[FIRST_CLASS + facts.classIndex] = 1;
}

/** Of votes, most of which are none. */
function logarithm(votes: number): number {
  return votes > 0 ? Math.log2(1 + votes) : 0;
}

/** Sum of the features, each times its weight. */
export function scoreOf(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
