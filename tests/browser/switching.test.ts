/** A site is switched off and on by the popup: open pages follow at once, the choice is kept, and nothing else is. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Session } from './harness.ts';
import { chord } from './keys.ts';
import { markedPlaces, markedTexts, waitForMarks, waitForNoMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';
import { openPopup, stored, switchSite, waitForWords } from './popup.ts';

const OTHER_SITE = 'https://other.example/2017/11/03/border-town';

describe.each(KINDS)('switching sites in %s', (kind) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await launch(kind);
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
  });
  afterAll(() => session.close());

  /** Marks on another site, opened last, prove that a page without marks had its time. */
  const expectUnmarked = async (page: Page) => {
    const control = await openPage(session, OTHER_SITE, SAMPLE_PAGE);
    await waitForMarks(control);
    await control.close();
    expect(await markedTexts(page)).toEqual([]);
  };

  test('nothing is stored before the reader chooses something', async () => {
    await hover(article, 'Al Qaim');
    await article.mouse.move(4, 4);
    expect(await stored(session)).toEqual({});
  });

  test('the popup says what it found on the page', async () => {
    const popup = await openPopup(session, article);
    const words = await waitForWords(popup, '16 names known in this article, all marked.');
    expect(words).toContain('news.example');
    expect(words).toContain('Article of 3 Nov 2017.');
    expect(words).toMatch(/10 places\s+1 armed group\s+3 forces and bodies\s+2 people/);
    await popup.close();
  });

  test('off: marks and an open card are gone without a reload, keys and pointer find nothing', async () => {
    await article.bringToFront();
    await chord(article, 'KeyJ');
    const popup = await openPopup(session, article);
    await switchSite(popup, false);
    await waitForWords(popup, 'You switched Dateline off on this site.');
    await popup.close();
    await article.bringToFront();
    await waitForNoMarks(article);
    await waitForNoCard(article);
    await chord(article, 'KeyJ');
    await expectUnmarked(article);
    expect(await findCard(article)).toBeUndefined();
  });

  test('only the choice is stored', async () => {
    expect(await stored(session)).toEqual({ sites: { version: 1, off: ['news.example'], revoked: [] } });
  });

  test('off is kept after a reload and on other pages and subdomains of the site, not elsewhere', async () => {
    await article.reload();
    await expectUnmarked(article);
    await article.goto('https://news.example/2017/11/04/next-day');
    await expectUnmarked(article);
    await article.goto('https://edition.news.example/2017/11/04/next-day');
    await expectUnmarked(article);
    await article.goto(SAMPLE_ADDRESS);
    await expectUnmarked(article);
  });

  test('on again: the marks are back without a reload, cards open', async () => {
    const popup = await openPopup(session, article);
    await waitForWords(popup, 'off on this site');
    await switchSite(popup, true);
    await waitForWords(popup, '16 names known');
    await popup.close();
    await article.bringToFront();
    await waitForMarks(article);
    expect(await markedPlaces(article)).toEqual(SAMPLE_MARKS);
    expect(await hover(article, 'Al Qaim')).toContain('1,500–2,500');
    expect(await stored(session)).toEqual({ sites: { version: 1, off: [], revoked: [] } });
  });

  test('a page that is no article is not marked, and the popup says why and offers to read it once', async () => {
    const page = await openPage(session, 'https://news.example/', SAMPLE_PAGE);
    await expectUnmarked(page);
    const popup = await openPopup(session, page);
    await waitForWords(popup, 'This is a front page, not one article');
    await popup.close();
    await page.close();
  });
});
