/** Nothing leaves the browser, and no page can reach the extension's files. Everything goes through a proxy that notes it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, leave, waitForCard } from './cards.ts';
import { KINDS, launch, openExtensionPage, type Session } from './harness.ts';
import { chord } from './keys.ts';
import { waitForMarks } from './marks.ts';
import { SAMPLE_PAGE } from './pages.ts';
import { openPopup, switchSite, waitForWords } from './popup.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';

const ARTICLE = 'http://news.example/2017/11/03/border-town';

/** Headless browsers keep asking these, with and without an extension. */
const OF_THE_BROWSER: readonly RegExp[] = [
  /^http:\/\/news\.example\/favicon\.ico$/,
  /^(?:update\.googleapis\.com|accounts\.google\.com|clients2\.google\.com|firefox\.settings\.services\.mozilla\.com):443$/,
  /^http:\/\/(?:clients2\.google\.com\/time|update\.googleapis\.com\/service\/update2)\//,
];

describe.each(KINDS)('the network in %s', (kind) => {
  let proxy: RecordingProxy;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    proxy = await startProxy(() => SAMPLE_PAGE);
    session = await launch(kind, proxy.options);
    page = await session.browser.newPage();
    await page.goto(ARTICLE);
    await waitForMarks(page);
  });
  afterAll(async () => {
    await session.close();
    proxy.close();
  });

  /** What was asked for, without what the browser itself asks for: a site’s icon, its own updates and settings, the time. */
  const requests = () => proxy.takeRequests().filter((address) => !OF_THE_BROWSER.some((own) => own.test(address)));

  test('reading an article asks for the article only', () => {
    expect(requests()).toEqual([ARTICLE]);
  });

  test('cards, “More” and the keyboard ask for nothing', async () => {
    await hover(page, 'Al Qaim');
    await leave(page);
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    await (await card.$('button[aria-expanded]'))?.click();
    await card.waitForSelector('button[aria-expanded=true]');
    await page.keyboard.press('Escape');
    expect(requests()).toEqual([]);
  });

  test('popup and switch ask for nothing', async () => {
    const popup = await openPopup(session, page);
    await waitForWords(popup, '16 names known');
    await switchSite(popup, false);
    await switchSite(popup, true);
    await waitForWords(popup, '16 names known');
    await popup.close();
    expect(requests()).toEqual([]);
  });

  test('the welcome page and its example ask for nothing', async () => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await waitForMarks(welcome);
    await hover(welcome, 'Al Qaim');
    await welcome.close();
    expect(requests()).toEqual([]);
  });

  test('the page about the data asks for nothing', async () => {
    const about = await openExtensionPage(session, 'about.html', '.counts');
    await about.close();
    expect(requests()).toEqual([]);
  });

  test('a page can load none of the extension’s files, even if it knows their address', async () => {
    for (const file of [
      'dateline-names.pack',
      'dateline-index.pack',
      'dateline-facts.pack',
      'dateline-map.pack',
      'marks.css',
      'reader.js',
      'card.js',
      'popup.html',
      'icons/16.png',
      'manifest.json',
    ]) {
      const answer = await page.evaluate((address) => fetch(address).then(({ status }) => status, String), `${session.base}/${file}`);
      expect(answer, file).toMatch(/TypeError/);
    }
    const loaded = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = address;
        }),
      `${session.base}/icons/16.png`,
    );
    expect(loaded).toBe('refused');
    expect(requests()).toEqual([]);
  });

  test('the proxy does notice what a page asks for', async () => {
    await page.evaluate(() => fetch('/noticed').then((answer) => answer.text()));
    expect(requests()).toEqual(['http://news.example/noticed']);
  });
});
