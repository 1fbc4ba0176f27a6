/**
 * Chromium's own permission prompt, answered as a reader would: refused, allowed for all sites, allowed for one. It is drawn on a screen
 * only, so these tests run on one that nobody sees. Firefox's prompt is answered by a preference (`permissions.test.ts`).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Display, HAS_DISPLAYS, openDisplay } from './display.ts';
import { launch, openExtensionPage, openPage, pause, type Session, until } from './harness.ts';
import { markedPlaces, markedTexts, waitForMarks, waitForNoMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';
import { openPopup, press, waitForWords } from './popup.ts';

/** Chromium's views ignore input for 500 ms after they are shown, so that nobody allows by accident; this is more. */
const GUARDED = 1000;

describe.runIf(HAS_DISPLAYS)('Chromium’s permission prompt', () => {
  let display: Display;
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    display = await openDisplay();
    session = await launch('chrome', { build: 'product', display: display.name });
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
  });
  afterAll(async () => {
    await session.close();
    display.close();
  });

  /** The prompt takes the focus from the tab it was asked for in (a popup does not tell), and opens on “Deny”; it takes no keys for its first half second. */
  const answer = async (allow: boolean, tab?: Page) => {
    if (tab) await until('the prompt is shown', async () => !(await tab.evaluate(() => document.hasFocus())));
    await pause(tab ? GUARDED : 3 * GUARDED);
    await display.press(...(allow ? ['Tab', 'Return'] : ['Return']));
  };
  const isAllowed = (page: Page, origin: string) =>
    page.evaluate((wanted) => {
      const api = globalThis as unknown as { chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } } };
      return api.chrome.permissions.contains({ origins: [wanted] });
    }, origin);

  test('refused: nothing is read, and the welcome page says so', async () => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await press(welcome, 'Read news on all sites');
    await answer(false, welcome);
    await waitForWords(welcome, 'The browser did not give permission; nothing changed.');
    expect(await isAllowed(welcome, '*://*/*')).toBe(false);
    await welcome.close();
    expect(await markedTexts(article)).toEqual([]);
  });

  test('allowed for all sites: the open article is marked without a reload, and so is the next', async () => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await press(welcome, 'Read news on all sites');
    await answer(true, welcome);
    await waitForWords(welcome, 'Done: Dateline reads news on all sites.');
    expect(await isAllowed(welcome, '*://*/*')).toBe(true);
    await welcome.close();
    await article.bringToFront();
    await waitForMarks(article);
    expect(await markedPlaces(article)).toEqual(SAMPLE_MARKS);
    const next = await openPage(session, 'https://elsewhere.test-news.org/2017/11/03/border-town', SAMPLE_PAGE);
    await waitForMarks(next);
    await next.close();
  });

  test('taken back while the article is open: its marks go', async () => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await press(welcome, 'Take back every permission');
    await waitForWords(welcome, 'Done: Dateline reads only on sites you switch on.');
    expect(await isAllowed(welcome, '*://*/*')).toBe(false);
    await welcome.close();
    await article.bringToFront();
    await waitForNoMarks(article);
  });

  test('the popup’s switch: allowed for this one site', async () => {
    const popup = await openPopup(session, article);
    await waitForWords(popup, 'was taken back');
    // The prompt takes the focus, which closes the popup: what it began goes on in the background.
    await popup.click('[role=switch]');
    await answer(true);
    await article.bringToFront();
    await waitForMarks(article);
    const elsewhere = await openPage(session, 'https://elsewhere.test-news.org/2017/11/03/border-town', SAMPLE_PAGE);
    const again = await openPage(session, 'https://news.example/2017/11/04/next-day', SAMPLE_PAGE);
    await waitForMarks(again);
    expect(await markedTexts(elsewhere)).toEqual([]);
    await until('only this site is allowed', async () => {
      const page = await openExtensionPage(session, 'welcome.html');
      const [one, all] = await Promise.all([isAllowed(page, '*://*.news.example/*'), isAllowed(page, '*://*/*')]);
      await page.close();
      return one && !all;
    });
  });
});
