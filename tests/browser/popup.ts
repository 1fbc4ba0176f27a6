/** Opens the popup on the page in front. */
import type { Page } from 'puppeteer-core';
import { hidePopup, pressToolbarButton } from './firefox-window.ts';
import { openExtensionPage, type Session, until } from './harness.ts';

/**
 * Presses the toolbar button on the article's tab, which opens the real popup and gives `activeTab`. In Chromium that popup is returned;
 * Firefox keeps it out of the driver's reach, so there it is hidden again and its page opened in a tab behind the article, which it
 * therefore finds in front, and then brought forward to be clicked.
 */
export async function openPopup(session: Session, article: Page): Promise<Page> {
  return session.kind === 'chrome' ? openInChromium(session, article) : openInFirefox(session, article);
}

async function openInChromium(session: Session, article: Page): Promise<Page> {
  await article.bringToFront();
  const extension = (await session.browser.extensions()).get(session.extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await extension.triggerAction(article);
  const target = await session.browser.waitForTarget((candidate) => candidate.url() === `${session.base}/popup.html`);
  const popup = await target.asPage();
  await popup.waitForSelector('main');
  return popup;
}

async function openInFirefox(session: Session, article: Page): Promise<Page> {
  const popup = await session.browser.newPage();
  await article.bringToFront();
  await pressToolbarButton(session);
  await hidePopup(session);
  await popup.goto(`${session.base}/popup.html`, { waitUntil: [] });
  await popup.waitForSelector('main');
  await popup.bringToFront();
  return popup;
}

/** What the popup says, once it says it. */
export async function waitForWords(page: Page, words: string): Promise<string> {
  return until(`the page says “${words}”`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return text.includes(words) && text;
  });
}

/** Presses the switch of the site and waits until it stands as wanted. */
export async function switchSite(popup: Page, on: boolean): Promise<void> {
  await popup.click('[role=switch]');
  await popup.waitForSelector(`[role=switch][aria-checked=${on}]`);
}

/** Presses the button with these words. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await until(`there is a button “${words}”`, async () => {
    for (const candidate of await page.$$('button')) {
      if ((await candidate.evaluate((element) => element.innerText)).includes(words)) return candidate;
    }
    return undefined;
  });
  await button.click();
}

/** Everything the extension has stored. */
export async function stored(session: Session): Promise<unknown> {
  const page = await openExtensionPage(session, 'welcome.html');
  const everything = await page.evaluate(() => {
    // Chromium has `chrome`, Firefox both; `browser` is what both promise since Chromium 144.
    const api = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } };
    return api.chrome.storage.local.get(null);
  });
  await page.close();
  return everything;
}
