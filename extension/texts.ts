/** Loads the texts of the reader's language: for our own pages, for the background, and for what the background gives to scripts in pages. */
import type { Surface } from '../engine/words/keys.ts';
import { type Locale, localeFor } from '../engine/words/locales.ts';
import { createSay, type Say, type Text, type Texts } from '../engine/words/say.ts';
import { browser } from './browser.ts';
import { fetchOwnFile } from './pack-loader.ts';
import { readPreferences } from './preference-store.ts';

/** The language that the reader chose, or else the browser's. */
export async function readerLocale(): Promise<Locale> {
  const { language } = await readPreferences();
  return language === 'browser' ? localeFor(browser.i18n.getUILanguage()) : language;
}

const textFile = (locale: Locale, surface: Surface) => `locales/${locale}/${surface}.json`;

/** Texts of some surfaces in one language. @throws if a file is missing or damaged. */
export async function loadTexts(locale: Locale, surfaces: readonly Surface[]): Promise<Texts> {
  const files = surfaces.map(async (surface) => {
    const file = await fetchOwnFile(textFile(locale, surface));
    const texts = JSON.parse(new TextDecoder().decode(file)) as Record<string, Text>;
    return Object.entries(texts).map(([key, text]) => [`${surface}.${key}`, text] as const);
  });
  return Object.fromEntries((await Promise.all(files)).flat());
}

/** What one of our pages or the background needs to speak the reader's language. */
export async function loadSay(surfaces: readonly Surface[]): Promise<{ say: Say; locale: Locale }> {
  const locale = await readerLocale();
  return { say: createSay(await loadTexts(locale, surfaces), locale), locale };
}
