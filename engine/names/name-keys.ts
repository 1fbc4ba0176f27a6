/**
 * From a written name to the keys by which it is found. Used when the pack is built; it shares {@link readWord} with the scanner so
 * that what is built is what is searched.
 */
import { MAX_WORDS } from './scan.ts';
import { beginsWord, classOf } from './unicode.ts';
import { extendHash, isArticle, nextWordStart, readWord, type Word } from './words.ts';

export interface NameKey {
  hash: number;
  check: number;
  /** Hashes of the beginnings of the name, one for each word but the last. */
  prefixes: { hash: number; check: number }[];
  /** Bit i: word i must begin with a capital, or be all capitals, in the text. */
  capitals: number;
  allCapitals: number;
}

/** Keys of one name in all writings that the scanner does not fold by itself. Empty if the name has no letters. */
export function nameKeys(name: string): NameKey[] {
  const keys = new Map<string, NameKey>();
  for (const variant of writings(name)) {
    const key = keyOf(variant);
    if (key) keys.set(`${key.hash}:${key.check}`, key);
  }
  return [...keys.values()];
}

/**
 * Whether the scanner can find the name in a text: it begins where a name may begin, and nothing in it ends a name. "regime forces"
 * and "Daesh/ISIS" can't be found.
 */
export function isFindable(name: string): boolean {
  const words = wordsOf(name);
  const [first] = words;
  if (!first || words.length > MAX_WORDS || !(first.capital || first.solo || isArticle(name, first.start, first.end, false))) return false;
  return words.every((word, index) => {
    const next = words[index + 1];
    return next === undefined || nextWordStart(name, word.end, word.letters <= 3) === next.start;
  });
}

/** "Al-Qa'im" is also written "Al-Qaim", and "Deir ez-Zor" also "Deir ez Zor". */
function writings(name: string): string[] {
  const withoutApostrophes = name.replace(/(?<=\p{L})['’‘`](?=\p{L})/gu, '');
  const bases = [...new Set([name, withoutApostrophes])];
  return [...new Set(bases.flatMap((base) => [base, openArticles(base)]))];
}

/** Replaces the hyphen after a romanised article by a space: the scanner folds "ez-" but not "ez " to "al". */
function openArticles(name: string): string {
  return name.replace(/(^| )(\p{L}{2,3})-(?=\p{L})/gu, (whole, before: string, word: string) =>
    isArticle(word, 0, word.length, false) ? `${before}${word} ` : whole,
  );
}

function keyOf(name: string): NameKey | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const key: NameKey = { hash: 0, check: 0, prefixes: [], capitals: 0, allCapitals: 0 };
  words.forEach((word, index) => {
    if (index > 0) key.prefixes.push({ hash: key.hash, check: key.check });
    key.hash = extendHash(key.hash, word.hash);
    key.check = extendHash(key.check, word.check);
    // "Al Qaim" is also printed "al-Qaim": the article's own capital says nothing.
    const article = words.length > 1 && isArticle(name, word.start, word.end, false);
    if (word.capital && !article) key.capitals |= 1 << index;
    if (word.allCapitals) key.allCapitals |= 1 << index;
  });
  return key;
}

function wordsOf(name: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < name.length) {
    if (!beginsWord(classOf(name.charCodeAt(at)))) {
      at++;
      continue;
    }
    const word = readWord(name, at);
    words.push(word);
    // What the scanner would not pass ("Turks & Caicos Islands") must not cut the name short: then "Turks" alone would be found.
    const next = nextWordStart(name, word.end, word.letters <= 3);
    at = next < 0 ? word.end : next;
  }
  return words;
}
