/** Numbers, dates and lists as readers of a language expect them, by `Intl`; figures are never rounded here. */

/** Formats for one locale; make one for each card, `Intl` objects are slow to construct. */
export class Format {
  readonly #locale: string;
  readonly #number: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;
  readonly #regions: Intl.DisplayNames;

  constructor(locale: string) {
    this.#locale = locale;
    this.#number = new Intl.NumberFormat(locale);
    // British for English: no comma before the last "and".
    this.#list = new Intl.ListFormat(british(locale), { type: 'conjunction' });
    this.#regions = new Intl.DisplayNames([locale], { type: 'region' });
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** "A, B and C". */
  list(items: readonly string[]): string {
    return this.#list.format(items);
  }

  /** Name of a country by ISO code, in the reader's language. */
  country(code: string): string {
    return this.#regions.of(code) ?? code;
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
    // British for English: day before month, as in most of the world's news in English.
    return new Intl.DateTimeFormat(british(this.#locale), options).format(at);
  }

  /** "2014", "May 2014 – Aug 2014"; a period of one whole calendar year is the year. */
  period(from: string | undefined, to: string): string {
    if (from === undefined || from === to) return this.date(to);
    if (from === `${to.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-12-31`) return to.slice(0, 4);
    return `${this.date(from)} – ${this.date(to)}`;
  }

  /** "34.37° N, 41.09° E": two decimals are about a kilometre, enough to say where a town is. */
  coordinates(lat: number, lon: number): string {
    const one = (degrees: number, positive: string, negative: string) =>
      `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;
    return `${one(lat, 'N', 'S')}, ${one(lon, 'E', 'W')}`;
  }
}

function british(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
