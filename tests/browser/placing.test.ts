/** Where the card goes on real pages: beside its name, never over a line of it, wherever the name stands and however large the window is. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Box, boxOf, hover, restOn, staysOpen, waitForCard, waitUntilDrawn } from './cards.ts';
import { KINDS, launch, openPage, type Served, type Session, until } from './harness.ts';
import { chord } from './keys.ts';
import { pointOf, waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE, sampleWith } from './pages.ts';

const GAP = 8;

/** Boxes of the lines of a marked name. */
function linesOf(page: Page, name: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of [...highlight] as StaticRange[]) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
        return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
      }
    }
    return [];
  }, name);
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

async function openMore(card: ElementHandle<HTMLElement>): Promise<void> {
  await (await card.$('button[aria-expanded=false]'))?.click();
  await card.waitForSelector('button[aria-expanded=true]');
  await waitUntilDrawn(card);
}

/** Elements of the card that need more room sideways than they have. */
function tooWide(card: ElementHandle<HTMLElement>): Promise<string[]> {
  return card.evaluate((element) =>
    [element, ...element.querySelectorAll<HTMLElement>('*')].flatMap((part) =>
      /auto|scroll|hidden/.test(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth + 1 ? [part.className] : [],
    ),
  );
}

describe.each(KINDS)('places of cards in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (served: Served, width = 1200, height = 800) => {
    page = await openPage(session, SAMPLE_ADDRESS, served, (fresh) => fresh.setViewport({ width, height }));
    await waitForMarks(page);
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('under the name, at its left edge, 8 px away', async () => {
    await open(SAMPLE_PAGE);
    await hover(page, 'Al Qaim');
    const [line] = await linesOf(page, 'Al Qaim');
    const { left, top } = await boxOf(await waitForCard(page));
    expect([left, top].map(Math.round)).toEqual([line?.left ?? 0, (line?.top ?? 0) + (line?.height ?? 0) + GAP].map(Math.round));
  });

  test('at the right edge of the name where the page reads from right to left', async () => {
    await open(sampleWith('<style>main{direction:rtl}</style>'));
    await hover(page, 'Al Qaim');
    const [line] = await linesOf(page, 'Al Qaim');
    const { left, width } = await boxOf(await waitForCard(page));
    expect(Math.round(left + width)).toBe(Math.round((line?.left ?? 0) + (line?.width ?? 0)));
  });

  test('over no line of a name that wraps, and where the pointer was', async () => {
    await open(sampleWith('<style>main{width:150px;margin-left:420px}</style>'));
    const name = 'US-led international coalition';
    await pointOf(page, name);
    const lines = await linesOf(page, name);
    expect(lines.length).toBeGreaterThan(1);
    const [last] = lines.slice(-1);
    if (!last) throw new Error('no line');
    await restOn(page, { x: last.left + last.width / 2, y: last.top + last.height / 2 });
    const box = await boxOf(await waitForCard(page));
    for (const line of lines) expect(overlaps(box, line)).toBe(false);
    expect(Math.round(box.left)).toBe(Math.round(last.left));
  });

  test('“More” leaves the card on its side of the name', async () => {
    await open(SAMPLE_PAGE);
    const { x } = await pointOf(page, 'Al Qaim');
    await page.evaluate(() => {
      document.body.style.paddingTop = '900px';
      document.body.style.paddingBottom = '900px';
    });
    const [before] = await linesOf(page, 'Al Qaim');
    // More room above than below, but below is enough for the first layer.
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (before?.top ?? 0) - 420);
    const [line] = await linesOf(page, 'Al Qaim');
    await restOn(page, { x, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 });
    const card = await waitForCard(page);
    await waitUntilDrawn(card);
    const first = await boxOf(card);
    await openMore(card);
    const second = await boxOf(card);
    expect(Math.round(second.top)).toBe(Math.round(first.top));
    expect(overlaps(second, { left: 0, width: 1200, top: line?.top ?? 0, height: line?.height ?? 0 })).toBe(false);
  });

  test('in the margin of a low window, where it is seen whole', async () => {
    await open(SAMPLE_PAGE, 1600, 420);
    await hover(page, 'Al Qaim');
    const [line] = await linesOf(page, 'Al Qaim');
    const column = await page.$eval('main p', (paragraph) => paragraph.getBoundingClientRect().left);
    const card = await waitForCard(page);
    const { left, top, width, height } = await boxOf(card);
    expect(Math.round(left + width)).toBe(Math.round(column - GAP));
    expect(top).toBeGreaterThanOrEqual(GAP - 0.5);
    expect(top + height).toBeLessThanOrEqual(420 - GAP + 0.5);
    // The way to it goes along the line, and keeps it open.
    const y = (line?.top ?? 0) + (line?.height ?? 0) / 2;
    await page.mouse.move(left + width - 40, y, { steps: 12 });
    expect(await staysOpen(page)).toBe(true);
    expect(await card.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('goes along with its name when the page scrolls', async () => {
    await open(SAMPLE_PAGE, 1200, 420);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '600px';
    });
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    const before = await boxOf(card);
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await until('the card has moved along', async () => Math.abs((await boxOf(card)).top - before.top + 30) < 1.5);
  });

  test('320 px wide and zoomed to 400 %: readable and usable to its end', async () => {
    await open(SAMPLE_PAGE, 320, 256);
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    await openMore(card);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(sideways);
    expect(await tooWide(card)).toEqual([]);
    const { left, top, width, height } = await boxOf(card);
    expect([left >= 0, left + width <= 320, top >= 0, Math.round(top + height)]).toEqual([true, true, true, 256]);
    // Each control can be brought into view and hit.
    const missed = await card.evaluate(async (element) => {
      const root = element.getRootNode() as ShadowRoot;
      const unreachable: string[] = [];
      for (const control of element.querySelectorAll<HTMLElement>('button, a[href]')) {
        control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = control.getClientRects()[0];
        const hit = box && root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!hit || !(control.contains(hit) || hit.contains(control))) unreachable.push(control.innerText || control.ariaLabel || '');
      }
      return unreachable;
    });
    expect(missed).toEqual([]);
  });
});
