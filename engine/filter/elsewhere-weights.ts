/**
 * Weights of what speaks for and against a name being a place, in languages other than English. Set by hand on the development corpora in nine
 * languages, of which only two small ones may teach weights; the sum is read as that of the English filter.
 */
import type { PlaceClass } from '../link/place-facts.ts';

/** How likely a name of a place of this class is the place, before anything else is known. */
export const SIZE: Readonly<Record<PlaceClass, number>> = {
  country: 3.2,
  capital: 2.2,
  disputed: 2.2,
  metropolis: 2,
  city: 1.2,
  unit: 1.2,
  region: 1.2,
  water: 0.8,
  site: 0.5,
  large_town: 0.2,
  town: -0.8,
  district: -1.2,
  neighbourhood: -1.2,
  village: -1.4,
  unknown_size: -1.8,
};

/** The same of a curated place by a name that the tables say identifies it, if its class is not likelier. */
export const CURATED = 2.2;

export const WEIGHTS = {
  /** The text says that it lies in what is named after it, or that what is named before it lies in it. */
  contained: 2.5,
  container: 1,
  /** Other names of the text. */
  countrySpokenOf: 0.9,
  unitSpokenOf: 0.6,
  near: 0.4,
  alone: -1.2,
  /** The name. */
  title: 0.3,
  otherName: -0.4,
  needsSign: -0.4,
  short: -1,
  word: -3,
  plain: -4,
  small: -3,
  person: -0.6,
  personOrWord: -1.2,
  personElsewhere: -1.5,
  englishAdjective: -3,
  bareAdjective: -2.5,
  otherScript: -4,
  /** The words beside it. */
  preposition: 1,
  kind: 1.6,
  list: 0.5,
  dateline: 1,
  sentenceStart: -0.3,
  formAtStart: -1.5,
  afterTitle: -3,
  afterGivenName: -2.5,
  givenName: -2,
  partOfName: -2,
  beforeNoun: -0.8,
  holder: -3.1,
  head: -3.1,
  compound: -3.2,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** The signs that hold. */
export function holding(found: Partial<Record<Sign, boolean>>): Sign[] {
  return (Object.keys(found) as Sign[]).filter((sign) => found[sign]);
}
