/** What the page side would tell the popup, asked for as the popup does, without opening one over the page. */
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session, until } from './harness.ts';

export interface Reported {
  state: { kind: string; note?: string; names?: number; marked?: number };
}

interface Api {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> };
}

/** Asks the tab that shows this page; the page must be the only one under its address. */
export async function reportOf(session: Session, page: Page): Promise<Reported> {
  const address = await page.evaluate(() => location.href);
  const asker = await openExtensionPage(session, 'about.html', 'body');
  try {
    return (await asker.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const api = browser ?? chrome;
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      return api.tabs.sendMessage(tab?.id ?? -1, { kind: 'report' });
    }, address)) as Reported;
  } finally {
    await asker.close();
    await page.bringToFront();
  }
}

/** Waits until the page's state carries the note. */
export function waitForNote(session: Session, page: Page, note: string, timeout?: number): Promise<true> {
  return until(`the page's state says “${note}”`, async () => (await reportOf(session, page)).state.note === note, timeout);
}
