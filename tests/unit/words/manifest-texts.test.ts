/** What the browser itself shows of us: the name, the description and the shortcuts, in each language that we speak. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../engine/words/locales.ts';
import { readTexts } from '../../../scripts/text-files.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'assets', 'public', '_locales');

type Messages = Record<string, { message: string; description?: string }>;
const read = (locale: string) => JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

test('there is a folder for each language', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...LOCALES].toSorted());
});

test('the English file holds what the manifest asks for, each with a word for translators', () => {
  const asked = [...readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(Object.keys(english).toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(Object.values(english).filter(({ description }) => !description)).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const messages = read(locale);

  test('every text is there', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  test('the settings name the shortcuts as the browser does in that language', () => {
    const texts = readTexts(locale);
    const commands = { 'next-name': 'NextName', 'previous-name': 'PreviousName', 'open-card': 'OpenCard', 'switch-site': 'SwitchSite' };
    for (const [command, key] of Object.entries(commands))
      expect(texts[`settings.command.${command}`]).toBe(messages[`command${key}`]?.message);
  });

  test('the name stays, and the description fits what browsers and stores show', () => {
    expect(messages.extensionName?.message).toBe('Dateline');
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
