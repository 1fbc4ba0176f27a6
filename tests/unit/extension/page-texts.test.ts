/** Our own words on their way to a page: who gets which, what is refused there, and what is said once nobody answers. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { errorWords } from '../../../engine/words/error-words.ts';
import { ExtensionGoneError } from '../../../extension/content-runtime.ts';
import { handleMessage } from '../../../extension/handlers.ts';
import { isPageTexts } from '../../../extension/page-texts.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { fetchPack, OWN_ID, resetWorld } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(() => {
  resetWorld();
  vi.stubGlobal('fetch', fetchPack);
});

const tab = { id: 3, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page = { id: OWN_ID, url: 'https://news.example/a', tab, frameId: 0 };
const ask = (message: unknown) => handleMessage(message, page);

describe('a page', () => {
  it('gets the words of its scripts', async () => {
    const card = await ask({ kind: 'texts', surface: 'card' });
    expect(card).toMatchObject({ ok: true, value: { locale: 'en', texts: { 'card.close': 'Close', 'marks.updated': expect.anything() } } });
    const marks = await ask({ kind: 'texts', surface: 'marks' });
    expect(marks?.ok && isPageTexts(marks.value) && Object.keys(marks.value.texts).every((key) => key.startsWith('marks.'))).toBe(true);
  });

  it('gets no others', async () => {
    expect(await ask({ kind: 'texts', surface: 'settings' })).toMatchObject({ ok: false });
  });
});

test.each([
  undefined,
  'text',
  {},
  { locale: 'en' },
  { locale: '../x', texts: {} },
  { locale: 'en', texts: { a: 1 } },
  { locale: 'en', texts: { a: { one: 1 } } },
])('what holds no texts is refused: %j', (value) => {
  expect(isPageTexts(value)).toBe(false);
});

describe('an error on a card', () => {
  it('of the messages themselves is said by the page', () => {
    expect(errorWords(new ExtensionGoneError('gone'), ENGLISH.say)).toBe('Dateline was updated. Reload this page to use it again.');
  });

  it('of the background has the background’s words; so has any where no words have come', () => {
    expect(errorWords(new Error('The data are missing.'), ENGLISH.say)).toBe('The data are missing.');
    expect(errorWords(new ExtensionGoneError('The extension is gone.'), undefined)).toBe('The extension is gone.');
  });
});
