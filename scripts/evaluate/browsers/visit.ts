/** Visits one saved page with the extension and without it, and tells what differs. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { PageState } from '../../../extension/page-state.ts';
import type { Session } from '../../../tests/browser/harness.ts';
import type { BrowserKind } from '../../browsers.ts';
import { addressOf, htmlOf, idOf, type SavedKind, type SavedPage } from '../saved-pages.ts';
import { differences, isUnchanged, markAgain } from './differences.ts';
import { type FoundMark, findMarks } from './found-marks.ts';
import { type Opened, openCard } from './open-card.ts';
import type { BrowserOptions } from './options.ts';
import type { ErrorWatch } from './our-errors.ts';
import { stateOf } from './state.ts';
import { NO_SCRIPTS, openWatched, restOf, type Seen } from './witness.ts';

/** A browser with the extension, the same without it, and what was opened to ask the extension. */
export interface Browsers {
  session: Session;
  bare: Browser;
  own: Page;
  errors: ErrorWatch;
}

export interface Visit {
  id: string;
  kind: BrowserKind;
  collection: SavedKind;
  state: PageState | undefined;
  marks: FoundMark[];
  cards: (Opened & { text: string })[];
  /** Layout shift by marking a page at rest; Chromium alone counts it. */
  shift: number;
  violations: string[];
  /** What was seen but is the page's own doing. */
  notes: string[];
}

const CARDS = 5;
const TRIES = 3;

export async function visit(saved: SavedPage, collection: SavedKind, browsers: Browsers, options: BrowserOptions): Promise<Visit> {
  const { session, errors, own } = browsers;
  const result: Visit = {
    id: idOf(saved),
    kind: session.kind,
    collection,
    state: undefined,
    marks: [],
    cards: [],
    shift: 0,
    violations: [],
    notes: [],
  };
  errors.take();
  let page: Page | undefined;
  try {
    page = await open(saved, session.browser, options, errors);
    result.state = await stateOf(own);
    // Mail and the like are left alone from the start, so nobody answers there.
    if (result.state === undefined) (collection === 'news' ? result.violations : result.notes).push('nobody answers');
    if (result.state?.kind === 'failed') result.violations.push(`no reading: ${result.state.message}`);
    await page.bringToFront();
    const seen = await restOf(page);
    if (!options.scripts) {
      await compare(saved, browsers, options, seen, result);
      const { violations, shift } = await markAgain(page, own);
      result.violations.push(...violations);
      result.shift = shift;
    }
    await page.bringToFront();
    result.marks = await findMarks(page);
    await tryCards(page, result, options);
    if (!options.scripts && seen.sourceUnchanged && !(await isUnchanged(page))) result.violations.push('cards left something in the page');
  } catch (error) {
    // One page that hangs must not hide what the others show.
    result.violations.push(`could not be visited: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await page?.close().catch(() => undefined);
  }
  result.violations.push(...errors.take().map((error) => `error: ${error}`));
  return result;
}

function open(saved: SavedPage, browser: Browser, { width, scripts }: BrowserOptions, errors?: ErrorWatch): Promise<Page> {
  const served = { body: htmlOf(saved), ...(!scripts && { headers: NO_SCRIPTS }) };
  return openWatched(browser, addressOf(saved), served, width, async (page) => errors?.watch(page));
}

/**
 * The same page without the extension tells what is its own doing. Some pages come to rest in more than one way: what differs from all looks
 * without the extension has to do so on a second look with it, and must not be a way in which these looks differ from each other.
 */
async function compare(
  saved: SavedPage,
  { bare, session, own }: Browsers,
  options: BrowserOptions,
  seen: Seen,
  result: Visit,
): Promise<void> {
  const without: Seen[] = [];
  let faults: string[] = [];
  for (let count = 0; count < TRIES; count++) {
    const page = await open(saved, bare, options);
    without.push(await restOf(page));
    await page.close();
    faults = differences(seen, without);
    if (faults.length === 0) return;
  }
  const page = await open(saved, session.browser, options);
  await stateOf(own);
  const again = differences(await restOf(page), without);
  await page.close();
  const [first, ...others] = without;
  const variations = first ? differences(first, others) : [];
  const isAmong = (fault: string, list: readonly string[]) => list.some((each) => each.split(':')[0] === fault.split(':')[0]);
  for (const fault of faults) (isAmong(fault, again) && !isAmong(fault, variations) ? result.violations : result.notes).push(fault);
}

async function tryCards(page: Page, result: Visit, { out }: BrowserOptions): Promise<void> {
  mkdirSync(out, { recursive: true });
  const file = (what: string) => join(out, `${result.id}-${result.kind}-${what}.png`) as `${string}.png`;
  await page.mouse.move(2, 2);
  await page.screenshot({ path: file('first') });
  for (const mark of result.marks.slice(0, CARDS)) {
    const isFirst = !result.cards.some(({ outcome }) => outcome === 'opened');
    const opened = await openCard(page, mark, async () => isFirst && page.screenshot({ path: file('card') }));
    result.cards.push({ text: mark.text, ...opened });
    if (opened.outcome === 'closed') result.violations.push(`no card opens on “${mark.text}”`);
    if (opened.outcome === 'covered') result.notes.push(`“${mark.text}” is covered: ${opened.by}`);
    if (opened.outcome !== 'opened') continue;
    const say = (fault: string) => `the card of “${mark.text}”: ${fault}`;
    result.violations.push(...opened.faults.map(say));
    result.notes.push(...opened.remarks.map(say));
  }
}
