/** Guards for short names that look like ordinary words or like other acronyms. */
import type { Posting } from './names/index.ts';
import { nextWordStart } from './names/next-word.ts';
import type { RawMatch } from './names/scan.ts';
import { beginOfWord, classOf, UnitClass } from './names/unicode.ts';
import { readWord, type Word } from './names/words.ts';

/** Nouns that follow the name of an armed group in news prose ("IS fighters", "IS-claimed" is left to the other sign). */
const GROUP_NOUNS = new Set(
  'group groups militant militants fighter fighters jihadist jihadists jihadi jihadis extremist extremists insurgent insurgents leader leaders member members commander commanders gunman gunmen forces troops'.split(
    ' ',
  ),
);

/** Whether the next word says that the name before it is a group's. `end` is the UTF-16 offset where the name ends. */
export function isFollowedByGroupNoun(text: string, end: number): boolean {
  const next = nextWordStart(text, end, false);
  if (next < 0) return false;
  const word = readWord(text, next);
  return GROUP_NOUNS.has(text.slice(word.start, word.end).toLowerCase());
}

/**
 * Whether the name stands among words in capitals, as in a headline set in capitals, where "IS" is more likely the verb. True when
 * every neighbour on the same line is in capitals; the other acronym of a pair ("US-UK", "US/UK") is none.
 */
export function isShouted(text: string, start: number, end: number): boolean {
  const next = nextWordStart(text, end, true);
  const after = next < 0 ? undefined : readWord(text, next);
  const before = wordBefore(text, start);
  const neighbours = [
    ...(before && !isOfPair(text, before, before.end, start) ? [before] : []),
    ...(after && !isOfPair(text, after, end, after.start) ? [after] : []),
  ];
  return neighbours.length > 0 && neighbours.every((word) => word.allCapitals);
}

/** Hyphen, en dash or slash. */
const JOINS_PAIR = /^[-/\u2010-\u2013]$/;

/** Whether the word is an acronym that nothing but a hyphen or a slash parts from the name; the offsets are those between them. */
function isOfPair(text: string, word: Word, from: number, to: number): boolean {
  return word.allCapitals && word.letters <= ACRONYM_LETTERS && to - from === 1 && JOINS_PAIR.test(text.charAt(from));
}

/** Whether the name is an acronym of one word among words in capitals, as in "CONTACT US". */
export function isShoutedAcronym(text: string, match: RawMatch, posting: Posting): boolean {
  return match.words === 1 && posting.allCapitals !== 0 && isShouted(text, match.start, match.end);
}

/** Letters of the longest acronym; longer words in capitals are datelines ("BAGHDAD —") or shouted. */
const ACRONYM_LETTERS = 4;

/** Whether the match is a short word in capitals among ordinary words: then it is no name that is not stored in capitals ("NGO", "Ngo"). */
export function mayBeAcronym(text: string, match: RawMatch): boolean {
  if (match.words > 1 || match.end - match.start > ACRONYM_LETTERS) return false;
  return readWord(text, match.start).allCapitals && !isShouted(text, match.start, match.end);
}

function wordBefore(text: string, start: number): Word | undefined {
  let end = start;
  while (end > 0 && classOf(text.charCodeAt(end - 1)) === UnitClass.soft) end--;
  const begin = beginOfWord(text, end);
  return begin < end ? readWord(text, begin) : undefined;
}
