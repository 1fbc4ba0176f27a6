/** Sets what the reader chose, as the extension's own pages do. */
import type { Page } from 'puppeteer-core';
import type { Preferences } from '../../extension/preferences.ts';
import { openExtensionPage, type Session } from './harness.ts';

/** Pages that are read were told before this returns; the one given comes to the front again. */
export async function prefer(session: Session, page: Page | undefined, change: Partial<Preferences>): Promise<void> {
  const own = await openExtensionPage(session, 'about.html');
  const answer = await own.evaluate((chosen) => {
    const api = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } };
    return api.chrome.runtime.sendMessage({ kind: 'set-preferences', change: chosen });
  }, change);
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  await own.close();
  await page?.bringToFront();
}
