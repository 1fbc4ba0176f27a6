/** Scripts of a page that get in the way: names taken from DOM properties, made-up events, events kept from everyone, marks taken off. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hover, leave, opensNothing, restOn, textOf, waitForCard, waitForNoCard, waitForTitle } from './cards.ts';
import { KINDS, launch, openPage, type Session } from './harness.ts';
import { pointOfText } from './hostile-pages.ts';
import { chord } from './keys.ts';
import { markedTexts, pointOf, waitForMark, waitForMarks, waitForNoMarks } from './marks.ts';
import { noteErrors } from './page-errors.ts';
import { waitForNote } from './page-report.ts';
import { fixture, SAMPLE_ADDRESS, SAMPLE_PAGE, sampleWith } from './pages.ts';

/** Keeps every event of pointer, mouse, touch and keyboard from whoever listens after it. */
const KEEPS_EVENTS = sampleWith(`<script>
  for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'pointerleave', 'pointerout', 'mouseover', 'mousemove',
    'mousedown', 'mouseup', 'mouseout', 'click', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'scroll', 'focusin'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
</script>`);

/** Takes off all highlights twenty times a second, and counts how often there were any of ours. */
const CLEARS = sampleWith(`<script>
  window.cleared = 0;
  setInterval(() => {
    if ([...CSS.highlights.keys()].some((name) => /^dl-[1-4]/.test(name))) window.cleared++;
    CSS.highlights.clear();
  }, 50);
</script>`);

describe.each(KINDS)('scripts in the way in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('a form whose fields are called like DOM properties', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, fixture('clobber.html'));
    await waitForMark(page, 'Abu Kamal');
    expect(await markedTexts(page)).toEqual(['Al Qaim', 'Abu Kamal']);
    await hover(page, 'Al Qaim');
    await leave(page);
    await hover(page, 'Abu Kamal');
    await leave(page);
    await chord(page, 'KeyK');
    await waitForTitle(page, 'Abu Kamal');
  });

  test('events that the page makes itself open nothing', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(page);
    const { x, y } = await pointOf(page, 'Al Qaim');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        const common = { bubbles: true, composed: true };
        setInterval(() => {
          target?.dispatchEvent(new PointerEvent('pointermove', { ...common, clientX, clientY, pointerType: 'mouse' }));
          target?.dispatchEvent(new MouseEvent('mousemove', { ...common, clientX, clientY }));
          target?.dispatchEvent(new PointerEvent('click', { ...common, clientX, clientY, pointerType: 'touch' }));
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...common, code: 'KeyJ', key: 'J', altKey: true, shiftKey: true }));
        }, 30);
      },
      x,
      y,
    );
    expect(await opensNothing(page)).toBe(true);
  });

  test('events that the page makes itself close nothing and press nothing in the card', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE);
    await waitForMarks(page);
    await chord(page, 'KeyJ');
    await waitForTitle(page, 'Iraq');
    await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      // The product's root is closed; in this build the page can even reach the buttons.
      for (const host of document.querySelectorAll('div'))
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
    });
    await waitForTitle(page, 'Iraq');
    expect(await (await waitForCard(page)).$('button[aria-expanded=true]')).toBeNull();
  });

  test('a page that keeps all events to itself: names open, buttons work, Esc closes', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, KEEPS_EVENTS);
    await waitForMarks(page);
    const before = await hover(page, 'Al Qaim');
    expect(before).toContain('1,500–2,500');
    const card = await waitForCard(page);
    await (await card.$('button[aria-expanded=false]'))?.click();
    await card.waitForSelector('button[aria-expanded=true]');
    expect((await textOf(card)).length).toBeGreaterThan(before.length);
    await (await card.$('button.close'))?.click();
    await waitForNoCard(page);
    await leave(page);
    await hover(page, 'Ryan Dillon');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await chord(page, 'KeyJ');
    await waitForCard(page);
  });

  test('a page that takes off all highlights again and again: marks are given up, cards are not', async () => {
    page = await openPage(session, SAMPLE_ADDRESS, CLEARS);
    const errors = noteErrors(page);
    await waitForNote(session, page, 'cleared');
    await waitForNoMarks(page);
    const count = () => page.evaluate(() => (window as unknown as { cleared: number }).cleared);
    const given = await count();
    expect(given).toBeGreaterThan(0);
    expect(given, 'the first painting and three more').toBeLessThanOrEqual(4);
    await restOn(page, await pointOfText(page, 'Al Qaim'));
    expect(await textOf(await waitForCard(page))).toContain('1,500–2,500');
    expect(await count()).toBe(given);
    expect(errors).toEqual([]);
  });
});
