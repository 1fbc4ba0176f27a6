/**
 * Finds names of the pack in a text: at each word that may begin a name, the longest sequence of words that is a name and whose
 * capitals fit. Overlapping names are not reported; names inside a longer one are found by {@link scanInside}.
 */
import type { Pack } from '../pack/pack.ts';
import { longestFrom, type Posting } from './index.ts';
import { foldedSlice, MAX_WORDS } from './name-keys.ts';
import { beginsWord, classOf } from './unicode.ts';
import { extendHash, isArticle, nextWordStart, readWord, type Word } from './words.ts';

/** A stretch of text that is a name, with the entities that have it and whose capitals fit. */
export interface RawMatch {
  start: number;
  end: number;
  postings: Posting[];
  words: number;
}

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
  const most = Math.min(MAX_WORDS, longestFrom(pack, first.hash));
  for (let count = 1; count <= most && word.end <= to; count++) {
    hash = extendHash(hash, word.hash);
    check = extendHash(check, word.check);
    if (word.capital) capitals |= 1 << (count - 1);
    if (word.allCapitals) allCapitals |= 1 << (count - 1);
    const isOuter = except !== undefined && first.start === except.start && word.end === except.end;
    const found = isOuter ? [] : pack.index.find(hash, check);
    if (found.length > 0) {
      const folded = foldedSlice(text, first.start, word.end);
      const postings = found.filter((posting) => posting.folded === folded && fits(posting, capitals, allCapitals));
      if (postings.length > 0) best = { start: first.start, end: word.end, postings, words: count };
    }
    const next = nextWordStart(text, word.end, word.letters <= 3);
    if (next < 0) break;
    word = readWord(text, next);
  }
  return best;
}

/** Whether the text has the capitals that the name needs. */
function fits(posting: Posting, capitals: number, allCapitals: number): boolean {
  return (posting.capitals & ~capitals) === 0 && (posting.allCapitals & ~allCapitals) === 0;
}
