/** Files of texts for readers, and their content, from `assets/locales`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SURFACES } from '../engine/words/keys.ts';
import { LOCALES, type Locale } from '../engine/words/locales.ts';
import type { Text, Texts } from '../engine/words/say.ts';

export const ASSETS = join(import.meta.dirname, '..', 'assets');

/** Paths below `assets/`: "locales/en/popup.json". */
export function textFiles(): string[] {
  return LOCALES.flatMap((locale) => readdirSync(join(ASSETS, 'locales', locale)).map((file) => `locales/${locale}/${file}`));
}

/** All texts of a language, by key. */
export function readTexts(locale: Locale): Texts {
  const entries = SURFACES.flatMap((surface) => {
    const texts = JSON.parse(readFileSync(join(ASSETS, 'locales', locale, `${surface}.json`), 'utf8')) as Record<string, Text>;
    return Object.entries(texts).map(([key, text]) => [`${surface}.${key}`, text] as const);
  });
  return Object.fromEntries(entries);
}
