/** Names that begin with a number: "13th Division", "400 Mawozo". The scanner begins at capitals, so it looks back from one to the number before it. */
import { classAt, isWordClass, UnitClass } from './unicode.ts';

const { upper: UPPER } = UnitClass;
const SPACE = 0x20;
const [ZERO, NINE] = [0x30, 0x39];

/** Ordinals, and numbers that are no day of a month: "28 May" is a date before it is a town. */
const NUMBER = /^(?:\d{1,4}(?:st|nd|rd|th)|3[2-9]|[4-9]\d|\d{3,4})$/;
const LONGEST = 6;

/** Start of the number that one space parts from the capital at `at`, if a name may begin with it; else -1. Nothing before `from` is looked at. */
export function numberBefore(text: string, at: number, from: number): number {
  // Nearly all capitals are told by these two looks.
  if (text.charCodeAt(at - 1) !== SPACE || !mayEndNumber(text.charCodeAt(at - 2)) || classAt(text, at) !== UPPER) return -1;
  const end = at - 1;
  let start = end;
  while (start > from && end - start <= LONGEST && isWordClass(classAt(text, start - 1))) start--;
  return NUMBER.test(text.slice(start, end)) && !isWordClass(classAt(text, start - 1)) ? start : -1;
}

/** A digit, or the last letter of "st", "nd", "rd" and "th". */
function mayEndNumber(unit: number): boolean {
  return (unit >= ZERO && unit <= NINE) || unit === 0x64 || unit === 0x68 || unit === 0x74;
}
