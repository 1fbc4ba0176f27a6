/** The side panel "In this article": the date that can be corrected, the map that moves, the lists, and what can be taken away. */
import axe, { type AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitForTitle } from './cards.ts';
import { openSidebar, pressInSidebar, textOfSidebar } from './firefox-window.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { isInView, waitForMarks } from './marks.ts';
import { SAMPLE, SAMPLE_ADDRESS, SAMPLE_NAMES } from './pages.ts';
import { downloaded, downloadFolder, focusByName, openPanelBeside, pressByName } from './panel.ts';
import { waitForWords } from './popup.ts';

/** The sample with room above, so that names further down are out of view. */
const LONG = { body: SAMPLE.replace('<body>', '<body style="padding-block:1500px">') };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const results = await runner.run();
    if (results.passes.length === 0) throw new Error('axe looked at nothing');
    // Points of a map lie where the places lie; each has a button of full size in the list (WCAG 2.5.8, "equivalent").
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ target }) => (id === 'target-size' && String(target).includes('.points') ? [] : [`${id}: ${String(target)}`])),
    );
  });
}

const textOf = (panel: Page, selector: string) => panel.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const extentOf = (panel: Page) => textOf(panel, '.stage .scale text');
const landOf = (panel: Page) => panel.evaluate(() => document.querySelector('.stage .border')?.getAttribute('d') ?? '');

