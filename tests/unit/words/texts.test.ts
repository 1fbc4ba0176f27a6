/** The files of texts: every language has every key, with the same values and all of its plural forms. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SURFACES } from '../../../engine/words/keys.ts';
import { intlTag, LOCALES } from '../../../engine/words/locales.ts';
import type { Text } from '../../../engine/words/say.ts';
import { readTexts } from '../../../scripts/text-files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'assets', 'locales');
const english = readTexts('en');

const formsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** Names of the values that a text has room for. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].toSorted();

test('there is a folder for each language and a file for each surface', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...LOCALES].toSorted());
  for (const locale of LOCALES)
    expect(readdirSync(join(FOLDER, locale)).toSorted()).toEqual(SURFACES.map((name) => `${name}.json`).toSorted());
});

describe.each(LOCALES)('texts in %s', (locale) => {
  const texts = readTexts(locale);
  const categories = new Intl.PluralRules(intlTag(locale)).resolvedOptions().pluralCategories.toSorted();

  test('have the keys of the English ones, in their order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  test('have their plural forms where English has', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect([key, typeof text]).toEqual([key, typeof english[key]]);
      if (typeof text !== 'string') expect([key, ...Object.keys(text).toSorted()]).toEqual([key, ...categories]);
    }
  });

  test('have room for the same values', () => {
    for (const [key, text] of Object.entries(texts)) {
      const wanted = [...new Set(formsOf(english[key] ?? '').flatMap(placeholders))].toSorted();
      const found = [...new Set(formsOf(text).flatMap(placeholders))].toSorted();
      expect([key, ...found]).toEqual([key, ...wanted]);
    }
  });

  // WCAG 2.5.3: who says what stands on a button to their computer must be understood.
  test.each([
    ['panel.goTo', 'panel.goToName'],
    ['panel.csv', 'panel.exportCsv'],
    ['panel.json', 'panel.exportJson'],
    ['panel.geojson', 'panel.exportGeojson'],
    ['card.onThisSite', 'card.hideOnThisSite'],
    ['card.everywhere', 'card.hideEverywhere'],
    ['packs.removeSite', 'packs.removeSiteNamed'],
    ['about.notice', 'about.noticeOf'],
  ])('say %s, which is seen, in %s, which is heard', (seen, heard) => {
    const words = (key: string) =>
      String(texts[key])
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words(seen).length).toBeGreaterThan(0);
    expect(` ${words(heard).join(' ')} `).toContain(` ${words(seen).join(' ')} `);
  });

  test('are written out: no empty text, no space at an end, no straight quotation marks or three dots', () => {
    const careless = Object.entries(texts).filter(([, text]) => formsOf(text).some((form) => /^\s|\s$|^$|["']|\.\.\./.test(form)));
    expect(careless).toEqual([]);
  });
});
