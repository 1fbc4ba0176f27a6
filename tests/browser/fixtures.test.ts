/** The gallery: every component in every state, in both themes and directions, has no error, nothing cut off, nothing axe complains of. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_WALLS, PAGE_WALLS } from '../fixtures/gallery/wall-names.ts';
import { buildGallery, hang, type Look, misfits, openGallery, photograph } from './gallery.ts';
import { launch, type Session } from './harness.ts';

const LOOKS = (['light', 'dark'] as const).flatMap((theme) => (['ltr', 'rtl'] as const).map((dir): Look => ({ theme, dir })));

/** Rules about a page as a whole, of which a wall holds many; the pages themselves are checked in `accessibility.test.ts`. */
const OF_WHOLE_PAGES = [
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-unique',
  'landmark-one-main',
  'region',
  'heading-order',
];
const OTHERS = ['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'page-has-heading-one'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (off) => {
      const { axe: runner } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const results = await runner.run({ rules, resultTypes: ['violations', 'passes'] });
      if (results.passes.length === 0) throw new Error('axe looked at nothing');
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
    },
    [...OF_WHOLE_PAGES, ...OTHERS],
  );
}

let session: Session;
let page: Page;
let errors: string[];

async function begin(kind: Session['kind'], dark = false): Promise<void> {
  session = await launch(kind, { viewport: { width: 1600, height: 1000 }, dark });
  ({ page, errors } = await openGallery(session));
}

async function expectFit(): Promise<void> {
  const { boxes, found } = await misfits(page);
  expect(boxes).toBeGreaterThan(1);
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
}

beforeAll(buildGallery);

describe('in Chromium', () => {
  beforeAll(() => begin('chrome'));
  afterAll(() => session.close());

  test.each([...CARD_WALLS, ...PAGE_WALLS])('%s', async (wall) => {
    for (const look of LOOKS) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look.theme },
        // Half-faded cards are neither for pictures nor for contrast.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await hang(page, wall, look);
      await photograph(page, wall, look);
      await expectFit();
      // Colours don't depend on the direction, and structure not on the colours: each is looked at once in each.
      if ((look.theme === 'dark') === (look.dir === 'rtl')) expect(await violations(page)).toEqual([]);
    }
  });
});

describe('in Firefox', () => {
  beforeAll(() => begin('firefox'));
  afterAll(() => session.close());

  test.each(CARD_WALLS)('%s', async (wall) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await hang(page, wall, { theme: 'light', dir });
      await expectFit();
    }
  });
});
