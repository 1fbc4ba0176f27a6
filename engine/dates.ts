/**
 * Dates of any precision: "2017", "2017-11" or "2017-11-03". A date stands for all days it may mean, as an interval of day numbers
 * (days since 1970-01-01, UTC), so that distances never pretend to more precision than a source gave.
 */

export interface DayInterval {
  /** First and last day, inclusive. */
  first: number;
  last: number;
}

const DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is an ISO date of the calendar: "2017-02-30" is not. */
export function isIsoDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** The days an ISO date may mean, or undefined if it is none. */
export function parseDate(text: string): DayInterval | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return new Date(first * DAY).getUTCDate() === day ? { first, last: first } : undefined;
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / DAY - 1 };
}

/** The days from the first of `from` to the last of `to`; `from` alone missing means the days of `to`. */
export function period(from: string | undefined, to: string): DayInterval | undefined {
  const end = parseDate(to);
  const start = from === undefined ? end : parseDate(from);
  return start && end ? { first: start.first, last: end.last } : undefined;
}

/** Days between two intervals: 0 if they share a day, negative if `a` lies before `b`. */
export function daysBetween(a: DayInterval, b: DayInterval): number {
  if (a.last < b.first) return a.last - b.first;
  if (a.first > b.last) return a.first - b.last;
  return 0;
}

/** Number of days the interval spans: 1 for a day. */
export function spanOf(interval: DayInterval): number {
  return interval.last - interval.first + 1;
}
