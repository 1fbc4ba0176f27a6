/** Names that begin with a number: "13th Division", "400 Mawozo". The scanner begins at capitals, so it looks back from one to the number before it. */
import { classAt, codeAt, isWordClass, UnitClass } from './unicode.ts';

/** Under a name of this module, as V8 reads imported ones anew each time. */
const unitAt = codeAt;
const { upper: UPPER } = UnitClass;
const SPACE = 0x20;
const [ZERO, NINE] = [0x30, 0x39];

/** Ordinals, and numbers that are no day of a month: "28 May" is a date before it is a town. */
const NUMBER = /^(?:\d{1,4}(?:st|nd|rd|th)|3[2-9]|[4-9]\d|\d{3,4})$/;
const LONGEST = 6;
/** Units of "1st ". */
const SHORTEST_ORDINAL = 4;

/** Start of the number that one space parts from the capital at `at`, if a name may begin with it; else -1. Nothing before `from` is looked at. */
export function numberBefore(text: string, at: number, from: number): number {
  // Nearly all capitals are told by these looks: a digit stands last, or before the two letters of an ordinal.
  if (at - from < 2 || unitAt(text, at - 1) !== SPACE) return -1;
  if (!isDigit(unitAt(text, at - 2)) && (at - from < SHORTEST_ORDINAL || !isDigit(unitAt(text, at - SHORTEST_ORDINAL)))) return -1;
  if (classAt(text, at) !== UPPER) return -1;
  const end = at - 1;
  let start = end;
  while (start > from && end - start <= LONGEST && isWordClass(classAt(text, start - 1))) start--;
  return NUMBER.test(text.slice(start, end)) && !isWordClass(classAt(text, start - 1)) ? start : -1;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}
