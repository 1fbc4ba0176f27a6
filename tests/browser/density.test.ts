/** How much is marked: as the reader chooses it, on open pages at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { markedPlaces, waitForMarks } from './marks.ts';
import { fixture } from './pages.ts';

const FIRST = [
  [0, 'Mosul'],
  [1, 'Erbil'],
  [2, 'Hezbollah'],
  [2, 'Tal Afar'],
  [4, 'Sinjar'],
];
const IN_SECTION = [
  [4, 'Erbil'],
  [4, 'Mosul'],
  [4, 'Sinjar'],
  [4, 'Hezbollah'],
];

describe.each(KINDS)('density in %s', (kind) => {
  let session: Session;
  let article: Page;
  let extension: Page;
  beforeAll(async () => {
    session = await launch(kind);
    extension = await openExtensionPage(session, 'popup.html');
    article = await openPage(session, 'https://news.example/2017/11/03/aid', fixture('sections.html'));
    await waitForMarks(article);
  });
  afterAll(() => session.close());

  const choose = (change: Record<string, unknown>) =>
    extension.evaluate(async (asked) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } }
      >;
      return (await (browser ?? chrome).runtime.sendMessage({ kind: 'set-preferences', change: asked })).ok;
    }, change);
  const marksBecome = (wanted: readonly unknown[]) =>
    until(
      `the marks are ${JSON.stringify(wanted)}`,
      async () => JSON.stringify(await markedPlaces(article)) === JSON.stringify(wanted),
      5000,
    );

  test('the first mention of each name by default, and no country that news names all the time', async () => {
    expect(await markedPlaces(article)).toEqual(FIRST);
  });

  test('the first in each section', async () => {
    expect(await choose({ density: 'section' })).toBe(true);
    await marksBecome([...FIRST.slice(0, 4), ...IN_SECTION]);
  });

  test('every mention', async () => {
    await choose({ density: 'every' });
    await marksBecome([[0, 'Mosul'], [1, 'Mosul'], [1, 'Erbil'], [2, 'Germany'], [2, 'Hezbollah'], [2, 'Tal Afar'], ...IN_SECTION]);
  });

  test('only names with figures', async () => {
    await choose({ density: 'estimates' });
    await until('a village without figures is no longer marked', async () => (await markedPlaces(article)).length < FIRST.length);
    const texts = (await markedPlaces(article)).map(([, text]) => text);
    expect(texts).toContain('Mosul');
    expect(texts).toContain('Hezbollah');
    expect(texts).not.toContain('Erbil');
  });

  test('none, and after a reload still none', async () => {
    await choose({ density: 'none' });
    await marksBecome([]);
    await article.reload();
    const other = await openPage(session, 'https://news.example/2017/11/03/aid-2', fixture('sections.html'));
    await choose({ density: 'first' });
    await waitForMarks(other);
    await article.bringToFront();
    await marksBecome(FIRST);
  });

  test('what does not fit is refused and changes nothing', async () => {
    expect(await choose({ density: 'all' })).toBe(false);
    expect(await markedPlaces(article)).toEqual(FIRST);
  });
});
