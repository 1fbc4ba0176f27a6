/** Everything by keyboard: from name to name, into the card, and back to where the reader was. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, staysOpen, titleOf, waitForCard, waitForNoCard, waitForTitle } from './cards.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { cardHasFocus, chord, command, cursor, focused, waitForFocusInCard, waitForNoRing, waitForWords } from './keys.ts';
import { isInView, pointOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE, sampleWith } from './pages.ts';

/** Notes each key that reaches the page and whether somebody had kept its effect back. */
const LISTEN = () => {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const note = (event: KeyboardEvent) => seen.push(`${event.type} ${event.code}${event.defaultPrevented ? ' prevented' : ''}`);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, note, true);
};
const keysSeen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));

/** Firefox's driver presses the Enter of the number pad. */
const plainly = (key: string) => key.replace('Numpad', '');

const CONTROLS = 'https://news.example/2017/11/03/links';
/** What the cursor says of each mark of the sample after its name. */
const KINDS_SAID: Record<string, string> = {
  'Iraqi troops': 'state force, Iraq',
  Daesh: 'armed group, Iraq and Syria',
  'Al Qaim': 'town in Iraq',
  Iraq: 'country or territory',
  'Ryan Dillon': 'person, United States',
  'Abu Kamal': 'town in Syria',
  Euphrates: 'river in Türkiye, Syria and Iraq',
  'Al Qaim border crossing': 'border crossing in Iraq and Syria',
  Damascus: 'capital city in Syria',
};

