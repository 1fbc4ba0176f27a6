/** The words around a name, read as numbers: the filter asks at every name, and a string for each neighbour would cost it most of its time. */
import { beginOfWord, classOf, isWordClass, UnitClass } from '../names/unicode.ts';
import { CHECK, END, HASH, readWord, readWordTo, SHAPE, Shape, WORD_FIELDS } from '../names/words.ts';

/** What stands between two words. */
export const Gap = { none: 0, space: 1, comma: 2, dot: 3, hyphen: 4, other: 5 } as const;

/** A neighbouring word, or `exists` false at the edge of a line. */
export interface Neighbour {
  exists: boolean;
  start: number;
  end: number;
  /** Hash of its folded letters, as {@link wordHash} gives for a word in small letters. */
  hash: number;
  /** Its second hash. */
  check: number;
  isCapital: boolean;
  isAllCapitals: boolean;
  isNumber: boolean;
  length: number;
  /** One of {@link Gap}. */
  gap: number;
}

const NOBODY: Neighbour = Object.freeze({
  exists: false,
  start: -1,
  end: -1,
  hash: 0,
  check: 0,
  isCapital: false,
  isAllCapitals: false,
  isNumber: false,
  length: 0,
  gap: Gap.none,
});

/** Most units that may stand between a name and its neighbour: a comma, a quotation mark and a space. */
const WIDEST_GAP = 3;
const LINE_FEED = 0x0a;

export function wordBefore(text: string, start: number): Neighbour {
  let end = start;
  while (end > 0 && !isWordClass(classOf(text.charCodeAt(end - 1)))) {
    if (text.charCodeAt(end - 1) === LINE_FEED || start - end >= WIDEST_GAP) return NOBODY;
    end--;
  }
  const begin = beginOfWord(text, end);
  return begin === end ? NOBODY : neighbour(text, begin, end, gapBetween(text, end, start));
}

export function wordAfter(text: string, end: number): Neighbour {
  let begin = end;
  while (begin < text.length && !isWordClass(classOf(text.charCodeAt(begin)))) {
    if (text.charCodeAt(begin) === LINE_FEED || begin - end >= WIDEST_GAP) return NOBODY;
    begin++;
  }
  if (begin >= text.length) return NOBODY;
  return neighbour(text, begin, -1, gapBetween(text, end, begin));
}

function gapBetween(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (to - from === 1) return first === 0x20 ? Gap.space : first === 0x2d ? Gap.hyphen : Gap.other;
  if (to - from !== 2 || text.charCodeAt(from + 1) !== 0x20) return Gap.other;
  return first === 0x2c ? Gap.comma : first === 0x2e ? Gap.dot : Gap.other;
}

const figures = new Int32Array(WORD_FIELDS);

function neighbour(text: string, start: number, end: number, gap: number): Neighbour {
  // A word that begins with a mark has no letters of its own.
  readWordTo(figures, 0, text, start);
  const last = end < 0 ? Math.max(figures[END] ?? start, start + 1) : end;
  const shape = figures[SHAPE] ?? 0;
  const first = text.charCodeAt(start);
  return {
    exists: true,
    start,
    end: last,
    hash: figures[HASH] ?? 0,
    check: figures[CHECK] ?? 0,
    isCapital: classOf(first) === UnitClass.upper,
    isAllCapitals: (shape & Shape.allCapitals) !== 0,
    isNumber: first >= 0x30 && first <= 0x39,
    length: last - start,
    gap,
  };
}

/** The hash by which a neighbour is compared with a word of a list. */
export function wordHash(word: string): number {
  return readWord(word, 0).hash;
}
