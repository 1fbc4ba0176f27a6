/** Dates of data as readers write them, and how old the data are. */
import { intlTag } from '../engine/words/locales.ts';
import { say, spokenLocale } from './say.ts';

/** "5 March 2023", "March 2023" or "2023", as precise as the ISO date is; "2022 to 2025" for the interval "2022/2025". */
export function longDate(iso: string): string {
  const [from = '', to] = iso.split('/').map(oneDate);
  return to === undefined ? from : say('common.dateRange', { from, to });
}

function oneDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(intlTag(spokenLocale()), options).format(at);
}

/** Whole months from the month of a data version ("2026.11") to that of a day; 0 if the clock is behind the data. */
export function ageInMonths(version: string, today: Date): number {
  const [year, month] = version.split('.').map(Number);
  if (year === undefined || month === undefined) return 0;
  return Math.max(0, (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month);
}

/** From here on the page says that newer facts may be missing. */
const OLD = 12;

/** "Data of November 2026; 3 months old." and, after a year, what that means. */
export function ageSentence(version: string, today: Date): string {
  const months = ageInMonths(version, today);
  const date = longDate(version.replace('.', '-'));
  const age = months === 0 ? say('common.dataNew', { date }) : say('common.dataAge', { date, count: months });
  return months < OLD ? age : `${age} ${say('common.dataOld')}`;
}
