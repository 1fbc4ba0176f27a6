/** Languages that the engine knows more of than the names of places in them. */

export const LATIN_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'nl', 'pt', 'tr'] as const;
export type LatinLanguage = (typeof LATIN_LANGUAGES)[number];

/** ISO 639-1 code. */
export type Language = LatinLanguage | 'ar' | 'fa' | 'he' | 'ru' | 'uk';

/** Languages whose nouns all begin with a capital, so that capitals beside a name say nothing of it. */
export function hasCapitalNouns(language: Language): boolean {
  return language === 'de';
}

/** Languages written in a script without capitals. */
export function isCaseless(language: Language): boolean {
  return language === 'ar' || language === 'fa' || language === 'he';
}

export function isLatin(language: Language): language is LatinLanguage {
  return (LATIN_LANGUAGES as readonly string[]).includes(language);
}
