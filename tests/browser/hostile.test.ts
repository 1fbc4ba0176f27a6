/** Pages whose styles, layers and scripts get in the way, on purpose or not: marks and cards must work on them all the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, hover, isOnTop, leave, opensNothing, waitForCard, waitForNoCard, waitForTitle } from './cards.ts';
import { KINDS, launch, openPage, type Served, type Session, until } from './harness.ts';
import { chord } from './keys.ts';
import { markedPlaces, markedTexts, pointOf, waitForMark, waitForMarks } from './marks.ts';
import { fixture, SAMPLE, SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE, sampleWith } from './pages.ts';

const onceParsed = (script: string): Served => sampleWith(`<script>addEventListener('DOMContentLoaded', () => { ${script} })</script>`);

const LAYERS = 'html,body,nav,main,article,footer,h1,p{display:block!important}head,script,style{display:none!important}';

/** Pages on which everything must look and work as on the sample itself. */
const PAGES: readonly (readonly [what: string, page: Served])[] = [
  [
    'unsets every property and turns text around',
    sampleWith(`<style>*{all:unset!important;direction:rtl!important;text-transform:uppercase!important}${LAYERS}</style>`),
  ],
  [
    'hides its own boxes and popovers',
    sampleWith('<style>div,[popover]{display:none!important}::backdrop{background:red!important}</style>'),
  ],
  [
    'lays a layer that lets the pointer through over everything',
    onceParsed(`const layer = document.createElement('aside');
      layer.style = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff8';
      document.body.append(layer);`),
  ],
  [
    'has a popover of its own open',
    onceParsed(`document.querySelector('footer').popover = 'auto'; document.querySelector('footer').showPopover();`),
  ],
  [
    'shows its article in a modal dialog',
    onceParsed(`const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('main'));
      document.body.append(dialog);
      dialog.showModal();`),
  ],
  ['moves the whole page', sampleWith('<style>html{transform:translateX(30px)}</style>')],
  ['zooms its body', sampleWith('<style>body{zoom:1.25}</style>')],
  ['scrolls its article in a contained box', sampleWith('<style>main{contain:strict;height:400px;overflow:auto}</style>')],
  ['takes no pointer on its body', sampleWith('<style>body{pointer-events:none}</style>')],
  ['has no doctype', { body: SAMPLE.replace('<!doctype html>', '') }],
  [
    'rewrites a clock ten times a second',
    onceParsed(`setInterval(() => { document.querySelector('footer').textContent = Date.now(); }, 100);`),
  ],
  [
    'replaces all its text by the same text after it was loaded',
    sampleWith(
      `<script>addEventListener('load', () => setTimeout(() => {
        const article = document.querySelector('article');
        article.replaceWith(article.cloneNode(true));
        document.documentElement.dataset.hydrated = '';
      }, 200))</script>`,
    ),
  ],
];

