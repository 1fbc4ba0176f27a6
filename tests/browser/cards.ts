/** Opens and looks at cards as a reader does. Cards are found through the open shadow root of the e2e build. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause, until } from './harness.ts';
import { type Point, pointOf } from './marks.ts';

/** Long enough for two dwells or leaves of 300 ms: how long a test waits to be sure that nothing happens. */
const QUIET = 900;

/** Moves the pointer as a hand does, slowing down, and lets it rest on a point. */
export async function restOn(page: Page, { x, y }: Point): Promise<void> {
  // Firefox refuses to move outside of the window.
  await page.mouse.move(Math.max(1, x - 60), Math.max(1, y - 40));
  await page.mouse.move(x - 4, y, { steps: 4 });
  for (const step of [3, 2, 1, 0]) {
    await pause(25);
    await page.mouse.move(x - step, y);
  }
}

/** Rests on a name and returns the text of its card. */
export async function hover(page: Page, name: string): Promise<string> {
  await restOn(page, await pointOf(page, name));
  return textOf(await waitForCard(page));
}

/** The open card, wherever its host was put. */
export async function findCard(page: Page): Promise<ElementHandle<HTMLElement> | undefined> {
  const handle = await page.evaluateHandle(() => {
    // By the prototype: `<img name="querySelectorAll">` takes the method's place on the document.
    for (const host of Document.prototype.querySelectorAll.call(document, 'div')) {
      const card = host.shadowRoot?.querySelector<HTMLElement>('.dateline-card');
      if (card) return card;
    }
    return null;
  });
  return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
}

export function waitForCard(page: Page): Promise<ElementHandle<HTMLElement>> {
  return until('a card opens', () => findCard(page));
}

export async function waitForNoCard(page: Page): Promise<void> {
  await until('the card closes', async () => (await findCard(page)) === undefined);
}

/** Waits until the open card is that of the title. */
export async function waitForTitle(page: Page, title: string): Promise<void> {
  await until(`the card “${title}” opens`, async () => (await titleOf(page))?.startsWith(title));
}

/** Heading of the open card. */
export async function titleOf(page: Page): Promise<string | undefined> {
  return (await findCard(page))?.evaluate((card) => card.querySelector('h2')?.innerText ?? '');
}

export function textOf(card: ElementHandle<HTMLElement>): Promise<string> {
  return card.evaluate((element) => element.innerText);
}

/** Whether no card opens in a time in which it would have opened twice. Only time can tell that nothing happens. */
export async function opensNothing(page: Page): Promise<boolean> {
  for (const deadline = Date.now() + QUIET; Date.now() < deadline; await pause(40)) if (await findCard(page)) return false;
  return true;
}

/** Whether the open card stays in a time in which it would have closed twice. */
export async function staysOpen(page: Page): Promise<boolean> {
  for (const deadline = Date.now() + QUIET; Date.now() < deadline; await pause(40)) if (!(await findCard(page))) return false;
  return true;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function boxOf(card: ElementHandle<HTMLElement>): Promise<Box> {
  return card.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  });
}

/** Whether the card's own parts are what a click on its middle and near its corners would hit. */
export function isOnTop(card: ElementHandle<HTMLElement>): Promise<boolean> {
  return card.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 20, top + 20],
      [right - 20, bottom - 20],
    ] as const;
    return points.every(([x, y]) => {
      const hit = Document.prototype.elementFromPoint.call(document, x, y) === root.host && root.elementFromPoint(x, y);
      return hit !== false && hit !== null && element.contains(hit);
    });
  });
}

/** Moves the pointer away from every name and card, and waits until the card is gone. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(4, 4);
  await waitForNoCard(page);
}

/** Waits until the card has faded in. */
export async function waitUntilDrawn(card: ElementHandle<HTMLElement>): Promise<void> {
  await until('the card has faded in', () =>
    card.evaluate((element) => element.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished')),
  );
}

/** Presses the button of the open card with this accessible name or text. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const button = await until(`the card has a button “${name}”`, async () => {
    const card = await findCard(page);
    for (const candidate of (await card?.$$('button')) ?? []) {
      if (await candidate.evaluate((element, wanted) => (element.ariaLabel ?? element.textContent.trim()) === wanted, name))
        return candidate;
    }
    return undefined;
  });
  await button.click();
}
