/** The page about the data: opens from the popup and from the welcome page, and tells what the background's data hold. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, openExtensionPage, openPage, type Session, until } from './harness.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from './pages.ts';
import { openPopup, press, waitForWords } from './popup.ts';

describe.each(KINDS)('the page about the data in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterAll(() => session.close());

  const opened = () => openExtensionPage(session, 'about.html', '.counts');
  const texts = (page: Page, selector: string) =>
    page.$$eval(selector, (elements) => elements.map((element) => (element as HTMLElement).innerText));

  test('has version, age and counts of the data that are loaded', async () => {
    const page = await opened();
    expect((await texts(page, '.age')).join()).toMatch(/^Version \d{4}\.\d{2} Data of \w+ \d{4}; .+ old\./);
    const counts = Object.fromEntries(
      (await texts(page, '.counts > div')).map((text) => {
        const [count = '', label = ''] = text.split(/\n+/).sort();
        return [label, Number(count.replaceAll(',', ''))];
      }),
    );
    expect(Object.keys(counts)).toEqual(['places', 'groups, forces, bodies, people', 'names', 'figures', 'sources']);
    for (const [label, count] of Object.entries(counts)) expect(count, label).toBeGreaterThan(10);
    await page.close();
  });

  test('is read by keyboard: the list of parts leads on, a notice opens', async () => {
    const page = await opened();
    await page.bringToFront();
    await page.focus('nav a[href="#data-sets"]');
    await page.keyboard.press('Enter');
    await until('the data sets are on screen', () =>
      page.$eval('#data-sets', (section) => Math.abs(section.getBoundingClientRect().top) < innerHeight / 2),
    );
    await page.focus('summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('details[open] p');
    await page.close();
  });

  test.each([320, 360, 768, 1440])('fits a window %i pixels wide', async (width) => {
    const page = await opened();
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('opens from the welcome page, and leads back', async () => {
    const page = await openExtensionPage(session, 'welcome.html', 'footer a[href="about.html"]');
    await page.bringToFront();
    await page.click('.dateline-welcome footer a[href="about.html"]');
    await page.waitForSelector('.dateline-about .counts');
    await page.click('.dateline-about footer a');
    await page.waitForSelector('.dateline-welcome');
    await page.close();
  });

  test('opens from the popup', async () => {
    const article = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    const popup = await openPopup(session, article);
    // Once all is said nothing moves any more: a line that arrives pushes the button from under the pointer.
    await waitForWords(popup, '16 names known');
    const before = (await session.browser.pages()).length;
    await press(popup, 'About the data');
    const about = await until('a tab opens', async () => {
      const pages = await session.browser.pages();
      for (const page of pages) if (page.url() === `${session.base}/about.html`) return page;
      // Firefox tells the driver no address of a page that an extension opened: it is the last one.
      return session.kind === 'firefox' && pages.length > before && pages.at(-1);
    });
    await about.waitForSelector('.counts');
    await about.close();
    await article.close();
  });
});
