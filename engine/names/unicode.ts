/**
 * Classes and folds of UTF-16 units, so that spellings of one name meet: case, diacritics, apostrophes and Arabic letter forms
 * fall away. The tables are filled a page of 256 units at a time when a text first needs it: filling all of them at start
 * would cost 22–40 ms of a background's cold start (measured in the project's matching study).
 */

export const UnitClass = {
  /** Ends a name: punctuation, symbols, line breaks. */
  other: 0,
  /** Lower-case letter or digit. */
  lower: 1,
  /** Upper- or title-case letter. */
  upper: 2,
  /** Letter of a script without case (Arabic, Hebrew, Devanagari …). */
  caseless: 3,
  /** Ignorable inside a word: combining marks, ʿ ʼ, tatweel, soft hyphen, joiners. */
  mark: 4,
  /** Between words of one name: spaces, hyphens, apostrophes, "&". */
  soft: 5,
  dot: 6,
  /** One unit is one word: Han, kana, Hangul, Thai. */
  solo: 7,
} as const;

/**
 * What is known of each unit, in one number so that a word is read with one look-up a unit: the fold in the lowest 16 bits, the class in the
 * three above, and bits of what it does to a word. Zero where the page is not filled yet: read by {@link unitOf}, or in loops over a text by
 * their own code.
 */
export const units: Int32Array = new Int32Array(65536);
const CLASS_SHIFT = 16;
const FILLED = 1 << 19;
/**
 * Bits of {@link unitOf}: letters that fold to two units, whose fold alone does not tell all; letters and digits of one; lower case; and what
 * ends a word of two letters or more.
 */
export const PAIR = 1 << 20;
export const PLAIN = 1 << 21;
export const LOWER_CASE = 1 << 22;
export const ENDS_WORD = 1 << 23;

/** Letters that fold to two units. */
const PAIRS = new Map<number, string>([
  [0xdf, 'ss'],
  [0xe6, 'ae'],
  [0xc6, 'ae'],
  [0x153, 'oe'],
  [0x152, 'oe'],
  [0xfe, 'th'],
  [0xde, 'th'],
]);

/** Letters whose fold is not what canonical decomposition gives. */
const FOLDS = new Map<number, string>([
  ...pairs('øo', 'Øo', 'łl', 'Łl', 'đd', 'Đd', 'ðd', 'ıi', 'ħh', 'ŧt', 'əa'),
  // Arabic spelling variants: hamza carriers, alef maqsura, ta marbuta, Persian kaf and yeh.
  ...pairs('أا', 'إا', 'آا', 'ٱا', 'ىي', 'ئي', 'ؤو', 'ةه', 'کك', 'یي', 'ھه', 'ہه'),
  ...pairs('ёе', 'Ёе', 'ґг', 'Ґг'),
]);

function pairs(...list: string[]): [number, string][] {
  return list.map((pair) => [pair.charCodeAt(0), pair.slice(1)]);
}

