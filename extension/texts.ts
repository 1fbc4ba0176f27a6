/** Loads the texts of the reader's language: for our own pages, for the background, and for what the background gives to scripts in pages. */
import type { Surface } from '../engine/words/keys.ts';
import { type Locale, localeFor } from '../engine/words/locales.ts';
import { createSay, type Speech, type Text, type Texts } from '../engine/words/say.ts';
import { browser } from './browser.ts';
import { fetchOwnFile } from './pack-loader.ts';
import { readPreferences } from './preference-store.ts';

/** The language that the reader chose, or else the browser's. */
export async function readerLocale(): Promise<Locale> {
  const { language } = await readPreferences();
  return language === 'browser' ? localeFor(browser.i18n.getUILanguage()) : language;
}

const textFile = (locale: Locale, surface: Surface) => `locales/${locale}/${surface}.json`;

/** The background says texts for every card and every page: it reads each file once. */
const read = new Map<string, Promise<Record<string, Text>>>();

function surfaceTexts(locale: Locale, surface: Surface): Promise<Record<string, Text>> {
  const name = textFile(locale, surface);
  const known = read.get(name) ?? readSurface(locale, surface);
  read.set(name, known);
  // A file that could not be read once may be readable the next time.
  known.catch(() => read.delete(name));
  return known;
}

async function readSurface(locale: Locale, surface: Surface): Promise<Record<string, Text>> {
  return JSON.parse(new TextDecoder().decode(await fetchOwnFile(textFile(locale, surface)))) as Record<string, Text>;
}

/** Texts of some surfaces in one language. @throws if a file is missing or damaged. */
export async function loadTexts(locale: Locale, surfaces: readonly Surface[]): Promise<Texts> {
  const files = surfaces.map(async (surface) => {
    const texts = await surfaceTexts(locale, surface);
    return Object.entries(texts).map(([key, text]) => [`${surface}.${key}`, text] as const);
  });
  return Object.fromEntries((await Promise.all(files)).flat());
}

/** What cards are written in. */
export const CARD_SURFACES: readonly Surface[] = ['common', 'card', 'measures'];

/** What one of our pages or the background needs to speak the reader's language. */
export async function loadSay(surfaces: readonly Surface[]): Promise<Speech> {
  const locale = await readerLocale();
  return { say: createSay(await loadTexts(locale, surfaces), locale), locale };
}
