/** What the tests of hostile pages share: the sample with something in its way, and what a card must be like all the same. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { boxOf, hover, isOnTop, waitForCard, waitForNoCard } from './cards.ts';
import { type Served, until } from './harness.ts';
import { markedPlaces, pointOf } from './marks.ts';
import { SAMPLE_MARKS, sampleWith } from './pages.ts';

/** The sample with a script that runs once the page is parsed. */
export const onceParsed = (script: string): Served =>
  sampleWith(`<script>addEventListener('DOMContentLoaded', () => { ${script} })</script>`);

/** The sample shown in a modal dialog of its own. */
export const IN_MODAL_DIALOG = onceParsed(`const dialog = document.createElement('dialog');
  dialog.append(document.querySelector('main'));
  document.body.append(dialog);
  dialog.showModal();`);

/** Everything looks and works as on the sample itself. */
export async function expectAsOnTheSample(page: Page): Promise<void> {
  // What is marked instead says more than that the wait was in vain.
  await until('all names are marked', async () => String(await markedPlaces(page)) === String(SAMPLE_MARKS)).catch(() => undefined);
  expect(await markedPlaces(page)).toEqual(SAMPLE_MARKS);
  const text = await hover(page, 'Al Qaim');
  expect(text).toContain('1,500–2,500');
  expect(text).toContain('Copy with source');
  await expectUsable(page, 'Al Qaim');
  await (await (await waitForCard(page)).$('button.close'))?.click();
  await waitForNoCard(page);
}

/** The card is seen whole, stands beside its name without covering it, and reads from left to right. */
export async function expectUsable(page: Page, name: string): Promise<void> {
  const card = await waitForCard(page);
  const { left, top, width, height } = await boxOf(card);
  const { x, y } = await pointOf(page, name);
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

/** Centre of the first place where the page's own text says so, marked or not. */
export function pointOfText(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`the page does not say “${wanted}”`);
  }, text);
}
