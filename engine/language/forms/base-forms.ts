/** Which languages write names in forms that the gazetteer does not have, and how they are told back. */
import type { Language } from '../language.ts';
import type { FormRules } from './form.ts';
import { germanBases } from './german.ts';
import { russianBases } from './russian.ts';
import { arabicBases, hebrewBases } from './semitic.ts';
import { ukrainianBases } from './ukrainian.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const RULES: Partial<Record<Language, FormRules>> = {
  ar: { bases: arabicBases, small: words('') },
  de: { bases: germanBases, small: words('von und der des am im an') },
  he: { bases: hebrewBases, small: words('') },
  ru: {
    bases: russianBases,
    small: words(
      `область краи раион республика округ автономная автономныи народная федерация штат остров острова полуостров море губерния провинция поселение
      городскои муниципальныи сектор на и де ла эль аль`,
    ),
  },
  uk: {
    bases: ukrainianBases,
    small: words(
      `область краи раион республіка округ автономна народна федерація штат острів острови півострів море губернія провінція міська сільська громада
      сектор на и і та де ла ель аль`,
    ),
  },
};

/** How forms of a language are told back; undefined for languages that need it not, English among them. */
export function formRulesOf(language: Language | undefined): FormRules | undefined {
  return language && RULES[language];
}
