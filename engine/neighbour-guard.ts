/**
 * Guards the names of places that are also parts of other names: "Michael Jordan", "Chad Smith", "New Mexico", "Jersey City". Only capitals and
 * neighbours are looked at; who is a person and what is a town is for a gazetteer and weights to say. A doubtful name is listed, not marked.
 */
import type { Posting } from './names/index.ts';
import type { RawMatch } from './names/scan.ts';
import { beginOfWord, classOf, isWordClass, UnitClass } from './names/unicode.ts';
import { readWord, type Word } from './names/words.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';

/** Words that stand capitalised before a country's name at the start of a sentence or in a headline without being part of it. */
const FUNCTION_WORDS = new Set(
  `a about across after against all also although among an and around as at back because before behind below beneath beside between beyond both but by
  despite down during each either every for from had has have how however if in inside into is its just later like many may meanwhile more most much near neither
  next no nor not now of off on once one only onto or other our out outside over past per since so some still such than that the their then there these they this
  those though through throughout to today toward towards two under unless until up upon versus via was were what when where whether which while who why will
  with within without would yet mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december`.split(/\s+/),
);

/** Whether this is the name of a country or of a gazetteer place, not an adjective: one that may be part of a longer name. */
export function isGuardedPlace({ entity, flags }: Posting, pack: Pack): boolean {
  return (flags & NameFlag.adjective) === 0 && (pack.row(entity) >= 0 || pack.type(entity) === 'country');
}

/** Whether a single-word name may be part of a longer one that the data set does not know. */
export function isPartOfLongerName(text: string, match: RawMatch): boolean {
  if (match.words > 1) return false;
  const word = readWord(text, match.start);
  // Acronyms stand before titles and nouns all the time: "US President".
  if (word.allCapitals || word.solo || !hasCase(text, match.start)) return false;
  return isNamePart(text, neighbourBefore(text, match.start)) || isNamePart(text, neighbourAfter(text, match.end));
}

/** Whether what was found is no name where it stands: in an address, in a currency's sign, in a longer word. */
export function isNoName(text: string, match: RawMatch): boolean {
  return isInsideAddress(text, match) || isInsideKatakana(text, match) || isCurrency(text, match);
}

/** Whether the name is inside an address or a handle: "@Iraq", "Iraq.com". */
function isInsideAddress(text: string, { start, end }: RawMatch): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 0x40 || before === 0x5f) return true;
  return classOf(text.charCodeAt(end)) === UnitClass.dot && classOf(text.charCodeAt(end + 1)) === UnitClass.lower;
}

const DOLLAR = 0x24;

/** "US$7bn", "A$40": the country is part of a currency's sign. */
function isCurrency(text: string, { end }: RawMatch): boolean {
  return text.charCodeAt(end) === DOLLAR;
}

/** Whether the name is only a part of a word in katakana, as "Netanya" in the Japanese for Netanyahu: foreign words have no other borders. */
function isInsideKatakana(text: string, { start, end }: RawMatch): boolean {
  const isJoined = (at: number) => isKatakana(text.charCodeAt(at)) && isKatakana(text.charCodeAt(at + 1));
  return isJoined(start - 1) || isJoined(end - 1);
}

/** Letters of katakana and the mark that lengthens them; past an end of the text there is no number to compare. */
function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

/** Whether a capitalised word that is no function word, day or month stands right before, as a given name would. */
export function hasNameBefore(text: string, start: number): boolean {
  return isNamePart(text, neighbourBefore(text, start));
}

function hasCase(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === UnitClass.upper;
}

/** A neighbour makes a longer name if it is capitalised, is no function word. */
function isNamePart(text: string, word: Word | undefined): boolean {
  if (!word || word.allCapitals || !hasCase(text, word.start)) return false;
  return !FUNCTION_WORDS.has(text.slice(word.start, word.end).toLowerCase());
}

/** The word before, if nothing but one space parts it from the name. */
function neighbourBefore(text: string, start: number): Word | undefined {
  if (text.charCodeAt(start - 1) !== 0x20) return undefined;
  const begin = beginOfWord(text, start - 1);
  return begin < start - 1 ? readWord(text, begin) : undefined;
}

function neighbourAfter(text: string, end: number): Word | undefined {
  return text.charCodeAt(end) === 0x20 && isWordClass(classOf(text.charCodeAt(end + 1))) ? readWord(text, end + 1) : undefined;
}
