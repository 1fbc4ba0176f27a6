/**
 * Finds names of the pack in a text: at each word that may begin a name, the longest sequence of words that is a name and whose
 * capitals fit. Overlapping names are not reported; names inside a longer one are found by {@link scanInside}.
 */
import type { Pack } from '../pack/pack.ts';
import { isArticleAt } from './articles.ts';
import type { FormReader } from './forms.ts';
import { longestFrom, type Posting } from './index.ts';
import { MAX_WORDS } from './name-keys.ts';
import { numberBefore } from './numbers.ts';
import { checkOf, endOf, forgetWords, hashOf, nextOf, shapeOf, wordAt } from './recent-words.ts';
import { Begin, beginBits, classOf, UnitClass, unitOf } from './unicode.ts';
import { extendHash, firstLetter, foldedLettersEnd, Shape } from './words.ts';

/** A stretch of text that is a name, with the entities that have it and whose capitals fit. */
export interface RawMatch {
  start: number;
  end: number;
  postings: readonly Posting[];
  words: number;
}

/**
 * Longest, non-overlapping names between `from` and `to` (UTF-16 offsets).
 * @param forms reads forms of names, in languages that have them.
 */
export function scan(text: string, pack: Pack, from = 0, to = text.length, forms?: FormReader): RawMatch[] {
  return find(text, pack, from, to, undefined, forms);
}

/** Names strictly inside a longer match: "Al Qaim" in "Al Qaim border crossing", "Iraqi" in "Iraqi military". */
export function scanInside(text: string, outer: RawMatch, pack: Pack, forms?: FormReader): RawMatch[] {
  return find(text, pack, outer.start, outer.end, outer, forms);
}

/** Imported tables and constants under names of this module: V8 reads an import anew each time, which loops over a text would feel. */
const BITS = beginBits;
const UNKNOWN = Begin.unknown;
const MAY_BEGIN = Begin.letter | Begin.article | Begin.solo | Begin.unknown;
const { letter: LETTER, solo: SOLO, mark: MARK } = Begin;
const { capital: CAPITAL, allCapitals: ALL_CAPITALS } = Shape;

const NONE: readonly Posting[] = [];

function find(text: string, pack: Pack, from: number, to: number, except?: RawMatch, forms?: FormReader): RawMatch[] {
  const matches: RawMatch[] = [];
  forgetWords();
  let end = from;
  for (let at = nextBeginning(text, from, to); at < to; ) {
    const number = numberBefore(text, at, end);
    const numbered = number < 0 ? undefined : longest(text, number, pack, to, except);
    const match = numbered ?? longestAt(text, at, pack, to, except, forms);
    if (match) matches.push(match);
    end = match ? match.end : endOf(wordAt(text, at));
    at = nextBeginning(text, end, to);
  }
  return matches;
}

/** The longest name from an offset, also in the forms that the text's language gives it. */
function longestAt(text: string, at: number, pack: Pack, to: number, except?: RawMatch, forms?: FormReader): RawMatch | undefined {
  const exact = longest(text, at, pack, to, except);
  return forms === undefined ? exact : forms.read(text, at, endOf(wordAt(text, at)), to, exact, except);
}

/**
 * Offset of the next word that may begin a name: one with a capital or of a script without case, or a romanised article ("al-Qaim"); `to`
 * if there is none. `from` is not inside a word. Lower-case prose costs a look-up a unit here and its words are never read.
 */
function nextBeginning(text: string, from: number, to: number): number {
  let before = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    let bits = BITS[unit] ?? 0;
    // What may begin a name, unless the unit before is of the same word.
    if ((bits & ~(before >> 3) & MAY_BEGIN) !== 0) {
      if (bits === UNKNOWN) {
        unitOf(unit);
        bits = BITS[unit] ?? 0;
      }
      if ((bits & ~(before >> 3) & MAY_BEGIN) !== 0 && mayBegin(text, at, from, bits, before)) return at;
    }
    before = bits;
  }
  return to;
}

