/**
 * Reads the numbers of a text: digits and words, ranges in all writings, one-sided and approximate ones, words without a figure. What is no
 * number (dates, scores, names) is left out (`no-number.ts`). One pass over the text's words; each looks at a bounded number of others.
 */
import type { Language } from '../language/language.ts';
import type { Bound, Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { natureAt } from './nature.ts';
import { endOfNoNumber } from './no-number.ts';
import { halfAt, partAt } from './parts.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { isToldAsChange, type Pair, pairAt } from './range.ts';
import type { NumberQualifier, ReadNumber } from './read-number.ts';
import { readValue, type Value } from './read-value.ts';
import { type Token, tokensOf } from './tokens.ts';
import { toleranceAfter } from './tolerance.ts';
import { vagueAt } from './vague.ts';

/** All numbers in reading order; offsets are UTF-16 code units into the text. A language without words of its own is read as English. */
export function readNumbers(text: string, language: Language | undefined): ReadNumber[] {
  const lexicon = lexiconOf(language);
  const tokens = tokensOf(text);
  const numbers: ReadNumber[] = [];
  const reader = new Reader(tokens, lexicon);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const found = token && reader.at(at);
    if (found) for (const number of reader.replaced(found.numbers, at, numbers.at(-1))) add(numbers, number, token?.start ?? 0);
    at = Math.max(found?.to ?? 0, at + 1);
  }
  return numbers;
}

/** Adds a number that can be written down; words that qualify the one before it are not its own too. */
function add(numbers: ReadNumber[], number: ReadNumber, valueStart: number): void {
  const figures = [number.low, number.best, number.high];
  if (figures.some((figure) => figure !== undefined && !Number.isFinite(figure))) return;
  const taken = numbers.at(-1)?.end ?? 0;
  if (number.start >= taken) numbers.push(number);
  else if (valueStart >= taken && valueStart < number.end) numbers.push({ ...number, start: valueStart });
}

/** Characters between "to 138,285 lots" and "from". */
const MAX_GAP = 40;

interface Found {
  numbers: ReadNumber[];
  to: number;
}

type Figures = Pick<ReadNumber, 'low' | 'best' | 'high' | 'qualifier' | 'lowOpen' | 'highOpen'>;

