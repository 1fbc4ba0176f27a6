/** Days from and to which something holds, in words. */
import type { SpokenContext } from './context.ts';

/** "1 Jun 2017 – 17 Apr 2018", "since Feb 2014", "until 2019"; nothing where neither end is known. */
export function termText({ from, to }: { from?: string; to?: string }, { say, format }: SpokenContext): string {
  if (from === undefined) return to === undefined ? '' : say('card.until', { date: format.date(to) });
  return to === undefined ? say('card.since', { date: format.date(from) }) : format.period(from, to);
}
