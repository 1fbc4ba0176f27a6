/** Cards that the reader keeps open while reading on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Box, hover, opensNothing, restOn, waitForCard, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Served, type Session, until } from './harness.ts';
import { chord, enterCard } from './keys.ts';
import { pointOf, waitForMark, waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_PAGE, sampleWith } from './pages.ts';

interface Shown {
  title: string;
  pinned: boolean;
  /** Title of the pin, which says why it can't be pressed. */
  hint: string;
  box: Box;
}

/** All cards on the page, pinned ones first. */
function cards(page: Page): Promise<Shown[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('div')].flatMap((host) => {
      const card = host.shadowRoot?.querySelector<HTMLElement>('.dateline-card');
      const pin = card?.querySelector<HTMLElement>('.pin');
      if (!card) return [];
      const { left, top, width, height } = card.getBoundingClientRect();
      const title = card.querySelector('h2 bdi')?.textContent ?? '';
      return [{ title, pinned: pin?.ariaPressed === 'true', hint: pin?.title ?? '', box: { left, top, width, height } }];
    }),
  );
}

const titles = async (page: Page, pinned: boolean) =>
  (await cards(page)).filter((card) => card.pinned === pinned).map(({ title }) => title);

async function boxOfCard(page: Page, title: string): Promise<Box> {
  const card = (await cards(page)).find((each) => each.title === title);
  if (!card) throw new Error(`no card “${title}”`);
  return card.box;
}

/** Middle of a control of the card with that title. */
async function pointIn(page: Page, title: string, selector: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted, control) => {
      for (const host of document.querySelectorAll('div')) {
        if (host.shadowRoot?.querySelector('h2 bdi')?.textContent !== wanted) continue;
        const { left, top, width, height } = host.shadowRoot.querySelector(control)?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return undefined;
    },
    title,
    selector,
  );
  if (!point) throw new Error(`no card “${title}”`);
  return point;
}

async function press(page: Page, title: string, selector: string): Promise<void> {
  const { x, y } = await pointIn(page, title, selector);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
}

