/** What looks like a number and is none: dates, years, times, scores, votes, ordinals, names of units, weapons, roads and rules. */
import type { Lexicon } from './lexicon.ts';
import { natureAt } from './nature.ts';
import { phraseBefore } from './phrases.ts';
import type { Value } from './read-value.ts';
import type { Token } from './tokens.ts';

const LAST_DAY = 31;
const [FIRST_YEAR, LAST_YEAR] = [1400, 2100];
const HYPHEN = /^[-‑–—]$/u;
const CAPITAL = /^\p{Lu}/u;
const MAX_SCORE = 200;
/** Words of a street's name, with the number of a second house. */
const MAX_STREET = 6;

/** The token after what is no number, where `value` begins such a thing; undefined where it is a number. `isPaired`: it is an end of a range. */
export function endOfNoNumber(tokens: readonly Token[], value: Value, lexicon: Lexicon, isPaired = false): number | undefined {
  const look = new Look(tokens, value, lexicon);
  const isNone =
    look.isPartOfName() ||
    look.isOrdinal() ||
    look.isTime() ||
    look.isDay() ||
    look.isYear() ||
    look.isLabelled() ||
    look.isListed() ||
    look.isAgeOrNote() ||
    look.isHouse() ||
    (!isPaired && (look.isPronoun() || look.isCompound()));
  return look.endOfChain() ?? look.endOfScore() ?? (isNone ? value.to : undefined);
}

class Look {
  readonly #tokens: readonly Token[];
  readonly #value: Value;
  readonly #lexicon: Lexicon;

  constructor(tokens: readonly Token[], value: Value, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#value = value;
    this.#lexicon = lexicon;
  }

