/** Looks now and then whether the page has cleared the marks: no event tells. */
import type { Painter } from './painter.ts';

/** Looks after painting, in milliseconds; pages that clear marks do so early. */
const LOOKS = [500, 1500, 4000, 10_000];
/** Between two looks while the reader moves or scrolls. */
const GAP = 500;

export function watchCleared(painter: Painter, signal: AbortSignal): void {
  let last = 0;
  const look = () => {
    last = performance.now();
    if (!signal.aborted) painter.check();
  };
  const timers = LOOKS.map((delay) => setTimeout(look, delay));
  for (const type of ['pointermove', 'scroll']) {
    addEventListener(type, (event) => event.isTrusted && performance.now() - last > GAP && look(), {
      capture: true,
      passive: true,
      signal,
    });
  }
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}
