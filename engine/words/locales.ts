/** The languages in which the extension speaks; `assets/locales` has a folder for each. */
export type Locale = 'en' | 'ar' | 'de' | 'es' | 'fr' | 'ru' | 'uk';
export const LOCALES: readonly Locale[] = ['en', 'ar', 'de', 'es', 'fr', 'ru', 'uk'];

/** Direction in which a language is written. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language for a BCP 47 tag such as "de-AT"; English where we have no other. */
export function localeFor(tag: string): Locale {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language) ?? 'en';
}

/**
 * The tag for `Intl`. British for English: day before month and no comma before the last "and", as in most of the world's news in English.
 * Western digits for Arabic: sources, names and what the article prints stand beside them, and Arabic news mostly prints them too.
 */
export function intlTag(locale: Locale): string {
  if (locale === 'en') return 'en-GB';
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}
