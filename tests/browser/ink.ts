/** What the browser really draws: pictures of a page with and without something. */
import type { Page } from 'puppeteer-core';
import { pointOf } from './marks.ts';

/** Picture of the line around a point of the window. */
async function pictureAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.max(0, x - 80), y: Math.max(0, y - 18), width: 160, height: 36 };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** Whether the mark of a name shows: its picture changes when all marks are taken off, which they are after this. */
export async function isDrawn(page: Page, name: string): Promise<boolean> {
  const point = await pointOf(page, name);
  const before = await pictureAt(page, point);
  // Some pictures differ by chance, as a caret that blinks would make them: two of the same must agree first.
  if ((await pictureAt(page, point)) !== before) throw new Error('the page does not stand still');
  // Again and again: marks that a page clears are painted anew a few times.
  await page.evaluate(() => {
    setInterval(() => CSS.highlights.clear());
    CSS.highlights.clear();
  });
  return (await pictureAt(page, point)) !== before;
}