async function pin(page: Page, name: string, title: string): Promise<void> {
  await restOn(page, await pointOf(page, name));
  await until(`the card “${title}” opens`, async () => (await titles(page, false)).includes(title));
  await press(page, title, '.pin');
  await until(`the card “${title}” is pinned`, async () => (await titles(page, true)).includes(title));
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe.each(KINDS)('pinned cards in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (served: Served = SAMPLE_PAGE, address = SAMPLE_ADDRESS, width = 1400) => {
    page = await openPage(session, address, served, (fresh) => fresh.setViewport({ width, height: 800 }));
    await waitForMarks(page);
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('stay while the reader goes on, other cards open beside them, and each is closed by itself', async () => {
    await open();
    await pin(page, 'Al Qaim', 'Al-Qaim');
    const { box } = (await cards(page))[0] as Shown;
    await page.mouse.move(4, 4);
    await restOn(page, await pointOf(page, 'Iraq'));
    await until('the next card opens beside it', async () => (await titles(page, false)).includes('Iraq'));
    expect(await titles(page, true)).toEqual(['Al-Qaim']);
    expect(await boxOfCard(page, 'Al-Qaim')).toEqual(box);
    expect(overlaps(box, await boxOfCard(page, 'Iraq'))).toBe(false);
    await page.mouse.move(4, 4);
    await until('the card that follows the pointer closes', async () => (await titles(page, false)).length === 0);
    expect(await titles(page, true)).toEqual(['Al-Qaim']);
    await press(page, 'Al-Qaim', '.close');
    await waitForNoCard(page);
  });

  test('are let go by the pin', async () => {
    await open();
    await pin(page, 'Al Qaim', 'Al-Qaim');
    await press(page, 'Al-Qaim', '.pin');
    await waitForNoCard(page);
  });

  test('are four at most; the fifth says why it is not kept', async () => {
    // Far from each other, so that no name is under a card.
    await open(sampleWith('<style>main{max-width:400px;margin-left:980px}nav,footer{display:none}</style>'));
    const pinned: [string, string][] = [
      ['Daesh', 'Islamic State'],
      ['Al Qaim', 'Al-Qaim'],
      ['Iraq', 'Iraq'],
      ['Abu Kamal', 'Abu Kamal'],
    ];
    for (const [index, [name, title]] of pinned.entries()) {
      await pin(page, name, title);
      // Out of the way of the text, one below the other.
      const { x, y } = await pointIn(page, title, '.head .kind');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(150, 60 + index * 150, { steps: 5 });
      await page.mouse.up();
    }
    await hover(page, 'Syria');
    await until('the fifth opens', async () => (await titles(page, false)).includes('Syria'));
    expect((await cards(page)).find(({ title }) => title === 'Syria')?.hint).toMatch(/4 cards are kept open/);
    await press(page, 'Syria', '.pin');
    expect(await titles(page, true)).toHaveLength(4);
    expect(await titles(page, false)).toEqual(['Syria']);
    await press(page, 'Abu Kamal', '.close');
    await until('there is room for one', async () => (await titles(page, true)).length === 3);
  });

  test('are dragged by their head, no further than the edges, and come along when the window shrinks', async () => {
    await open();
    await pin(page, 'Al Qaim', 'Al-Qaim');
    const before = await boxOfCard(page, 'Al-Qaim');
    const { x, y } = await pointIn(page, 'Al-Qaim', '.head .kind');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y - 40, { steps: 6 });
    const after = await boxOfCard(page, 'Al-Qaim');
    expect([after.left - before.left, after.top - before.top].map(Math.round)).toEqual([90, -40]);
    await page.mouse.move(1395, 795, { steps: 6 });
    await page.mouse.up();
    const corner = await boxOfCard(page, 'Al-Qaim');
    expect(corner.left + corner.width).toBeLessThanOrEqual(1400 - 7);
    expect(corner.top + corner.height).toBeLessThanOrEqual(800 - 7);
    await page.setViewport({ width: 900, height: 600 });
    await until('it is in view', async () => {
      const { left, top, width, height } = await boxOfCard(page, 'Al-Qaim');
      return left >= 8 && top >= 8 && left + width <= 900 - 7 && top + height <= 600 - 7;
    });
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });

  test('are moved by the arrow keys while the pin has the focus', async () => {
    await open();
    await enterCard(page);
    await waitForCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('it is pinned', async () => (await titles(page, true)).length === 1);
    const [first] = await cards(page);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown'] as const) await page.keyboard.press(key);
    const [second] = await cards(page);
    expect([(second?.box.left ?? 0) - (first?.box.left ?? 0), (second?.box.top ?? 0) - (first?.box.top ?? 0)].map(Math.round)).toEqual([
      32, 16,
    ]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('Esc closes the card that follows the pointer first, then a pinned one only from inside it', async () => {
    await open();
    await page.focus('nav a');
    await enterCard(page);
    await waitForCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('it is pinned', async () => (await titles(page, true)).length === 1);
    // Out of the way of the text.
    await page.keyboard.down('Shift');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    const [kept] = await titles(page, true);
    await restOn(page, await pointOf(page, 'Damascus'));
    await until('another opens', async () => (await titles(page, false)).length === 1);
    await page.keyboard.press('Escape');
    await until('it closes', async () => (await titles(page, false)).length === 0);
    expect(await titles(page, true)).toEqual([kept]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement === document.querySelector('nav a'))).toBe(true);
  });

  test('Esc on the page leaves them', async () => {
    await open();
    await pin(page, 'Al Qaim', 'Al-Qaim');
    await page.mouse.click(4, 4);
    await page.keyboard.press('Escape');
    expect(await titles(page, true)).toEqual(['Al-Qaim']);
  });

  test('cover names: what is under them opens nothing', async () => {
    await open();
    await pin(page, 'Al Qaim', 'Al-Qaim');
    const name = await pointOf(page, 'Abu Kamal');
    const head = await pointIn(page, 'Al-Qaim', '.head .kind');
    await page.mouse.move(head.x, head.y);
    await page.mouse.down();
    await page.mouse.move(name.x + 20, name.y - 60, { steps: 5 });
    await page.mouse.up();
    await press(page, 'Al-Qaim', '.kind');
    await restOn(page, name);
    const deadline = Date.now() + 900;
    while (Date.now() < deadline) expect(await titles(page, false)).toEqual([]);
  });

  test('stay when the page is read again, and go with the article', async () => {
    await open(fixture('next-story.html'), 'https://news.example/2017/11/03/the-road-west');
    await pin(page, 'Al Qaim', 'Al-Qaim');
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await waitForMark(page, 'Al Qaim');
    await page.mouse.move(4, 4);
    expect(await titles(page, true)).toEqual(['Al-Qaim']);
    await page.$eval('#next', (next) => (next as HTMLElement).click());
    await waitForNoCard(page);
  });

  test('are not offered in a sheet', async () => {
    await open(SAMPLE_PAGE, SAMPLE_ADDRESS, 400);
    await chord(page, 'KeyJ');
    expect(await (await waitForCard(page)).$('.pin')).toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await opensNothing(page)).toBe(true);
  });
});
