/** What stands around one occurrence of a name, read once: the filter asks it of the occurrence itself and of the document's others. */

import type { RawMatch } from '../names/scan.ts';
import { hasWord } from '../names/word-set.ts';
import type { Pack } from '../pack/pack.ts';
import { beginsSentence } from './context.ts';
import { Gap, type Neighbour, wordAfter, wordBefore } from './neighbour.ts';
import {
  DIRECTIONS,
  OF,
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  ORGANISATION_OF,
  PERSON_AFTER,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  THE,
  TITLES,
} from './word-classes.ts';

/** Signs around an occurrence, as bits; their order is that of {@link SIGN_NAMES}. */
export const Sign = {
  preposition: 1,
  direction: 1 << 1,
  placeNoun: 1 << 2,
  title: 1 << 3,
  givenName: 1 << 4,
  capitalBefore: 1 << 5,
  capitalAfter: 1 << 6,
  organisationAfter: 1 << 7,
  personAfter: 1 << 8,
  age: 1 << 9,
  fromAge: 1 << 10,
  start: 1 << 11,
  possessive: 1 << 12,
  commaBefore: 1 << 13,
  commaAfter: 1 << 14,
  the: 1 << 15,
  initial: 1 << 16,
  organisationBefore: 1 << 17,
} as const;

export const SIGN_NAMES: readonly string[] = Object.keys(Sign);

export interface Surroundings {
  before: Neighbour;
  after: Neighbour;
  /** Bits of {@link Sign}, as if no other name of the data set stood beside: {@link withoutPlaces} takes off what such a one explains. */
  signs: number;
}

const APOSTROPHES = new Set([0x27, 0x2019]);
const COMMA = 0x2c;
const SMALL_S = 0x73;

/** A capital before or after that belongs to another place is none of a person. */
export function withoutPlaces(signs: number, isAfterPlace: boolean, isBeforePlace: boolean): number {
  return signs & ~((isAfterPlace ? Sign.capitalBefore : 0) | (isBeforePlace ? Sign.capitalAfter : 0));
}

export function surroundingsOf(text: string, match: RawMatch, pack: Pack): Surroundings {
  const before = wordBefore(text, match.start);
  const secondBefore = before.exists ? wordBefore(text, before.start) : before;
  const after = wordAfter(text, match.end);
  const secondAfter = after.exists ? wordAfter(text, after.end) : after;
  const isStart = beginsSentence(text, match.start);
  const signs =
    signsBefore(text, before, secondBefore, pack) | signsAfter(text, match.end, after, secondAfter) | (isStart ? Sign.start : 0);
  return { before, after, signs };
}

function signsBefore(text: string, before: Neighbour, second: Neighbour, pack: Pack): number {
  if (!before.exists) return 0;
  const { hash, gap } = before;
  let signs = 0;
  if (gap === Gap.space) {
    const isDirection = DIRECTIONS.has(hash);
    const isPreposition = PLACE_PREPOSITIONS.has(hash);
    // "in northern Iraq", "in the Gulf".
    const isAfterPreposition =
      (isDirection || hash === THE) && second.exists && second.gap === Gap.space && PLACE_PREPOSITIONS.has(second.hash);
    if (isPreposition || isAfterPreposition) signs |= Sign.preposition;
    if (isDirection) signs |= Sign.direction;
    if (hash === THE) signs |= Sign.the;
    if (hash === OF && second.exists && PLACE_NOUNS.has(second.hash)) signs |= Sign.placeNoun;
    if (before.isCapital && ORGANISATION_BEFORE.has(hash)) signs |= Sign.organisationBefore;
    if (isAfterOrganisationOf(text, before, second)) signs |= Sign.organisationBefore;
    // "Krystal Hall, 19, of Gaston": a person's home follows the age.
    if (isPreposition && second.exists && second.isNumber && second.length <= 2 && before.gap === Gap.space) signs |= Sign.fromAge;
    if (before.isCapital && !before.isAllCapitals) {
      // "Leo", "Jordan", "Paris" are towns too, but texts part a town from what it lies in by a comma.
      if (hasWord(pack.sections.givenNames, hash, before.check)) signs |= Sign.givenName;
      if (!beginsSentence(text, before.start)) signs |= Sign.capitalBefore;
    }
  }
  if ((gap === Gap.space || gap === Gap.dot) && TITLES.has(hash)) signs |= Sign.title;
  // "Barack H. Jordan".
  if ((gap === Gap.dot || gap === Gap.space) && before.length === 1 && before.isCapital) signs |= Sign.initial;
  if (gap === Gap.comma) signs |= Sign.commaBefore;
  return signs;
}

function signsAfter(text: string, end: number, after: Neighbour, second: Neighbour): number {
  let signs = 0;
  if (APOSTROPHES.has(text.charCodeAt(end)) && text.charCodeAt(end + 1) === SMALL_S) signs |= Sign.possessive;
  if (text.charCodeAt(end) === COMMA) signs |= Sign.commaAfter;
  if (!after.exists) return signs;
  const { hash, gap, isCapital } = after;
  if (gap === Gap.space) {
    if (isCapital && isInOrganisation(text, after)) signs |= Sign.organisationAfter;
    else if (isCapital) signs |= Sign.capitalAfter;
    if (PERSON_AFTER.has(hash)) signs |= Sign.personAfter;
    if (!isCapital && PLACE_NOUNS.has(hash)) signs |= Sign.placeNoun;
  }
  // "Jordan, 34, said": the age of a person.
  if (gap === Gap.comma && after.isNumber && after.length <= 2 && second.exists && second.gap === Gap.comma) signs |= Sign.age;
  return signs;
}

/** Capitalised words after a name that are looked through for an organisation's: "Colorado State University". */
const LONGEST_RUN = 4;

/** Whether the run of capitalised words that begins right after a name makes it part of an organisation's. */
function isInOrganisation(text: string, first: Neighbour): boolean {
  let word = first;
  for (let count = 0; count < LONGEST_RUN && word.exists && word.isCapital && (count === 0 || word.gap === Gap.space); count++) {
    if (ORGANISATION_AFTER.has(word.hash)) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** "University of", "Embassy of the" before the name. */
function isAfterOrganisationOf(text: string, before: Neighbour, second: Neighbour): boolean {
  if (before.hash === OF) return second.exists && second.isCapital && ORGANISATION_OF.has(second.hash);
  if (before.hash !== THE || second.hash !== OF) return false;
  const head = wordBefore(text, second.start);
  return head.exists && head.isCapital && ORGANISATION_OF.has(head.hash);
}