describe.each(KINDS)('keyboard in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (address: string, served = SAMPLE_PAGE) => {
    // By a script of the page itself: what a driver adds runs before every extension.
    const body = served.body.replace('</head>', () => `<script>(${LISTEN})()</script></head>`);
    page = await openPage(session, address, { ...served, body });
    await waitForMarks(page);
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('the cursor comes to every name of the article in order, says what it is, opens its card and begins anew', async () => {
    await open(SAMPLE_ADDRESS);
    const count = SAMPLE_MARKS.length;
    for (const [index, [, name]] of SAMPLE_MARKS.entries()) {
      await command(page, 'next-name');
      const words = await waitForWords(page, `, ${index + 1} of ${count}`);
      const said = KINDS_SAID[name];
      if (said === undefined) expect(words).toMatch(new RegExp(`^${name}, [a-z ]+.*, \\d+ of ${count}$`));
      else expect(words).toBe(`${name}, ${said}, ${index + 1} of ${count}`);
      expect(await findCard(page), name).toBeDefined();
      expect(await isInView(page, name)).toBe(true);
      await expectRingRound(name);
    }
    expect(await focused(page)).not.toBe('');
    expect(await cardHasFocus(page)).toBe(false);
    await command(page, 'next-name');
    await waitForWords(page, `, 1 of ${count}`);
    await command(page, 'previous-name');
    await waitForWords(page, `, ${count} of ${count}`);
    expect(await keysSeen(page)).toEqual([]);
  });

  /** The boxes of the ring hold the middle of the name and little more than its lines. */
  async function expectRingRound(name: string): Promise<void> {
    const boxes = (await cursor(page))?.boxes ?? [];
    const lines = await page.evaluate((wanted) => {
      for (const highlight of CSS.highlights.values())
        for (const found of highlight as unknown as Iterable<StaticRange>) {
          const range = new Range();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
          const { left, top, right, bottom } = range.getBoundingClientRect();
          return { left, top, right, bottom };
        }
      throw new Error(`no mark “${wanted}”`);
    }, name);
    const around = {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
    for (const side of ['left', 'top'] as const) expect(lines[side] - around[side], `${name}: ${side}`).toBeCloseTo(3, 0);
    for (const side of ['right', 'bottom'] as const) expect(around[side] - lines[side], `${name}: ${side}`).toBeCloseTo(3, 0);
  }

  test('going back from the start comes to the last name in view', async () => {
    await open(SAMPLE_ADDRESS);
    await chord(page, 'KeyK');
    await waitForTitle(page, 'Deir ez-Zor');
  });

  test('a name out of sight is brought into view, and the ring goes with it', async () => {
    await open(SAMPLE_ADDRESS);
    await page.setViewport({ width: 1200, height: 420 });
    await chord(page, 'KeyJ');
    await waitForTitle(page, 'Iraq');
    await chord(page, 'KeyK');
    await waitForTitle(page, 'Deir ez-Zor');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await isInView(page, 'Deir Ezzor')).toBe(true);
    const before = (await cursor(page))?.boxes[0]?.top ?? 0;
    const scrolled = await page.evaluate(() => {
      const from = scrollY;
      scrollBy({ top: -40, behavior: 'instant' });
      return from - scrollY;
    });
    await until('the ring follows', async () => Math.abs(((await cursor(page))?.boxes[0]?.top ?? 0) - before - scrolled) < 1);
    await page.setViewport({ width: 700, height: 420 });
    await until('the ring is round the name again', async () => {
      await expectRingRound('Deir Ezzor').catch(() => undefined);
      return expectRingRound('Deir Ezzor').then(
        () => true,
        () => false,
      );
    });
  });

  test('a header that stays at the top covers no name', async () => {
    await open(
      SAMPLE_ADDRESS,
      sampleWith('<style>nav{position:sticky;top:0;height:90px;max-width:none;background:#ccc;z-index:3}</style>'),
    );
    await page.setViewport({ width: 1200, height: 420 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    for (let step = 0; step < SAMPLE_MARKS.length; step++) await command(page, 'previous-name');
    const tops = (await cursor(page))?.boxes.map(({ top }) => top) ?? [];
    expect(tops.length).toBeGreaterThan(0);
    for (const top of tops) expect(top).toBeGreaterThanOrEqual(90);
  });

  test('Enter goes into the card, Esc gives the focus back, the next Esc ends the ring; the page sees none of them', async () => {
    await open(CONTROLS, fixture('controls.html'));
    const source = await page.content();
    await command(page, 'next-name');
    await waitForTitle(page, 'Al-Qaim');
    await page.keyboard.press('Enter');
    await waitForFocusInCard(page);
    expect(await focused(page)).toMatch(/^Al-Qaim/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect((await cursor(page))?.boxes).toHaveLength(1);
    await page.keyboard.press('Enter');
    await waitForFocusInCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    await waitForNoRing(page);
    expect(await keysSeen(page)).toEqual([]);
    expect(await page.content()).toBe(source);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect((await keysSeen(page)).filter((key) => key.startsWith('keydown')).map(plainly)).toEqual(['keydown Escape', 'keydown Enter']);
  });

  test('inside the card the next name keeps the focus in the cards', async () => {
    await open(SAMPLE_ADDRESS);
    await command(page, 'next-name');
    await waitForTitle(page, 'Iraq');
    await command(page, 'open-card');
    await waitForFocusInCard(page);
    await command(page, 'next-name');
    await waitForTitle(page, 'Islamic State');
    await until('its heading has the focus', async () => (await focused(page)).startsWith('Islamic State'));
  });

  test('without a cursor the card of the name nearest to the middle opens, with the focus', async () => {
    await open(CONTROLS, fixture('controls.html'));
    await page.setViewport({ width: 1200, height: 400 });
    const { y } = await pointOf(page, 'Abu Kamal');
    expect(Math.abs(y - 200)).toBeLessThan(120);
    await command(page, 'open-card');
    await waitForTitle(page, 'Abu Kamal');
    await waitForFocusInCard(page);
    expect(await cursor(page)).toBeUndefined();
  });

  test('Enter stays with a link that has the focus', async () => {
    await open(CONTROLS, fixture('controls.html'));
    await page.focus('#first-link');
    await command(page, 'next-name');
    await waitForTitle(page, 'Al-Qaim');
    expect(await focused(page)).toBe('#first-link');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('the ring goes when the pointer moves or presses; the card stays', async () => {
    await open(SAMPLE_ADDRESS);
    await page.mouse.move(30, 700);
    await command(page, 'next-name');
    await waitForTitle(page, 'Iraq');
    await page.mouse.move(40, 700, { steps: 4 });
    await waitForNoRing(page);
    expect(await staysOpen(page)).toBe(true);
    await command(page, 'next-name');
    await waitForTitle(page, 'Islamic State');
    expect(await cursor(page)).toBeDefined();
    await page.mouse.click(40, 700);
    await waitForNoRing(page);
    await waitForNoCard(page);
  });

  test('Tab reaches the close button, the source and “More” in reading order', async () => {
    await open(SAMPLE_ADDRESS);
    await chord(page, 'KeyJ');
    await chord(page, 'KeyJ');
    await chord(page, 'KeyJ');
    await waitForTitle(page, 'Al-Qaim');
    await page.keyboard.press('Enter');
    await waitForFocusInCard(page);
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

  test('Esc gives the focus back to the link that had it, and opens nothing there', async () => {
    await open(CONTROLS, fixture('controls.html'));
    await page.focus('#first-link');
    await command(page, 'open-card');
    await waitForFocusInCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused(page)).toBe('#first-link');
    expect(await keysSeen(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keysSeen(page)).toEqual(['keydown Escape', 'keyup Escape']);
    expect(await findCard(page)).toBeUndefined();
  });

  test('a card opened by the pointer leaves the focus where it is', async () => {
    await open(CONTROLS, fixture('controls.html'));
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

  test.each(['#search', '#note', '#editor'])('in the field %s the shortcuts work, and every key typed is the field’s', async (field) => {
    await open(CONTROLS, fixture('controls.html'));
    await page.focus(field);
    await command(page, 'next-name');
    await waitForTitle(page, 'Al-Qaim');
    expect(await focused(page)).toBe(field);
    const keys = field === '#search' ? ['KeyJ', 'KeyK'] : ['KeyJ', 'KeyK', 'Enter'];
    for (const key of keys as ('KeyJ' | 'KeyK' | 'Enter')[]) await page.keyboard.press(key);
    expect(await titleOf(page)).toMatch(/^Al-Qaim/);
    expect((await keysSeen(page)).filter((key) => key.startsWith('keydown')).map(plainly)).toEqual(keys.map((key) => `keydown ${key}`));
    expect(await focused(page)).toBe(field);
  });

  test('the shortcut for the site switches it off and on again', async () => {
    await open(SAMPLE_ADDRESS);
    await command(page, 'next-name');
    await waitForCard(page);
    await command(page, 'switch-site');
    await waitForNoMarks(page);
    await waitForNoCard(page);
    await waitForNoRing(page);
    await command(page, 'switch-site');
    await waitForMarks(page);
  });
});
