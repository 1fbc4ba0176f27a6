/** The words of each language that numbers are read in. */
import type { Language } from '../language/language.ts';
import type { Lexicon } from './lexicon.ts';
import { ENGLISH } from './words/english.ts';

const LEXICONS: Partial<Record<Language, Lexicon>> = { en: ENGLISH };

/** The language's words; English where there are none, whose digits and marks most of the world's news shares. */
export function lexiconOf(language: Language | undefined): Lexicon {
  return (language && LEXICONS[language]) ?? ENGLISH;
}
