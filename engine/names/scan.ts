/**
 * Finds names of the pack in a text: at each word that may begin a name, the longest sequence of words that is a name and whose
 * capitals fit. Overlapping names are not reported; names inside a longer one are found by {@link scanInside}.
 */
import { isArticleAt } from './articles.ts';
import type { FormReader } from './forms.ts';
import { type Found, Known, type NameSource, type Posting } from './index.ts';
import { MAX_WORDS } from './name-keys.ts';
import { nextWordStart } from './next-word.ts';
import { numberBefore } from './numbers.ts';
import { Begin, beginBits, codeAt, unitOf } from './unicode.ts';
import { CHECK, END, extendHash, firstLetter, foldedLettersEnd, HASH, lettersIn, readWordTo, SHAPE, Shape, WORD_FIELDS } from './words.ts';

/** What names are looked for in. */
interface Names {
  readonly index: NameSource;
}

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
export function scan(text: string, pack: Names, from = 0, to = text.length, forms?: FormReader): RawMatch[] {
  return find(text, pack, from, to, undefined, forms);
}

/** Names strictly inside a longer match: "Al Qaim" in "Al Qaim border crossing", "Iraqi" in "Iraqi military". */
export function scanInside(text: string, outer: RawMatch, pack: Names, forms?: FormReader): RawMatch[] {
  return find(text, pack, outer.start, outer.end, outer, forms);
}

/** Imported tables and constants under names of this module: V8 reads an import anew each time, which loops over a text would feel. */
const BITS = beginBits;
const unitAt = codeAt;
const { letter: LETTER, inside: INSIDE, mark: MARK, solo: SOLO, unknown: UNKNOWN, articleFirst: ARTICLE_FIRST } = Begin;
const { capital: CAPITAL, allCapitals: ALL_CAPITALS } = Shape;
const { names: NAMES, beforeCapital: BEFORE_CAPITAL, beforeSmall: BEFORE_SMALL } = Known;
const LONGER = BEFORE_CAPITAL | BEFORE_SMALL;
const [END_AT, HASH_AT, CHECK_AT, SHAPE_AT, FIELDS, MOST] = [END, HASH, CHECK, SHAPE, WORD_FIELDS, MAX_WORDS];

/** Units that the loop over a text looks at more closely. */
const STOP = LETTER | MARK | SOLO | UNKNOWN;

/** The last four units' bits in one number where an article ends: no letter, its first, its second, and what may follow those. */
const ARTICLE_BITS = (INSIDE << 24) | (ARTICLE_FIRST << 16) | (Begin.articleSecond << 8) | Begin.articleEnd;
const ARTICLE = ARTICLE_BITS & 0xff_ffff;
/** Units from an article's first to the one at which it is noticed. */
const NOTICED_AFTER = 2;

const NONE: readonly Posting[] = [];

/** The words that were read for the name that is looked for. One for all texts: scanning never waits, so no two scans share it at a time. */
const words = new Int32Array(MAX_WORDS * WORD_FIELDS);

function find(text: string, pack: Names, from: number, to: number, except?: RawMatch, forms?: FormReader): RawMatch[] {
  const matches: RawMatch[] = [];
  const { index } = pack;
  let end = from;
  for (let at = nextBeginning(text, from, to); at < to; ) {
    const number = numberBefore(text, at, end);
    const numbered = number < 0 ? undefined : longest(text, number, index, to, except);
    const exact = numbered ?? longest(text, at, index, to, except);
    const wordEnd = words[END_AT] ?? to;
    const match = numbered || forms === undefined ? exact : forms.read(text, at, wordEnd, to, exact, except);
    if (match) matches.push(match);
    end = match ? match.end : wordEnd;
    at = nextBeginning(text, end, to);
  }
  return matches;
}

/**
 * Offset of the next word that may begin a name: one with a capital or of a script without case, or a romanised article ("al-Qaim"); `to`
 * if there is none. `from` is not inside a word. Lower-case prose costs a look-up a unit here and its words are never read. Articles are
 * noticed by the bits of the last four units at once: asking at each "a", "e" and "u" that begins a word cost as much again as the loop.
 */
function nextBeginning(text: string, from: number, to: number): number {
  let last = 0;
  for (let at = from; at < to; at++) {
    const unit = unitAt(text, at);
    let bits = BITS[unit] ?? 0;
    if ((bits & STOP) !== 0) {
      if ((bits & UNKNOWN) !== 0) {
        unitOf(unit);
        bits = BITS[unit] ?? 0;
      }
      if ((bits & SOLO) !== 0) return at;
      if ((bits & LETTER) !== 0 && (last & INSIDE) === 0 && !((last & MARK) !== 0 && isInsideWord(text, at, from))) return at;
      if ((bits & MARK) !== 0) {
        const article = articleWithMark(text, at, from);
        if (article >= 0) return article;
      }
    }
    last = (last << 8) | bits;
    if ((last & ARTICLE_BITS) === ARTICLE && beginsArticle(text, at - NOTICED_AFTER, from)) return at - NOTICED_AFTER;
  }
  // An article at the very end, after which nothing is noticed.
  return ((last << 8) & ARTICLE_BITS) === (ARTICLE & ~Begin.articleEnd) && beginsArticle(text, to - NOTICED_AFTER, from)
    ? to - NOTICED_AFTER
    : to;
}

