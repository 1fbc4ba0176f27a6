/**
 * Splits text into words as the name index sees them: folded, hashed, and with what their capitals tell. The same code splits names
 * when the index is built and text when it is searched, so the two can't disagree.
 */
import { isArticle, LONGEST_ARTICLE } from './articles.ts';
import {
  classAt,
  classIn,
  classOf,
  codeAt,
  ENDS_WORD,
  foldIn,
  foldOf,
  foldPairOf,
  isWordClass,
  LOWER_CASE,
  PAIR,
  PLAIN,
  UnitClass,
  unitOf,
  units,
} from './unicode.ts';

export { isArticle } from './articles.ts';

/** One word of a text. Hashes are 32-bit integers; `start` and `end` are UTF-16 offsets. */
export interface Word {
  start: number;
  end: number;
  /** Hash by which the index is searched. */
  hash: number;
  /** Independent second hash that confirms a hit. */
  check: number;
  /** Begins with a capital, or belongs to a script without case. */
  capital: boolean;
  /** Two letters or more, all of them capitals ("US", "U.S."). */
  allCapitals: boolean;
  /** Number of letters and digits. */
  letters: number;
  /** A Latin definite article of Arabic ("al", "ez" …) joined to the next word by a hyphen: hashed as "al". */
  article: boolean;
  /** Han, kana, Thai …: needs no separator to its neighbours. */
  solo: boolean;
}

/** Imported tables and constants under names of this module: V8 reads an import anew each time, which loops over a text would feel. */
const UNITS = units;
const unitAt = codeAt;
const PLAIN_LETTER = PLAIN;
const LETTER_OF_TWO = PAIR;
/** Of the unit at which reading plain letters stopped: the text's end, or what is no part of the word. */
const ENDS_PLAIN_WORD = PLAIN | ENDS_WORD;
const SMALL_LETTER = LOWER_CASE;
const { upper: UPPER, caseless: CASELESS, mark: MARK, dot: DOT, solo: SOLO } = UnitClass;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const CHECK_SEED = 0x9747b28c | 0;
const CHECK_FACTOR = 0x5bd1e995;

/** The letters between two offsets, folded; marks fall away. */
export function foldedText(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at++) {
    const unit = unitAt(text, at);
    const unitClass = classOf(unit);
    if (unitClass !== MARK && unitClass !== DOT) folded += foldPairOf(unit) ?? String.fromCharCode(foldOf(unit));
  }
  return folded;
}

/** Where the letters between two offsets of a text end in `folded`, if they stand there from `position` on; else -1. */
export function foldedLettersEnd(text: string, start: number, end: number, folded: string, position: number): number {
  let next = position;
  const length = folded.length;
  for (let at = start; at < end; at++) {
    const unit = UNITS[unitAt(text, at)] ?? 0;
    if ((unit & PLAIN_LETTER) === 0) return foldedAnyEnd(text, at, end, folded, next);
    if (next >= length || folded.charCodeAt(next++) !== (unit & 0xffff)) return -1;
  }
  return next;
}

function foldedAnyEnd(text: string, start: number, end: number, folded: string, position: number): number {
  let next = position;
  for (let at = start; at < end; at++) {
    const known = unitOf(unitAt(text, at));
    const unitClass = classIn(known);
    if (unitClass === MARK || unitClass === DOT) continue;
    const pair = (known & PAIR) === 0 ? undefined : foldPairOf(unitAt(text, at));
    if (folded.charCodeAt(next++) !== (pair === undefined ? foldIn(known) : pair.charCodeAt(0))) return -1;
    if (pair !== undefined && folded.charCodeAt(next++) !== pair.charCodeAt(1)) return -1;
  }
  return next;
}

/** Folded first unit of the word that begins at an offset; 0 past the end. */
export function firstLetter(text: string, start: number): number {
  if (start >= text.length) return 0;
  const unit = unitAt(text, start);
  return foldPairOf(unit)?.charCodeAt(0) ?? foldOf(unit);
}

function isHyphenAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = unitAt(text, at);
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}

/** Reads "U.S." or "U.A.E." from `start`: single capitals each followed by a dot. Returns the end offset, or -1. */
function dottedInitialsEnd(text: string, start: number): number {
  let at = start;
  let initials = 0;
  while (classAt(text, at + 1) === DOT && classAt(text, at) === UPPER) {
    at += 2;
    initials++;
  }
  // "U.S" at the end of a line, without its last dot.
  if (initials > 0 && classAt(text, at) === UPPER && !isWordClass(classAt(text, at + 1))) {
    at++;
    initials++;
  }
  return initials >= 2 ? at : -1;
}

/**
 * Where a word's figures stand among the {@link WORD_FIELDS} numbers that {@link readWordTo} writes: the scanner reads tens of thousands of
 * words a page, and an object for each would cost it more than the reading.
 */
export const WORD_FIELDS = 8;
export const END = 1;
export const HASH = 2;
export const CHECK = 3;
/** {@link Shape} bits, and the number of letters above them. */
export const SHAPE = 4;

export const Shape = { capital: 1, allCapitals: 2, solo: 4, article: 8 } as const;
const LETTERS_SHIFT = 4;

export function lettersIn(shape: number): number {
  return shape >> LETTERS_SHIFT;
}

const { capital: CAPITAL, allCapitals: ALL_CAPITALS } = Shape;
const [END_AT, HASH_AT, CHECK_AT, SHAPE_AT] = [END, HASH, CHECK, SHAPE];

const one = new Int32Array(WORD_FIELDS);

/** Reads the word that starts at `start`, which must be a letter, digit or solo unit. */
export function readWord(text: string, start: number): Word {
  readWordTo(one, 0, text, start);
  const shape = one[SHAPE] ?? 0;
  return {
    start,
    end: one[END] ?? 0,
    hash: one[HASH] ?? 0,
    check: one[CHECK] ?? 0,
    capital: (shape & Shape.capital) !== 0,
    allCapitals: (shape & Shape.allCapitals) !== 0,
    letters: lettersIn(shape),
    article: (shape & Shape.article) !== 0,
    solo: (shape & Shape.solo) !== 0,
  };
}

/** {@link readWord} into the numbers of `words` from `at` on; those after {@link SHAPE} are left alone. */
export function readWordTo(words: Int32Array, at: number, text: string, start: number): void {
  let hash = FNV_OFFSET;
  let check = CHECK_SEED;
  let seen = 0;
  const { length } = text;
  let end = start;
  let unit = end < length ? (UNITS[unitAt(text, end)] ?? 0) : 0;
  const first = classIn(unit);
  // Nearly all words are plain letters up to a space: one pass finds the end and hashes on the way.
  while ((unit & PLAIN_LETTER) !== 0) {
    hash = addToHash(hash, unit & 0xffff);
    check = addToCheck(check, unit & 0xffff);
    seen |= unit;
    if (++end >= length) break;
    unit = UNITS[unitAt(text, end)] ?? 0;
  }
  const letters = end - start;
  if ((unit & ENDS_PLAIN_WORD) === 0 || letters === 0 || (letters <= LONGEST_ARTICLE && isJoinedAt(text, end))) {
    readAnyTo(words, at, text, start);
    return;
  }
  words[at] = start;
  words[at + END_AT] = end;
  words[at + HASH_AT] = finish(hash);
  words[at + CHECK_AT] = finish(check);
  words[at + SHAPE_AT] = shapeOf(first, letters, seen);
}

/** Whether what follows a short word may make it an article or the first of initials. */
function isJoinedAt(text: string, end: number): boolean {
  return isHyphenAt(text, end) || classAt(text, end) === DOT;
}

