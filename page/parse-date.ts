/** Reads a date from the shapes that pages print it in, and gives the calendar day as printed, in its own time zone. */

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** 'YYYY-MM-DD' if the three parts are a day that exists and lies in 1990 to 2100, else undefined. `month` is 1 to 12. */
export function toIsoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1990 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The day a text names, as 'YYYY-MM-DD', or undefined. Reads ISO 8601, '2017/11/03', '20171103', '2017年11月3日', '3.11.2017',
 * 'November 3, 2017', RFC 2822, 'Fri Apr 28 19:20:36 CEST 2023' and Unix times (these in UTC). '03/11/2017' is read only when it
 * has one meaning: pages write it both ways round, and a wrong date is worse than none.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 80);
  const parts = (pattern: RegExp): [number, number, number] | undefined => {
    const match = pattern.exec(trimmed);
    return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
  };
  const yearFirst = parts(/^(\d{4})[-/.年] ?(\d\d?)[-/.月] ?(\d\d?)(?!\d)/) ?? parts(/^(\d{4})(\d\d)(\d\d)(?:T|$|\d{4}(?:\d\d)?$)/);
  if (yearFirst) return toIsoDay(...yearFirst);
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const day = new Date(Number(trimmed.padEnd(13, '0')));
    return toIsoDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  const numeric = parts(/^(\d\d?)[-/.] ?(\d\d?)[-/.] ?(\d{4})(?!\d)/);
  if (numeric) {
    const [first, second, year] = numeric;
    if (/^\d+\./.test(trimmed) || first > 12 || first === second) return toIsoDay(year, second, first);
    return second > 12 ? toIsoDay(year, first, second) : undefined;
  }
  return parseNamedMonth(trimmed);
}

/** English month names in any order with day and year; clock times are taken out first, so that "19:20" is no day. */
function parseNamedMonth(text: string): string | undefined {
  const rest = text.replace(/\d{1,2}:\d\d(?::\d\d)?/g, ' ');
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i.exec(rest)?.[1];
  const year = /\b(?:19|2[01])\d\d\b/.exec(rest)?.[0];
  const day = /(?:^|[^\d+-])(\d\d?)(?:st|nd|rd|th)?(?!\d)/i.exec(rest)?.[1] ?? /-(\d\d?)-/.exec(rest)?.[1];
  return month && year && day ? toIsoDay(Number(year), MONTHS.indexOf(month.toLowerCase()) / 3 + 1, Number(day)) : undefined;
}
