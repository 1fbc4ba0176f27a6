/** Opens the card of a mark as a reader does: scrolls to it and rests the pointer on it. */
import type { Page } from 'puppeteer-core';
import { boxOf, findCard, restOn, titleOf, waitForCard, waitForNoCard, waitUntilDrawn } from '../../../tests/browser/cards.ts';
import { pause, until } from '../../../tests/browser/harness.ts';
import type { FoundMark } from './found-marks.ts';

export type Opened =
  | { outcome: 'opened'; title: string; faults: string[]; remarks: string[] }
  /** The page shows something else there, or nothing: no reader could point at it. */
  | { outcome: 'covered'; by: string }
  | { outcome: 'closed' };

interface Place {
  x: number;
  y: number;
  /** What lies over it, if anything. */
  by?: string;
}

/** Heights of the window to bring a mark to: bars lie over its ends. */
const HEIGHTS = [0.4, 0.6, 0.25];
const PATIENCE = 4000;

/** Opens the card, lets `look` at it, and closes it again. */
export async function openCard(page: Page, mark: FoundMark, look: () => Promise<unknown> = async () => undefined): Promise<Opened> {
  const place = await reach(page, mark);
  if (place.by !== undefined) return { outcome: 'covered', by: place.by };
  const appears = async () => {
    await restOn(page, place);
    return until('the card opens', async () => (await findCard(page)) !== undefined, PATIENCE).catch(() => false);
  };
  if (!(await appears())) {
    await moveAway(page);
    if (!(await appears())) return { outcome: 'closed' };
  }
  const card = await waitForCard(page);
  await waitUntilDrawn(card);
  const { faults, remarks } = await placeOf(page, await boxOf(card), place);
  const title = (await titleOf(page)) ?? '';
  await look();
  await moveAway(page);
  await waitForNoCard(page).catch(() => faults.push('stays open'));
  return { outcome: 'opened', title, faults, remarks };
}

async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await pause(100);
}

/** What is wrong with where the card stands; of a sheet at the bottom of a narrow window it is only worth a remark that it covers the mark. */
async function placeOf(page: Page, { left, top, width, height }: Awaited<ReturnType<typeof boxOf>>, { x, y }: Place) {
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const isOutside = left < -1 || top < -1 || left + width > window.width + 1 || top + height > window.height + 1;
  const isOver = x > left && x < left + width && y > top && y < top + height;
  const isSheet = width > 0.9 * window.width;
  const over = isOver ? ['over its own mark'] : [];
  return { faults: [...(isOutside ? ['outside of the window'] : []), ...(isSheet ? [] : over)], remarks: isSheet ? over : [] };
}

/** Scrolls to the mark until nothing lies over it, and tells where it is then. */
async function reach(page: Page, mark: FoundMark): Promise<Place> {
  let place: Place = { x: 0, y: 0, by: 'never looked at' };
  for (const height of HEIGHTS) {
    place = await scrollTo(page, mark, height);
    if (place.by === undefined) {
      // What was scrolled in may only now be painted.
      await pause(150);
      return place;
    }
  }
  return place;
}

function scrollTo(page: Page, { node, offset, text }: FoundMark, height: number): Promise<Place> {
  return page.evaluate(
    async (number, start, length, share) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let at = walker.nextNode();
      for (let count = 0; at && count < number; count++) at = walker.nextNode();
      const holder = at?.parentElement;
      if (!at || !holder || number < 0) return { x: 0, y: 0, by: 'not found again' };
      const range = new Range();
      range.setStart(at, start);
      range.setEnd(at, Math.min(start + length, at.nodeValue?.length ?? 0));
      Element.prototype.scrollIntoView.call(holder, { block: 'center', inline: 'nearest', behavior: 'instant' });
      scrollBy({ top: range.getBoundingClientRect().top - share * innerHeight, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 120));
      const rect = [...range.getClientRects()].find(({ width }) => width > 1);
      if (!rect) return { x: 0, y: 0, by: 'not shown' };
      const x = rect.left + rect.width / 2;
      const y = rect.top + rect.height / 2;
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return { x, y, by: 'outside of what can be scrolled to' };
      const top = Document.prototype.elementFromPoint.call(document, x, y);
      const isSame = top !== null && (top.contains(holder) || holder.contains(top));
      return { x, y, ...(!isSame && { by: `${top?.localName}.${top?.getAttribute('class') ?? ''}`.slice(0, 60) }) };
    },
    node,
    offset,
    text.length,
    height,
  ) as Promise<Place>;
}
