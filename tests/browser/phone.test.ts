/** Phones, as Chromium emulates them: touch, notches, pinch zoom, both ways of holding one. Fingers in Firefox are in `touch.test.ts`. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Box, boxOf, findCard, waitForCard, waitForNoCard, waitUntilDrawn } from './cards.ts';
import { launch, openPage, type Session, until } from './harness.ts';
import { chord } from './keys.ts';
import { pointOf, waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE, sampleWith } from './pages.ts';

const PORTRAIT = { width: 390, height: 844 };
const LANDSCAPE = { width: 844, height: 390 };
const USER_AGENT = 'Mozilla/5.0 (Linux; Android 16; Phone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36';

/** What is seen of the page, in the coordinates of boxes. */
const visible = (page: Page) =>
  page.evaluate(() => {
    const { offsetLeft: left = 0, offsetTop: top = 0, width = 0, height = 0, scale = 1 } = visualViewport ?? {};
    return { left, top, width, height, scale };
  });

const bottomOf = ({ top, height }: Box) => top + height;

describe('phone', () => {
  let session: Session;
  let page: Page;
  let devtools: CDPSession;
  const open = async (viewport: { width: number; height: number }, served = SAMPLE_PAGE) => {
    page = await openPage(session, SAMPLE_ADDRESS, served, async (fresh) => {
      await fresh.emulate({ viewport: { ...viewport, deviceScaleFactor: 3, isMobile: true, hasTouch: true }, userAgent: USER_AGENT });
      devtools = await fresh.createCDPSession();
    });
    await waitForMarks(page);
  };
  /** Scrolls so that the name stands at this height, and taps it. */
  const tapAt = async (name: string, height: number) => {
    const { y } = await pointOf(page, name);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - height);
    const before = await page.evaluate(() => scrollY);
    const point = await nameAt(name);
    await page.touchscreen.tap(point.x, point.y);
    const card = await waitForCard(page);
    await waitUntilDrawn(card);
    return { card, before };
  };
  /** Middle of the name as it stands, without scrolling to it. */
  const nameAt = (name: string) =>
    page.evaluate((wanted) => {
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of [...highlight] as StaticRange[]) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const box = range.getClientRects()[0];
          if (box && range.toString().replace(/\s+/g, ' ') === wanted) {
            return { x: box.left + box.width / 2, y: box.top + box.height / 2, bottom: box.bottom };
          }
        }
      }
      throw new Error(`no mark “${wanted}”`);
    }, name);
  beforeAll(async () => {
    session = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test.each([
    ['upright', PORTRAIT],
    ['on its side', LANDSCAPE],
  ])('held %s: a tap opens a sheet at the foot, over at most 60 % of what is seen', async (_way, viewport) => {
    await open(viewport);
    const { card, before } = await tapAt('Al Qaim', 60);
    const box = await boxOf(card);
    expect([box.left, box.width, Math.round(bottomOf(box))]).toEqual([0, viewport.width, viewport.height]);
    expect(box.height).toBeLessThanOrEqual(Math.max(viewport.height * 0.6, 240) + 1);
    expect(await card.evaluate((element) => element.dataset.layout)).toBe('sheet');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect((await nameAt('Al Qaim')).bottom).toBeLessThan(box.top);
  });

  test.each([
    ['upright', PORTRAIT],
    ['on its side', LANDSCAPE],
  ])('held %s: a line that the sheet would hide moves up just above it', async (_way, viewport) => {
    await open(viewport, sampleWith('<style>main{margin-block:900px}</style>'));
    const { card, before } = await tapAt('Al Qaim', viewport.height - 30);
    const { top } = await boxOf(card);
    await until('the page has moved', async () => (await page.evaluate(() => scrollY)) > before);
    const { bottom } = await nameAt('Al Qaim');
    expect(top - bottom).toBeGreaterThanOrEqual(7);
    expect(top - bottom).toBeLessThan(10);
  });

  test('“More” keeps the line in sight, and what the reader scrolls stays where they scrolled it', async () => {
    await open(PORTRAIT, sampleWith('<style>footer{margin-bottom:900px}</style>'));
    const { card } = await tapAt('Iraqi anti-terrorism forces', 500);
    const { height } = await boxOf(card);
    await (await card.$('button[aria-expanded=false]'))?.tap();
    await card.waitForSelector('button[aria-expanded=true]');
    await until('the sheet has grown', async () => (await boxOf(card)).height > height);
    const box = await boxOf(card);
    expect(box.height).toBeLessThanOrEqual(PORTRAIT.height * 0.6 + 1);
    expect((await nameAt('Iraqi anti-terrorism forces')).bottom).toBeLessThan(box.top);
    const at = await page.evaluate(() => {
      scrollBy({ top: -200, behavior: 'instant' });
      return scrollY;
    });
    // Two frames are enough for any answer to the scrolling.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => scrollY)).toBe(at);
  });

  test('controls are at least 44 px large', async () => {
    await open(PORTRAIT);
    const { card } = await tapAt('Daesh', 200);
    await (await card.$('button[aria-expanded=false]'))?.tap();
    await card.waitForSelector('button[aria-expanded=true]');
    const small = await card.evaluate((element) =>
      [...element.querySelectorAll('button')].flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height) < 44 ? [`${button.innerText || button.ariaLabel}: ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  test('a tap elsewhere, the close button and Esc close it', async () => {
    await open(PORTRAIT);
    await tapAt('Daesh', 200);
    await page.touchscreen.tap(200, 20);
    await waitForNoCard(page);
    const { card } = await tapAt('Daesh', 200);
    await (await card.$('button.close'))?.tap();
    await waitForNoCard(page);
    await tapAt('Daesh', 200);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('after a pinch the sheet stands at the foot of what is seen, and nothing of it is cut off sideways', async () => {
    await open(PORTRAIT);
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    for (const scale of [2, 4]) {
      await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
      await until(`the page is shown ${scale} times as large`, async () => Math.abs((await visible(page)).scale - scale) < 0.01);
      await until('the sheet fits', async () => {
        const seen = await visible(page);
        const box = await boxOf(card);
        const close = (a: number, b: number) => Math.abs(a - b) < 1;
        return close(box.left, seen.left) && close(box.width, seen.width) && close(bottomOf(box), seen.top + seen.height);
      });
      // Wide enough to be laid out without scrolling sideways.
      expect(await card.evaluate((element) => element.offsetWidth)).toBe(320);
      expect((await boxOf(card)).height).toBeLessThanOrEqual((await visible(page)).height * 0.6 + 1);
    }
  });

  test('on a page made for wide screens the sheet has the size of the phone', async () => {
    await open(PORTRAIT, { body: SAMPLE_PAGE.body.replace(/<meta name="viewport"[^>]*>/, '<meta name="viewport" content="width=980">') });
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    const seen = await visible(page);
    expect(seen.width).toBeGreaterThan(900);
    expect(await card.evaluate((element) => element.offsetWidth)).toBe(390);
    const box = await boxOf(card);
    expect([Math.round(box.width), Math.round(bottomOf(box))]).toEqual([Math.round(seen.width), Math.round(seen.top + seen.height)]);
  });

  test('what the notch and the system’s bar take is left free', async () => {
    await open(LANDSCAPE, sampleWith('<meta name="viewport" content="width=device-width, viewport-fit=cover">'));
    await devtools.send(
      'Emulation.setSafeAreaInsetsOverride' as 'Emulation.setPageScaleFactor',
      {
        insets: { left: 47, right: 47, bottom: 21 },
      } as never,
    );
    await chord(page, 'KeyJ');
    await waitForCard(page);
    const card = await until('the card is there', () => findCard(page));
    const free = await card.evaluate((element) => {
      // Held so, the whole card scrolls: its foot is at its end.
      element.scrollTop = element.scrollHeight;
      const outer = element.getBoundingClientRect();
      const foot = element.querySelector('.foot')?.getBoundingClientRect() ?? new DOMRect();
      const close = element.querySelector('.close')?.getBoundingClientRect() ?? new DOMRect();
      return { bottom: outer.bottom - foot.bottom, right: outer.right - close.right, left: foot.left - outer.left };
    });
    // Layout rounds to a 64th of a pixel.
    expect(free.bottom).toBeGreaterThan(20.9);
    expect(free.right).toBeGreaterThan(46.9);
    expect(free.left).toBeGreaterThan(46.9);
  });
});
