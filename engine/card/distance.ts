/** How far a figure is from the article, in days and in words. */
import { type DayInterval, daysBetween } from '../dates.ts';
import type { MessageKey } from '../words/keys.ts';
import type { Say } from '../words/say.ts';

/**
 * Publication dates of saved pages agree with the printed ones within a day (98.3 % of 397 pages, the project's study of news pages):
 * time zones and midnight shift them, so one day apart is the same time.
 */
const SAME_TIME_DAYS = 1;

const DAY = { days: 1, before: 'card.daysBefore', after: 'card.daysAfter' } as const;

const UNITS: readonly { days: number; before: MessageKey; after: MessageKey }[] = [
  { days: 365.25, before: 'card.yearsBefore', after: 'card.yearsAfter' },
  { days: 30.44, before: 'card.monthsBefore', after: 'card.monthsAfter' },
  { days: 7, before: 'card.weeksBefore', after: 'card.weeksAfter' },
  DAY,
];

/** "at the time of this article", "4 months after this article", "2 years before this article". */
export function distanceText(figure: DayInterval, article: DayInterval, say: Say): string {
  const days = daysBetween(figure, article);
  if (Math.abs(days) <= SAME_TIME_DAYS) return say('card.atTheTime');
  const size = Math.abs(days);
  // A unit is used from twice its length on: "18 days" says more than "3 weeks", "18 months" more than "1 year".
  const unit = UNITS.find((candidate) => size >= 2 * candidate.days || candidate.days === 1) ?? DAY;
  return say(days < 0 ? unit.before : unit.after, { count: Math.round(size / unit.days) });
}
