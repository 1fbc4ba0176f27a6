/** Tells common words and given names when errors are sorted into classes: by lists for English, by the corpus' own small letters elsewhere. */
import { readWordLists } from '../../dataset/gazetteer/word-lists.ts';
import type { ErrorWords } from './error-class.ts';
import type { GoldDocument } from './gold.ts';

/** A word as frequent in English subtitles as this is a common one. */
const COMMON_RANK = 20_000;

/** A word written small this often in a corpus is no slip. */
const COMMON_COUNT = 2;

/** A word of a script without case that stands in a corpus this often and is never annotated there is no name. */
const NEVER_A_NAME_COUNT = 3;

/** For a language, and the documents of a corpus in it. */
export function makeErrorWords(): (lang: string, documents: readonly GoldDocument[]) => ErrorWords {
  const { rank, people } = readWordLists();
  const isGivenName = (word: string) => people.has(word);
  return (lang, documents) => {
    if (lang === 'en') return { isGivenName, isCommon: (word) => (rank.get(word) ?? COMMON_RANK) < COMMON_RANK };
    const small = countSmall(documents.map(({ text }) => text));
    const caseless = countCaseless(documents);
    const isCommon = (word: string) => (small.get(word) ?? 0) >= COMMON_COUNT || (caseless.get(word) ?? 0) >= NEVER_A_NAME_COUNT;
    return { isGivenName, isCommon };
  };
}

/** How often each word is written in small letters only. */
export function countSmall(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How often each word of a script without case stands outside of all annotated names, of those that are in none. */
export function countCaseless(documents: readonly GoldDocument[]): Map<string, number> {
  const annotated = new Set(documents.flatMap(({ mentions }) => mentions.flatMap(({ text }) => text.split(/\s+/))));
  const counts = new Map<string, number>();
  for (const { text } of documents) {
    for (const [word] of text.matchAll(/\p{Lo}[\p{Lo}\p{M}]*/gu)) if (!annotated.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