class Reader {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  at(at: number): Found | undefined {
    const value = readValue(this.#tokens, at, this.#lexicon);
    if (!value) return this.#words(at);
    const part = partAt(this.#tokens, value, this.#lexicon);
    if (part) return this.#part(at, part);
    const found = pairAt(this.#tokens, value, this.#lexicon);
    const pair = found && endOfNoNumber(this.#tokens, found.second, this.#lexicon, true) === undefined ? found : undefined;
    const end = endOfNoNumber(this.#tokens, value, this.#lexicon, pair !== undefined);
    if (end !== undefined)
      return { numbers: [], to: pair && this.#lexicon.ages.includes(this.#tokens[at - 1]?.lower ?? '') ? pair.to : end };
    return pair ? this.#pair(value, pair) : this.#single(value);
  }

  /** "narrowed to 138,285 from 212,577": the number after "from" is the one that the number before it replaced. */
  replaced(numbers: ReadNumber[], at: number, before: ReadNumber | undefined): ReadNumber[] {
    const [first] = numbers;
    const from = this.#tokens[at - 1];
    if (!first || !before || before.superseded || first.best === undefined || numbers.length > 1) return numbers;
    if (!this.#lexicon.from.includes(from?.lower ?? '') || (from?.start ?? 0) - before.end > MAX_GAP) return numbers;
    return isToldAsChange(this.#tokens, at - 1, at, this.#lexicon) ? [{ ...first, superseded: true }] : numbers;
  }

  /** "more than a third", "half of": a share, with what the words before it say of its ends. */
  #part(at: number, { value, to }: { value: number; to: number }): Found {
    const before = phraseBefore(this.#tokens, at, this.#lexicon.before);
    const from = before && before.means !== 'exact' ? before.from : at;
    return { numbers: [this.#number(from, to, to, figuresOf(value, before?.means, false), 'share')], to };
  }

  #words(at: number): Found | undefined {
    const half = halfAt(this.#tokens, at, this.#lexicon);
    if (half) return this.#part(at, half);
    const vague = vagueAt(this.#tokens, at, this.#lexicon);
    if (!vague) return undefined;
    const before = phraseBefore(this.#tokens, at, this.#lexicon.before);
    const { nature, unit } = natureAt(this.#tokens, this.#pastOf(vague.to), false, this.#lexicon);
    const from = before && before.means !== 'exact' ? before.from : at;
    return {
      numbers: [{ ...this.#span(from, vague.to), ...vague.bounds, qualifier: 'verbal', nature, ...(unit && { unit }) }],
      to: vague.to,
    };
  }

  #pastOf(to: number): number {
    return this.#lexicon.of.includes(this.#tokens[to]?.lower ?? '') ? to + 1 : to;
  }

  #span(from: number, to: number): { start: number; end: number } {
    return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
  }

  #number(from: number, to: number, unitAt: number, figures: Figures, known?: ReadNumber['nature'], currency = false): ReadNumber {
    const { nature, unit } = natureAt(this.#tokens, this.#pastOf(unitAt), currency, this.#lexicon);
    return { ...this.#span(from, to), ...figures, nature: known ?? nature, ...(unit && { unit }) };
  }

  #pair(first: Value, pair: Pair): Found {
    const { second } = pair;
    const nature = natureAt(this.#tokens, second.to, first.currency || second.currency, this.#lexicon);
    const end = nature.nature === 'percent' ? nature.to : second.to;
    const isMoney = first.currency || second.currency;
    if (pair.change) {
      const start = this.#number(first.from, first.to, second.to, { best: pair.low, qualifier: 'exact' }, undefined, isMoney);
      const after = this.at(second.from);
      return { numbers: [{ ...start, superseded: true }, ...(after?.numbers ?? [])], to: Math.max(after?.to ?? 0, second.to) };
    }
    const before = phraseBefore(this.#tokens, pair.from, this.#lexicon.before);
    const from = before && before.means !== 'exact' ? before.from : pair.from;
    const figures: Figures = { low: pair.low, high: pair.high, qualifier: 'range', ...(pair.lowOpen && { lowOpen: true }) };
    return { numbers: [this.#number(from, end, second.to, figures, undefined, isMoney)], to: end };
  }

  #single(value: Value): Found {
    const tokens = this.#tokens;
    const nature = natureAt(tokens, value.to, value.currency, this.#lexicon);
    const end = nature.nature === 'percent' ? nature.to : value.to;
    const tolerance = toleranceAfter(tokens, end, this.#lexicon);
    const before = phraseBefore(tokens, value.from, this.#lexicon.before);
    if (tolerance) {
      const { amount, to } = tolerance;
      const figures: Figures = { low: value.value - amount, best: value.value, high: value.value + amount, qualifier: 'plus_minus' };
      return { numbers: [this.#number(value.from, to, value.to, figures, undefined, value.currency)], to };
    }
    const plus = tokens[end]?.text === '+' && tokens[end]?.joined ? { from: end, to: end + 1, means: 'at_least' as const } : undefined;
    const after = plus ?? phraseAt(tokens, end, this.#lexicon.after);
    const bound = sided(before?.means) ? before?.means : (after?.means ?? before?.means);
    const from = before && before.means !== 'exact' ? before.from : value.from;
    const to = after && !sided(before?.means) ? after.to : end;
    return {
      numbers: [
        this.#number(from, to, plus ? end + 1 : value.to, figuresOf(value.value, bound, after?.means === bound), undefined, value.currency),
      ],
      to,
    };
  }
}

const sided = (bound: Bound | undefined) => bound !== undefined && bound !== 'about' && bound !== 'nearly' && bound !== 'exact';

/** A single number with what its words say of its ends; `stated` ends belong to it ("500 or more"). */
function figuresOf(value: number, bound: Bound | undefined, stated: boolean): Figures {
  switch (bound) {
    case 'at_least':
      return { low: value, qualifier: 'at_least' };
    case 'more_than':
      return { low: value, qualifier: 'more_than', ...(!stated && { lowOpen: true }) };
    case 'up_to':
      return { high: value, qualifier: 'up_to' };
    case 'fewer_than':
      return { high: value, qualifier: 'fewer_than', highOpen: true };
    default:
      return { best: value, qualifier: (bound ?? 'exact') satisfies NumberQualifier };
  }
}
