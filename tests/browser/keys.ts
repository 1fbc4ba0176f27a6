/** Presses the extension's shortcuts as the browser does, and says where the focus and the cursor over the names are. */
import type { Browser, Page } from 'puppeteer-core';
import { pressFirefoxShortcut } from './firefox-window.ts';
import { until } from './harness.ts';

/** Commands of the manifest with the keys it suggests for them. */
const KEYS = { 'next-name': 'J', 'previous-name': 'K', 'open-card': 'O', 'switch-site': 'S' } as const;
export type Command = keyof typeof KEYS;

/** Alt + Shift + J goes to the next name, K to the one before. */
export async function chord(page: Page, key: 'KeyJ' | 'KeyK'): Promise<void> {
  await command(page, key === 'KeyJ' ? 'next-name' : 'previous-name');
}

/**
 * Gives a command to the tab in front. Drivers press keys inside the page, below the browser's own shortcuts: Firefox's are pressed in its
 * window, Chromium's command event is raised in the background, with the tab that the browser would name.
 */
export async function command(page: Page, name: Command): Promise<void> {
  const browser = page.browser();
  if ((await browser.version()).startsWith('firefox')) await pressFirefoxShortcut(browser, KEYS[name]);
  else await raiseInChromium(browser, name);
}

/** Goes to the next or previous name and into its card. */
export async function enterCard(page: Page, key: 'KeyJ' | 'KeyK' = 'KeyJ'): Promise<void> {
  await chord(page, key);
  await command(page, 'open-card');
  await waitForFocusInCard(page);
}

interface ChromeCommands {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}

async function raiseInChromium(browser: Browser, name: Command): Promise<void> {
  const worker = await until('the background runs', async () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker(),
  );
  await worker.evaluate(async (raised) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeCommands };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(raised, tab);
  }, name);
}

/** What has the focus, inside the card or on the page: id, else accessible name, else text, else tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outside = document.activeElement;
    const element = outside?.shadowRoot?.activeElement ?? outside;
    if (!(element instanceof HTMLElement)) return '';
    const name = element.id && !element.closest('.dateline-card') ? `#${element.id}` : element.getAttribute('aria-label');
    return name || element.innerText.replace(/\s+/g, ' ').trim().slice(0, 60) || element.localName;
  });
}

/** Whether the focus is inside the card. */
export function cardHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.closest('.dateline-card') != null);
}

export async function waitForFocusInCard(page: Page): Promise<void> {
  await until('the card has the focus', () => cardHasFocus(page));
}

export interface Cursor {
  /** What a screen reader is given to say. */
  words: string;
  /** Boxes of the ring, one for each line of the name, in viewport coordinates. */
  boxes: { left: number; top: number; right: number; bottom: number }[];
}

/** The ring round a name; undefined while there is none. */
export function cursor(page: Page): Promise<Cursor | undefined> {
  return page.evaluate(() => {
    // By the prototype: a form's field called "querySelectorAll" takes the method's place.
    for (const host of Document.prototype.querySelectorAll.call(document, 'div')) {
      const region = host.shadowRoot?.querySelector('[role=status]');
      if (!region) continue;
      const boxes = [...(host.shadowRoot?.querySelectorAll('.ring') ?? [])].map((ring) => {
        const { left, top, right, bottom } = ring.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      return { words: region.textContent, boxes };
    }
    return undefined;
  });
}

/** Waits until a screen reader is given the words for the name with this number. */
export async function waitForWords(page: Page, place: string): Promise<string> {
  return until(`the cursor says “${place}”`, async () => {
    const words = (await cursor(page))?.words ?? '';
    return words.endsWith(place) && words;
  });
}

export async function waitForNoRing(page: Page): Promise<void> {
  await until('the ring is gone', async () => (await cursor(page)) === undefined);
}
