/** The extension is updated while an article is open: what the old one left must not stand in the new one's way. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, leave, restOn, textOf, waitForCard } from './cards.ts';
import { buildFolder, KINDS, launch, openPage, pause, type Session, until } from './harness.ts';
import { chord } from './keys.ts';
import { markedPlaces, pointOf, waitForMarks } from './marks.ts';
import { noteErrors } from './page-errors.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';

/** Longer than a dwell and the fetching of a card. */
const DWELL = 1000;

/** What a card may say after an update: the figure, or that the page has to be reloaded. */
const ANSWERS = '1,500–2,500|Reload this page';

describe.each(KINDS)('an update of the extension in %s', (kind) => {
  let session: Session;
  let article: Page;
  let errors: string[] = [];
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => article.close());
  afterAll(() => session.close());

  const openArticle = async () => {
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, async (fresh) => {
      errors = noteErrors(fresh);
    });
    await waitForMarks(article);
  };

  test('under an article: names are marked once, and their cards are the new one’s or say what to do', async () => {
    await openArticle();
    await hover(article, 'Al Qaim');
    await leave(article);
    await update(session);
    await article.bringToFront();
    expect(await answerTo(article, 'Al Qaim')).toMatch(new RegExp(ANSWERS));
    expect(await markedPlaces(article)).toEqual(SAMPLE_MARKS);
    await leave(article);
    await chord(article, 'KeyJ');
    await waitForCard(article);
    expect(await cards(article), 'the old script opens none of its own').toBe(1);
    await article.keyboard.press('Escape');
    expect(errors).toEqual([]);
  });

  test('under an open card: it does not stay for good', async () => {
    await openArticle();
    await hover(article, 'Al Qaim');
    await update(session);
    await article.bringToFront();
    await until('the names are marked', async () => String(await markedPlaces(article)) === String(SAMPLE_MARKS));
    await article.mouse.move(4, 4);
    await until('no card is left', async () => (await cards(article)) === 0);
    expect(await answerTo(article, 'Al Qaim')).toMatch(new RegExp(ANSWERS));
    expect(await cards(article)).toBe(1);
  });
});

/** Rests on a name until a card opens: marks go and come while the new script takes over. */
function answerTo(page: Page, name: string): Promise<string> {
  return until(`“${name}” is answered`, async () => {
    await page.mouse.move(4, 4);
    const point = await pointOf(page, name).catch(() => undefined);
    if (!point) return undefined;
    await restOn(page, point);
    await pause(DWELL);
    const card = await findCard(page);
    return card && textOf(card);
  });
}

const cards = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('div')].filter((host) => host.shadowRoot?.querySelector('.dateline-card')).length);

/** Replaces the running extension by the same build, as the browser does when a new version has arrived. */
async function update(session: Session): Promise<void> {
  const id = await session.browser.installExtension(buildFolder(session.kind, 'e2e'));
  expect(id).toBe(session.extensionId);
}