describe.each(KINDS)('in %s', (kind) => {
  let session: Session;
  let article: Page;
  let panel: Page;
  const folder = downloadFolder();
  beforeAll(async () => {
    const firefoxPrefs = { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true };
    session = await launch(kind, { firefoxPrefs });
    if (kind === 'chrome') {
      const browser = await session.browser.target().createCDPSession();
      await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    article = await openPage(session, SAMPLE_ADDRESS, LONG);
    await waitForMarks(article);
    panel = await openPanelBeside(session, article);
  });
  afterAll(() => session.close());

  test('says the date and where it was found; another is taken, marks and cards follow, and the page’s own comes back', async () => {
    expect(await textOf(panel, '.date')).toContain('3 November 2017Found in what the page tells search engines.');
    await pressByName(panel, 'Daesh');
    await waitForWords(panel, 'at the time of this article');
    await pressByName(panel, 'Correct the date');
    await panel.keyboard.press('Backspace');
    await pressByName(panel, 'Use this date');
    expect(await waitForWords(panel, 'Write the year in four digits')).not.toContain('Set by you');
    await panel.evaluate(() => (document.querySelector('[name=year]') as HTMLInputElement).select());
    await panel.keyboard.type('2015');
    await pressByName(panel, 'Use this date');
    expect(await waitForWords(panel, 'Set by you')).toContain('3 November 2015');
    await until('the card follows', async () => !(await textOf(panel, '.card')).includes('at the time of this article'));
    // The card on the page is of the corrected date too.
    await pressByName(panel, 'Go to Daesh in the article');
    const card = await until('the page has a card', () => article.$('pierce/.dateline-card'));
    await until('it is of that date', () => card.evaluate((element) => !element.textContent?.includes('at the time of this article')));
    await pressByName(panel, 'Use the page’s own date again');
    expect(await waitForWords(panel, 'Found in what the page tells search engines.')).toContain('3 November 2017');
    await until('the card follows', async () => (await textOf(panel, '.card')).includes('at the time of this article'));
    await pressByName(panel, 'Close');
  });

  test('the map zooms and moves by keys, shows all again, and a place opens its card', async () => {
    const [fitted, land] = [await extentOf(panel), await landOf(panel)];
    expect(await focusByName(panel, 'Map of the places in this article')).toBe(true);
    for (const _ of [1, 2, 3]) await panel.keyboard.press('+');
    await until('it is nearer', async () => (await extentOf(panel)) !== fitted);
    await panel.keyboard.press('-');
    await panel.keyboard.press('ArrowLeft');
    await until('it moved', async () => (await landOf(panel)) !== land);
    await panel.keyboard.press('0');
    await until('it shows all again', async () => (await extentOf(panel)) === fitted && (await landOf(panel)) === land);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.points [tabindex="0"]')?.focus());
    const first = await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await panel.keyboard.press('ArrowRight');
    const second = await until('another place has the focus', () =>
      panel.evaluate((before) => {
        const name = document.activeElement?.closest('.points button')?.getAttribute('aria-label');
        return name !== before && name;
      }, first),
    );
    // Firefox makes no click of Enter in a page behind another.
    if (kind === 'chrome') await panel.keyboard.press('Enter');
    else await pressByName(panel, second);
    await until(`the card of ${second} has the focus`, () => panel.evaluate(() => document.activeElement?.matches('.card h2')));
    await pressByName(panel, 'Close');
    await until(
      'the focus is on the place again',
      async () => (await panel.evaluate(() => document.activeElement?.closest('.points button')?.getAttribute('aria-label'))) === second,
    );
  });

  test('leads through all mentions of a name, and says where it is', async () => {
    await pressByName(panel, 'Go to Al Qaim in the article');
    await until('another name is gone to', async () => (await textOf(panel, '[role=status].unseen')).trim() === 'Al Qaim: 1 of 2');
    for (const at of [1, 2, 3, 1]) {
      await pressByName(panel, 'Next mention of Daesh');
      await until(`mention ${at} is said`, async () => (await textOf(panel, '[role=status].unseen')).trim() === `Daesh: ${at} of 3`);
    }
    await pressByName(panel, 'Previous mention of Daesh');
    expect(await waitForWords(panel, 'Armed group · 3 of 3')).toContain('Daesh');
    await article.evaluate(() => scrollTo({ top: 0 }));
    expect(await isInView(article, 'Damascus')).toBe(false);
    await pressByName(panel, 'Go to Damascus in the article');
    await waitForTitle(article, 'Damascus');
    expect(await isInView(article, 'Damascus')).toBe(true);
  });

  test('narrows the lists to what is typed, without regard to accents', async () => {
    await focusByName(panel, 'Filter names');
    await panel.focus('.filter input');
    await panel.keyboard.type('DAMÁS');
    await waitForWords(panel, '1 name fits.');
    expect(await panel.$$eval('.names [data-entity]', (found) => found.map((name) => name.textContent))).toEqual(['Damascus']);
    await panel.keyboard.type('x');
    await waitForWords(panel, 'No name fits “DAMÁSx”.');
    await pressByName(panel, 'Show all names');
    const all = await until('the lists are whole', async () => {
      const found = await panel.$$eval('.names [data-entity]', (some) => some.map((name) => name.textContent));
      return found.length > 0 && found;
    });
    expect(all.toSorted()).toEqual([...SAMPLE_NAMES].toSorted());
  });

  test('gives a CSV that a parser reads', async () => {
    await pressByName(panel, 'Export as CSV, for spreadsheets');
    const text = await downloaded(folder, 'dateline-news.example-2017-11-03.csv');
    const rows = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.map(({ name }) => name)).toEqual(SAMPLE_NAMES);
    const counted = rows.filter(({ value }) => value !== '');
    expect(counted.length).toBeGreaterThan(2);
    for (const { as_of, by, source, source_licence } of counted) expect([as_of, by, source, source_licence]).not.toContain('');
    expect(rows.every(({ article, data_version }) => article === SAMPLE_ADDRESS && /^\d{4}\.\d\d$/.test(data_version ?? ''))).toBe(true);
    await waitForWords(panel, 'Saved by your browser as a download.');
  });

  test('gives JSON and GeoJSON with every name and every place', async () => {
    await pressByName(panel, 'Export as JSON, for programs');
    const json = JSON.parse(await downloaded(folder, 'dateline-news.example-2017-11-03.json'));
    expect(json).toMatchObject({ format: 'dateline-article', version: 1, article: { date: '2017-11-03', dateBy: 'page' } });
    expect(json.names.map(({ name }: { name: string }) => name)).toEqual(SAMPLE_NAMES);
    await pressByName(panel, 'Export places as GeoJSON, for maps');
    const geo = JSON.parse(await downloaded(folder, 'dateline-news.example-2017-11-03.geojson'));
    expect(geo.type).toBe('FeatureCollection');
    const damascus = geo.features.find(({ properties }: { properties: { name: string } }) => properties.name === 'Damascus');
    expect(damascus.geometry.type).toBe('Point');
    const [lon, lat] = damascus.geometry.coordinates;
    expect([Math.round(lon), Math.round(lat)]).toEqual([36, 34]);
    expect(damascus.properties.sources.length).toBeGreaterThan(0);
    expect(geo.attribution).toMatch(/CC BY/);
  });

  test('is without fault for axe, with the date’s fields open, with a card, from right to left', async () => {
    expect(await violations(panel)).toEqual([]);
    await pressByName(panel, 'Correct the date');
    expect(await violations(panel)).toEqual([]);
    await pressByName(panel, 'Cancel');
    await pressByName(panel, 'Daesh');
    await until('the card is drawn', () => panel.$('.card h2'));
    await panel.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await violations(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await panel.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    await pressByName(panel, 'Close');
  });

  test('follows the page: a switch to a page that is no article, and back', async () => {
    const other = await openPage(session, 'https://other.example/', { body: '<p>A front page.</p>' });
    expect(await waitForWords(panel, 'Not read as an article.')).not.toContain('Take with you');
    await other.close();
    await article.bringToFront();
    await waitForWords(panel, 'Take with you');
    await pressByName(panel, 'Correct the date');
    await panel.evaluate(() => (document.querySelector('[name=year]') as HTMLInputElement).select());
    await panel.keyboard.type('2015');
    await pressByName(panel, 'Use this date');
    await waitForWords(panel, 'Set by you');
    // As sites do that draw the next article into the same document.
    await article.evaluate(() => {
      history.pushState({}, '', '/2017/11/03/next');
      document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    });
    // What was set was about the page before.
    await until('the page’s own date holds', async () => (await textOf(panel, '.date')).includes('3 November 2017Found'));
  });
});

describe('in Chromium', () => {
  let session: Session;
  let panel: Page;
  beforeEach(async () => {
    session = await launch('chrome');
    const article = await openPage(session, SAMPLE_ADDRESS, LONG);
    await waitForMarks(article);
    panel = await openPanelBeside(session, article);
  });
  afterEach(() => session.close());

  test('the map is dragged, and zoomed by the wheel with Ctrl alone', async () => {
    const stage = await panel.waitForSelector('.stage');
    const { x = 0, y = 0, width = 0, height = 0 } = (await stage?.boundingBox()) ?? {};
    const before = await landOf(panel);
    await panel.mouse.move(x + width / 2, y + height / 2);
    await panel.mouse.down();
    await panel.mouse.move(x + width / 2 + 30, y + height / 2 + 20, { steps: 4 });
    await panel.mouse.up();
    await until('it moved', async () => (await landOf(panel)) !== before);
    expect(await panel.$('.card')).toBeNull();
    const scale = await extentOf(panel);
    await panel.mouse.wheel({ deltaY: -300 });
    expect(await extentOf(panel)).toBe(scale);
    await panel.keyboard.down('Control');
    await panel.mouse.wheel({ deltaY: -600 });
    await panel.keyboard.up('Control');
    await until('it is nearer', async () => (await extentOf(panel)) !== scale);
  });

  test('a place on the map opens its card by a click', async () => {
    await (await panel.waitForSelector('.points [aria-label="Damascus"]'))?.click();
    await until('its card is shown', async () => (await textOf(panel, '.card h2')).includes('Damascus'));
  });

  test('text is copied with its sources', async () => {
    await session.browser.defaultBrowserContext().overridePermissions(session.base, ['clipboard-read', 'clipboard-sanitized-write']);
    await pressByName(panel, 'Copy as text');
    await waitForWords(panel, 'Copied.');
    const text = await panel.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(
      /^Names in https:\/\/news\.example\/2017\/11\/03\/border-town\nFacts for 3 November 2017\nDateline data \d{4}\.\d\d/,
    );
    expect(text).toMatch(/Daesh .*\n {2}.*Source: .+/);
  });

  test('paper holds date, map, and every name with citations, and nothing to press', async () => {
    await panel.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await pressByName(panel, 'Print');
    await panel.waitForSelector('body[data-printed]');
    await panel.emulateMediaType('print');
    const text = await panel.evaluate(() => document.body.innerText);
    for (const name of SAMPLE_NAMES) expect(text).toContain(name);
    expect(text).toContain('3 November 2017');
    expect(text).toContain('Source:');
    expect(text).toContain('Licence:');
    expect(text).toContain(SAMPLE_ADDRESS);
    expect(await panel.evaluate(() => [...document.querySelectorAll('button')].filter((each) => each.checkVisibility()).length)).toBe(0);
    expect(await panel.evaluate(() => document.querySelector('.stage svg')?.checkVisibility())).toBe(true);
  });

  test('at 320 pixels, text of twice the size, and in forced colours nothing stands out', async () => {
    await panel.setViewport({ width: 320, height: 800 });
    // Twice the size by zoom is half the width in CSS pixels.
    for (const width of [320, 240]) {
      await panel.setViewport({ width, height: 800 });
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const tools = await panel.createCDPSession();
    await tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const [land, border] = await panel.evaluate(() =>
      ['.land', '.border'].map((part) => {
        const style = getComputedStyle(document.querySelector(`.stage ${part}`) as Element);
        return part === '.land' ? style.fill : style.stroke;
      }),
    );
    expect(land).not.toBe(border);
  });
});

test('Firefox’s own sidebar hands out a file', async () => {
  const folder = downloadFolder();
  const session = await launch('firefox', {
    firefoxPrefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true },
  });
  const article = await openPage(session, SAMPLE_ADDRESS, LONG);
  await waitForMarks(article);
  await openSidebar(session);
  await until('the sidebar lists names', async () => (await textOfSidebar(session)).includes('Take with you'));
  await pressInSidebar(session, 'Export places as GeoJSON');
  const geo = JSON.parse(await downloaded(folder, 'dateline-news.example-2017-11-03.geojson'));
  expect(geo.features.length).toBeGreaterThan(3);
  await session.close();
});
