/**
 * `npm run bench -- cards`: how long after the end of the dwell a card is there, in real browsers. The page itself measures, in the build
 * for tests, whose shadow root is open: from the time stamp of the last pointer move and the 300 ms of the dwell to the end of the first
 * frame in which the card has a height. The dwell begins with the last fast move, which is at most some ten milliseconds before the last.
 */
import type { Page } from 'puppeteer-core';
import { DEFAULT_PREFERENCES } from '../../extension/preferences.ts';
import { GROUP } from '../../page/hover/state.ts';
import { leave } from '../../tests/browser/cards.ts';
import { KINDS, launch, openPage, pause, type Session, until } from '../../tests/browser/harness.ts';
import { pointOf, waitForMarks } from '../../tests/browser/marks.ts';
import { SAMPLE_ADDRESS, SAMPLE_PAGE } from '../../tests/browser/pages.ts';
import { stopBackground } from '../../tests/browser/stop-background.ts';
import { spread } from './spread.ts';

const RUNS = 15;
/** In turn, so that no card is the one that was shown before. */
const NAMES = ['Al Qaim', 'Ryan Dillon', 'Daesh', 'Syria', 'Abu Kamal'];

interface Watching {
  lastMove: number;
  shownAt?: number;
}
type Watched = { watching: Watching };

/** Runs in the page: notes the last move, and from then on looks in each frame whether the card is there. */
const WATCH = () => {
  const watching: Watching = { lastMove: 0 };
  Object.assign(window, { watching });
  const isShown = () =>
    [...document.querySelectorAll('div')].some(
      (host) => (host.shadowRoot?.querySelector('.dateline-card')?.getBoundingClientRect().height ?? 0) > 0,
    );
  let frame = 0;
  const look = () => {
    if (!isShown()) frame = requestAnimationFrame(look);
    // A task after the frame's own: by then the frame is drawn.
    else if (watching.shownAt === undefined) setTimeout(() => (watching.shownAt = performance.now()), 0);
  };
  addEventListener(
    'pointermove',
    (event) => {
      watching.lastMove = event.timeStamp;
      delete watching.shownAt;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    },
    true,
  );
};

/** Milliseconds from the end of the dwell to the drawn card. */
async function timeToCard(page: Page, name: string): Promise<number> {
  const { x, y } = await pointOf(page, name);
  await page.mouse.move(2, 2);
  await pause(30);
  await page.mouse.move(x, y);
  for (const step of [1, 2]) {
    await pause(8);
    await page.mouse.move(x + step, y);
  }
  const shown = await until('the card is drawn', () =>
    page.evaluate(() => {
      const { lastMove, shownAt } = (window as unknown as Watched).watching;
      return shownAt === undefined ? undefined : shownAt - lastMove;
    }),
  );
  await leave(page);
  // A card soon after another opens without a dwell.
  await pause(2 * GROUP);
  return shown - Number(DEFAULT_PREFERENCES.opening);
}

const openSample = async (session: Session): Promise<Page> => {
  const page = await openPage(session, SAMPLE_ADDRESS, SAMPLE_PAGE, (fresh) => fresh.evaluateOnNewDocument(WATCH));
  await waitForMarks(page);
  return page;
};

const nameOf = (run: number): string => NAMES[run % NAMES.length] ?? '';

async function benchBrowser(session: Session): Promise<void> {
  const first: number[] = [];
  const warm: number[] = [];
  const cold: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openSample(session);
    first.push(await timeToCard(page, nameOf(run)));
    await page.close();
  }
  const page = await openSample(session);
  await timeToCard(page, nameOf(0));
  for (let run = 0; run < RUNS; run++) warm.push(await timeToCard(page, nameOf(run)));
  for (let run = 0; run < RUNS; run++) {
    await stopBackground(session);
    cold.push(await timeToCard(page, nameOf(run)));
  }
  console.log(`  ${session.kind.padEnd(8)} ${spread(first).padEnd(24)} ${spread(warm).padEnd(24)} ${spread(cold)}`);
}

/** Prints medians with least and most for each browser. */
export async function benchCards(): Promise<void> {
  console.log(`\nFrom the end of the dwell to the drawn card, milliseconds, median (least–most) of ${RUNS}:`);
  console.log('           first on a page          background running       background stopped');
  for (const kind of KINDS) {
    const session = await launch(kind);
    await benchBrowser(session);
    await session.close();
  }
}
