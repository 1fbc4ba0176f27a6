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

const classes = new Uint8Array(65536);
const folds = new Uint16Array(65536);
const filled = new Uint8Array(256);

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

const SOFT = /[&\u0020\u00a0\u2002-\u200a\u202f\u205f\u3000\-\u2010-\u2013\u2212'`\u2018\u2019\u00b4\u00b7\u30fb]/;
const MARK = /[\p{M}\u00ad\u0640\u200b-\u200f\u2060\ufeff\u02b0-\u02ff]/u;
const SOLO = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

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

function fillPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit++) {
    const character = String.fromCharCode(unit);
    classes[unit] = classify(unit, character);
    folds[unit] = foldOne(unit, character);
  }
  filled[page] = 1;
}

/** Class of a UTF-16 unit, one of {@link UnitClass}. Surrogates are `other`: no name in the data set needs them. */
export function classOf(unit: number): number {
  if (filled[unit >> 8] === 0) fillPage(unit >> 8);
  return classes[unit] ?? UnitClass.other;
}

/** Folded unit: lower case, without diacritics. Only meaningful for letters and digits. */
export function foldOf(unit: number): number {
  if (filled[unit >> 8] === 0) fillPage(unit >> 8);
  return folds[unit] ?? unit;
}

/** The two units a ligature folds to ("ß" to "ss"), or undefined for all other letters. */
export function foldPairOf(unit: number): string | undefined {
  // Every ligature in the table lies between U+00C6 and U+0153; the check keeps the map out of the inner loop.
  return unit >= 0xc6 && unit <= 0x153 ? PAIRS.get(unit) : undefined;
}

/** A letter or digit of any script, or a mark inside a word. */
export function isWordClass(unitClass: number): boolean {
  return unitClass >= UnitClass.lower && unitClass <= UnitClass.mark;
}

/** A unit with which a word may begin: marks only continue one, so a zero-width space before a name does not hide it. */
export function beginsWord(unitClass: number): boolean {
  return (unitClass >= UnitClass.lower && unitClass <= UnitClass.caseless) || unitClass === UnitClass.solo;
}
