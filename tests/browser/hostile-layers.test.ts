/** Layers that a page puts above everything: the card is above them, and what it does stays its own. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, isOnTop, opensNothing, restOn, waitForCard, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { IN_MODAL_DIALOG, onceParsed } from './hostile-pages.ts';
import { chord } from './keys.ts';
import { pointOf, waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS } from './pages.ts';

const UNDER_A_LAYER = onceParsed(`const layer = document.createElement('aside');
  layer.style = 'position:fixed;inset:0;z-index:2147483647;background:#fffc';
  document.body.append(layer);`);

describe.each(KINDS)('layers of a page in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('a layer that takes the pointer: the card by keyboard is on top of it', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, UNDER_A_LAYER);
    await waitForMarks(page);
    await chord(page, 'KeyJ');
    expect(await isOnTop(await waitForCard(page))).toBe(true);
  });

  test('a layer that takes the pointer: names that it covers open nothing', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, UNDER_A_LAYER);
    await waitForMarks(page);
    await restOn(page, await pointOf(page, 'Al Qaim'));
    expect(await opensNothing(page)).toBe(true);
  });

  test('Esc in a modal dialog closes the card only', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, IN_MODAL_DIALOG);
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

  test('a popover that the page opens beside an open card closes neither', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, onceParsed(`document.querySelector('footer').popover = 'auto';`));
    await waitForMarks(page);
    await hover(page, 'Al Qaim');
    await page.evaluate(() => document.querySelector('footer')?.showPopover());
    expect(await page.$eval('footer', (footer) => footer.matches(':popover-open'))).toBe(true);
    expect(await findCard(page)).toBeDefined();
  });
});
