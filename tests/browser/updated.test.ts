/** The extension is updated while an article is open: what the old one left must not stand in the new one's way. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findCard, hover, leave, restOn, waitForCard } from './cards.ts';
import { buildFolder, KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { chord } from './keys.ts';
import { markedPlaces, pointOf, waitForMarks } from './marks.ts';
import { noteErrors } from './page-errors.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';

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

  test('under an article: its names are marked once, and cards open again', async () => {
    await openArticle();
    await hover(article, 'Al Qaim');
    await leave(article);
    await update(session);
    await article.bringToFront();
    await until('the new one answers', async () => {
      await article.mouse.move(4, 4);
      await restOn(article, await pointOf(article, 'Al Qaim'));
      return (await findCard(article))?.evaluate((card) => card.innerText.includes('1,500–2,500'));
    });
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
    await until('the names are marked by the new one', async () => String(await markedPlaces(article)) === String(SAMPLE_MARKS));
    await article.mouse.move(4, 4);
    await until('no card is left', async () => (await cards(article)) === 0);
    expect(await hover(article, 'Al Qaim')).toContain('1,500–2,500');
    expect(await cards(article)).toBe(1);
  });
});

const cards = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('div')].filter((host) => host.shadowRoot?.querySelector('.dateline-card')).length);

/** Replaces the running extension by the same build, as the browser does when a new version has arrived. */
async function update(session: Session): Promise<void> {
  if (session.kind === 'firefox') {
    await session.browser.installExtension(buildFolder('firefox', 'e2e'));
    return;
  }
  const page = await openExtensionPage(session, 'about.html', 'body');
  const [gone] = await Promise.all([
    new Promise((resolve) => page.once('close', () => resolve(true))),
    page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 0);
    }),
  ]);
  expect(gone).toBe(true);
  await until('the new one has started', async () => session.browser.targets().some((target) => target.type() === 'service_worker'));
}
