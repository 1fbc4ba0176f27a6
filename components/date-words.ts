/** Dates as the reader's language writes them, as precise as they are known. */
import { intlTag } from '../engine/words/locales.ts';
import { spokenLocale } from './say.ts';

/** "3 November 2017", "November 2017" or "2017" for an ISO date. */
export function dateText(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day !== undefined && { day: 'numeric' }) };
  return format(options, new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** Names of the twelve months as they stand alone. */
export function monthNames(): string[] {
  return Array.from({ length: 12 }, (_, month) => format({ month: 'long' }, new Date(Date.UTC(2024, month, 1))));
}

function format(options: Intl.DateTimeFormatOptions, at: Date): string {
  return new Intl.DateTimeFormat(intlTag(spokenLocale()), { ...options, timeZone: 'UTC' }).format(at);
}
