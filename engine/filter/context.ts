/** The words around a name, as the filter sees them. */
import type { RawMatch } from '../names/scan.ts';
import { classOf, isWordClass, UnitClass } from '../names/unicode.ts';

/** A neighbouring word: its letters in lower case and what its first letter is; undefined at the edge of a line. */
export interface Neighbour {
  text: string;
  isCapital: boolean;
  /** What stands between it and the name, at most three units. */
  gap: string;
  start: number;
  end: number;
}

export function wordBefore(text: string, start: number): Neighbour | undefined {
  let end = start;
  while (end > 0 && start - end < 4 && !isWordClass(classOf(text.charCodeAt(end - 1)))) {
    if (text.charCodeAt(end - 1) === 0x0a) return undefined;
    end--;
  }
  let begin = end;
  while (begin > 0 && isWordClass(classOf(text.charCodeAt(begin - 1)))) begin--;
  if (begin === end) return undefined;
  return neighbour(text, begin, end, text.slice(end, start));
}

export function wordAfter(text: string, end: number): Neighbour | undefined {
  let begin = end;
  while (begin < text.length && begin - end < 4 && !isWordClass(classOf(text.charCodeAt(begin)))) {
    if (text.charCodeAt(begin) === 0x0a) return undefined;
    begin++;
  }
  let last = begin;
  while (last < text.length && isWordClass(classOf(text.charCodeAt(last)))) last++;
  if (begin === last) return undefined;
  return neighbour(text, begin, last, text.slice(end, begin));
}

function neighbour(text: string, start: number, end: number, gap: string): Neighbour {
  return { text: text.slice(start, end).toLowerCase(), isCapital: classOf(text.charCodeAt(start)) === UnitClass.upper, gap, start, end };
}

/** Whether a sentence, a line or a quotation begins at the name. */
export function beginsSentence(text: string, { start }: RawMatch): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return start === 0 || /(?:[.!?:]["'”’)]? ?|\n ?|[“"‘(] ?|[—–] ?)$/.test(before);
}
