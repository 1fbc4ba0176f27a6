/** The popup by keys and pointer, the toolbar button, and what the context menu does, on a real page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForCard } from './cards.ts';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { markedTexts, waitForMarks, waitForNoMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { openPopup, press, waitForWords } from './popup.ts';

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> };
  action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
}

/** Badge and title of the button for the page at an address, as the browser has them. */
async function buttonFor(session: Session, address: string): Promise<string> {
  const own = await openExtensionPage(session, 'about.html');
  const shown = await own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
    if (!tab) return 'no such tab';
    return `${await chrome.action.getBadgeText({ tabId: tab.id })} ${await chrome.action.getTitle({ tabId: tab.id })}`;
  }, address);
  await own.close();
  return shown;
}

describe.each(KINDS)('the popup in %s', (kind) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await launch(kind);
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
  });
  afterAll(() => session.close());

  const buttonSays = (words: string) =>
    until(`the button says “${words}”`, async () => (await buttonFor(session, SAMPLE_ADDRESS)) === words);

  test('the button counts the names', async () => {
    await buttonSays('16 Dateline: 16 names in this article');
  });

  test('a kind that is switched off loses its marks at once, and its names stay known', async () => {
    const before = await markedTexts(article);
    const popup = await openPopup(session, article);
    await waitForWords(popup, '16 names known in this article, all marked.');
    await popup.click('[data-style=person] input');
    await waitForWords(popup, '16 names known in this article, 14 marked.');
    await until('two marks are gone', async () => (await markedTexts(article)).length === before.length - 2);
    await popup.click('[data-style=person] input');
    await waitForWords(popup, 'all marked');
    await popup.close();
  });

  test('every mention is marked at once, and the first alone again', async () => {
    const before = (await markedTexts(article)).length;
    const popup = await openPopup(session, article);
    const radios = await popup.$$('.mentions input');
    await radios[1]?.click();
    await until('more marks are there', async () => (await markedTexts(article)).length > before);
    await radios[0]?.click();
    await until('as many as before', async () => (await markedTexts(article)).length === before);
    await popup.close();
  });

  test.each(['30 minutes', 'Today'])('a pause of “%s” takes the marks, says so, and can be ended', async (length) => {
    const popup = await openPopup(session, article);
    await press(popup, length);
    await waitForWords(popup, length === 'Today' ? 'Paused for the rest of today.' : 'Paused until');
    await popup.close();
    await waitForNoMarks(article);
    await until('the button says it', async () => (await buttonFor(session, SAMPLE_ADDRESS)).startsWith(' Dateline: paused'));
    const again = await openPopup(session, article);
    await press(again, 'Go on');
    await waitForWords(again, '16 names known');
    await again.close();
    await waitForMarks(article);
  });

  test.each([
    ['al qaim', 'Al-Qaim'],
    ['القائم', 'Al-Qaim'],
    ['Мосул', 'Mosul'],
  ])('“%s” is looked up with keys alone', async (name, title) => {
    const popup = await openPopup(session, article);
    await popup.focus('input[type=search]');
    await popup.keyboard.type(name);
    await waitForWords(popup, title);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.dateline-card');
    expect(await popup.$eval('.dateline-card h2', (heading) => heading.textContent)).toContain(title);
    await popup.close();
  });

  /** A click on an item can't be made by a driver: the message that it sends to the page is sent, and everything after it is real. */
  const ask = async (act: 'what' | 'hide', name: string) => {
    const own = await openExtensionPage(session, 'about.html');
    await article.bringToFront();
    const taken = await own.evaluate(
      async (address, kindOfAct, selected) => {
        type Script = { target: object; files: string[] };
        const { chrome } = globalThis as unknown as {
          chrome: Api & {
            scripting: { executeScript(script: Script): Promise<unknown> };
            tabs: Api['tabs'] & { sendMessage(tabId: number, message: object): Promise<unknown> };
          };
        };
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
        if (!tab) throw new Error('no tab');
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/selection.js'] });
        const words = {
          nothing: 'Nothing is known.',
          hidden: 'Not marked any more.',
          hiddenHere: '',
          unknown: '',
          heading: 'Hidden',
          undo: 'Undo',
        };
        return chrome.tabs.sendMessage(tab.id, { kind: 'selection', act: kindOfAct, name: selected, words });
      },
      SAMPLE_ADDRESS,
      act,
      name,
    );
    await own.close();
    await article.bringToFront();
    return taken;
  };
  const select = (text: string) =>
    article.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        if (at >= 0) return;
      }
      throw new Error(`no “${wanted}”`);
    }, text);

  test('nothing selected: the page shows nothing and says so', async () => {
    await article.evaluate(() => getSelection()?.removeAllRanges());
    expect(await ask('what', 'Al Qaim')).toBe(false);
  });

  test('a selected name opens its card, and Esc closes it', async () => {
    await select('Al Qaim');
    expect(await ask('what', 'Al Qaim')).toBe(true);
    const card = await waitForCard(article);
    expect(await card.evaluate((element) => element.textContent)).toContain('Al-Qaim');
    await article.keyboard.press('Escape');
  });

  test('text that is no name says so', async () => {
    await select('spokesman');
    await ask('what', 'spokesman');
    const card = await waitForCard(article);
    await until('it says so', async () => (await card.evaluate((element) => element.textContent))?.includes('Nothing is known.'));
    await article.keyboard.press('Escape');
  });

  test('a hidden name loses its mark', async () => {
    await select('Al Qaim');
    await ask('hide', 'Al Qaim');
    await until('it is not marked', async () => !(await markedTexts(article)).includes('Al Qaim'));
    await article.keyboard.press('Escape');
  });
});
