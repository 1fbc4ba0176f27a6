/**
 * The interface in Arabic, right to left, and what readers with low vision have: a window as narrow as text of 200 % leaves, forced colours.
 * Every page of ours and a card, in both browsers.
 */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, waitForCard, waitUntilDrawn } from './cards.ts';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { openPopup } from './popup.ts';

const PAGES = ['options.html', 'welcome.html', 'packs.html', 'about.html'] as const;

/** 320 pixels are 1280 at 400 %, and a window of 640 at 200 % (WCAG 1.4.4, 1.4.10). */
const NARROW = { width: 320, height: 800 };

const choose = (page: Page, language: string) =>
  page.evaluate((chosen) => {
    const api = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } };
    return api.chrome.runtime.sendMessage({ kind: 'set-preferences', change: { language: chosen } });
  }, language);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { passes, violations: found } = await runner.run();
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
  });
}

/** Pixels by which a page is wider than its window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const speech = (page: Page) => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** Words in Latin letters between tags and in names of controls, but for names of things and what the browser itself says. */
const latinWords = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const root = document.querySelector(selector);
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (node.parentElement?.closest('[lang=en], bdi, kbd, code, option') === null && /\p{Script=Latin}{2}/u.test(text))
        found.push(text.trim());
    }
    return found.filter(
      (text) => !/^(?:[^\p{Script=Latin}]|Dateline|JSON|CSV|GeoJSON|zip|Tab|Ctrl|MB|Natural Earth|Visionscarto|example)*$/u.test(text),
    );
  }, within);

describe.each(KINDS)('in Arabic in %s', (kind) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await launch(kind);
    const page = await openExtensionPage(session, 'options.html', '.dateline-settings');
    expect(await choose(page, 'ar')).toMatchObject({ ok: true });
    await page.close();
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
  });
  afterAll(() => session.close());

  test.each(PAGES)('%s runs right to left, fits a narrow window, and says nothing in English', async (path) => {
    const page = await openExtensionPage(session, path);
    await page.setViewport(NARROW);
    await page.bringToFront();
    expect(await speech(page)).toBe('ar rtl');
    await until('it fits', async () => (await overflow(page)) <= 0);
    expect(await violations(page)).toEqual([]);
    if (path !== 'about.html') expect(await latinWords(page, 'main')).toEqual([]);
    await page.close();
  });

  test('the popup', async () => {
    const popup = await openPopup(session, article);
    expect(await speech(popup)).toBe('ar rtl');
    await until('it says what was found', () => popup.$('.kinds li'));
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    expect(await violations(popup)).toEqual([]);
    expect(await latinWords(popup, 'main')).toEqual([]);
    await popup.close();
  });

  test('the side panel', async () => {
    const panel = await openExtensionPage(session, 'sidepanel.html');
    await panel.setViewport(NARROW);
    await article.bringToFront();
    await until('the map is drawn', () => panel.$('.stage .points button'));
    expect(await speech(panel)).toBe('ar rtl');
    expect(await overflow(panel)).toBeLessThanOrEqual(0);
    await panel.close();
  });

  test('a card', async () => {
    await article.bringToFront();
    await hover(article, 'Al Qaim');
    const card = await waitForCard(article);
    await waitUntilDrawn(card);
    expect(await card.evaluate((element) => `${element.lang} ${element.dir}`)).toBe('ar rtl');
    const text = await card.evaluate((element) => element.innerText);
    expect(text).toContain('1,500–2,500');
    expect(text).toContain('وقت نشر هذا المقال');
    expect(text).toContain('العراق');
  });
});

// Chromium can be told to force its colours; Firefox has the same style rules and no way for a driver to ask for them.
describe('with forced colours in chrome', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chrome');
  });
  afterAll(() => session.close());

  test.each(PAGES)('%s is whole, and what is chosen can be told', async (path) => {
    const page = await openExtensionPage(session, path);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.bringToFront();
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await violations(page)).toEqual([]);
    // A control without a border is seen by its ground alone, which is forced away.
    const bare = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>('button:not(.link), select, input:not([type=checkbox], [type=radio], [type=file])'),
      ].flatMap((control) => {
        const { borderTopWidth, textDecorationLine } = getComputedStyle(control);
        return control.offsetParent && Number.parseFloat(borderTopWidth) === 0 && textDecorationLine === 'none'
          ? [control.outerHTML.slice(0, 80)]
          : [];
      }),
    );
    expect(bare).toEqual([]);
    await page.close();
  });
});
