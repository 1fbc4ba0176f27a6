/**
 * What speaks for a sense of a name, as numbers: the place itself, how the text writes it, and what the other names of the document speak of.
 * The linker's weights are for these, in this order (`scripts/train/train-linker.ts`).
 */

import type { Posting } from '../names/index.ts';
import { NameFlag } from '../pack/layout.ts';
import { ambiguityOf } from '../pack/stored-names.ts';
import type { LinkWeights } from './link-weights.ts';
import { PLACE_CLASSES, type PlaceFacts } from './place-facts.ts';
import type { Counts } from './votes.ts';

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

/** Most votes that a unit and a country of the document have. */
export interface TopVotes {
  topUnit: number;
  topCountry: number;
}

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

/** Numbers of the first feature that comes of votes and of the first after those; {@link SIZE_AND_VOTES} comes of them too. */
const FIRST_VOTED = 8;
const LAST_VOTED = 17;
const SIZE_AND_VOTES = 21;

/** Writes the features of one sense. `votes` and `counts` are absent in the first pass, before the names know of each other. */
export function fillFeatures(
  out: Float64Array,
  facts: PlaceFacts,
  signs: SenseSigns,
  told: Told,
  votes: TopVotes | undefined,
  counts: Counts | undefined,
): void {
  fillFixed(out, facts, signs, told);
  if (counts && votes) fillVoted(out, out[0] ?? 0, facts.placeClass === 'country', votes, counts);
}

/** Writes the features that are the same in every pass, and no votes. */
function fillFixed(out: Float64Array, facts: PlaceFacts, signs: SenseSigns, told: Told): void {
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
  out[18] = facts.placeClass !== 'country' && told.countries.has(country) ? 1 : 0;
  out[19] = told.adjectives.has(country) ? 1 : 0;
  out[20] = told.siteCountry !== undefined && told.siteCountry === country ? 1 : 0;
  out[FIRST_CLASS + facts.classIndex] = 1;
}

/** Writes the features that come of votes. */
function fillVoted(out: Float64Array, size: number, isCountry: boolean, votes: TopVotes, counts: Counts): void {
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
  out[SIZE_AND_VOTES] = counts.unitVotes + counts.countryVotes + counts.around > 0.5 ? size : 0;
}

/**
 * What is the same in the score of a sense in every pass, as numbers in a row. A sum of floating-point numbers depends on their order, and with it
 * which of two senses that are as good as alike is the better: so what stands before the votes is one number, and what stands after them is added
 * one by one.
 */
const Fixed = { size: 0, isCountry: 1, beforeVotes: 2, country: 3, adjective: 4, site: 5, placeClass: 6 } as const;
export const FIXED_NUMBERS = 7;

const features = new Float64Array(SENSE_FEATURES.length);

/** Writes what is fixed from an index on, and gives the score in the first pass. */
export function fixScore(
  fixed: number[],
  at: number,
  facts: PlaceFacts,
  signs: SenseSigns,
  told: Told,
  { alone, together }: LinkWeights,
): number {
  fillFixed(features, facts, signs, told);
  let beforeVotes = 0;
  for (let feature = 0; feature < FIRST_VOTED; feature++) beforeVotes += weighed(feature, together);
  fixed[at + Fixed.size] = features[0] ?? 0;
  fixed[at + Fixed.isCountry] = facts.placeClass === 'country' ? 1 : 0;
  fixed[at + Fixed.beforeVotes] = beforeVotes;
  fixed[at + Fixed.country] = weighed(18, together);
  fixed[at + Fixed.adjective] = weighed(19, together);
  fixed[at + Fixed.site] = weighed(20, together);
  fixed[at + Fixed.placeClass] = weighed(FIRST_CLASS + facts.classIndex, together);
  return scoreOf(features, alone);
}

/** Score of a sense among the others of the document: the sum of its features, each times its weight. @param at where what is fixed of it begins. */
export function votedScore(fixed: readonly number[], at: number, votes: TopVotes, counts: Counts, together: Float64Array): number {
  fillVoted(features, fixed[at + Fixed.size] ?? 0, fixed[at + Fixed.isCountry] === 1, votes, counts);
  let sum = fixed[at + Fixed.beforeVotes] ?? 0;
  for (let feature = FIRST_VOTED; feature <= LAST_VOTED; feature++) sum += weighed(feature, together);
  sum += fixed[at + Fixed.country] ?? 0;
  sum += fixed[at + Fixed.adjective] ?? 0;
  sum += fixed[at + Fixed.site] ?? 0;
  sum += weighed(SIZE_AND_VOTES, together);
  return sum + (fixed[at + Fixed.placeClass] ?? 0);
}

function weighed(feature: number, weights: Float64Array): number {
  return (features[feature] ?? 0) * (weights[feature] ?? 0);
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