describe.each(KINDS)('hostile pages in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test.each(PAGES)('a page that %s', async (what, served) => {
    page = await openPage(session, SAMPLE_ADDRESS, served);
    if (what.startsWith('replaces')) await page.waitForSelector('html[data-hydrated]');
    // Marks of text that the page replaced are there until it is read again.
    await until('all names are marked where they stand', async () => String(await markedPlaces(page)) === String(SAMPLE_MARKS));
    const text = await hover(page, 'Al Qaim');
    expect(text).toContain('1,500–2,500');
    expect(text).toContain('Copy with source');
    await expectUsable(page, 'Al Qaim');
    await (await (await waitForCard(page)).$('button.close'))?.click();
    await waitForNoCard(page);
  });

  /** The card is seen whole, stands beside its name without covering it, and reads from left to right. */
  async function expectUsable(on: Page, name: string): Promise<void> {
    const card = await waitForCard(on);
    const { left, top, width, height } = await boxOf(card);
    const { x, y } = await pointOf(on, name);
    expect(width).toBeGreaterThan(280);
    expect(height).toBeGreaterThan(120);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(1200);
    expect(y < top || y > top + height).toBe(true);
    expect(x).toBeGreaterThan(left - 60);
    expect(x).toBeLessThan(left + width + 60);
    expect(await isOnTop(card)).toBe(true);
    expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    expect(await card.evaluate((element) => getComputedStyle(element).textTransform)).toBe('none');
  }

  test('a layer that takes the pointer: the card by keyboard is on top of it', async () => {
    page = await openPage(
      session,
      SAMPLE_ADDRESS,
      onceParsed(`const layer = document.createElement('aside');
        layer.style = 'position:fixed;inset:0;z-index:2147483647;background:#fffc';
        document.body.append(layer);`),
    );
    await waitForMarks(page);
    await chord(page, 'KeyJ');
    expect(await isOnTop(await waitForCard(page))).toBe(true);
  });

  test('Esc in a modal dialog closes the card only', async () => {
    page = await openPage(
      session,
      SAMPLE_ADDRESS,
      onceParsed(`const dialog = document.createElement('dialog');
        dialog.append(document.querySelector('main'));
        document.body.append(dialog);
        dialog.showModal();`),
    );
    await waitForMarks(page);
    await hover(page, 'Al Qaim');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the dialog closes', () => page.$eval('dialog', (dialog) => !dialog.open));
  });

  test('an article in full screen', async () => {
    page = await openPage(
      session,
      SAMPLE_ADDRESS,
      onceParsed(`document.querySelector('h1').onclick = () => document.querySelector('main').requestFullscreen();`),
    );
    await waitForMarks(page);
    await page.click('h1');
    await until('the article fills the screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await hover(page, 'Al Qaim');
    expect(await isOnTop(await waitForCard(page))).toBe(true);
  });

  test('a form whose fields are called like DOM properties', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, fixture('clobber.html'));
    await waitForMark(page, 'Abu Kamal');
    expect(await markedTexts(page)).toEqual(['Al Qaim', 'Abu Kamal']);
    await hover(page, 'Al Qaim');
    await leave(page);
    await hover(page, 'Abu Kamal');
    await leave(page);
    await chord(page, 'KeyK');
    await waitForTitle(page, 'Abu Kamal');
  });

  test('events that the page makes itself open nothing', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(page);
    const { x, y } = await pointOf(page, 'Al Qaim');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        const common = { bubbles: true, composed: true };
        setInterval(() => {
          target?.dispatchEvent(new PointerEvent('pointermove', { ...common, clientX, clientY, pointerType: 'mouse' }));
          target?.dispatchEvent(new MouseEvent('mousemove', { ...common, clientX, clientY }));
          target?.dispatchEvent(new PointerEvent('click', { ...common, clientX, clientY, pointerType: 'touch' }));
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...common, code: 'KeyJ', key: 'J', altKey: true, shiftKey: true }));
        }, 30);
      },
      x,
      y,
    );
    expect(await opensNothing(page)).toBe(true);
  });

  test('events that the page makes itself close nothing and press nothing in the card', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(page);
    await chord(page, 'KeyJ');
    await waitForTitle(page, 'Iraq');
    await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      // The product's root is closed; in this build the page can even reach the buttons.
      for (const host of document.querySelectorAll('div'))
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
    });
    await waitForTitle(page, 'Iraq');
    expect(await (await waitForCard(page)).$('button[aria-expanded=true]')).toBeNull();
  });

  test('another article under another address in the same document is read with its own date', async () => {
    page = await openPage(session, 'https://news.example/2017/11/03/the-road-west', fixture('next-story.html'));
    await waitForMark(page, 'Al Qaim');
    await hover(page, 'Al Qaim');
    await page.click('#next');
    await waitForMark(page, 'Abu Kamal');
    expect(await markedTexts(page)).toEqual(['Abu Kamal']);
    await waitForNoCard(page);
    expect(await hover(page, 'Abu Kamal')).toContain('2,000–3,000');
  });

  test('coming back to an article from the browser’s memory', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(page);
    await page.goto('https://other.example/2017/11/03/elsewhere');
    await waitForMarks(page);
    // Not `goBack()` and `url()`: in Firefox they miss a page that comes from memory.
    await page.evaluate(() => {
      setTimeout(() => history.back(), 0);
    });
    const whereabouts = () => page.evaluate(() => location.href).catch(() => 'between two pages');
    await until('the article is back', async () => (await whereabouts()) === SAMPLE_ADDRESS);
    await waitForMarks(page);
    expect(await markedPlaces(page)).toEqual(SAMPLE_MARKS);
    await hover(page, 'Al Qaim');
  });
});
