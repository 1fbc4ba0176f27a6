/** Reads the date that a reader typed: a year, with a month, with a day. */
import { monthNames } from './date-words.ts';
import { say } from './say.ts';

export interface TypedDate {
  year: string;
  /** 1 to 12, or empty. */
  month: string;
  day: string;
}

export type DateField = keyof TypedDate;

/** An ISO date, or the field that is wrong and what to do about it. */
export type ReadDate = { date: string } | { field: DateField; error: string };

export function readTypedDate({ year, month, day }: TypedDate): ReadDate {
  const [y, m, d] = [westernDigits(year), westernDigits(month), westernDigits(day)];
  if (!/^\d{4}$/.test(y) || Number(y) < 1900 || Number(y) > 2100) return { field: 'year', error: say('panel.errorYear') };
  if (m === '' && d !== '') return { field: 'month', error: say('panel.errorMonth') };
  if (m === '') return { date: y };
  const last = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
  if (d !== '' && (!/^\d{1,2}$/.test(d) || Number(d) < 1 || Number(d) > last))
    return { field: 'day', error: say('panel.errorDay', { month: monthNames()[Number(m) - 1] ?? '', year: y, day: day.trim(), last }) };
  return { date: [y, m.padStart(2, '0'), ...(d === '' ? [] : [d.padStart(2, '0')])].join('-') };
}

export function typedDateOf(iso = ''): TypedDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

/** Arabic and Persian digits are digits too. */
function westernDigits(text: string): string {
  return text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
