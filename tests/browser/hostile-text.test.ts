/** Text that is not plain: in shadow roots, from right to left, split by tags and invisible characters. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hover, leave, titleOf, waitForCard } from './cards.ts';
import { KINDS, launch, openPage, type Session, until } from './harness.ts';
import { expectUsable } from './hostile-pages.ts';
import { isDrawn } from './ink.ts';
import { markedTexts, waitForMark } from './marks.ts';
import { noteErrors } from './page-errors.ts';
import { fixture } from './pages.ts';

const ADDRESS = 'https://news.example/2017/11/03/plain-it-is-not';
const SOFT_HYPHEN = /\u00ad/g;

describe.each(KINDS)('text that is not plain in %s', (kind) => {
  let session: Session;
  let page: Page;
  let errors: string[] = [];
  const open = async (name: string) => {
    page = await openPage(session, ADDRESS, fixture(name), async (fresh) => {
      errors = noteErrors(fresh);
    });
  };
  const marked = async () => (await markedTexts(page)).map((text) => text.replace(SOFT_HYPHEN, ''));
  beforeAll(async () => {
    session = await launch(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  test('an open shadow root is read and marked, a closed one is left alone', async () => {
    await open('shadow-roots.html');
    await waitForMark(page, 'Abu Kamal');
    expect((await marked()).toSorted()).toEqual(['Abu Kamal', 'Al Qaim', 'Baghdad']);
    expect(await hover(page, 'Abu Kamal')).toContain('2,000–3,000');
    await leave(page);
    expect(await hover(page, 'Al Qaim')).toContain('1,500–2,500');
    await leave(page);
    expect(errors).toEqual([]);
    // Last, because it takes the marks off.
    expect(await isDrawn(page, 'Abu Kamal'), 'the line under the name in the root').toBe(true);
  });

  test('text that comes into an open shadow root later is read, and what is rewritten there loses its mark', async () => {
    await open('shadow-roots.html');
    await waitForMark(page, 'Abu Kamal');
    await page.evaluate(() => {
      const inside = document.querySelector('open-part')?.shadowRoot?.querySelector('#inside');
      if (inside)
        inside.textContent =
          'In Damascus people looked at the sky and waited for rain, which had not come for three weeks, they said, and nobody there expected it.';
    });
    await waitForMark(page, 'Damascus');
    expect((await marked()).toSorted()).toEqual(['Al Qaim', 'Baghdad', 'Damascus']);
  });

  test('names that the page splits by tags, spaces and hyphens nobody sees are whole', async () => {
    await open('split-names.html');
    await until('all names are marked', async () => (await marked()).length >= 5);
    expect(await marked()).toEqual(['Al Qaim', 'Abu Kamal', 'Deir Ezzor', 'Damascus', 'Raqqa']);
    for (const [name, figure] of [
      ['Al Qaim', '1,500–2,500'],
      ['Abu Kamal', '2,000–3,000'],
    ] as const) {
      expect(await hover(page, name)).toContain(figure);
      await leave(page);
    }
    expect(await hover(page, 'Deir Ezzor')).toContain('Deir');
    expect(errors).toEqual([]);
  });

  test('a page from right to left: its names are marked and its cards read from left to right', async () => {
    await open('right-to-left.html');
    await waitForMark(page, 'الرقة');
    expect(await marked()).toEqual(['دمشق', 'الرقة', 'بغداد']);
    await hover(page, 'الرقة');
    await waitForCard(page);
    expect(await titleOf(page)).toMatch(/Raqqa/);
    await expectUsable(page, 'الرقة');
    await leave(page);
    expect(errors).toEqual([]);
  });
});
