/** Numbers in words: "twenty-three", "two hundred and fifty thousand", "half a million", "a dozen", "two and a half million". */
import type { Lexicon } from './lexicon.ts';
import type { Read } from './read-value.ts';
import { isJoiningHyphen, scaleOf, scalesFrom } from './scales.ts';
import type { Token } from './tokens.ts';

const THOUSAND = 1000;
const TENS = 20;

/** The longest number in words that begins at token `at`, or undefined. */
export function wordsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
  return halfOf(tokens, at, lexicon) ?? new WordNumber(tokens, at, lexicon).read();
}

class WordNumber {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  #next: number;
  #to: number;
  #total = 0;
  #current = 0;
  /** A word for a unit adds only where it is smaller: "twenty three", not "three twenty". */
  #limit = Number.POSITIVE_INFINITY;
  #factor = Number.POSITIVE_INFINITY;
  /** The last word that multiplied. */
  #scale = 1;

  constructor(tokens: readonly Token[], at: number, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#next = at;
    this.#to = at;
    const isArticle = lexicon.articles.includes(this.#word(at));
    if (isArticle && scaleOf(this.#word(at + 1), lexicon) !== undefined) {
      this.#current = 1;
      this.#next = at + 1;
    }
  }

  #word(at: number): string {
    return this.#tokens[at]?.lower ?? '';
  }

  read(): Read | undefined {
    const begin = this.#to;
    while (this.#takeUnit() || this.#takeScale() || this.#passLink(begin));
    if (this.#to === begin) return undefined;
    const value = this.#total + this.#current;
    return this.#withHalf(value) ?? result(value, this.#scale, this.#to);
  }

  #takeUnit(): boolean {
    const { units } = this.#lexicon;
    const word = this.#word(this.#next);
    const unit = Object.hasOwn(units, word) ? units[word] : undefined;
    if (unit === undefined || unit >= this.#limit) return false;
    this.#current += unit;
    // After tens a unit may follow, after a unit nothing that adds.
    this.#limit = unit >= 100 ? 100 : unit >= TENS ? 10 : 0;
    this.#to = ++this.#next;
    return true;
  }

  #takeScale(): boolean {
    const factor = scaleOf(this.#word(this.#next), this.#lexicon);
    if (factor === undefined || this.#current === 0 || factor >= this.#factor) return false;
    if (factor < THOUSAND) {
      this.#current *= factor;
      this.#limit = factor === 100 ? factor : 0;
    } else {
      this.#total += this.#current * factor;
      this.#current = 0;
      this.#limit = factor;
      this.#factor = factor;
    }
    this.#scale = factor;
    this.#to = ++this.#next;
    return true;
  }

  /** Passes "and" and hyphens where a number goes on behind them. */
  #passLink(begin: number): boolean {
    if (this.#to === begin || this.#next !== this.#to) return false;
    const isHyphen = isJoiningHyphen(this.#tokens, this.#next);
    const isAnd = this.#lexicon.and.includes(this.#word(this.#next)) && this.#scale >= 100;
    if (!isHyphen && !isAnd) return false;
    const word = this.#word(this.#next + 1);
    const { units } = this.#lexicon;
    const unit = Object.hasOwn(units, word) ? (units[word] ?? 0) : undefined;
    const goesOn =
      (unit !== undefined && unit < this.#limit) || (isHyphen && this.#current > 0 && scaleOf(word, this.#lexicon) !== undefined);
    if (!goesOn) return false;
    this.#next++;
    return true;
  }

  /** "a million and a half", "two and a half million". */
  #withHalf(value: number): Read | undefined {
    const { and, articles, half } = this.#lexicon;
    if (!and.includes(this.#word(this.#to))) return undefined;
    const skip = articles.includes(this.#word(this.#to + 1)) ? 1 : 0;
    const after = this.#to + 2 + skip;
    if (!half.includes(this.#word(after - 1))) return undefined;
    const scaled = scalesFrom(this.#tokens, after, this.#lexicon, false);
    if (this.#scale > 1) return result(value + this.#scale / 2, this.#scale, after);
    return result((value + 0.5) * scaled.scale, scaled.scale, scaled.to);
  }
}

const result = (value: number, scale: number, to: number): Read => ({ to, value, scale, grouped: false, inWords: true });

/** "half a million", "half a dozen". */
function halfOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
  if (!lexicon.half.includes(tokens[at]?.lower ?? '')) return undefined;
  const hyphen = isJoiningHyphen(tokens, at + 1) ? 1 : 0;
  const skip = lexicon.articles.includes(tokens[at + 1 + hyphen]?.lower ?? '') ? 1 : 0;
  const scaled = scalesFrom(tokens, at + 1 + hyphen + skip, lexicon, false);
  return scaled.scale === 1 ? undefined : result(scaled.scale / 2, scaled.scale, scaled.to);
}
