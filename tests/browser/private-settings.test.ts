/**
 * In a private window of Firefox the settings change nothing, and the background takes nothing from there. Chromium opens no page of ours in
 * one.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPrivateWindow } from './firefox-window.ts';
import { launch, type Session, until } from './harness.ts';
import { stored } from './popup.ts';

describe('the settings in a private window of firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('firefox');
  });
  afterAll(() => session.close());

  test('say why, disable every control that writes, and can’t get around it', async () => {
    const before = await session.browser.pages();
    await openPrivateWindow(session);
    const page = await until('the private window opens', async () =>
      (await session.browser.pages()).find((each) => !before.includes(each)),
    );
    // The window still loads a page of its own, which breaks off ours.
    await until('the settings are there', async () => {
      await page.goto(`${session.base}/options.html`, { waitUntil: [] }).catch(() => undefined);
      return page.waitForSelector('.dateline-settings', { timeout: 3000 }).catch(() => undefined);
    });
    expect(await page.$eval('header', (header) => header.textContent)).toContain('This is a private window');
    const enabled = await page.$$eval('.parts :is(button, input, select)', (all) =>
      all.filter((control) => !control.matches(':disabled')).map((control) => (control as HTMLElement).innerText),
    );
    expect(enabled).toEqual(['Change keys', 'Save to a file']);
    const answer = await page.evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({
        kind: 'set-site',
        site: 'news.example',
        on: false,
      }),
    );
    expect(answer).toEqual({ ok: false, message: 'In a private window nothing is stored. Use an ordinary window for this.' });
    await page.close();
    expect(await stored(session)).toEqual({});
  });
});