function mayBegin(text: string, at: number, from: number, bits: number, before: number): boolean {
  if ((bits & SOLO) !== 0) return true;
  if ((before & MARK) !== 0 && isInsideWord(text, at, from)) return false;
  return (bits & LETTER) !== 0 || isArticleAt(text, at);
}

/** Whether a unit after marks continues a word: marks stand inside words (soft hyphens) and between them (zero-width spaces). */
function isInsideWord(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && classOf(text.charCodeAt(before)) === UnitClass.mark) before--;
  return before >= from && ((BITS[text.charCodeAt(before)] ?? 0) & Begin.inside) !== 0;
}

function longest(text: string, start: number, pack: Pack, to: number, except?: RawMatch): RawMatch | undefined {
  let bestEnd = -1;
  let bestCount = 0;
  let bestPostings = NONE;
  let hash = 0;
  let check = 0;
  let capitals = 0;
  let allCapitals = 0;
  let at = start;
  const letter = firstLetter(text, start);
  const most = Math.min(MAX_WORDS, longestFrom(pack, hashOf(wordAt(text, start))));
  for (let count = 1; count <= most; count++) {
    const word = wordAt(text, at);
    const end = endOf(word);
    if (end > to) break;
    hash = extendHash(hash, hashOf(word));
    check = extendHash(check, checkOf(word));
    const shape = shapeOf(word);
    if ((shape & CAPITAL) !== 0) capitals |= 1 << (count - 1);
    if ((shape & ALL_CAPITALS) !== 0) allCapitals |= 1 << (count - 1);
    const found = pack.index.find(hash, check, letter);
    if (found.length > 0 && !(except !== undefined && start === except.start && end === except.end)) {
      const postings = fitting(found, text, start, end, capitals, allCapitals);
      if (postings.length > 0) {
        bestEnd = end;
        bestCount = count;
        bestPostings = postings;
      }
    }
    // The words after are only read where some name that begins so has more.
    if (count < most) at = nextOf(text, wordAt(text, at));
    if (at < 0) break;
  }
  return bestEnd < 0 ? undefined : { start, end: bestEnd, postings: bestPostings, words: bestCount };
}

/** Those whose letters are the text's and whose capitals the text has; mostly all, and then the index's own list. */
function fitting(
  found: readonly Posting[],
  text: string,
  start: number,
  end: number,
  capitals: number,
  allCapitals: number,
): readonly Posting[] {
  let compared = '';
  let isSame = false;
  let misfits = 0;
  for (const posting of found) {
    // Postings found together have the same letters unless two names' hashes agree, so the text is read once for all.
    if (posting.folded !== compared) {
      compared = posting.folded;
      isSame = isFolded(text, start, end, compared);
    }
    if (!isSame || !hasCapitals(posting, capitals, allCapitals)) misfits++;
  }
  if (misfits === 0) return found;
  if (misfits === found.length) return NONE;
  return found.filter((posting) => hasCapitals(posting, capitals, allCapitals) && isFolded(text, start, end, posting.folded));
}

/** Whether the text has the capitals that the name needs. */
function hasCapitals(posting: Posting, capitals: number, allCapitals: number): boolean {
  return (posting.capitals & ~capitals) === 0 && (posting.allCapitals & ~allCapitals) === 0;
}

/** Whether the words between two offsets have these letters, folded and joined by spaces: equal hashes alone never make a hit. */
function isFolded(text: string, start: number, end: number, folded: string): boolean {
  let at = start;
  let position = 0;
  while (at >= 0) {
    const word = wordAt(text, at);
    const wordEnd = endOf(word);
    const isArticle = (shapeOf(word) & Shape.article) !== 0;
    position = isArticle ? (folded.startsWith('al', position) ? position + 2 : -1) : foldedLettersEnd(text, at, wordEnd, folded, position);
    if (position < 0) return false;
    if (wordEnd >= end) return position === folded.length;
    if (folded.charCodeAt(position++) !== 0x20) return false;
    at = nextOf(text, word);
  }
  return false;
}
