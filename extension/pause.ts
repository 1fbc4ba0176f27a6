/** Reading paused on all pages: for half an hour, or for the rest of the day. Kept in memory alone, so that it ends with the browser at the latest. */
import * as v from 'valibot';
import { browser } from './browser.ts';

/** Milliseconds of the shorter pause. */
export const PAUSE = 30 * 60_000;

/** How long the reader pauses; "today" ends at midnight where they are. Pages may ask for the first alone (`docs/adr/0013`). */
export const PAUSE_LENGTHS = ['half-hour', 'today'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

const KEY = 'pause';
/** The longest day, when clocks are put back. */
const LONGEST = 25 * 60 * 60_000;

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const stored = v.pipe(
  v.object({ from: time, until: time }),
  v.check(({ from, until }) => until - from <= LONGEST),
);

/** When the pause ends, in milliseconds since 1970; undefined while nothing is paused. */
export async function pausedUntil(now: number = Date.now()): Promise<number | undefined> {
  const found = v.safeParse(stored, (await browser.storage.session.get(KEY))[KEY]);
  if (!found.success) return undefined;
  const { from, until } = found.output;
  // A clock that was set back must not make the pause longer: before it began it does not hold.
  return from <= now && now < until ? until : undefined;
}

/** Begins a pause, or begins it anew, and says when it ends. */
export async function pause(length: PauseLength = 'half-hour', now: number = Date.now()): Promise<number> {
  const until = length === 'today' ? endOfDay(now) : now + PAUSE;
  await browser.storage.session.set({ [KEY]: { from: now, until } });
  return until;
}

/** Ends the pause. */
export async function resume(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Whether a pause that ends then was one for the rest of the day. */
export function isEndOfDay(until: number): boolean {
  return until === endOfDay(until - 1);
}

/** The next midnight by the reader's clock. */
function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
