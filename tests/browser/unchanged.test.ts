/** The page stays as it was: no node, no attribute, no size changes, and the page's own observers see nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, leave, waitForCard, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { chord, waitForFocusInCard, waitForNoRing } from './keys.ts';
import { markedTexts, waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_NAMES, SAMPLE_PAGE } from './pages.ts';

interface Witness {
  before: string;
  boxes: string;
  changes: string[];
  shift: number;
}
type Watched = { witness: Witness; boxesNow(): string };

/** Runs in the page before anything else: notes how it is once it is parsed, and watches it from then on. */
const WATCH = () => {
  const boxesNow = () => JSON.stringify([...document.querySelectorAll('*')].map((element) => element.getBoundingClientRect()));
  const witness: Witness = { before: '', boxes: '', changes: [], shift: 0 };
  Object.assign(window, { witness, boxesNow });
  document.addEventListener('DOMContentLoaded', () => {
    witness.before = document.documentElement.outerHTML;
    witness.boxes = boxesNow();
    const everything = { childList: true, attributes: true, characterData: true, subtree: true };
    new MutationObserver((records) => {
      for (const { type, target } of records) witness.changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, everything);
  });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) witness.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const witnessOf = (page: Page): Promise<Witness> => page.evaluate(() => (window as unknown as Watched).witness);
const boxesOf = (page: Page): Promise<string> => page.evaluate(() => (window as unknown as Watched).boxesNow());
const sourceOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe.each(KINDS)('the page in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(kind);
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, (fresh) => fresh.evaluateOnNewDocument(WATCH));
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  test('marking changes no node, no attribute and no text, and the page’s own observer sees nothing', async () => {
    const { before, changes } = await witnessOf(page);
    expect(before).toContain('<article>');
    expect(await sourceOf(page)).toBe(before);
    expect(changes).toEqual([]);
  });

  test('marking moves nothing', async () => {
    const { boxes, shift } = await witnessOf(page);
    expect(await boxesOf(page)).toBe(boxes);
    // Only Chromium counts layout shifts; in Firefox the boxes alone tell.
    expect(shift).toBe(0);
  });

  test('page scripts find no style sheet, no element and no global of ours', async () => {
    const found = await page.evaluate(() => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Reflect.ownKeys(window)
        .map((key) => String(key))
        .filter((key) => /dateline/i.test(key)),
      attributes: document.documentElement.getAttributeNames(),
    }));
    expect(found).toEqual({ sheets: 1, globals: [], attributes: ['lang'] });
  });

  test('an open card is one element at the end of the root and moves nothing; closed, nothing of it is left', async () => {
    const { before, boxes } = await witnessOf(page);
    await hover(page, 'Al Qaim');
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual([
      'head',
      'body',
      'div',
    ]);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe('<div></div>');
    await leave(page);
    expect(await sourceOf(page)).toBe(before);
    expect((await witnessOf(page)).changes, 'one element came and went').toEqual(['childList of HTML', 'childList of HTML']);
    await page.evaluate(() => scrollTo(0, 0));
    await until('every box is where it was', async () => (await boxesOf(page)) === boxes);
    expect((await witnessOf(page)).shift).toBe(0);
  });

  test('a card by keyboard leaves nothing behind either', async () => {
    const { before } = await witnessOf(page);
    await chord(page, 'KeyJ');
    await waitForCard(page);
    await page.keyboard.press('Enter');
    await waitForFocusInCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    await waitForNoRing(page);
    expect(await sourceOf(page)).toBe(before);
    expect(await markedTexts(page)).toEqual(SAMPLE_NAMES);
  });
});