/** Start of the article in which a mark stands as its second or third unit, or -1. */
function articleWithMark(text: string, mark: number, from: number): number {
  for (let start = Math.max(from, mark - NOTICED_AFTER); start < mark; start++)
    if (((BITS[unitAt(text, start)] ?? 0) & ARTICLE_FIRST) !== 0 && beginsArticle(text, start, from)) return start;
  return -1;
}

function beginsArticle(text: string, start: number, from: number): boolean {
  return isArticleAt(text, start) && !isInsideWord(text, start, from);
}

/** Whether the unit continues a word. Marks stand inside words (soft hyphens) and between them (zero-width spaces). */
function isInsideWord(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && ((BITS[unitAt(text, before)] ?? 0) & MARK) !== 0) before--;
  return before >= from && ((BITS[unitAt(text, before)] ?? 0) & INSIDE) !== 0;
}

/** The longest name from `start` on; the first of {@link words} is then the word that begins there. */
function longest(text: string, start: number, index: NameSource, to: number, except?: RawMatch): RawMatch | undefined {
  let bestEnd = -1;
  let bestCount = 0;
  let bestPostings = NONE;
  let hash = 0;
  let check = 0;
  let capitals = 0;
  let allCapitals = 0;
  let at = start;
  for (let count = 1; count <= MOST; count++) {
    const word = (count - 1) * FIELDS;
    readWordTo(words, word, text, at);
    const end = words[word + END_AT] ?? 0;
    if (end > to) break;
    hash = extendHash(hash, words[word + HASH_AT] ?? 0);
    check = extendHash(check, words[word + CHECK_AT] ?? 0);
    const shape = words[word + SHAPE_AT] ?? 0;
    if ((shape & CAPITAL) !== 0) capitals |= 1 << (count - 1);
    if ((shape & ALL_CAPITALS) !== 0) allCapitals |= 1 << (count - 1);
    const known = index.recall(hash, check) || index.learn(hash, check, firstLetter(text, start));
    if ((known & NAMES) !== 0 && !(except !== undefined && start === except.start && end === except.end)) {
      const postings = fitting(index.namesOf(known), text, count, capitals, allCapitals);
      if (postings.length > 0) {
        bestEnd = end;
        bestCount = count;
        bestPostings = postings;
      }
    }
    // The word after is only read where some longer name goes on with a word of its case.
    if ((known & LONGER) === 0) break;
    at = nextWordStart(text, end, lettersIn(shape) <= 3);
    if (at < 0 || (known & (isCapitalAt(text, at) ? BEFORE_CAPITAL : BEFORE_SMALL)) === 0) break;
  }
  return bestEnd < 0 ? undefined : { start, end: bestEnd, postings: bestPostings, words: bestCount };
}

/** Whether the word that begins here is a capitalised one, as {@link Shape.capital} has it. */
function isCapitalAt(text: string, at: number): boolean {
  const bits = BITS[unitAt(text, at)] ?? 0;
  return (bits & (LETTER | SOLO | UNKNOWN)) !== 0;
}

/** Those whose letters are the text's and whose capitals the text has; mostly all, and then the index's own list. */
function fitting(found: Found, text: string, count: number, capitals: number, allCapitals: number): readonly Posting[] {
  if (!hasCapitals(found, capitals, allCapitals) || found.folded === '') {
    const fit = found.postings.filter((posting) => hasCapitals(posting, capitals, allCapitals) && isFolded(text, count, posting.folded));
    return fit.length > 0 ? fit : NONE;
  }
  return isFolded(text, count, found.folded) ? found.postings : NONE;
}

/** Whether the text has the capitals that are needed. */
function hasCapitals(needed: { capitals: number; allCapitals: number }, capitals: number, allCapitals: number): boolean {
  return (needed.capitals & ~capitals) === 0 && (needed.allCapitals & ~allCapitals) === 0;
}

/** Whether the first `count` of {@link words} have these letters, folded and joined by spaces: equal hashes alone never make a hit. */
function isFolded(text: string, count: number, folded: string): boolean {
  let position = 0;
  for (let word = 0; word < count * FIELDS; word += FIELDS) {
    if (word > 0 && folded.charCodeAt(position++) !== 0x20) return false;
    const isArticle = ((words[word + SHAPE_AT] ?? 0) & Shape.article) !== 0;
    position = isArticle
      ? folded.startsWith('al', position)
        ? position + 2
        : -1
      : foldedLettersEnd(text, words[word] ?? 0, words[word + END_AT] ?? 0, folded, position);
    if (position < 0) return false;
  }
  return position === folded.length;
}
