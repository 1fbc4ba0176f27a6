/** A reader's own packs: imported after a look at them, run only where the reader says, said on cards, and gone when removed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asJson, asZip } from '../../engine/own-pack/build.ts';
import { packJson, sampleRaw } from '../unit/own-pack/sample.ts';
import { hover, pressInCard, waitForCard } from './cards.ts';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { markedTexts, waitForMark } from './marks.ts';
import { press, waitForWords } from './popup.ts';
import { stopBackground } from './stop-background.ts';

const ADDRESS = 'https://news.example/2024/03/12/port';
const OTHER = 'https://other.example/2024/03/12/port';

const PARAGRAPHS = [
  'The Examplian Guard closed Port Sample on Tuesday after a week of strikes, residents of the harbour and two of its officers said.',
  'Trucks waited for hours on the road from Upper Template. The Lorem Front denied that its men had fired on the quay that morning.',
  'In Baghdad the government of Iraq said that it followed the news, and that ships would be sent elsewhere until the port was open again.',
  'Nobody could say on Wednesday how long the harbour would stay closed, or who would pay the dockers for the days that they had lost.',
];
const ARTICLE = {
  body: `<!doctype html><html lang="en"><head><title>Port closed</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-03-12T08:00:00Z"></head>
    <body><article><h1>Guards close a harbour</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
};

describe.each(KINDS)('packs in %s', (kind) => {
  let session: Session;
  let packs: Page;
  const folder = mkdtempSync(join(tmpdir(), 'dateline-packs-'));
  const fileOf = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(async () => {
    session = await launch(kind);
    packs = await openExtensionPage(session, 'packs.html', '.packs .drop');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await session.close();
  });

  const choose = async (file: string) => {
    const input = (await packs.waitForSelector('.drop input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const addSite = async (site: string) => {
    await packs.bringToFront();
    await packs.locator('.add input').fill(site);
    await press(packs, 'Add site');
    await waitForWords(packs, `Now on: ${site}.`);
  };

  test('a file with mistakes is refused, with each of them by its row, and nothing is installed', async () => {
    const pack = packJson();
    pack.names.push({ entity: 'nobody-at-all', name: 'Nobody' }, { entity: 'quexville', name: 'Al\u202eQaim' });
    await choose(fileOf('wrong.json', JSON.stringify(pack)));
    await waitForWords(packs, '2 things are wrong in this file');
    const rows = await packs.$$eval('.check tbody tr', (all) => all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));
    expect(rows).toEqual([expect.stringMatching(/^names 6 name .*<U\+202E>/), expect.stringMatching(/^names 5 entity .*“nobody-at-all”/)]);
    expect(await packs.$$eval('.check button', (all) => all.map((button) => (button as HTMLElement).innerText))).toEqual([
      'Choose another file',
    ]);
    await press(packs, 'Choose another file');
    await waitForWords(packs, 'No packs yet.');
  });

  test('the sample as a zip: shown first, then installed, running nowhere', async () => {
    await choose(fileOf('sample.zip', asZip(sampleRaw())));
    await waitForWords(packs, 'Examplia (fictional sample)');
    await waitForWords(packs, 'No packs yet.');
    await press(packs, 'Install');
    await waitForWords(packs, 'Nowhere yet: add a site.');
    const article = await openPage(session, ADDRESS, ARTICLE);
    await waitForMark(article, 'Baghdad');
    expect(await markedTexts(article)).not.toContain('Port Sample');
    await article.close();
  });

  test('runs on the site that was added, at once, and on no other', async () => {
    const article = await openPage(session, ADDRESS, ARTICLE);
    await waitForMark(article, 'Baghdad');
    await addSite('news.example');
    await article.bringToFront();
    await waitForMark(article, 'Port Sample');
    expect(await markedTexts(article)).toEqual(expect.arrayContaining(['Examplian Guard', 'Upper Template', 'Lorem Front', 'Baghdad']));
    const other = await openPage(session, OTHER, ARTICLE);
    await waitForMark(other, 'Baghdad');
    expect(await markedTexts(other)).not.toContain('Port Sample');
    await other.close();
    await article.close();
  });

  test('its cards say from which pack they are, also after the background was stopped', async () => {
    const article = await openPage(session, ADDRESS, ARTICLE);
    await waitForMark(article, 'Lorem Front');
    await stopBackground(session);
    const text = await hover(article, 'Lorem Front');
    expect(text).toContain('From pack “Examplia (fictional sample)”, version 1.0');
    expect(text).toContain('at least 200');
    await article.close();
    const again = await openPage(session, ADDRESS, ARTICLE);
    await waitForMark(again, 'Port Sample');
    await again.close();
  });

  test('a JSON pack beside it: on a bundled card its figure stands beside ours and says whose it is', async () => {
    const pack = packJson();
    pack.estimates.push({ ...pack.estimates[0]!, id: 'iraq', subject: 'iso:IQ', measure: 'hostages', as_of: '2024-03', by: 'Own Desk' });
    await packs.bringToFront();
    await choose(fileOf('own.json', JSON.stringify(pack)));
    await waitForWords(packs, 'Test pack');
    await press(packs, 'Install');
    await waitForWords(packs, 'Installed: Test pack.');
    await packs.evaluate(() => {
      const item = document.querySelector('[aria-labelledby="pack-test-pack"]');
      item?.querySelector<HTMLElement>('.sites label.check input')?.focus();
    });
    await packs.keyboard.press(' ');
    await waitForWords(packs, 'Now on all sites you read.');
    const article = await openPage(session, OTHER, { body: ARTICLE.body.replace('Guards close', 'Iraq closes') });
    await waitForMark(article, 'Iraq');
    await hover(article, 'Iraq');
    await pressInCard(article, 'More');
    const card = await waitForCard(article);
    const words = await until('the card has the figure', async () => {
      const text = await card.evaluate((element) => (element as HTMLElement).innerText);
      return text.includes('Own Desk') && text;
    });
    expect(words).toContain('Added to by pack “Test pack”, version 1');
    expect(words).toContain('From pack “Test pack”, version 1');
    await article.close();
  });

  test('a newer version replaces the older one only after saying so, and keeps its sites', async () => {
    await packs.bringToFront();
    const raw = sampleRaw();
    await choose(fileOf('newer.json', asJson({ ...raw, about: { ...raw.about, version: '2.0' } })));
    await waitForWords(packs, 'It replaces version 1.0, which is installed.');
    await press(packs, 'Replace');
    await waitForWords(packs, 'Replaced: Examplia (fictional sample), version 2.0.');
    expect(await packs.$eval('[aria-labelledby="pack-examplia"] .sites li', (item) => (item as HTMLElement).innerText)).toContain(
      'news.example',
    );
  });

  test('removed, its marks go; undone, they are back', async () => {
    const article = await openPage(session, ADDRESS, ARTICLE);
    await waitForMark(article, 'Port Sample');
    await packs.bringToFront();
    await packs.$eval('[aria-labelledby="pack-examplia"] .acts .link:last-child', (button) => (button as HTMLElement).focus());
    await packs.keyboard.press('Enter');
    await waitForWords(packs, 'Removed: Examplia (fictional sample).');
    await article.bringToFront();
    await until('the pack’s marks are gone', async () => !(await markedTexts(article)).includes('Port Sample'));
    await packs.bringToFront();
    await press(packs, 'Undo');
    await waitForWords(packs, 'It is back');
    await article.bringToFront();
    await waitForMark(article, 'Port Sample');
    await article.close();
  });

  test('a record that can’t be read runs nowhere, is said, and keeps no page from being read', async () => {
    const before = await packs.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open('dateline-packs');
          opening.onsuccess = () => {
            const store = opening.result.transaction('about', 'readwrite').objectStore('about');
            const reading = store.get('examplia');
            reading.onsuccess = () => {
              store.put({ ...reading.result, sites: 'everywhere' }, 'examplia').onsuccess = () => resolve(reading.result.sites);
            };
          };
        }),
    );
    expect(before).toEqual(['news.example']);
    await stopBackground(session);
    const article = await openPage(session, ADDRESS, ARTICLE);
    await waitForMark(article, 'Baghdad');
    expect(await markedTexts(article)).not.toContain('Port Sample');
    await article.close();
    const again = await openExtensionPage(session, 'packs.html', '.packs .pack-item');
    await waitForWords(again, 'can’t be read, so it runs nowhere');
    await again.close();
  });

  test.each([320, 1200])('fits a window %i pixels wide', async (width) => {
    await packs.bringToFront();
    await packs.setViewport({ width, height: 800 });
    expect(await packs.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
