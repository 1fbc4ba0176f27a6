/** A page that stops every event on its window, in a script that runs before anything else of the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, hover, leave, opensNothing, restOn, staysOpen, waitForCard, waitForNoCard } from './cards.ts';
import { KINDS, launch, openPage, type Session } from './harness.ts';
import { command, cursor, waitForFocusInCard } from './keys.ts';
import { pointOf, waitForMarks } from './marks.ts';
import { SAMPLE, SAMPLE_ADDRESS } from './pages.ts';
import { prefer } from './preferences.ts';

/** Not `visibilitychange` and `focus`: Firefox's driver waits for these when another tab comes to the front. */
const STOPPED =
  'pointermove pointerover pointerout pointerleave pointerdown pointerup mousemove mousedown mouseup mouseout click keydown keyup keypress ' +
  'scroll blur DOMContentLoaded load';

/** The page notes what it stopped, which proves that it would have kept the event from a later listener. */
const STOP = `<script>
  window.stopped = new Set();
  for (const type of '${STOPPED}'.split(' '))
    for (const capture of [true, false])
      addEventListener(type, (event) => { stopped.add(type); event.stopImmediatePropagation(); }, capture);
</script>`;

describe.each(KINDS)('a page that stops every event in %s', (kind) => {
  let session: Session;
  let page: Page;
  const open = async () => {
    const opened = await openPage(session, SAMPLE_ADDRESS, { body: SAMPLE.replace('<head>', () => `<head>${STOP}`) });
    await waitForMarks(opened);
    return opened;
  };
  beforeAll(async () => {
    session = await launch(kind);
    page = await open();
  });
  afterAll(() => session.close());

  test('cards open under the pointer and close when it leaves', async () => {
    await hover(page, 'Al Qaim');
    await leave(page);
    expect(await page.evaluate(() => [...(window as unknown as { stopped: Set<string> }).stopped])).toContain('pointermove');
  });

  test('Esc closes a card, and the name stays quiet', async () => {
    await hover(page, 'Al Qaim');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await opensNothing(page)).toBe(true);
    await page.mouse.move(4, 4);
  });

  test('the way into the card keeps it open', async () => {
    await hover(page, 'Abu Kamal');
    const { left, top, width, height } = await boxOf(await waitForCard(page));
    await page.mouse.move(left + width / 2, top + height / 2, { steps: 12 });
    expect(await staysOpen(page)).toBe(true);
    await leave(page);
  });

  test('Enter goes into the card, a pointer that moves ends the ring', async () => {
    await command(page, 'next-name');
    await waitForCard(page);
    await page.keyboard.press('Enter');
    await waitForFocusInCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(10, 10, { steps: 3 });
    await page.mouse.move(30, 30, { steps: 3 });
    expect(await cursor(page)).toBeUndefined();
  });

  test('a click opens a card where the reader wants clicks', async () => {
    await prefer(session, undefined, { opening: 'click' });
    page = await open();
    const point = await pointOf(page, 'Al Qaim');
    await restOn(page, point);
    expect(await opensNothing(page)).toBe(true);
    await page.mouse.click(point.x, point.y);
    await waitForCard(page);
    expect(await page.evaluate(() => [...(window as unknown as { stopped: Set<string> }).stopped])).toContain('click');
  });
});
