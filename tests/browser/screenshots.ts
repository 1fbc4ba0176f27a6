/** Photographs what readers see, in both browsers, light and dark: `node tests/browser/screenshots.ts [folder]`. Not a test. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hover, pressInCard, waitForCard, waitUntilDrawn } from './cards.ts';
import { hidePopup, openSidebar, photographPopup, photographSidebar, pressToolbarButton, textOfSidebar } from './firefox-window.ts';
import { KINDS, type Kind, launch, openExtensionPage, openPage, pause, ROOT, type Session, until } from './harness.ts';
import { waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { openPanelBeside } from './panel.ts';
import { openPopup, waitForWords } from './popup.ts';

type Scheme = 'light' | 'dark';

/** One card of each kind of place. */
const PLACES = {
  town: 'Khan Younis',
  capital: 'Khartoum',
  village: 'Robotyne',
  river: 'Tigris',
  province: 'Kharkiv Oblast',
  disputed: 'Crimea',
  crossing: 'Bab al-Hawa border crossing',
  'date-line': 'Suva',
};

/** Cards of actors and of a country at war: the first layer, and the timelines under "More". */
const ACTORS = { group: 'Boko Haram', force: 'Kenyan army', coalition: 'ATMIS', leader: 'Abubakar Shekau', country: 'Sudan' };

/** Time for the map to be drawn in the sidebar, into which the driver cannot see. */
const DRAWING = 1500;

const folder = process.argv[2] ?? join(ROOT, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
for (const kind of KINDS) for (const scheme of ['light', 'dark'] as const) await photographAll(kind, scheme);

async function photographAll(kind: Kind, scheme: Scheme): Promise<void> {
  const session = await launch(kind, { dark: scheme === 'dark' });
  const file = (subject: string) => join(folder, `${kind === 'chrome' ? 'chromium' : kind}-${subject}-${scheme}.png`);
  /** Chromium takes the scheme page by page, Firefox by the setting it was launched with. */
  const wear = async (page: Page) => {
    if (kind === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };

  const article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, wear);
  await waitForMarks(article);
  await photographPopupOver(session, article, file('popup'), wear);
  await hover(article, 'Al Qaim');
  await waitUntilDrawn(await waitForCard(article));
  await article.screenshot({ path: file('card') });
  await photographPanel(session, article, file('panel'), wear);
  await article.close();

  const group = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, wear);
  await waitForMarks(group);
  await hover(group, 'Daesh');
  const card = await waitForCard(group);
  await (await card.$('button[aria-expanded=false]'))?.click();
  await card.waitForSelector('button[aria-expanded=true]');
  await waitUntilDrawn(card);
  await group.screenshot({ path: file('group-more') });
  await group.close();

  const why = await openPage(session, 'https://news.example/2024/04/14/border', fixture('senses.html'), wear);
  await waitForMarks(why);
  await hover(why, 'Jordan');
  await pressInCard(why, 'Why this?');
  await (await waitForCard(why)).waitForSelector('.senses');
  await waitUntilDrawn(await waitForCard(why));
  await why.screenshot({ path: file('why') });
  await why.close();

  const narrow = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, async (page) => {
    await wear(page);
    await page.setViewport({ width: 400, height: 800 });
  });
  await waitForMarks(narrow);
  await hover(narrow, 'Al Qaim');
  await waitUntilDrawn(await waitForCard(narrow));
  await narrow.screenshot({ path: file('narrow') });
  await narrow.close();

  await photographPlaces(session, (name) => file(`place-${name}`), wear);

  await photographActors(session, (name) => file(`actor-${name}`), wear);

  const welcome = await openExtensionPage(session, 'welcome.html');
  await wear(welcome);
  await waitForMarks(welcome);
  await hover(welcome, 'Al Qaim');
  await waitUntilDrawn(await waitForCard(welcome));
  await welcome.screenshot({ path: file('welcome'), fullPage: true });
  await welcome.close();

  for (const subject of ['options', 'packs']) {
    const page = await openExtensionPage(session, `${subject}.html`);
    await wear(page);
    await page.screenshot({ path: file(subject), fullPage: true });
    await page.close();
  }

  const about = await openExtensionPage(session, 'about.html', '.counts');
  await wear(about);
  await about.screenshot({ path: file('about') });
  await about.setViewport({ width: 360, height: 800 });
  await about.screenshot({ path: file('about-narrow') });
  await session.close();
}

async function photographPlaces(session: Session, file: (name: string) => string, wear: (page: Page) => Promise<void>): Promise<void> {
  for (const [name, place] of Object.entries(PLACES)) {
    const page = await openPage(session, 'https://news.example/2024/05/14/journey', fixture('places.html'), wear);
    await waitForMarks(page);
    await hover(page, place);
    await waitUntilDrawn(await waitForCard(page));
    await page.screenshot({ path: file(name) as `${string}.png` });
    await page.close();
  }
}

async function photographActors(session: Session, file: (name: string) => string, wear: (page: Page) => Promise<void>): Promise<void> {
  for (const [name, actor] of Object.entries(ACTORS)) {
    const page = await openPage(session, 'https://news.example/2024/05/14/actors', fixture('actors.html'), wear);
    await waitForMarks(page);
    await hover(page, actor);
    const card = await waitForCard(page);
    await waitUntilDrawn(card);
    await page.screenshot({ path: file(name) as `${string}.png` });
    await (await card.$('button[aria-expanded=false]'))?.click();
    await card.waitForSelector('button[aria-expanded=true]');
    await (await card.$('.timeline'))?.evaluate((timeline) => timeline.scrollIntoView({ block: 'end' }));
    await waitUntilDrawn(card);
    await page.screenshot({ path: file(`${name}-more`) as `${string}.png` });
    await page.close();
  }
}

async function photographPopupOver(session: Session, article: Page, path: string, wear: (page: Page) => Promise<void>): Promise<void> {
  if (session.kind === 'firefox') {
    await article.bringToFront();
    await pressToolbarButton(session);
    writeFileSync(path, await photographPopup(session));
    await hidePopup(session);
    return;
  }
  const popup = await openPopup(session, article);
  await wear(popup);
  await waitForWords(popup, 'names known');
  await popup.screenshot({ path: path as `${string}.png` });
  await popup.close();
}

async function photographPanel(session: Session, article: Page, path: string, wear: (page: Page) => Promise<void>): Promise<void> {
  if (session.kind === 'firefox') {
    await article.bringToFront();
    await openSidebar(session);
    await until('the sidebar lists names', async () => (await textOfSidebar(session)).includes('Take with you'));
    await pause(DRAWING);
    writeFileSync(path, await photographSidebar(session));
    return;
  }
  const panel = await openPanelBeside(session, article);
  await wear(panel);
  await pause(DRAWING);
  await panel.screenshot({ path: path as `${string}.png` });
}
