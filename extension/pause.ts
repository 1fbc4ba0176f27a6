/** Reading paused on all pages for half an hour. Kept in memory alone, so that it ends with the browser at the latest. */
import * as v from 'valibot';
import { browser } from './browser.ts';

/** Milliseconds of one pause. */
export const PAUSE = 30 * 60_000;

const KEY = 'pausedUntil';
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** When the pause ends, in milliseconds since 1970; undefined while nothing is paused. */
export async function pausedUntil(now: number = Date.now()): Promise<number | undefined> {
  const until = v.safeParse(time, (await browser.storage.session.get(KEY))[KEY]);
  // A clock that was set back must not make the pause longer.
  return until.success && now < until.output && until.output <= now + PAUSE ? until.output : undefined;
}

/** Begins a pause, or begins it anew, and says when it ends. */
export async function pause(now: number = Date.now()): Promise<number> {
  await browser.storage.session.set({ [KEY]: now + PAUSE });
  return now + PAUSE;
}

/** Ends the pause. */
export async function resume(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