  #at(index: number): Token | undefined {
    return this.#tokens[index];
  }

  get #first(): Token | undefined {
    return this.#at(this.#value.from);
  }

  get #before(): Token | undefined {
    return this.#at(this.#value.from - 1);
  }

  get #after(): Token | undefined {
    return this.#at(this.#value.to);
  }

  get #isPlain(): boolean {
    const { scale, grouped, currency, inWords, value } = this.#value;
    return scale === 1 && !grouped && !currency && !inWords && Number.isInteger(value);
  }

  /** "M16", "T-72", "COVID-19", "3D", "S23". */
  isPartOfName(): boolean {
    const { from, to, inWords, currency } = this.#value;
    if (inWords || currency) return false;
    const before = this.#before;
    if (this.#first?.joined && before?.kind === 'word') return true;
    if (
      this.#first?.joined &&
      (HYPHEN.test(before?.text ?? '') || before?.text === '.') &&
      before?.joined &&
      this.#at(from - 2)?.kind === 'word'
    )
      return !this.#isNumberWord(this.#at(from - 2)?.lower ?? '') && !this.#lexicon.prefixes.includes(this.#at(from - 2)?.lower ?? '');
    const after = this.#after;
    if (!after?.joined || after.kind !== 'word') return false;
    const { natures, per100, times, ordinalEndings } = this.#lexicon;
    const isUnit = Object.hasOwn(natures, after.lower) || per100.includes(after.lower) || times.includes(after.lower);
    return !isUnit && !ordinalEndings.includes(after.lower) && this.#at(to)?.kind === 'word';
  }

  #isNumberWord(word: string): boolean {
    const { units, scales } = this.#lexicon;
    return Object.hasOwn(units, word) || Object.hasOwn(scales, word) || this.#lexicon.to.includes(word);
  }

  /** "4th", "1990s". */
  isOrdinal(): boolean {
    return !this.#value.inWords && this.#after?.joined === true && this.#lexicon.ordinalEndings.includes(this.#after.lower);
  }

  /** "11 a.m.", "5pm", "1200 GMT". */
  isTime(): boolean {
    const { times, labels } = this.#lexicon;
    const [after, dot, last] = [this.#after, this.#at(this.#value.to + 1), this.#at(this.#value.to + 2)];
    if (labels.length > 0 && (after?.lower === 'a' || after?.lower === 'p') && dot?.text === '.' && dot.joined && last?.lower === 'm')
      return true;
    return after?.kind === 'word' && times.includes(after.lower) && this.#value.scale === 1 && !this.#value.grouped;
  }

  /** "7 October", "October 7", "7th of October" by its ordinal. */
  isDay(): boolean {
    if (!this.#isPlain || this.#value.value > LAST_DAY) return false;
    const { months } = this.#lexicon;
    const isMonth = (token: Token | undefined) => token !== undefined && months.includes(token.lower) && CAPITAL.test(token.text);
    const dotted = this.#before?.text === '.' ? this.#at(this.#value.from - 2) : this.#before;
    return isMonth(this.#after) || isMonth(this.#before) || isMonth(dotted);
  }

  /** Four digits of a year, unless a plural noun is counted by them. */
  isYear(): boolean {
    const { value, bareDigits } = this.#value;
    if (!this.#isPlain || bareDigits !== 4 || value < FIRST_YEAR || value > LAST_YEAR) return false;
    const { yearBefore, months, functionWords } = this.#lexicon;
    const before = this.#before?.lower ?? '';
    if (phraseBefore(this.#tokens, this.#value.from, this.#lexicon.before)) return false;
    const unit = this.#after?.lower ?? '';
    if (Object.hasOwn(this.#lexicon.natures, unit) || unit === 'sq' || unit === 'square') return false;
    if (yearBefore.includes(before) || months.includes(before) || /['’]s$/u.test(before)) return true;
    const after = this.#after;
    const isNoun = after?.kind === 'word' && !CAPITAL.test(after.text) && !functionWords.includes(after.lower) && after.lower.endsWith('s');
    return !isNoun && after?.lower !== 'people' && after?.lower !== 'men';
  }

  /** "Route 7", "Resolution 2254", "No. 5", "iPhone 11" before anything but a noun that it counts. */
  isLabelled(): boolean {
    if (!this.#isPlain || this.#value.value >= 10_000) return false;
    const { labels, functionWords } = this.#lexicon;
    const before = this.#before;
    const word = before?.text === '.' ? this.#at(this.#value.from - 2) : before;
    if (before?.text === '#') return true;
    if (word?.kind !== 'word') return false;
    if (labels.includes(word.lower) && (CAPITAL.test(word.text) || before?.text === '.')) return true;
    if (before?.kind !== 'word' || !/\p{Lu}/u.test(before.text) || this.#isNumberWord(before.lower)) return false;
    const after = this.#after;
    const countsNoun = after?.kind === 'word' && !CAPITAL.test(after.text) && !functionWords.includes(after.lower);
    const isSentenceStart =
      /^\p{Lu}\p{Ll}*$/u.test(before.text) && (this.#value.from < 2 || /^[.!?:"“”]$/u.test(this.#at(this.#value.from - 2)?.text ?? '.'));
    const isUnit = after?.kind === 'mark' && this.#lexicon.per100.includes(after.text);
    if (/^\p{Lu}{3,}$/u.test(before.text) && !countsNoun && !isUnit) return true;
    return !countsNoun && !isUnit && !isSentenceStart && !HYPHEN.test(after?.text ?? '');
  }

  /** "1. First", at the start of a line. */
  isListed(): boolean {
    return this.#isPlain && this.#value.from === 0 && this.#after?.text === '.' && this.#value.value < 100 && this.#tokens.length > 2;
  }

  /** "one of them", "the one that": a pronoun. */
  isPronoun(): boolean {
    const { value, inWords, from, to } = this.#value;
    if (!inWords || value !== 1 || to - from > 1) return false;
    const after = this.#after;
    if (natureAt(this.#tokens, to, false, this.#lexicon).nature === 'percent') return false;
    return (
      after?.kind !== 'word' ||
      this.#lexicon.functionWords.includes(after.lower) ||
      CAPITAL.test(after.text) ||
      this.#before?.lower === 'no'
    );
  }

  /** "a four-door car", "the two-week truce": a word made of a number, unless it says how strong something is. */
  isCompound(): boolean {
    const [hyphen, noun] = [this.#after, this.#at(this.#value.to + 1)];
    if (natureAt(this.#tokens, this.#value.to, false, this.#lexicon).nature === 'age') return false;
    return this.#value.inWords && hyphen?.joined === true && HYPHEN.test(hyphen.text) && noun?.joined === true && noun.lower !== 'strong';
  }

  /** "49 Ranch Road": a house, with capitals up to the word for a street. */
  isHouse(): boolean {
    if (!this.#isPlain) return false;
    for (let at = this.#value.to; at < this.#value.to + MAX_STREET; at++) {
      const token = this.#at(at);
      const isNumber = at === this.#value.to + 1 && token?.kind === 'digits';
      if (HYPHEN.test(token?.text ?? '') || isNumber) continue;
      if (token?.kind !== 'word' || !CAPITAL.test(token.text)) return false;
      if (at > this.#value.to && this.#lexicon.streets.includes(token.lower)) return true;
    }
    return false;
  }

  /** "aged 18", "Sam Doe, 65, said", and footnotes. */
  isAgeOrNote(): boolean {
    const { from, value, bareDigits } = this.#value;
    if (value >= MAX_SCORE) return false;
    // "[1]": a footnote.
    if (this.#before?.text === '[' && this.#after?.text === ']') return true;
    if (this.#lexicon.ages.includes(this.#before?.lower ?? '')) return true;
    const isBetweenCommas = this.#before?.text === ',' && this.#after?.text === ',' && bareDigits === 2;
    return isBetweenCommas && CAPITAL.test(this.#at(from - 2)?.text ?? '');
  }

  /** "22:15", "12/11/2017", "2017-11-03", "+1-222-2222-2222", "24/7": the token after all of it. */
  endOfChain(): number | undefined {
    if (this.#value.inWords || this.#value.currency) return undefined;
    const isLink = (index: number, marks: RegExp) => {
      const [mark, digits] = [this.#at(index), this.#at(index + 1)];
      return mark?.joined === true && marks.test(mark.text) && digits?.kind === 'digits' && digits.joined;
    };
    let to = this.#value.to;
    let links = 0;
    while (isLink(to, /^[-‑/:]$/u)) {
      if (this.#at(to)?.text === ':') return this.#pastChain(to);
      to += 2;
      links++;
    }
    const isSlash = this.#at(this.#value.to)?.text === '/';
    return links > 1 || (isSlash && links === 1 && !this.#lexicon.of.includes(this.#at(to)?.lower ?? '')) ? to : undefined;
  }

  #pastChain(from: number): number {
    let to = from;
    while (this.#at(to)?.joined && this.#at(to + 1)?.joined && this.#at(to + 1)?.kind === 'digits') to += 2;
    return to;
  }

  /** "15-0", "a 9-2 lead", "won 2-1": falling, or beside a word of games and votes. */
  endOfScore(): number | undefined {
    const { to, value, bareDigits } = this.#value;
    const [link, digits] = [this.#after, this.#at(to + 1)];
    if (bareDigits === undefined || value >= MAX_SCORE || !HYPHEN.test(link?.text ?? '') || !digits?.joined || digits.kind !== 'digits')
      return undefined;
    const other = Number(digits.text);
    if (!(other < MAX_SCORE)) return undefined;
    const { scores } = this.#lexicon;
    const near = [-3, -2, -1].map((offset) => this.#at(this.#value.from + offset)).concat([this.#at(to + 2), this.#at(to + 3)]);
    const isResult = near.some((token) => token !== undefined && scores.includes(token.lower));
    return other <= value || isResult ? to + 2 : undefined;
  }
}
