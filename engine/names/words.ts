/**
 * Splits text into words as the name index sees them: folded, hashed, and with what their capitals tell. The same code splits names
 * when the index is built and text when it is searched, so the two can't disagree.
 */
import { classOf, foldOf, foldPairOf, isWordClass, UnitClass } from './unicode.ts';

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

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const CHECK_SEED = 0x9747b28c | 0;
const CHECK_FACTOR = 0x5bd1e995;

/** Written forms of the Arabic article before sun and moon letters, as they are romanised in news. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'ed', 'an', 'en', 'ar', 'er', 'as', 'es', 'ash', 'esh', 'at', 'et', 'az', 'ez']);

/** The letters between two offsets, folded; marks fall away. */
export function foldedText(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass !== UnitClass.mark && unitClass !== UnitClass.dot) folded += foldPairOf(unit) ?? String.fromCharCode(foldOf(unit));
  }
  return folded;
}

/** Whether the word at these offsets is a romanised Arabic article; `allCapitals` words are only if they are "AL" or "EL". */
export function isArticle(text: string, start: number, end: number, allCapitals: boolean): boolean {
  if (end - start < 2 || end - start > 3) return false;
  const folded = foldedText(text, start, end);
  return ARTICLES.has(folded) && (!allCapitals || folded === 'al' || folded === 'el');
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}

/** Reads "U.S." or "U.A.E." from `start`: single capitals each followed by a dot. Returns the end offset, or -1. */
function dottedInitialsEnd(text: string, start: number): number {
  let at = start;
  let initials = 0;
  while (classOf(text.charCodeAt(at)) === UnitClass.upper && text.charCodeAt(at + 1) === 0x2e) {
    at += 2;
    initials++;
  }
  // "U.S" at the end of a line, without its last dot.
  if (initials > 0 && classOf(text.charCodeAt(at)) === UnitClass.upper && !isWordClass(classOf(text.charCodeAt(at + 1)))) {
    at++;
    initials++;
  }
  return initials >= 2 ? at : -1;
}

/** Reads the word that starts at `start`, which must be a letter, digit or solo unit. */
export function readWord(text: string, start: number): Word {
  const first = classOf(text.charCodeAt(start));
  if (first === UnitClass.solo) return hashWord(text, start, start + 1, { capital: true, allCapitals: false, letters: 1, solo: true });
  const initialsEnd = first === UnitClass.upper ? dottedInitialsEnd(text, start) : -1;
  if (initialsEnd > 0) return hashWord(text, start, initialsEnd, { capital: true, allCapitals: true, letters: 2, solo: false });
  let end = start;
  let letters = 0;
  let lower = 0;
  for (; end < text.length; end++) {
    const unitClass = classOf(text.charCodeAt(end));
    if (!isWordClass(unitClass)) break;
    if (unitClass !== UnitClass.mark) letters++;
    if (unitClass === UnitClass.lower) lower++;
  }
  const capital = first === UnitClass.upper || first === UnitClass.caseless;
  return hashWord(text, start, end, {
    capital,
    allCapitals: first === UnitClass.upper && lower === 0 && letters > 1,
    letters,
    solo: false,
  });
}

function hashWord(
  text: string,
  start: number,
  end: number,
  shape: { capital: boolean; allCapitals: boolean; letters: number; solo: boolean },
): Word {
  const article = isHyphen(text.charCodeAt(end)) && isArticle(text, start, end, shape.allCapitals);
  const { hash, check } = article ? hashText('al') : hashUnits(text, start, end);
  return { start, end, hash, check, article, ...shape };
}

function hashUnits(text: string, start: number, end: number): { hash: number; check: number } {
  let hash = FNV_OFFSET;
  let check = CHECK_SEED;
  const add = (unit: number) => {
    hash = Math.imul(hash ^ unit, FNV_PRIME);
    check = Math.imul((check << 13) | (check >>> 19), CHECK_FACTOR) ^ unit;
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = classOf(unit);
    if (unitClass === UnitClass.mark || unitClass === UnitClass.dot) continue;
    const pair = foldPairOf(unit);
    if (pair === undefined) add(foldOf(unit));
    else for (let i = 0; i < pair.length; i++) add(pair.charCodeAt(i));
  }
  return { hash: finish(hash), check: finish(check) };
}

/** Hashes of a text that is already folded. */
function hashText(folded: string): { hash: number; check: number } {
  return hashUnits(folded, 0, folded.length);
}

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

/**
 * End of the soft separators from `at`: the offset where the next word of the same name may start, or -1 when something else than
 * spaces, hyphens and apostrophes stands between. A dot counts when it ends a short word ("St. Petersburg").
 */
export function nextWordStart(text: string, at: number, afterShortWord: boolean): number {
  let position = at;
  // "W.Va.": an initial joined to what follows by nothing but its dot.
  if (isInitial(text, at) && classOf(text.charCodeAt(at)) === UnitClass.dot && classOf(text.charCodeAt(at + 1)) === UnitClass.upper)
    return at + 1;
  if (afterShortWord && classOf(text.charCodeAt(position)) === UnitClass.dot && classOf(text.charCodeAt(position + 1)) === UnitClass.soft)
    position++;
  while (position < text.length) {
    const unitClass = classOf(text.charCodeAt(position));
    if (unitClass !== UnitClass.soft && unitClass !== UnitClass.mark) {
      return isWordClass(unitClass) || unitClass === UnitClass.solo ? position : -1;
    }
    position++;
  }
  return -1;
}

/** Whether the word that ends at `end` is a single capital. */
function isInitial(text: string, end: number): boolean {
  return classOf(text.charCodeAt(end - 1)) === UnitClass.upper && !isWordClass(classOf(text.charCodeAt(end - 2)));
}
