/** What the page side would tell the popup, asked for as the popup does, without opening one over the page. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session, until } from './harness.ts';

export interface Reported {
  state: { kind: string; note?: string; names?: number; marked?: number };
}

interface Api {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> };
}

/** Asks the tab that shows this page, which stays in front; it must be the only one under its address. */
export function reportOf(session: Session, page: Page): Promise<Reported> {
  return withAsker(session, page, (ask) => ask());
}

/** Waits until the page's state carries the note. */
export function waitForNote(session: Session, page: Page, note: string, timeout?: number): Promise<true> {
  return withAsker(session, page, (ask) =>
    until(`the page's state says “${note}”`, async () => (await ask()).state.note === note, timeout),
  );
}

/** One page of the extension asks, behind the page in question: a page in the background runs its timers far less often. */
async function withAsker<T>(session: Session, page: Page, use: (ask: () => Promise<Reported>) => Promise<T>): Promise<T> {
  const address = await page.evaluate(() => location.href);
  const asker = await openExtensionPage(session, 'about.html', 'body');
  await page.bringToFront();
  const ask = () =>
    asker.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const api = browser ?? chrome;
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      return api.tabs.sendMessage(tab?.id ?? -1, { kind: 'report' });
    }, address) as Promise<Reported>;
  try {
    return await use(ask);
  } finally {
    await asker.close();
    await page.bringToFront();
  }
}
