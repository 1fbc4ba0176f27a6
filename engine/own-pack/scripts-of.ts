/**
 * Which scripts a name mixes. The rule is "highly restrictive" of UTS 39 (https://www.unicode.org/reports/tr39/#Restriction_Level_Detection),
 * for each word; and no name mixes Latin, Cyrillic and Greek, whose letters look alike.
 */

/** Scripts in everyday use (UAX 31, table 5), and some that minorities of countries at war write. */
const SCRIPTS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Ethiopic', 'Syriac', 'Tifinagh', 'Thaana', 'Devanagari'],
  ...['Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan'],
  ...['Myanmar', 'Khmer', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
].map((name) => ({ name, pattern: new RegExp(`\\p{Script_Extensions=${name}}`, 'u') }));

/** Digits, hyphens, apostrophes and marks belong to every script. */
const NEUTRAL = /[\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}]/u;

/** Scripts that are written together. */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

const ALIKE = ['Latin', 'Cyrillic', 'Greek'];

/** Whether a name mixes scripts as no language does, or holds letters of a script that is not read. */
export function mixesScripts(name: string): boolean {
  if (ALIKE.filter((script) => letters(name).some((letter) => scriptsOf(letter).includes(script))).length > 1) return true;
  return name.split(/[\s\-–/]+/).some((word) => !isOfOneScript(word));
}

function isOfOneScript(word: string): boolean {
  // A letter may belong to several scripts; a word is of one where all its letters share it.
  const found = letters(word).map(scriptsOf);
  const isWrittenIn = (allowed: readonly string[]) => found.every((scripts) => scripts.some((script) => allowed.includes(script)));
  return SCRIPTS.some(({ name }) => isWrittenIn([name])) || TOGETHER.some(isWrittenIn);
}

function letters(text: string): string[] {
  return [...text].filter((character) => !NEUTRAL.test(character));
}

const known = new Map<string, readonly string[]>();

function scriptsOf(letter: string): readonly string[] {
  const before = known.get(letter);
  if (before) return before;
  const scripts = SCRIPTS.filter(({ pattern }) => pattern.test(letter)).map(({ name }) => name);
  known.set(letter, scripts);
  return scripts;
}