const SOFT = /[&\u0020\u00a0\u05be\u2002-\u200a\u202f\u205f\u3000\-\u2010-\u2013\u2212'`\u2018\u2019\u00b4\u00b7\u30fb]/;
const MARK = /[\p{M}\u00ad\u0640\u200b-\u200f\u2060\ufeff\u02b0-\u02ff]/u;
const SOLO = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** What a unit says about whether a name may begin at it or near it; see {@link beginBits}. */
export const Begin = {
  /** A capital, or a letter of a script without case. */
  letter: 1,
  /** A letter with which a romanised Arabic article may begin, the second of one, and what may stand third: its "h", or no letter any more. */
  articleFirst: 2,
  articleSecond: 4,
  articleEnd: 8,
  /** Continues a word. */
  inside: 0x10,
  /** Continues a word or stands between words: see {@link UnitClass.mark}. */
  mark: 0x20,
  /** A word by itself, whatever stands before it. */
  solo: 0x40,
  /** Nothing is known yet: ask {@link unitOf}, then look again. */
  unknown: 0x80,
} as const;

const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)` for functions that read strings of many origins: slices, joins, one byte a unit or two. V8 keeps the kinds of string
 * whose method it has seen, and past four looks the method up at every call; a scan took 44 % longer. Modules call it by a name of their own.
 * `at` must be inside the text: after one look past an end V8 no longer has the method in line, and a scan takes 40 % longer.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** For each unit the bits of {@link Begin}, in a table of bytes of its own: the scanner reads it once for every unit of a text. */
export const beginBits: Uint8Array = new Uint8Array(65536).fill(Begin.unknown);

/** Folded letters of the articles: the first, the second, and the third of the two that have one ("ash", "esh"). */
const ARTICLE_FIRST = 'aeu';
const ARTICLE_SECOND = 'dlnrstz';
const ARTICLE_THIRD = 'h';

function beginOf(unitClass: number, fold: number): number {
  if (unitClass === UnitClass.solo) return Begin.solo | Begin.articleEnd;
  if (unitClass === UnitClass.mark) return Begin.mark;
  if (unitClass < UnitClass.lower || unitClass > UnitClass.caseless) return Begin.articleEnd;
  const letter = String.fromCharCode(fold);
  return (
    Begin.inside |
    (unitClass === UnitClass.lower ? 0 : Begin.letter) |
    (ARTICLE_FIRST.includes(letter) ? Begin.articleFirst : 0) |
    (ARTICLE_SECOND.includes(letter) ? Begin.articleSecond : 0) |
    (ARTICLE_THIRD.includes(letter) ? Begin.articleEnd : 0)
  );
}

function classify(unit: number, character: string): number {
  if (unit === 0x2e) return UnitClass.dot;
  if (SOFT.test(character)) return UnitClass.soft;
  if (MARK.test(character)) return UnitClass.mark;
  if (SOLO.test(character)) return UnitClass.solo;
  // Georgian has capitals in Unicode, but names are not written with them.
  if (/\p{Script=Georgian}/u.test(character)) return UnitClass.caseless;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UnitClass.upper;
  if (/[\p{Ll}\p{Nd}]/u.test(character)) return UnitClass.lower;
  if (/\p{L}/u.test(character)) return UnitClass.caseless;
  return UnitClass.other;
}

function foldOne(unit: number, character: string): number {
  const special = FOLDS.get(unit);
  if (special) return special.charCodeAt(0);
  // NFKD also opens compatibility forms (full-width Latin, Arabic presentation forms); the first unit is the base letter.
  // Syllables of Hangul and voiced kana are letters of their own, not letters with marks.
  const base = character.toLowerCase().normalize(SOLO.test(character) ? 'NFKC' : 'NFKD');
  const fold = FOLDS.get(base.charCodeAt(0));
  return fold ? fold.charCodeAt(0) : base.charCodeAt(0);
}

/**
 * Pages that hold nothing but Han characters or Hangul syllables, which fold to themselves: the names of one country alone are on dozens of
 * them, and working each out would cost a cold start milliseconds.
 */
function isAllSolo(page: number): boolean {
  return (page >= 0x4e && page <= 0x9e) || (page >= 0xac && page <= 0xd6);
}

function fillPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit++) {
    if (isAllSolo(page)) {
      units[unit] = unit | (UnitClass.solo << CLASS_SHIFT) | FILLED;
      beginBits[unit] = beginOf(UnitClass.solo, unit);
      continue;
    }
    const character = String.fromCharCode(unit);
    const unitClass = classify(unit, character);
    const fold = foldOne(unit, character);
    units[unit] = fold | (unitClass << CLASS_SHIFT) | FILLED | shapeOf(unit, unitClass);
    beginBits[unit] = beginOf(unitClass, fold);
  }
}

function shapeOf(unit: number, unitClass: number): number {
  if (unitClass === UnitClass.other || unitClass === UnitClass.soft || unitClass === UnitClass.dot) return ENDS_WORD;
  const letter = unitClass >= UnitClass.lower && unitClass <= UnitClass.caseless ? (PAIRS.has(unit) ? PAIR : PLAIN) : 0;
  return letter | (unitClass === UnitClass.lower ? LOWER_CASE : 0);
}

/** Class and fold of a unit, to be taken apart by {@link classIn} and {@link foldIn}. What is no number, as past a text's end, counts as U+0000. */
export function unitOf(unit: number): number {
  const known = units[unit | 0] ?? 0;
  if (known !== 0) return known;
  fillPage(unit >> 8);
  return units[unit | 0] ?? 0;
}

export function classIn(known: number): number {
  return (known >> CLASS_SHIFT) & 7;
}

export function foldIn(known: number): number {
  return known & 0xffff;
}

/** Class of a UTF-16 unit, one of {@link UnitClass}. Surrogates are `other`: no name in the data set needs them. */
export function classOf(unit: number): number {
  return classIn(unitOf(unit));
}

/** Class of the unit at an offset of a text; `other` before its start and past its end, where asking the string would cost ten times as much. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? classOf(codeAt(text, at)) : UnitClass.other;
}

/** Folded unit: lower case, without diacritics. Only meaningful for letters and digits. */
export function foldOf(unit: number): number {
  return foldIn(unitOf(unit));
}

/** The two units a ligature folds to ("ß" to "ss"), or undefined for all other letters. */
export function foldPairOf(unit: number): string | undefined {
  return (unitOf(unit) & PAIR) === 0 ? undefined : PAIRS.get(unit);
}

/** A letter or digit of any script, or a mark inside a word. */
export function isWordClass(unitClass: number): boolean {
  return unitClass >= UnitClass.lower && unitClass <= UnitClass.mark;
}

/** A unit with which a word may begin: marks only continue one, so a zero-width space before a name does not hide it. */
export function beginsWord(unitClass: number): boolean {
  return (unitClass >= UnitClass.lower && unitClass <= UnitClass.caseless) || unitClass === UnitClass.solo;
}

/** Offset where the word that ends at an offset begins; that offset itself if none ends there. */
export function beginOfWord(text: string, end: number): number {
  let begin = end;
  while (begin > 0 && isWordClass(classOf(text.charCodeAt(begin - 1)))) begin--;
  return begin;
}
