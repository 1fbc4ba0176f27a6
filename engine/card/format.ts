/** Numbers, dates and lists as readers of a language expect them, by `Intl`; figures are never rounded here. */
import { enumeration, listText } from '../words/lists.ts';
import { intlTag, type Locale } from '../words/locales.ts';

/** Formats for one locale; make one for each card, `Intl` objects are slow to construct. */
export class Format {
  readonly locale: Locale;
  readonly #tag: string;
  readonly #number: Intl.NumberFormat;
  readonly #regions: Intl.DisplayNames;

  constructor(locale: Locale) {
    this.locale = locale;
    this.#tag = intlTag(locale);
    this.#number = new Intl.NumberFormat(this.#tag);
    this.#regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** "A, B and C". */
  list(items: readonly string[]): string {
    return listText(items, this.locale);
  }

  /** "A, B, C". */
  enumeration(items: readonly string[]): string {
    return enumeration(items, this.locale);
  }

  /** Name of a country by ISO code, in the reader's language; undefined for what is no code, or one without a name. */
  country(code: string): string | undefined {
    return /^[A-Z]{2}$/.test(code) ? this.#regions.of(code) : undefined;
  }

  /** "3 Nov 2017", "Nov 2017" or "2017", as precise as the ISO date is. */
  date(iso: string): string {
    const [year = '', month, day] = iso.split('-');
    if (month === undefined) return year;
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    const options: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'short',
      ...(day !== undefined && { day: 'numeric' }),
    };
    return new Intl.DateTimeFormat(this.#tag, options).format(at);
  }

  /** "2014", "May 2014 – Aug 2014"; a period of one whole calendar year is the year. */
  period(from: string | undefined, to: string): string {
    if (from === undefined || from === to) return this.date(to);
    if (from === `${to.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-12-31`) return to.slice(0, 4);
    return `${this.date(from)} – ${this.date(to)}`;
  }

  /** "34.37", without its sign: two decimals are about a kilometre, enough to say where a town is. */
  degrees(value: number): string {
    return new Intl.NumberFormat(this.#tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Math.abs(value));
  }

  /** A label as it stands within a sentence: German keeps the capitals of its nouns. */
  uncapitalised(label: string): string {
    return this.locale === 'de' ? label : label.charAt(0).toLocaleLowerCase(this.locale) + label.slice(1);
  }
}
