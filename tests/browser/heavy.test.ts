/** Pages that are much too big, too deep or too busy: names are marked all the same, or given up without harm to the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hover, leave } from './cards.ts';
import { KINDS, launch, openPage, pause, type Served, type Session, until } from './harness.ts';
import { onceParsed } from './hostile-pages.ts';
import { markedTexts, waitForMark } from './marks.ts';
import { noteErrors } from './page-errors.ts';
import { reportOf, waitForNote } from './page-report.ts';
import { SAMPLE, SAMPLE_ADDRESS, SAMPLE_NAMES, SAMPLE_PAGE } from './pages.ts';

/** The extension may read no page of this site. */
const UNREAD_ADDRESS = 'https://news.test/2017/11/03/border-town';
const QUIET =
  'Nobody could say how long the quiet would last, and most shops in the main street stayed shut for another day, as they had been all week.';
const FAR =
  '<p id="far">In Baghdad nobody could say how long the quiet would last, and most shops in the main street stayed shut for another day.</p>';

/** The sample with more in its article. */
const withMore = (more: string): Served => ({ body: SAMPLE.replace('</article>', () => `${more}</article>`) });

const paragraphs = (size: number) =>
  `<p>${QUIET}</p>
`.repeat(Math.ceil(size / QUIET.length));
/** The far name stands where a reader may well get to; a page of this size is not read to its end. */
const FIVE_MEGABYTES = withMore(paragraphs(100_000) + FAR + paragraphs(5_000_000));
const MANY_NODES = withMore(
  Array.from(
    { length: 2500 },
    () => `<p>${Array.from({ length: 20 }, (_, word) => `<span>${QUIET.split(' ')[word]}</span> `).join('')}</p>`,
  ).join('') + FAR,
);
/**
 * By script, since the parser stops nesting at 512. Of inline elements: Chromium 156 itself gives up on 5,000 nested blocks, with or
 * without extensions.
 */
const DEEP = onceParsed(`let deepest = document.querySelector('article');
  for (let depth = 0; depth < 5000; depth++) deepest = deepest.appendChild(document.createElement('span'));
  deepest.textContent = '${QUIET}';`);

/** Two hundred paragraphs come and go a hundred times a second, each by itself, in the article; `turns` counts how often. */
const STORM = onceParsed(`const box = document.querySelector('article').appendChild(document.createElement('section'));
  window.turns = 0;
  const turn = () => {
    while (box.firstChild) box.firstChild.remove();
    for (let count = 0; count < 200; count++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = '${QUIET} ' + count;
      box.append(paragraph);
    }
    window.turns++;
  };
  window.storm = setInterval(turn, 10);`);

const turnsOf = (page: Page) => page.evaluate(() => (window as unknown as { turns: number }).turns);

/** How many turns the page's storm makes in three seconds. */
async function turnsIn3Seconds(page: Page): Promise<number> {
  const before = await turnsOf(page);
  await pause(3000);
  return (await turnsOf(page)) - before;
}

describe.each(KINDS)('heavy pages in %s', (kind) => {
  let session: Session;
  let page: Page;
  let errors: string[] = [];
  const open = async (served: Served, address = SAMPLE_ADDRESS) => {
    page = await openPage(session, address, served, async (fresh) => {
      errors = noteErrors(fresh);
    });
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  /** A far longer wait than usual: these pages take the browser itself long. */
  const PATIENCE = 50_000;
  const namesOfTheSample = () =>
    until(
      'the names in view are marked',
      async () => String((await markedTexts(page)).slice(0, SAMPLE_NAMES.length)) === String(SAMPLE_NAMES),
      PATIENCE,
    );

  test.each([
    ['five megabytes of text', FIVE_MEGABYTES],
    ['fifty thousand text nodes', MANY_NODES],
  ])('%s: names are marked and their cards open, near and far', { timeout: 120_000 }, async (_what, served) => {
    await open(served);
    await namesOfTheSample();
    expect(await hover(page, 'Al Qaim')).toContain('1,500–2,500');
    await leave(page);
    await page.evaluate(() => document.querySelector('#far')?.scrollIntoView({ block: 'center' }));
    await until('the name far down is marked', async () => (await markedTexts(page)).includes('Baghdad'), PATIENCE);
    expect(await hover(page, 'Baghdad')).toContain('Baghdad');
    expect((await reportOf(session, page)).state.kind).toBe('reading');
    expect(errors).toEqual([]);
  });

  test('marks are ranges that the browser need not follow', async () => {
    await open(SAMPLE_PAGE);
    await namesOfTheSample();
    const live = await page.evaluate(
      () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => !(range instanceof StaticRange)).length,
    );
    expect(live).toBe(0);
  });

  test('elements nested 5,000 deep: names are marked and their cards open', async () => {
    await open(DEEP);
    await namesOfTheSample();
    expect(await hover(page, 'Al Qaim')).toContain('1,500–2,500');
    expect(errors).toEqual([]);
  });

  test('a storm of 20,000 new nodes a second: it is let be, the page keeps its pace, and its names keep their marks', {
    timeout: 120_000,
  }, async () => {
    await open(STORM, UNREAD_ADDRESS);
    const unread = await turnsIn3Seconds(page);
    await page.close();
    await open(STORM);
    await waitForMark(page, 'Al Qaim');
    const read = await turnsIn3Seconds(page);
    expect(read, `turns, of ${unread} without us`).toBeGreaterThan(unread / 2);
    await waitForNote(session, page, 'busy', 30_000);
    await page.evaluate(() => clearInterval((window as unknown as { storm: number }).storm));
    expect(await markedTexts(page)).toEqual(SAMPLE_NAMES);
    expect(await hover(page, 'Al Qaim')).toContain('1,500–2,500');
    await leave(page);
    // Followed no more: what comes now is not read.
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'In Baghdad nobody could say how long the quiet would last, and most shops in the main street stayed shut for another day.';
      document.querySelector('.byline')?.after(paragraph);
    });
    await pause(2000);
    expect(await markedTexts(page)).toEqual(SAMPLE_NAMES);
    expect(errors).toEqual([]);
  });
});
