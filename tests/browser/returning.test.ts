/** Pages that begin or go on without being loaded: single-page sites, the back/forward cache, pages loaded ahead. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Site, startSite } from './caching-site.ts';
import { findCard, hover, leave } from './cards.ts';
import { KINDS, launch, openExtensionPage, readText, type Session, until } from './harness.ts';
import { chord } from './keys.ts';
import { markedPlaces, markedTexts, waitForMarks } from './marks.ts';
import { SAMPLE_MARKS } from './pages.ts';

const ARTICLE = readText('scripts/sample/article.html');
const ARTICLE_PATH = '/2017/11/03/sample-article.html';
const AHEAD_PATH = '/2017/11/03/loaded-ahead.html';
/** Draws the article into a front page, as single-page sites do. */
const FRONT = `<!doctype html><title>Front page</title><h1>News of the day</h1><script>
  window.openArticle = () => {
    history.pushState({}, '', '${ARTICLE_PATH}');
    const parsed = new DOMParser().parseFromString(${JSON.stringify(ARTICLE).replaceAll('<', '\\u003c')}, 'text/html');
    document.head.replaceChildren(...parsed.head.children);
    document.body.replaceChildren(...parsed.body.children);
  };
</script>`;
const REMEMBERS = '<script>addEventListener("pageshow", (event) => { window.fromCache = event.persisted; });</script>';
/** Has the browser load the article ahead, so that following the link only shows it. */
const LOADS_AHEAD = `<!doctype html><title>A page with one link</title><h1>News</h1><p><a href="${AHEAD_PATH}">The article</a></p>
<script type="speculationrules">{ "prerender": [{ "urls": ["${AHEAD_PATH}"], "eagerness": "immediate" }] }</script>`;
/** Notes in the page how many highlights there were while nobody saw it. */
const NOTES_HIGHLIGHTS = `<script>
  window.ahead = document.prerendering;
  document.addEventListener('prerenderingchange', () => { window.highlightsAhead = CSS.highlights.size; });
  addEventListener('load', () => document.prerendering && setTimeout(() => { fetch('/loaded'); }, 2000));
</script>`;

const asked: string[] = [];

function answer(path: string): string {
  asked.push(path);
  if (path === '/') return FRONT;
  if (path === '/ahead') return LOADS_AHEAD;
  if (path === AHEAD_PATH) return ARTICLE + NOTES_HIGHLIGHTS;
  return path === ARTICLE_PATH ? ARTICLE + REMEMBERS : '<!doctype html><title>Another page</title><p>Nothing here.</p>';
}

describe.each(KINDS)('pages that are not loaded anew in %s', (kind) => {
  let session: Session;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await startSite(answer);
    session = await launch(kind, site.options);
  });
  // A new one each time: in Firefox the driver loses track of a page that came from the cache.
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await session.close();
    site.close();
  });

  /** Goes back to the article and makes sure that it came from the cache. Not `goBack()`: in Firefox it misses such a page. */
  async function goBack(): Promise<void> {
    await page.evaluate(() => {
      setTimeout(() => history.back(), 0);
    });
    await until('the page came back from the cache', () =>
      page.evaluate(() => (window as unknown as { fromCache?: boolean }).fromCache === true).catch(() => false),
    );
  }

  test('an article reached from a front page without loading is read', async () => {
    await page.goto('http://news.example/');
    await page.evaluate(() => (window as unknown as { openArticle(): void }).openArticle());
    expect(await waitForMarks(page)).toContain('Al Qaim');
  });

  test('a page that comes back from the cache: marks, pointer and keys work as before', async () => {
    await page.goto(`http://news.example${ARTICLE_PATH}`);
    await waitForMarks(page);
    await hover(page, 'Al Qaim');
    await page.goto('http://other.example/plain');
    await goBack();
    await until('the marks are there', async () => String(await markedPlaces(page)) === String(SAMPLE_MARKS));
    // Wherever the pointer was when the page was left: it has to move before a card opens.
    await leave(page);
    expect(await hover(page, 'Al Qaim')).toContain('1,500–2,500');
    await leave(page);
    await chord(page, 'KeyJ');
    await until('a card opens', () => findCard(page));
    await page.keyboard.press('Escape');
  });

  test('a page that comes back after its site was switched off has no marks', async () => {
    await page.goto(`http://news.example${ARTICLE_PATH}`);
    await waitForMarks(page);
    await page.goto('http://other.example/plain');
    await switchSite(false);
    await goBack();
    await until('its marks are gone', async () => (await markedTexts(page)).length === 0);
    await switchSite(true);
  });

  async function switchSite(on: boolean): Promise<void> {
    const popup = await openExtensionPage(session, 'popup.html');
    await popup.evaluate(async (isOn) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): unknown } }
      >;
      await (browser ?? chrome).runtime.sendMessage({ kind: 'set-site', site: 'news.example', on: isOn });
    }, on);
    await popup.close();
    await page.bringToFront();
  }

  // Firefox loads no pages ahead (no speculation rules in 153).
  test.runIf(kind === 'chrome')('a page that was loaded ahead is left alone until it is seen, and marked then', async () => {
    await page.goto('http://news.example/ahead');
    asked.length = 0;
    await until('the article was loaded ahead, and had time to be read', async () => asked.includes('/loaded'), 20_000);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const witness = await page.evaluate(() => {
      const { ahead, highlightsAhead } = window as unknown as { ahead: boolean; highlightsAhead: number };
      const [navigation] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & { activationStart: number })[];
      return { ahead, highlightsAhead, shownLater: (navigation?.activationStart ?? 0) > 0 };
    });
    expect(witness).toEqual({ ahead: true, highlightsAhead: 0, shownLater: true });
    await until('its names are marked', async () => String(await markedPlaces(page)) === String(SAMPLE_MARKS));
    expect(await hover(page, 'Al Qaim')).toContain('1,500–2,500');
  });
});
