/** The settings page: every choice reaches open pages, lists can be undone, a file brings all back, nothing is stored from private windows. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { markedTexts, waitForMark, waitForMarks, waitForNoMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { press, waitForWords } from './popup.ts';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; message?: string }> };
  storage: Record<'local' | 'sync', { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }>;
}

const storedIn = (page: Page, area: 'local' | 'sync') =>
  page.evaluate((name) => (globalThis as unknown as { chrome: Api }).chrome.storage[name as 'local'].get(null), area);
const tell = (page: Page, message: object) =>
  page.evaluate((sent) => (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(sent), message);

/** Picks the file with these words, as a reader picks one. */
async function pickFile(page: Page, name: string, content: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  const field = await page.$('input[type=file]');
  await field?.uploadFile(path);
  await page.waitForSelector('.preview');
  rmSync(folder, { recursive: true });
}

describe.each(KINDS)('the settings in %s', (kind) => {
  let session: Session;
  let article: Page;
  let settings: Page;
  const downloads = mkdtempSync(join(tmpdir(), 'dateline-saved-'));
  beforeAll(async () => {
    session = await launch(kind, {
      firefoxPrefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true },
    });
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
    settings = await openExtensionPage(session, 'options.html', '.dateline-settings');
    if (kind === 'chrome') {
      const client = await settings.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
  });
  afterAll(async () => {
    await session.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Marks are painted in pages that are in front. */
  const inFront = async (page: Page) => {
    await page.bringToFront();
    return page;
  };
  /** By keys: what a driver selects by itself is no person's choice, and is not taken for one. */
  const choose = async (id: string, index: number) => {
    await inFront(settings);
    await settings.focus(`#${id}`);
    const at = () => settings.$eval(`#${id}`, (select) => (select as HTMLSelectElement).selectedIndex).catch(() => index);
    for (let now = await at(); now !== index; now = await at()) {
      await settings.keyboard.press(now < index ? 'ArrowDown' : 'ArrowUp');
      await until('the choice moves', async () => (await at()) !== now);
    }
    if (id !== 'language') await waitForWords(settings, 'Saved.');
  };
  const check = async (words: string) => {
    await inFront(settings);
    const label = await until(`there is “${words}”`, async () => {
      for (const each of await settings.$$('label'))
        if ((await each.evaluate((element) => element.innerText)).trim() === words) return each;
      return undefined;
    });
    await label.click();
    await waitForWords(settings, 'Saved.');
  };

  test('what is marked: the open page follows, and only what was chosen is stored', async () => {
    await choose('density', 4);
    await waitForNoMarks(await inFront(article));
    expect((await storedIn(settings, 'sync')).preferences).toEqual({ version: 2, density: 'none' });
    await choose('density', 0);
    await waitForMarks(await inFront(article));
    expect(await storedIn(settings, 'sync')).toEqual({});
  });

  test('kinds: places lose their marks, and get them again', async () => {
    await check('Places');
    await until('no place is marked', async () => !(await markedTexts(await inFront(article))).includes('Al Qaim'));
    expect(await markedTexts(article)).toContain('Daesh');
    await check('Places');
    await inFront(article);
    await waitForMark(article, 'Al Qaim');
  });

  test('all other choices are kept', async () => {
    await choose('opening', 3);
    await choose('textSize', 2);
    await check('Names reachable by Tab and screen reader');
    await until('names are buttons', async () => (await inFront(article)).evaluate(() => document.querySelector('[role=button]') !== null));
    await check('Compare numbers with ones you know');
    await check('Number of names on the toolbar button');
    expect((await storedIn(settings, 'sync')).preferences).toEqual({
      ...{ version: 2, opening: 'click', textSize: 'large', accessibleMarkup: true, perspective: true, badge: false },
    });
  });

  test('the language: the page is loaded anew, with the focus where it was', async () => {
    await inFront(settings);
    await settings.evaluate(() => Object.assign(globalThis, { before: true }));
    await choose('language', 1);
    await until('the page is loaded anew', () => settings.evaluate(() => !('before' in globalThis)).catch(() => false));
    await settings.waitForSelector('.dateline-settings');
    await until('the focus is back', () => settings.evaluate(() => document.activeElement?.id === 'language'));
    expect(await settings.$eval('#language', (select) => (select as HTMLSelectElement).selectedOptions[0]?.text)).toBe('English');
  });

  test('sites: switched off, the page loses its marks; forgotten, they come back', async () => {
    await inFront(settings);
    await tell(settings, { kind: 'set-site', site: 'news.example', on: false });
    await waitForNoMarks(await inFront(article));
    await inFront(settings);
    await settings.waitForSelector('[aria-label="Forget: news.example"]');
    await settings.click('[aria-label="Forget: news.example"]');
    await waitForWords(settings, 'news.example was forgotten.');
    await waitForMarks(await inFront(article));
  });

  test('an address that is none is refused, and says how to write one', async () => {
    await inFront(settings);
    await settings.type('.add input', 'no site');
    await settings.keyboard.press('Enter');
    await waitForWords(settings, '“no site” is not the address of a site. Write it as in news.example.');
  });

  test('names: taken back, the page marks them again; undone by the same button', async () => {
    await tell(settings, {
      kind: 'keep-choices',
      choices: [
        { kind: 'hidden', name: 'Daesh' },
        { kind: 'sense', name: 'Jordan', entity: 'iso:JO' },
      ],
    });
    await until('the name is not marked', async () => !(await markedTexts(await inFront(article))).includes('Daesh'));
    await inFront(settings);
    await settings.waitForSelector('[aria-label="Take back: Daesh"]');
    await settings.focus('[aria-label="Take back: Daesh"]');
    await settings.keyboard.press('Enter');
    await waitForWords(settings, 'Taken back: Daesh');
    await inFront(article);
    await waitForMark(article, 'Daesh');
    await inFront(settings);
    expect(await settings.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Undo: Daesh');
    await settings.keyboard.press('Enter');
    await waitForWords(settings, 'Kept again: Daesh');
    expect((await storedIn(settings, 'local')).names).toMatchObject({ choices: [{ name: 'Jordan' }, { name: 'Daesh' }] });
  });

  test('saved to a file, reset, undone, reset, and restored from the file', async () => {
    await inFront(settings);
    await tell(settings, { kind: 'set-site', site: 'paper.example', on: false });
    await press(settings, 'Save to a file');
    await waitForWords(settings, 'was handed to the browser');
    const name = await until('the file is there', async () => readdirSync(downloads).find((file) => file.endsWith('.json')));
    const file = await until('the file is whole', async () => readFileSync(join(downloads, name), 'utf8') || undefined);
    expect(name).toMatch(/^dateline-settings-\d{4}-\d{2}-\d{2}\.json$/);
    const before = [await storedIn(settings, 'sync'), await storedIn(settings, 'local')];
    expect(JSON.parse(file)).toMatchObject({ format: 'dateline-settings', preferences: { language: 'en' }, sitesOff: ['paper.example'] });
    const reset = async () => {
      await settings.waitForSelector('#save button[aria-expanded]:not(:disabled)');
      await settings.click('#save button[aria-expanded]');
      await waitForWords(settings, '1 switched-off site');
      await settings.click('.preview .main');
      await settings.waitForSelector('.undo button');
      expect(await storedIn(settings, 'sync')).toEqual({});
    };
    await reset();
    await settings.click('.undo button');
    await waitForWords(settings, 'Undone.');
    expect([await storedIn(settings, 'sync'), await storedIn(settings, 'local')]).toEqual(before);
    await reset();
    await pickFile(settings, name, file);
    await waitForWords(settings, 'paper.example: switched off');
    await press(settings, 'Apply');
    await waitForWords(settings, 'The settings of the file hold now.');
    expect([await storedIn(settings, 'sync'), await storedIn(settings, 'local')]).toEqual(before);
  });

  test.each([
    ['notes.txt.json', 'dear diary', 'damaged or not JSON'],
    ['other.json', '{"bookmarks":[]}', 'no file of Dateline’s settings'],
    ['later.json', '{"format":"dateline-settings","version":9}', 'newer version of Dateline'],
    [
      'wrong.json',
      '{"format":"dateline-settings","version":1,"preferences":{"density":"all"},"sitesOff":[],"names":[]}',
      'preferences.density: all',
    ],
  ])('%s is refused with words, and nothing changes', async (name, content, words) => {
    await inFront(settings);
    const before = [await storedIn(settings, 'sync'), await storedIn(settings, 'local')];
    await pickFile(settings, name, content);
    await waitForWords(settings, words);
    expect([await storedIn(settings, 'sync'), await storedIn(settings, 'local')]).toEqual(before);
    await press(settings, 'Leave it');
    await until('the file is left', async () => (await settings.$('.preview')) === null);
  });

  test('choices of another device reach the settings and open pages', async () => {
    await settings.evaluate(() =>
      (globalThis as unknown as { chrome: Api }).chrome.storage.sync.set({ preferences: { version: 2, density: 'none' } }),
    );
    await waitForNoMarks(await inFront(article));
    expect(await settings.$eval('#density', (select) => (select as HTMLSelectElement).value)).toBe('4');
    await tell(settings, { kind: 'reset-settings' });
    await waitForMarks(await inFront(article));
  });

  test('shortcuts are listed with their keys, and the browser’s page of them opens', async () => {
    await inFront(settings);
    const listed = await settings.$$eval('.keys > div', (rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));
    expect(listed).toContain('Go to the next name in the article Alt + Shift + J');
    for (const row of listed) expect(row).toMatch(/^\S.+ (?:no keys|\S+ \+ \S.*)$/);
    await press(settings, 'Change keys');
    if (kind === 'chrome') {
      const opened = await session.browser.waitForTarget((target) => target.url().startsWith('chrome://extensions/shortcuts'));
      await (await opened.asPage()).close();
    } else {
      // Firefox's own pages of add-ons are out of the driver's reach; that one came to the front is seen from ours.
      await until('another tab is in front', () => settings.evaluate(() => document.visibilityState === 'hidden'));
      expect(await settings.$eval('.said [role=alert]', (line) => line.textContent)).toBe('');
    }
  });

  test.each([320, 360, 768, 1440])('fits a window %i pixels wide, at twice the text size too', async (width) => {
    await inFront(settings);
    for (const size of ['', '200%']) {
      await settings.evaluate((zoom) => Object.assign(document.documentElement.style, { zoom }), size);
      await settings.setViewport({ width: size === '' ? width : Math.max(640, width), height: 800 });
      expect(
        await settings.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
    await settings.evaluate(() => Object.assign(document.documentElement.style, { zoom: '' }));
  });

  test('every control is reached by Tab, in the order of the page', async () => {
    await inFront(settings);
    await settings.reload({ waitUntil: [] }).catch(() => undefined);
    await settings.waitForSelector('.dateline-settings');
    const count = await settings.$$eval('.dateline-settings :is(a[href], button, input, select):not(:disabled)', (all) => {
      for (const [index, element] of all.entries()) (element as HTMLElement).dataset.place = String(index);
      return all.length;
    });
    await settings.evaluate(() => (document.querySelector('a[href]') as HTMLElement).focus());
    const visited: number[] = [0];
    for (let step = 1; step < count; step++) {
      await settings.keyboard.press('Tab');
      visited.push(Number(await settings.evaluate(() => (document.activeElement as HTMLElement).dataset.place)));
    }
    expect(visited).toEqual(Array.from({ length: count }, (_, index) => index));
  });
});
