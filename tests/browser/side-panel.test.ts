/** The side panel: opens from a card and from the popup, follows the tab in front, leads to names on the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hover, pressInCard, textOf, waitForCard, waitForTitle } from './cards.ts';
import { openSidebar, pressInPopup, pressInSidebar, pressToolbarButton, textOfSidebar } from './firefox-window.ts';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { isInView, waitForMarks } from './marks.ts';
import { SAMPLE, SAMPLE_ADDRESS, SAMPLE_NAMES, SAMPLE_PAGE } from './pages.ts';
import { openPopup, press, waitForWords } from './popup.ts';

/** The sample with room above, so that names further down are out of view. */
const LONG = { body: SAMPLE.replace('<body>', '<body style="padding-block:1500px">') };

/** Opens an article and the panel's page in a tab behind it, which therefore follows the article as a panel does. */
async function openBehind(session: Session, article: Page): Promise<Page> {
  const panel = await openExtensionPage(session, 'sidepanel.html');
  await article.bringToFront();
  await waitForWords(panel, 'Take with you');
  return panel;
}

async function pressCardButton(article: Page): Promise<void> {
  await pressInCard(article, 'Other actions');
  await pressInCard(article, 'Side panel');
}

/** The real panel of Chromium. */
async function panelOf(session: Session): Promise<Page> {
  const target = await session.browser.waitForTarget((candidate) => candidate.url() === `${session.base}/sidepanel.html`);
  return target.asPage();
}

describe.each(KINDS)('the side panel’s page in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterAll(() => session.close());

  test('lists each name of the article once', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, LONG);
    await waitForMarks(article);
    const panel = await openBehind(session, article);
    const names = await panel.$$eval('.names [data-entity]', (found) => found.map((name) => name.textContent));
    expect(names.toSorted()).toEqual([...SAMPLE_NAMES].toSorted());
    // Places, then actors, each in the order of the article.
    const isPlace = await panel.$$eval('.names li', (items) => items.map((item) => (item as HTMLElement).dataset.style === 'place'));
    for (const wanted of [true, false]) {
      const part = names.filter((_, index) => isPlace[index] === wanted);
      expect(part).toEqual(SAMPLE_NAMES.filter((name) => part.includes(name)));
      expect(part.length).toBeGreaterThan(3);
    }
    expect(isPlace).toEqual(isPlace.toSorted().toReversed());
    expect(await waitForWords(panel, 'news.example')).toContain('3 November 2017');
    await panel.close();
    await article.close();
  });

  test('follows the tab in front', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
    const panel = await openBehind(session, article);
    const other = await openPage(session, 'https://other.example/', { body: '<p>A front page.</p>' });
    await waitForWords(panel, 'other.example');
    expect(await waitForWords(panel, 'Not read as an article.')).not.toContain('Take with you');
    await article.bringToFront();
    await waitForWords(panel, 'Take with you');
    await article.goto('https://next.example/', { waitUntil: 'load' });
    await waitForWords(panel, 'next.example');
    for (const page of [panel, other, article]) await page.close();
  });
});

describe('the panel in Chromium', () => {
  let session: Session;
  // A browser for each: the panel stays open once it was opened.
  beforeEach(async () => {
    session = await launch('chrome');
  });
  afterEach(() => session.close());

  test('opens by a click on a card, with a copy of that card whose relations lead on and back', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, LONG);
    await waitForMarks(article);
    await hover(article, 'Daesh');
    await pressCardButton(article);
    const panel = await panelOf(session);
    const title = () => panel.evaluate(() => document.querySelector('.dateline-card h2')?.textContent);
    const own = await until('the panel shows the card', title);
    expect(own).toBe(await (await waitForCard(article)).$eval('h2', (heading) => heading.textContent));
    expect(await waitForWords(panel, 'Take with you')).toContain('3 November 2017');
    await (await panel.waitForSelector('.foot [aria-expanded=false]'))?.click();
    await (await panel.waitForSelector('.relation'))?.click();
    await until('another card is shown', async () => (await title()) !== own);
    await (await panel.waitForSelector('.back'))?.click();
    await until('the first card is shown again', async () => (await title()) === own);
    await (await panel.waitForSelector('.close'))?.click();
    await until('the card is closed', async () => (await title()) === undefined);
  });

  test('leads to a name on the page, which comes into view with its card', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, LONG);
    await waitForMarks(article);
    expect(await isInView(article, 'Damascus')).toBe(false);
    const popup = await openPopup(session, article);
    await press(popup, 'In this article');
    const panel = await panelOf(session);
    await (await panel.waitForSelector('[aria-label="Go to Damascus in the article"]'))?.click();
    await waitForTitle(article, 'Damascus');
    expect(await isInView(article, 'Damascus')).toBe(true);
  });
});

describe('the sidebar in Firefox', () => {
  let session: Session;
  beforeEach(async () => {
    session = await launch('firefox');
  });
  afterEach(() => session.close());

  test('can’t be opened from a card, which says how the reader can; then it shows that card', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
    await hover(article, 'Al Qaim');
    await pressCardButton(article);
    await until('the card says how', async () => (await textOf(await waitForCard(article))).includes('View → Sidebar → Dateline'));
    expect(await textOfSidebar(session)).toBe('');
    await openSidebar(session);
    await until('the sidebar shows the card', async () => (await textOfSidebar(session)).includes('Copy with source'));
    expect(await textOfSidebar(session)).toContain('Al-Qaim');
    await pressInSidebar(session, 'Close');
    await until('the card is closed', async () => !(await textOfSidebar(session)).includes('Copy with source'));
  });

  test('opens from the popup, and leads to a name on the page, which comes into view with its card', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, LONG);
    await waitForMarks(article);
    expect(await isInView(article, 'Damascus')).toBe(false);
    await pressToolbarButton(session);
    await pressInPopup(session, 'In this article');
    await until('the sidebar lists names', async () => (await textOfSidebar(session)).includes('Take with you'));
    await pressInSidebar(session, 'Go to Damascus in the article');
    await waitForTitle(article, 'Damascus');
    expect(await isInView(article, 'Damascus')).toBe(true);
  });
});
