/** Names as buttons in the page, where the reader chose so: reached by Tab, pressed, and taken away without a trace. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opensNothing, staysOpen, waitForCard, waitForNoCard, waitForTitle } from './cards.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { focused, waitForFocusInCard } from './keys.ts';
import { markedPlaces, waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';
import { prefer } from './preferences.ts';

const buttons = (page: Page) => page.$$eval('[role=button]', (all) => all.map((button) => button.textContent?.replace(/\s+/g, ' ')));

/** Text nodes in order, to see that none was left split. */
const textNodes = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    return texts;
  });

describe.each(KINDS)('names as buttons in %s', (kind) => {
  let session: Session;
  let page: Page;
  let source: string;
  let texts: string[];
  beforeAll(async () => {
    session = await launch(kind);
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(page);
    source = await page.content();
    texts = await textNodes(page);
    await prefer(session, page, { accessibleMarkup: true });
  });
  afterAll(() => session.close());

  test('are all marks that no tag splits, in order, and stay marked', async () => {
    const found = await until('there are buttons', async () => {
      const now = await buttons(page);
      return now.length > 0 && now;
    });
    // A tag stands inside “Abu Kamal”.
    expect(found).toEqual(SAMPLE_MARKS.map(([, text]) => text).filter((text) => text !== 'Abu Kamal'));
    expect(await markedPlaces(page)).toEqual(SAMPLE_MARKS);
    expect(await page.$eval('[role=button]', (button) => button.outerHTML)).toBe(
      '<span role="button" tabindex="0" aria-haspopup="dialog">Iraqi troops</span>',
    );
  });

  test('are reached by Tab and pressed by Enter and Space; Esc gives the focus back and opens nothing', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a:last-of-type')?.focus());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Iraqi troops');
    expect(await opensNothing(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Daesh');
    for (const key of ['Enter', ' '] as const) {
      await page.keyboard.press(key);
      await waitForTitle(page, 'Islamic State');
      await waitForFocusInCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('Daesh');
      expect(await opensNothing(page)).toBe(true);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('open by a click, with the focus in the card', async () => {
    await page.click('[role=button]');
    await waitForCard(page);
    await waitForFocusInCard(page);
    expect(await staysOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('switched off they are gone, and every text node is whole again', async () => {
    await prefer(session, page, { accessibleMarkup: false });
    await until('no button is left', async () => (await buttons(page)).length === 0);
    expect(await textNodes(page)).toEqual(texts);
    expect(await page.content()).toBe(source);
    expect(await markedPlaces(page)).toEqual(SAMPLE_MARKS);
  });
});
