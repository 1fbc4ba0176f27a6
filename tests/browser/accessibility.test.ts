/** axe-core finds nothing to complain of, light and dark, in the card on an article and on our own pages. */
import axe, { type AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, pressInCard, waitForCard, waitUntilDrawn } from './cards.ts';
import { faintTexts } from './contrast.ts';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { openPopup, waitForWords } from './popup.ts';

/** Violations on the page and inside open shadow roots, with the elements they are at. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const results = await runner.run();
    if (results.passes.length === 0) throw new Error('axe looked at nothing');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
  });
}

/** Buttons of less than 24 pixels in width or height. */
function smallButtons(card: ElementHandle<HTMLElement>): Promise<string[]> {
  return card.evaluate((element) =>
    [...element.querySelectorAll('button')].flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${button.innerText || button.ariaLabel}: ${width}×${height}`] : [];
    }),
  );
}

describe.each(KINDS.flatMap((kind) => [[kind, 'light'] as const, [kind, 'dark'] as const]))('%s, %s', (kind, scheme) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(kind, { dark: scheme === 'dark' });
  });
  afterAll(() => session.close());

  /** Chromium takes the scheme page by page, Firefox by a setting for all. */
  const wear = (page: Page) =>
    kind === 'chrome' ? page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]) : Promise.resolve();
  const expectScheme = async (page: Page) =>
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');

  test.each(['Al Qaim', 'Daesh', 'Ryan Dillon'])('the card of %s, “More” closed and open', async (name) => {
    const page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, wear);
    await expectScheme(page);
    await waitForMarks(page);
    // What a page does wrong by itself is not the card's: it may add nothing to that.
    const ofThePage = await violations(page);
    await hover(page, name);
    const card = await waitForCard(page);
    await waitUntilDrawn(card);
    expect(await card.evaluate((element) => element.dataset.theme)).toBe(scheme);
    expect(await violations(page)).toEqual(ofThePage);
    expect(await faintTexts(card)).toEqual([]);
    await (await card.$('button[aria-expanded=false]'))?.click();
    await card.waitForSelector('button[aria-expanded=true]');
    expect(await violations(page)).toEqual(ofThePage);
    expect(await faintTexts(card)).toEqual([]);
    await page.close();
  });

  test('“Why this?” with all its buttons, before and after a choice', async () => {
    const page = await openPage(session, 'https://news.example/2024/04/14/border', fixture('senses.html'), wear);
    await waitForMarks(page);
    const ofThePage = await violations(page);
    await hover(page, 'Jordan');
    await pressInCard(page, 'Why this?');
    await pressInCard(page, 'Other actions');
    const card = await waitForCard(page);
    await card.waitForSelector('.senses');
    await waitUntilDrawn(card);
    const check = async () => {
      expect(await violations(page)).toEqual(ofThePage);
      expect(await faintTexts(card)).toEqual([]);
      expect(await smallButtons(card)).toEqual([]);
    };
    await check();
    await pressInCard(page, 'Hide “Jordan” on this site');
    await card.waitForSelector('.result button');
    await check();
    await pressInCard(page, 'Undo');
    await page.close();
  });

  test('the card is a named dialog that is not modal', async () => {
    const page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, wear);
    await waitForMarks(page);
    await hover(page, 'Al Qaim');
    const dialog = await (await waitForCard(page)).evaluate((card) => {
      const heading = (card.getRootNode() as ShadowRoot).getElementById(card.getAttribute('aria-labelledby') ?? '');
      return { role: card.role, name: heading?.innerText, level: heading?.localName, modal: card.hasAttribute('aria-modal') };
    });
    expect(dialog).toMatchObject({ role: 'dialog', level: 'h2', modal: false });
    expect(dialog.name).toMatch(/^Al-Qaim/);
    await page.close();
  });

  test('every button of the card is at least 24 pixels wide and high', async () => {
    const page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, wear);
    await waitForMarks(page);
    await hover(page, 'Al Qaim');
    expect(await smallButtons(await waitForCard(page))).toEqual([]);
    await page.close();
  });

  test('the popup', async () => {
    const page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, wear);
    await waitForMarks(page);
    const popup = await openPopup(session, page);
    await wear(popup);
    await waitForWords(popup, '16 names known');
    await expectScheme(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.focus('input');
    await popup.keyboard.type('Mosul');
    await popup.waitForSelector('.results button');
    expect(await violations(popup)).toEqual([]);
    await popup.click('.results button');
    const card = await popup.waitForSelector('.dateline-card');
    if (!card) throw new Error('no card was opened');
    await waitUntilDrawn(card as ElementHandle<HTMLElement>);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the side panel, with and without a card', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
    const panel = await openExtensionPage(session, 'sidepanel.html');
    await wear(panel);
    await article.bringToFront();
    await waitForWords(panel, 'Take with you');
    await expectScheme(panel);
    expect(await violations(panel)).toEqual([]);
    await hover(article, 'Daesh');
    await pressInCard(article, 'Other actions');
    await pressInCard(article, 'Side panel');
    const card = await until('the card is shown', () => panel.$('div.dateline-card'));
    await waitUntilDrawn(card);
    expect(await card.evaluate((element) => element.dataset.theme)).toBe(scheme);
    expect(await violations(panel)).toEqual([]);
    expect(await faintTexts(card)).toEqual([]);
    await panel.close();
    await article.close();
  });

  test.each(['ltr', 'rtl'])('the settings, %s, with a site, a name and the question of a reset', async (dir) => {
    const page = await openExtensionPage(session, 'options.html', '.dateline-settings');
    await wear(page);
    await expectScheme(page);
    await page.evaluate(async (direction) => {
      document.documentElement.dir = direction;
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
      await chrome.runtime.sendMessage({ kind: 'set-site', site: 'paper.example', on: false });
      await chrome.runtime.sendMessage({ kind: 'keep-choices', choices: [{ kind: 'hidden', name: 'حماس' }] });
    }, dir);
    await page.waitForSelector('#names li');
    await page.waitForSelector('#save button[aria-expanded]:not(:disabled)');
    await page.bringToFront();
    await page.click('#save button[aria-expanded]');
    await page.waitForSelector('.preview');
    expect(await violations(page)).toEqual([]);
    const main = await page.waitForSelector('main');
    expect(main && (await smallButtons(main))).toEqual([]);
    await page.close();
  });

  test('the page about the data, with its notices open', async () => {
    const page = await openExtensionPage(session, 'about.html', '.counts');
    await wear(page);
    await expectScheme(page);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      for (const notice of document.querySelectorAll('details')) notice.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the welcome page, with and without a card', async () => {
    const page = await openExtensionPage(session, 'welcome.html');
    await wear(page);
    await waitForMarks(page);
    await expectScheme(page);
    expect(await violations(page)).toEqual([]);
    await hover(page, 'Al Qaim');
    await waitUntilDrawn(await waitForCard(page));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
