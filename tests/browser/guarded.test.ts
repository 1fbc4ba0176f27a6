/** Pages that tamper with the card's host, and pages that listen to what happens in it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, findCard, hover, isOnTop, waitForCard, waitForNoCard, waitForTitle } from './cards.ts';
import { KINDS, launch, openPage, type Served, type Session, until } from './harness.ts';
import { cardHasFocus, chord, enterCard } from './keys.ts';
import { waitForMarks } from './marks.ts';
import { fixture, SAMPLE_ADDRESS, sampleWith } from './pages.ts';

/** Runs this for the host each time it is put somewhere. */
const onHost = (script: string): Served =>
  sampleWith(`<script>
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const host of addedNodes) if (host.shadowRoot) { ${script} }
    }).observe(document, { childList: true, subtree: true });
  </script>`);

const ONCE = 'if (window.times > 0) continue; window.times = 1;';

describe.each(KINDS)('the host in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async (served: Served) => {
    page = await openPage(session, SAMPLE_ADDRESS, served);
    await waitForMarks(page);
  };
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test.each([
    ['makes it inert', `host.setAttribute('inert', '')`],
    ['hides it by its style', `host.setAttribute('style', 'display:none!important;opacity:0!important;pointer-events:none!important')`],
    ['hides it by an attribute', `host.hidden = true; host.setAttribute('aria-hidden', 'true'); host.popover = 'auto';`],
    ['removes it', 'host.remove()'],
    ['moves it into a corner of its own', `document.querySelector('footer').append(host)`],
  ])('a page that %s once', async (_what, script) => {
    await open(onHost(`${ONCE} ${script}`));
    await hover(page, 'Al Qaim');
    const host = () => page.evaluate(() => [...document.querySelectorAll('div')].find((div) => div.shadowRoot)?.getAttributeNames());
    await until('the host is as it was', async () => (await host())?.length === 0);
    const card = await until('the card is back', async () => {
      const found = await findCard(page);
      return found && (await isOnTop(found)) && found;
    });
    await (await card.$('button[aria-expanded=false]'))?.click();
    await card.waitForSelector('button[aria-expanded=true]');
  });

  test.each([
    ['removes it each time', 'host.remove()'],
    ['moves it each time', `if (host.parentNode === document.documentElement) document.querySelector('footer').append(host)`],
  ])('a page that %s gets its way', async (_what, script) => {
    await open(onHost(`window.times = (window.times ?? 0) + 1; ${script}`));
    await chord(page, 'KeyJ');
    await until('the page has insisted', () => page.evaluate(() => ((window as unknown as { times?: number }).times ?? 0) >= 4));
    await waitForNoCard(page);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('div')].some((div) => div.shadowRoot?.querySelector('.dateline-card'))),
    ).toBe(false);
  });

  test('styles of the page reach neither the host nor the popover', async () => {
    await open(
      sampleWith(
        '<style>div{display:none!important;pointer-events:none!important;opacity:0!important;visibility:hidden!important}</style>',
      ),
    );
    await hover(page, 'Al Qaim');
    expect(await isOnTop(await waitForCard(page))).toBe(true);
  });
});

describe.each(KINDS)('what the page learns of the card in %s', (kind) => {
  let session: Session;
  let page: Page;
  const noted = () => page.evaluate('noted.splice(0)') as Promise<string[]>;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('no click, key or focus inside it; and what the page stops elsewhere works in it', async () => {
    page = await openPage(session, 'https://news.example/2017/11/03/listening', fixture('listening.html'));
    await waitForMarks(page);
    // The test itself works: the page does note what is its own.
    await page.click('#elsewhere');
    expect(await noted()).toContain('click');

    await enterCard(page);
    const card = await waitForCard(page);
    await noted();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await cardHasFocus(page)).toBe(true);
    await (await card.$('button[aria-expanded=false]'))?.focus();
    await page.keyboard.press('Enter');
    await card.waitForSelector('button[aria-expanded=true]');
    await (await card.$('button[aria-expanded=true]'))?.click();
    await card.waitForSelector('button[aria-expanded=false]');
    const { left, top } = await boxOf(card);
    await page.mouse.move(left + 40, top + 20);
    await page.mouse.wheel({ deltaY: 40 });
    expect(await noted()).toEqual([]);
    await (await card.$('button.close'))?.click();
    await waitForNoCard(page);
  });

  test('a click that began on another control presses nothing', async () => {
    page = await openPage(session, 'https://news.example/2017/11/03/listening', fixture('listening.html'));
    await waitForMarks(page);
    await chord(page, 'KeyJ');
    const card = await waitForCard(page);
    const middle = async (selector: string) => {
      const box = await (await card.$(selector))?.boundingBox();
      if (!box) throw new Error(`no ${selector}`);
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    await page.mouse.move(...(await middle('button[aria-expanded]')));
    await page.mouse.down();
    await page.mouse.move(...(await middle('button.close')));
    await page.mouse.up();
    await waitForTitle(page, 'Al-Qaim');
    expect(await card.$('button[aria-expanded=true]')).toBeNull();
  });

  test('a link in the card opens its source', async () => {
    page = await openPage(session, 'https://news.example/2017/11/03/listening', fixture('listening.html'));
    await waitForMarks(page);
    await hover(page, 'Al Qaim');
    const card = await waitForCard(page);
    const before = (await session.browser.pages()).length;
    await (await card.$('a[href]'))?.click();
    const opened = await until('a tab opens', async () => {
      const pages = await session.browser.pages();
      return pages.length > before && pages.at(-1);
    });
    await opened.close();
  });
});
