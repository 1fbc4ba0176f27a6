/** Pages that change while they are read: what goes loses its mark at once, what comes is read, what stays is left alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, leave, staysOpen, titleOf, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Served, type Session, until } from './harness.ts';
import { expectAsOnTheSample, onceParsed } from './hostile-pages.ts';
import { markedTexts, pointOf, waitForMark, waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_NAMES, SAMPLE_PAGE, sampleWith } from './pages.ts';

const ROAD_WEST = 'https://news.example/2017/11/03/the-road-west';

/** Long enough to be a paragraph, and names a town that the sample does not. */
const SENTENCE = 'In Baghdad nobody could say how long the quiet would last, and most shops in the main street stayed shut for another day';

/** Replaces the whole article by a copy of it, as frameworks do that draw again what the server drew. */
const HYDRATED = sampleWith(`<script>addEventListener('load', () => setTimeout(() => {
  const article = document.querySelector('article');
  article.replaceWith(article.cloneNode(true));
  document.documentElement.dataset.hydrated = '';
}, 200))</script>`);

describe.each(KINDS)('pages that change in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (served: Served, address = SAMPLE_ADDRESS) => {
    page = await openPage(session, address, served);
    await waitForMarks(page);
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('all text replaced by the same text after loading', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, HYDRATED);
    await page.waitForSelector('html[data-hydrated]');
    await expectAsOnTheSample(page);
  });

  test('a clock beside the article, rewritten ten times a second', async () => {
    page = await openPage(
      session,
      SAMPLE_ADDRESS,
      onceParsed(`setInterval(() => { document.querySelector('footer').textContent = Date.now(); }, 100);`),
    );
    await expectAsOnTheSample(page);
  });

  test('a paragraph of the article rewritten ten times a second: every other name is marked, and its card stays', async () => {
    await open(
      onceParsed(`const live = document.createElement('p');
        document.querySelector('.byline').after(live);
        const write = () => { live.textContent = '${SENTENCE}, at ' + Date.now() + '.'; };
        write();
        setInterval(write, 100);`),
    );
    const others = async () => (await markedTexts(page)).filter((text) => text !== 'Baghdad');
    await until('all names are marked', async () => String(await others()) === String(SAMPLE_NAMES));
    await hover(page, 'Al Qaim');
    expect(await staysOpen(page)).toBe(true);
    expect(await others()).toEqual(SAMPLE_NAMES);
  });

  test.each([
    ['rewritten in place', (node: Text) => node.replaceData(0, node.length, 'Nobody is named here any more.')],
    ['cut short', (node: Text) => node.replaceData(5, node.length - 5, '')],
    ['taken away', (node: Text) => node.remove()],
    ['replaced by other text', (node: Text) => node.replaceWith('Nobody is named here any more.')],
    ['taken away with all that holds it', () => document.querySelector('article')?.remove()],
  ] as const)('text that is %s loses its mark in the same task', async (_how, change) => {
    await open(SAMPLE_PAGE);
    await waitForMark(page, 'Al Qaim');
    const left = await page.evaluate(async (source) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (!walker.currentNode.nodeValue?.includes('drove into Al Qaim')) if (!walker.nextNode()) throw new Error('no such text');
      const node = walker.currentNode;
      new Function('node', `(${source})(node)`)(node);
      // Still in the task of the change: between these steps no frame can be drawn.
      for (let step = 0; step < 20; step++) await null;
      return ['dl-1', 'dl-1d', 'dl-1m']
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .filter(({ startContainer }) => startContainer === node).length;
    }, String(change));
    expect(left).toBe(0);
  });

  test('text that is rewritten under an open card closes it', async () => {
    await open(SAMPLE_PAGE);
    await hover(page, 'Al Qaim');
    await page.evaluate(() => document.querySelector('article')?.replaceChildren('Nobody is named here any more.'));
    await waitForNoCard(page);
  });

  test('text that comes later is read, and marks that were there stay where they were', async () => {
    await open(SAMPLE_PAGE);
    await page.evaluate((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${sentence}.`;
      document.querySelector('article')?.append(paragraph);
    }, SENTENCE);
    await waitForMark(page, 'Baghdad');
    expect(await markedTexts(page)).toEqual([...SAMPLE_NAMES, 'Baghdad']);
    await hover(page, 'Baghdad');
    await leave(page);
    await hover(page, 'Al Qaim');
  });

  test('another article under another address in the same document is read with its own date', async () => {
    page = await openPage(session, ROAD_WEST, fixture('next-story.html'));
    await waitForMark(page, 'Al Qaim');
    await hover(page, 'Al Qaim');
    await page.click('#next');
    await waitForMark(page, 'Abu Kamal');
    expect(await markedTexts(page)).toEqual(['Abu Kamal']);
    await waitForNoCard(page);
    expect(await hover(page, 'Abu Kamal')).toContain('2,000–3,000');
  });

  test.each(['pushState', 'replaceState'] as const)(
    'the next article added below, the address changed by %s: marks and card stay, and it is read too',
    async (change) => {
      await open(fixture('endless.html'), ROAD_WEST);
      await hover(page, 'Al Qaim');
      // A card that was taken away and opened anew is another element.
      const card = await findCard(page);
      await page.evaluate((how) => (window as unknown as { addNext(how: string): void }).addNext(how), change);
      await waitForMark(page, 'Abu Kamal');
      expect(await markedTexts(page)).toEqual(['Al Qaim', 'Abu Kamal']);
      expect(await titleOf(page)).toMatch(/Qaim/);
      expect(await card?.evaluate((element) => element.isConnected)).toBe(true);
      expect(await staysOpen(page)).toBe(true);
      await leave(page);
      await hover(page, 'Abu Kamal');
      await leave(page);
      await hover(page, 'Al Qaim');
    },
  );

  test('the address alone changed: marks and card stay', async () => {
    await open(fixture('endless.html'), ROAD_WEST);
    await hover(page, 'Al Qaim');
    await page.evaluate(() => (window as unknown as { goTo(how: string): void }).goTo('replaceState'));
    await page.evaluate(() => document.body.append('.'));
    expect(await staysOpen(page)).toBe(true);
    expect(await markedTexts(page)).toEqual(['Al Qaim']);
    const { x, y } = await pointOf(page, 'Al Qaim');
    await page.mouse.move(x + 1, y);
    expect(await staysOpen(page)).toBe(true);
  });
});
