/**
 * One reader's way through all of it, in the build that ships: installed, welcomed, allowed, an article marked, switched off and on in the
 * popup, read in the side panel, taken away as a file; then the settings saved, reset, and brought back.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Display, HAS_DISPLAYS, openDisplay } from './display.ts';
import { KINDS, launch, openExtensionPage, openPage, pause, type Session, until } from './harness.ts';
import { markedPlaces, markedTexts, waitForMarks, waitForNoMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';
import { downloaded, downloadFolder, openPanelBeside, pressByName } from './panel.ts';
import { openPopup, press, switchSite, waitForWords } from './popup.ts';

/** Chromium's prompt takes no keys for its first half second. */
const GUARDED = 1000;

// Chromium's prompt needs a screen; Firefox's is answered by a preference.
describe.each(KINDS.filter((kind) => kind === 'firefox' || HAS_DISPLAYS))('a reader of %s', (kind) => {
  const folder = downloadFolder();
  let display: Display | undefined;
  let session: Session;
  let article: Page;
  let settings: Page;

  beforeAll(async () => {
    display = kind === 'chrome' ? await openDisplay() : undefined;
    session = await launch(kind, {
      build: 'product',
      firefoxPrefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true },
      ...(display && { display: display.name }),
    });
    if (kind === 'chrome') {
      const browser = await session.browser.target().createCDPSession();
      await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
  });
  afterAll(async () => {
    await session.close();
    display?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const inFront = async (page: Page) => {
    await page.bringToFront();
    return page;
  };

  test('is welcomed after installing, and reads nothing before the choice', async () => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await waitForWords(welcome, 'Where may it read?');
    expect(await markedTexts(article)).toEqual([]);
    await press(welcome, 'Read news on all sites');
    if (display) {
      await until('the prompt is shown', async () => !(await welcome.evaluate(() => document.hasFocus())));
      await pause(GUARDED);
      await display.press('Tab', 'Return');
    }
    await waitForWords(welcome, 'Done: Dateline reads news on all sites.');
    await welcome.close();
  });

  test('sees the open article marked', async () => {
    await waitForMarks(await inFront(article));
    expect(await markedPlaces(article)).toEqual(SAMPLE_MARKS);
  });

  test('switches the site off and on in the popup', async () => {
    const off = await openPopup(session, article);
    await switchSite(off, false);
    await waitForWords(off, 'You switched Dateline off on this site.');
    await off.close();
    await waitForNoMarks(await inFront(article));
    const on = await openPopup(session, article);
    await switchSite(on, true);
    await waitForWords(on, '16 names known');
    await on.close();
    await waitForMarks(await inFront(article));
  });

  test('reads the names in the side panel, and takes them away', async () => {
    const panel = await openPanelBeside(session, article);
    await waitForWords(panel, 'Abu Kamal');
    await pressByName(panel, 'Export as CSV, for spreadsheets');
    const csv = await downloaded(folder, 'dateline-news.example-2017-11-03.csv');
    expect(csv).toContain('Al-Qa');
    expect(csv.split('\r\n').length).toBeGreaterThan(SAMPLE_MARKS.length);
    if (kind === 'firefox') await panel.close();
  });

  test('saves the settings, resets them, and brings them back', async () => {
    const popup = await openPopup(session, article);
    await switchSite(popup, false);
    await waitForWords(popup, 'You switched Dateline off on this site.');
    await popup.close();
    settings = await openExtensionPage(session, 'options.html', '.dateline-settings');
    await inFront(settings);
    await waitForWords(settings, 'news.example');
    await press(settings, 'Save to a file');
    const name = await until('the file is there', async () => readdirSync(folder).find((file) => file.startsWith('dateline-settings-')));
    expect(JSON.parse(await downloaded(folder, name))).toMatchObject({ sitesOff: ['news.example'] });

    await settings.waitForSelector('#save button[aria-expanded]:not(:disabled)');
    await settings.click('#save button[aria-expanded]');
    await settings.click('.preview .main');
    await settings.waitForSelector('.undo button');
    await waitForMarks(await inFront(article));

    await inFront(settings);
    const field = await settings.$('input[type=file]');
    await field?.uploadFile(join(folder, name));
    await waitForWords(settings, 'news.example: switched off');
    await press(settings, 'Apply');
    await waitForWords(settings, 'The settings of the file hold now.');
    await waitForNoMarks(await inFront(article));
  });
});
