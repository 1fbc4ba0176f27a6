/**
 * From a written name to the keys by which it is found. Used when the pack is built; it shares {@link readWord} with the scanner so
 * that what is built is what is searched.
 */
import { isArticleAt } from './articles.ts';
import { nextWordStart } from './next-word.ts';
import { numberBefore } from './numbers.ts';
import { beginsWord, classOf } from './unicode.ts';
import { extendHash, firstLetter, foldedText, isArticle, readWord, type Word } from './words.ts';

/** Names have at most 30 words, since the capital masks are bits of one number; in Thai and Chinese each letter is a word. */
export const MAX_WORDS = 30;

export interface NameKey {
  hash: number;
  check: number;
  /** The words as they are hashed, joined by spaces: what a text is compared with, so that equal hashes alone never make a hit. */
  folded: string;
  /** Number of words, at most {@link MAX_WORDS}. */
  words: number;
  /** Hashes of its first word, its first two words … all but the whole name: what is looked up on the way to it. */
  prefixes: Prefix[];
  /** Bit i: word i must begin with a capital, or be all capitals, in the text. */
  capitals: number;
  allCapitals: number;
}

/** The first words of a name that has more. */
export interface Prefix {
  hash: number;
  /** The word after must begin with a capital in the text. */
  capital: boolean;
}

/**
 * Keys of one name in all writings that the scanner does not fold by itself. Empty if the name has no letters. With `article` also those
 * with and without the Arabic article: "Al-Raqqa" for "Raqqa" and the other way round.
 */
export function nameKeys(name: string, article = false): NameKey[] {
  const keys = new Map<string, NameKey>();
  for (const variant of writings(name, article)) {
    const key = keyOf(variant);
    if (key && !keys.has(key.folded)) keys.set(key.folded, key);
  }
  return [...keys.values()];
}

/**
 * Whether the scanner can find the name in a text: it begins where a name may begin, and nothing in it ends a name. "regime forces"
 * and "Ansar al-Sharia (Libya)" can't be found.
 */
export function isFindable(name: string): boolean {
  const words = wordsOf(name);
  const [first] = words;
  if (!first || words.length > MAX_WORDS || !mayBegin(name, first, words[1])) return false;
  return words.every((word, index) => {
    const next = words[index + 1];
    return next === undefined || nextWordStart(name, word.end, word.letters <= 3) === next.start;
  });
}

function mayBegin(name: string, first: Word, second: Word | undefined): boolean {
  if (first.capital || first.solo || isArticle(name, first.start, first.end, false)) return true;
  return second !== undefined && numberBefore(name, second.start, 0) === first.start;
}

/** The name's hashes as one text: equal for names that the scanner can't tell apart. Empty if the name has no letters. */
export function foldedKey(name: string): string {
  const key = keyOf(name);
  return key ? `${key.hash}:${key.check}` : '';
}

/** "Al-Qa'im" is also written "Al-Qaim", "Deir ez-Zor" also "Deir ez Zor", and "البو كمال" also "البوكمال". */
function writings(name: string, article: boolean): string[] {
  const bases = [...new Set([name, joinApostrophes(name), closedArabic(name)])];
  const written = bases.flatMap((base) => [base, openArticles(base), closeArticles(base)]);
  return [...new Set([...written, ...(article ? bases.flatMap(toggleArticle) : [])])];
}

/** Arabic names whose first word is short (أبو، دير، تل) are written as one word or two. */
function closedArabic(name: string): string {
  return /^\p{Script=Arabic}{2,4} \p{Script=Arabic}+$/u.test(name) ? name.replace(' ', '') : name;
}

/** "Dayr az Zawr" also as "Dayr az-Zawr", whose article the scanner folds to "al". */
function closeArticles(name: string): string {
  return name.replace(/(?<=^| )(\p{L}{2,3}) (?=\p{L})/gu, (whole, word: string) =>
    isArticle(word, 0, word.length, false) ? `${word}-` : whole,
  );
}

/** Names this short mean too much without their article ("Al-Bab"). */
const SHORTEST_WITHOUT_ARTICLE = 5;

function toggleArticle(name: string): string[] {
  const word = /^(\p{Script=Latin}{2,3})[- ](?=\p{L})/u.exec(name);
  if (!word || !isArticle(name, 0, word[1]?.length ?? 0, false)) return /^\p{Script=Latin}/u.test(name) ? [`Al-${name}`, `Al ${name}`] : [];
  const rest = name.slice(word[0].length);
  return rest.length < SHORTEST_WITHOUT_ARTICLE ? [] : [rest, `Al-${rest}`];
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
  const key: NameKey = {
    hash: 0,
    check: 0,
    folded: foldedWords(name, words),
    words: words.length,
    prefixes: [],
    capitals: 0,
    allCapitals: 0,
  };
  words.forEach((word, index) => {
    const before = key.hash;
    key.hash = extendHash(key.hash, word.hash);
    key.check = extendHash(key.check, word.check);
    // "Al Qaim" is also printed "al-Qaim": the article's own capital says nothing.
    const article = words.length > 1 && isArticle(name, word.start, word.end, false);
    const capital = word.capital && !article;
    if (capital) key.capitals |= 1 << index;
    if (index > 0) key.prefixes.push({ hash: before, capital });
    if (word.allCapitals) key.allCapitals |= 1 << index;
  });
  return key;
}

/** The words of a name folded and joined by spaces, in up to two writings: "Al-Qa'im" as "al qa im" and "al qaim". */
export function foldedWritings(name: string): string[] {
  const withoutApostrophes = joinApostrophes(name);
  const folded = (writing: string) => foldedWords(writing, wordsOf(writing));
  return withoutApostrophes === name ? [folded(name)] : [folded(name), folded(withoutApostrophes)];
}

function joinApostrophes(name: string): string {
  return name.replace(/(?<=\p{L})['’‘`](?=\p{L})/gu, '');
}

/** The words as they are hashed. */
function foldedWords(text: string, words: readonly Word[]): string {
  return words.map((word) => (word.article ? 'al' : foldedText(text, word.start, word.end))).join(' ');
}

/**
 * Whether a key of the name may begin with this folded letter, judged without making its keys: all writings begin as the name does, unless it
 * is found with and without its article.
 */
export function mayBeginWith(name: string, letter: number): boolean {
  let start = 0;
  while (start < name.length && !beginsWord(classOf(name.charCodeAt(start)))) start++;
  return firstLetter(name, start) === letter || isArticleAt(name, start);
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
