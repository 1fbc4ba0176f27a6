/** A page that waits because the reader paused all reading. It comes back by itself: nobody wakes it. */
import type { ChoiceClient } from './background-client.ts';
import type { Session } from './session.ts';

/** A clock read more coarsely than timers run would have the page ask once too early, again and again. */
const SHORTEST = 250;

/** Says that reading is paused and calls `readNow` when the pause is over. */
export function waitUntil(until: number, session: Session, readNow: () => void): void {
  session.state = { kind: 'paused', until };
  const timer = setTimeout(readNow, Math.max(SHORTEST, until - Date.now()));
  session.signal.addEventListener('abort', () => clearTimeout(timer));
}

/**
 * Pauses reading on all pages, and takes the marks off this one, whose card stays until the reader leaves it: there the pause can be undone.
 * Gives what undoes it.
 */
export async function pauseFrom(session: Session, client: ChoiceClient): Promise<() => Promise<void>> {
  const until = await client.pause();
  session.quiet = true;
  await session.readAgain();
  session.state = { kind: 'paused', until };
  return async () => {
    await client.resume();
    session.quiet = false;
    await session.readAgain();
  };
}
