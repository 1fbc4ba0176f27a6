/** Browsers stop the background whenever they like: the reader must not notice. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, leave } from './cards.ts';
import { KINDS, launch, openPage, type Session } from './harness.ts';
import { markedPlaces, waitForMarks } from './marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_MARKS, SAMPLE_PAGE } from './pages.ts';
import { openPopup, switchSite, waitForWords } from './popup.ts';
import { stopBackground } from './stop-background.ts';

describe.each(KINDS)('a background that was stopped in %s', (kind) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterAll(() => session.close());

  test('before an article is opened: it is marked', async () => {
    await stopBackground(session);
    article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(article);
    expect(await markedPlaces(article)).toEqual(SAMPLE_MARKS);
  });

  test('before the first card and between two: both open', async () => {
    await stopBackground(session);
    expect(await hover(article, 'Al Qaim')).toContain('1,500–2,500');
    await leave(article);
    await stopBackground(session);
    expect(await hover(article, 'Abu Kamal')).toContain('2,000–3,000');
    await leave(article);
  });

  test('while the popup is open: its switch works', async () => {
    const popup = await openPopup(session, article);
    await waitForWords(popup, '16 names known');
    await stopBackground(session);
    await switchSite(popup, false);
    await waitForWords(popup, 'You switched Dateline off');
    await switchSite(popup, true);
    await waitForWords(popup, '16 names known');
    await popup.close();
  });
});
