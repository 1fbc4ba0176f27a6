/** Watches from inside a page what happens to it: every change of its tree, every shift of its layout, and where its boxes are. */
import type { Browser, Page } from 'puppeteer-core';
import { pause, type Server, serve, until } from '../../../tests/browser/harness.ts';

/** What was seen of a page that has come to rest. */
export interface Seen {
  /** Its source is what it was when it had been parsed. */
  sourceUnchanged: boolean;
  /** Records of its own observer since then. */
  changes: string[];
  /** Sum of its layout shifts; Chromium alone counts them. */
  shift: number;
  /** One line for each element. */
  boxes: string[];
  /** False when something in it never stops moving. */
  isAtRest: boolean;
}

interface Witness {
  source: string;
  changes: string[];
  shift: number;
}
type Watched = { dateWitness: Witness };

/** Runs in the page before anything else. By prototypes: fields of a form may take the place of what the document has. */
function watchPage(): void {
  const witness: Witness = { source: '', changes: [], shift: 0 };
  Object.assign(window, { dateWitness: witness });
  addEventListener('DOMContentLoaded', () => {
    witness.source = document.documentElement.outerHTML;
    const everything = { childList: true, attributes: true, characterData: true, subtree: true };
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) {
        if (witness.changes.length < 50) witness.changes.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`.trim());
      }
    }).observe(document, everything);
  });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) witness.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Pages' own scripts are kept from running by a header; ours are not subject to it. */
export const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/** Opens a page that is watched. `prepare` runs before it loads. */
export async function openWatched(
  browser: Browser,
  address: string,
  server: Server,
  width: number,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const page = await browser.newPage();
  // A page that asks a question would hold everything up.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.setViewport({ width, height: 800 });
  await page.evaluateOnNewDocument(watchPage);
  await serve(page, server);
  await prepare(page);
  await page.goto(address, { waitUntil: 'load', timeout: 45_000 });
  return page;
}

/** What the page has seen, once fonts are there and the boxes stay where they are. */
export async function restOf(page: Page): Promise<Seen> {
  await Promise.race([page.evaluate(async () => void (await document.fonts.ready)), pause(3000)]);
  let boxes = await boxesOf(page);
  const wait = async () => {
    const before = boxes.join();
    await pause(250);
    boxes = await boxesOf(page);
    return boxes.join() === before;
  };
  // Some pages never rest: a spinner that turns. Then the boxes of the last look are told.
  const isAtRest = await until('the boxes stay where they are', wait, 4000).catch(() => false);
  return { ...(await witnessOf(page)), boxes, isAtRest };
}

/** What the page's own observers have seen so far. */
export function witnessOf(page: Page): Promise<Omit<Seen, 'boxes' | 'isAtRest'>> {
  return page.evaluate(() => {
    const { source, changes, shift } = (window as unknown as Watched).dateWitness;
    return { changes, shift, sourceUnchanged: document.documentElement.outerHTML === source };
  });
}

function boxesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moving = new Set(document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target));
    const isMoving = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) if (moving.has(at)) return true;
      return false;
    };
    return [...Document.prototype.querySelectorAll.call(document, '*')].map((element) => {
      // A spinner is never where it was.
      if (moving.size > 0 && isMoving(element)) return `${element.localName} moves`;
      const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
      return `${element.localName} ${[left, top, width, height].map((value) => value.toFixed(1)).join(' ')}`;
    });
  });
}