/** {@link Shape} of a word of letters and digits of which `seen` has the bits of all. */
function shapeOf(first: number, letters: number, seen: number): number {
  const isAllCapitals = first === UPPER && letters > 1 && (seen & SMALL_LETTER) === 0;
  return (first === UPPER || first === CASELESS ? CAPITAL : 0) | (isAllCapitals ? ALL_CAPITALS : 0) | (letters << LETTERS_SHIFT);
}

/** Any word: also initials, words of one unit, articles, and those with marks, ligatures and letters that were never met before. */
function readAnyTo(words: Int32Array, at: number, text: string, start: number): void {
  const first = classAt(text, start);
  const initialsEnd = first === UPPER && classAt(text, start + 1) === DOT ? dottedInitialsEnd(text, start) : -1;
  if (first === SOLO) hashTo(words, at, text, start, start + 1, Shape.capital | Shape.solo | (1 << LETTERS_SHIFT));
  else if (initialsEnd > 0) hashTo(words, at, text, start, initialsEnd, Shape.capital | Shape.allCapitals | (2 << LETTERS_SHIFT));
  else readLetters(words, at, text, start, first);
}

/** A word of letters, digits and marks. */
function readLetters(words: Int32Array, at: number, text: string, start: number, first: number): void {
  let hash = FNV_OFFSET;
  let check = CHECK_SEED;
  let seen = 0;
  let marks = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = unitAt(text, end);
    const unit = unitOf(code);
    if ((unit & PLAIN_LETTER) !== 0) {
      hash = addToHash(hash, unit & 0xffff);
      check = addToCheck(check, unit & 0xffff);
      seen |= unit;
    } else if ((unit & LETTER_OF_TWO) !== 0) {
      const pair = foldPairOf(code) ?? '';
      hash = addToHash(addToHash(hash, pair.charCodeAt(0)), pair.charCodeAt(1));
      check = addToCheck(addToCheck(check, pair.charCodeAt(0)), pair.charCodeAt(1));
      seen |= unit;
    } else if (classIn(unit) === MARK) marks++;
    else break;
  }
  write(words, at, text, start, end, finish(hash), finish(check), shapeOf(first, end - start - marks, seen));
}

/** Writes a word whose end and shape are known: initials with their dots, and words of one unit. */
function hashTo(words: Int32Array, at: number, text: string, start: number, end: number, shape: number): void {
  let hash = FNV_OFFSET;
  let check = CHECK_SEED;
  const folded = foldedText(text, start, end);
  for (let letter = 0; letter < folded.length; letter++) {
    hash = addToHash(hash, folded.charCodeAt(letter));
    check = addToCheck(check, folded.charCodeAt(letter));
  }
  write(words, at, text, start, end, finish(hash), finish(check), shape);
}

function write(words: Int32Array, at: number, text: string, start: number, end: number, hash: number, check: number, shape: number): void {
  const isAl = end - start <= LONGEST_ARTICLE && isHyphenAt(text, end) && isArticle(text, start, end, (shape & ALL_CAPITALS) !== 0);
  words[at] = start;
  words[at + END_AT] = end;
  words[at + HASH_AT] = isAl ? AL_HASH : hash;
  words[at + CHECK_AT] = isAl ? AL_CHECK : check;
  words[at + SHAPE_AT] = isAl ? shape | Shape.article : shape;
}

/** FNV-1a (Fowler, Noll and Vo, public domain), by units rather than bytes. */
function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

function addToCheck(check: number, unit: number): number {
  return Math.imul((check << 13) | (check >>> 19), CHECK_FACTOR) ^ unit;
}

/** Hashes of the article, however it is written. */
const AL_HASH = finish(addToHash(addToHash(FNV_OFFSET, 0x61), 0x6c));
const AL_CHECK = finish(addToCheck(addToCheck(CHECK_SEED, 0x61), 0x6c));

/** MurmurHash3's finaliser (Austin Appleby, public domain): spreads every input bit over all output bits. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Adds a word's hash to the hash of the words before it; start with 0. */
export function extendHash(before: number, word: number): number {
  return Math.imul(((before << 7) | (before >>> 25)) ^ word, 0x9e3779b1);
}
