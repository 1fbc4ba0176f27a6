/** Phrases of several words beside a place in the text, by a language's lists. */
import type { Token } from './tokens.ts';

/** Words of the longest phrase in any lexicon. */
const MAX_WORDS = 5;

export interface Phrase<T> {
  /** First token and the one after the last. */
  from: number;
  to: number;
  means: T;
}

/** The longest phrase of the list that ends right before token `end`. */
export function phraseBefore<T>(tokens: readonly Token[], end: number, list: Readonly<Record<string, T>>): Phrase<T> | undefined {
  let found: Phrase<T> | undefined;
  let words = '';
  for (let from = end - 1; from >= 0 && end - from <= MAX_WORDS; from--) {
    const word = tokens[from]?.lower ?? '';
    words = words === '' ? word : `${word} ${words}`;
    if (Object.hasOwn(list, words)) found = { from, to: end, means: list[words] as T };
  }
  return found;
}

/** The longest phrase of the list that begins at token `from`. */
export function phraseAt<T>(tokens: readonly Token[], from: number, list: Readonly<Record<string, T>>): Phrase<T> | undefined {
  let found: Phrase<T> | undefined;
  let words = '';
  for (let at = from; at < tokens.length && at - from < MAX_WORDS; at++) {
    const word = tokens[at]?.lower ?? '';
    words = words === '' ? word : `${words} ${word}`;
    if (Object.hasOwn(list, words)) found = { from, to: at + 1, means: list[words] as T };
  }
  return found;
}
