/** Everything by keyboard: from name to name, through the card, and back to where the reader was. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, opensNothing, waitForCard, waitForNoCard, waitForTitle } from './cards.ts';
import { KINDS, launch, openPage, type Session } from './harness.ts';
import { cardHasFocus, chord, focused } from './keys.ts';
import { isInView, waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';

/** Notes each key that reaches the page and whether somebody had kept its effect back. */
const LISTEN = () => {
  const seen: string[] = [];
  Object.assign(window, { seen });
  document.addEventListener('keydown', (event) => seen.push(`${event.code}${event.defaultPrevented ? ' prevented' : ''}`));
};
const keysSeen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));

describe.each(KINDS)('keyboard in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (address: string, served = SAMPLE_PAGE) => {
    page = await openPage(session, address, served, (fresh) => fresh.evaluateOnNewDocument(LISTEN));
    await waitForMarks(page);
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('next and previous name, each with its card and the focus on its heading', async () => {
    await open(SAMPLE_ADDRESS);
    for (const [key, title] of [
      ['KeyJ', 'Iraq'],
      ['KeyJ', 'Islamic State'],
      ['KeyJ', 'Al-Qaim'],
      ['KeyK', 'Islamic State'],
      ['KeyK', 'Iraq'],
    ] as const) {
      await chord(page, key);
      await waitForTitle(page, title);
      expect(await cardHasFocus(page)).toBe(true);
      expect(await focused(page)).toMatch(new RegExp(`^${title}`));
    }
    expect((await keysSeen(page)).filter((key) => /Key[JK]/.test(key))).toEqual([]);
  });

  test('going back from the start comes to the last name in view', async () => {
    await open(SAMPLE_ADDRESS);
    await chord(page, 'KeyK');
    await waitForTitle(page, 'Deir ez-Zor');
  });

  test('a name out of sight is brought into view', async () => {
    await open(SAMPLE_ADDRESS);
    await page.setViewport({ width: 1200, height: 420 });
    await chord(page, 'KeyJ');
    await waitForTitle(page, 'Iraq');
    await chord(page, 'KeyK');
    await waitForTitle(page, 'Deir ez-Zor');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await isInView(page, 'Deir Ezzor')).toBe(true);
  });

  test('Tab reaches the close button, the source and “More” in reading order', async () => {
    await open(SAMPLE_ADDRESS);
    await chord(page, 'KeyJ');
    await chord(page, 'KeyJ');
    await chord(page, 'KeyJ');
    await waitForTitle(page, 'Al-Qaim');
    const stops: string[] = [];
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      if (!(await cardHasFocus(page))) break;
      stops.push(await focused(page));
    }
    const wanted = [stops.indexOf('Close'), stops.findIndex((stop) => stop.includes('TRT World')), stops.indexOf('More')];
    expect(wanted, stops.join(' | ')).not.toContain(-1);
    expect(wanted).toEqual(wanted.toSorted((a, b) => a - b));
  });

  test('“More” opens by Enter and the close button closes by Enter', async () => {
    await open(SAMPLE_ADDRESS);
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    await (await card.$('button[aria-expanded]'))?.focus();
    await page.keyboard.press('Enter');
    await card.waitForSelector('button[aria-expanded=true]');
    await (await card.$('button.close'))?.focus();
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
  });

  test('Esc closes and gives the focus back; the page does not see that Esc, only the next one', async () => {
    await open('https://news.example/2017/11/03/links', fixture('controls.html'));
    await page.focus('#first-link');
    await chord(page, 'KeyJ');
    await waitForCard(page);
    expect(await cardHasFocus(page)).toBe(true);
    await keysSeen(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('#first-link');
    expect(await keysSeen(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keysSeen(page)).toEqual(['Escape']);
  });

  test('a card opened by the pointer leaves the focus where it is', async () => {
    await open('https://news.example/2017/11/03/links', fixture('controls.html'));
    await page.focus('#search');
    await hover(page, 'Abu Kamal');
    expect(await focused(page)).toBe('#search');
    await page.keyboard.type('Jk');
    expect(await page.$eval('#search', (input) => (input as HTMLInputElement).value)).toBe('Jk');
    expect(await findCard(page)).toBeDefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('#search');
  });

  test.each(['#search', '#note', '#editor'])(
    'in the field %s the chords are the field’s: they type letters on some keyboards',
    async (field) => {
      await open('https://news.example/2017/11/03/links', fixture('controls.html'));
      await page.focus(field);
      await chord(page, 'KeyJ');
      await chord(page, 'KeyK');
      expect(await opensNothing(page)).toBe(true);
      expect((await keysSeen(page)).filter((key) => /Key[JK]/.test(key))).toEqual(['KeyJ', 'KeyK']);
      expect(await focused(page)).toBe(field);
    },
  );
});
