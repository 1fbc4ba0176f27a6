/**
 * Finds names of the pack in a text: at each word that may begin a name, the longest sequence of words that is a name and whose
 * capitals fit. Overlapping names are not reported; names inside a longer one are found by {@link scanInside}.
 */
import type { Pack } from '../pack/pack.ts';
import { beginsWord, classOf } from './unicode.ts';
import { extendHash, isArticle, nextWordStart, readWord, type Word } from './words.ts';

/** A stretch of text that is a name. `postings` are indexes into the pack's posting columns, those whose capitals fit. */
export interface RawMatch {
  start: number;
  end: number;
  postings: number[];
  words: number;
}

/** Names have at most 16 words: the capital masks are 16 bits wide. */
export const MAX_WORDS = 16;

/** Longest, non-overlapping names between `from` and `to` (UTF-16 offsets). */
export function scan(text: string, pack: Pack, from = 0, to = text.length): RawMatch[] {
  const matches: RawMatch[] = [];
  let at = from;
  while (at < to) {
    if (!beginsWord(classOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const word = readWord(text, at);
    const match = mayBegin(text, word) ? longest(text, word, pack, to) : undefined;
    if (match) matches.push(match);
    at = match ? match.end : Math.max(word.end, at + 1);
  }
  return matches;
}

/** Names strictly inside a longer match: "Al Qaim" in "Al Qaim border crossing", "Iraqi" in "Iraqi military". */
export function scanInside(text: string, outer: RawMatch, pack: Pack): RawMatch[] {
  const found: RawMatch[] = [];
  let at = outer.start;
  while (at < outer.end) {
    if (!beginsWord(classOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const word = readWord(text, at);
    const match = mayBegin(text, word) ? longest(text, word, pack, outer.end, outer) : undefined;
    if (match) found.push(match);
    at = match ? match.end : Math.max(word.end, at + 1);
  }
  return found;
}

/** Only capitals, scripts without case and a romanised article can begin a name: lower-case prose is passed over. */
function mayBegin(text: string, word: Word): boolean {
  return word.capital || word.solo || isArticle(text, word.start, word.end, false);
}

function longest(text: string, first: Word, pack: Pack, to: number, except?: RawMatch): RawMatch | undefined {
  let best: RawMatch | undefined;
  let hash = 0;
  let check = 0;
  let capitals = 0;
  let allCapitals = 0;
  let word = first;
  for (let count = 1; count <= MAX_WORDS && word.end <= to; count++) {
    hash = extendHash(hash, word.hash);
    check = extendHash(check, word.check);
    if (word.capital) capitals |= 1 << (count - 1);
    if (word.allCapitals) allCapitals |= 1 << (count - 1);
    const key = findKey(pack, hash, check);
    if (key < 0) break;
    const isOuter = except !== undefined && first.start === except.start && word.end === except.end;
    const postings = isOuter ? [] : fittingPostings(pack, key, capitals, allCapitals);
    if (postings.length > 0) best = { start: first.start, end: word.end, postings, words: count };
    if (pack.sections.keyIsPrefix[key] !== 1) break;
    const next = nextWordStart(text, word.end, word.letters <= 3);
    if (next < 0) break;
    word = readWord(text, next);
  }
  return best;
}

/** Key with these hashes, or -1. Linear probing; a false hit needs all 64 bits to agree. */
export function findKey(pack: Pack, hash: number, check: number): number {
  const { keySlots, keyHash, keyCheck } = pack.sections;
  const mask = keySlots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const value = keySlots[slot] ?? 0;
    if (value === 0) return -1;
    if (keyHash[value - 1] === hash && keyCheck[value - 1] === check) return value - 1;
  }
}

function fittingPostings(pack: Pack, key: number, capitals: number, allCapitals: number): number[] {
  const { keyPostings, postingCapitals, postingAllCapitals } = pack.sections;
  const fitting: number[] = [];
  for (let posting = keyPostings[key] ?? 0; posting < (keyPostings[key + 1] ?? 0); posting++) {
    const needed = postingCapitals[posting] ?? 0;
    const neededAll = postingAllCapitals[posting] ?? 0;
    if ((needed & ~capitals) === 0 && (neededAll & ~allCapitals) === 0) fitting.push(posting);
  }
  return fitting;
}
