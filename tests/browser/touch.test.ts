/** Fingers: a tap opens a card at the foot of the screen, another tap closes it, and links keep their taps. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, opensNothing, staysOpen, titleOf, waitForCard, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Served, type Session } from './harness.ts';
import { pointOf, waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { prefer } from './preferences.ts';

const PHONE = { width: 400, height: 800 };

describe.each(KINDS)('touch in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (address: string, served: Served | ((address: string) => Served)) => {
    page = await openPage(session, address, served);
    await waitForMarks(page);
  };
  const tap = async (name: string) => {
    const { x, y } = await pointOf(page, name);
    await page.touchscreen.tap(x, y);
  };
  beforeAll(async () => {
    session = await launch(kind, { viewport: PHONE });
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('a tap on a name opens its card over the foot of the screen, a tap elsewhere closes it', async () => {
    await open(SAMPLE_ADDRESS, SAMPLE_PAGE);
    await tap('Daesh');
    const card = await waitForCard(page);
    expect(await titleOf(page)).toMatch(/^Islamic State/);
    const { left, top, width, height } = await boxOf(card);
    expect(left).toBe(0);
    // Firefox’s scroll bar takes its width from the page.
    expect(width).toBeGreaterThan(PHONE.width - 20);
    expect(Math.round(top + height)).toBe(PHONE.height);
    await page.touchscreen.tap(200, 20);
    await waitForNoCard(page);
  });

  test('a tap inside the card keeps it', async () => {
    await open(SAMPLE_ADDRESS, SAMPLE_PAGE);
    await tap('Daesh');
    const card = await waitForCard(page);
    const { left, top, height } = await boxOf(card);
    await page.touchscreen.tap(left + 100, top + height / 3);
    expect(await staysOpen(page)).toBe(true);
  });

  test('a finger that scrolls from a name opens nothing', async () => {
    await open(SAMPLE_ADDRESS, SAMPLE_PAGE);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    const { x, y } = await pointOf(page, 'Al Qaim');
    await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 10; step++) await page.touchscreen.touchMove(x, y - 12 * step);
    await page.touchscreen.touchEnd();
    expect(await opensNothing(page)).toBe(true);
  });

  test('taps open cards also where the reader wants clicks', async () => {
    await open(SAMPLE_ADDRESS, SAMPLE_PAGE);
    await prefer(session, page, { opening: 'click' });
    await tap('Daesh');
    await waitForCard(page);
    await page.touchscreen.tap(200, 20);
    await waitForNoCard(page);
    await prefer(session, page, { opening: 300 });
  });

  test('a tap on a name in a link follows the link', async () => {
    await open('https://news.example/2017/11/03/links', (address) =>
      address.endsWith('next-story') ? { body: '<!doctype html><title>Next story</title>' } : fixture('controls.html'),
    );
    await Promise.all([page.waitForNavigation(), tap('Al Qaim')]);
    expect(page.url()).toBe('https://news.example/2017/11/04/next-story');
  });
});
