/** One number at one place of a text: digits with what multiplies them, a number in words, or both ("1.2 million", "two dozen"). */
import { type Digits, readDigits } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsAt } from './read-words.ts';
import { scalesFrom } from './scales.ts';
import type { Token } from './tokens.ts';

export interface Value {
  /** First token and the one after the last; with the currency sign before it. */
  from: number;
  to: number;
  value: number;
  /** What a word multiplied it by, 1 without one: the other end of a range may share it. */
  scale: number;
  /** Number of digits where no mark parts thousands and no word multiplies: "150" of "150-190,000" shares thousands. */
  bareDigits?: number;
  grouped: boolean;
  currency: boolean;
  inWords: boolean;
}

/** The number that begins at token `at`, or undefined. */
export function readValue(tokens: readonly Token[], at: number, lexicon: Lexicon): Value | undefined {
  const signed = signedAt(tokens, at, lexicon);
  if (signed) return signed;
  const currencyLength = currencyAt(tokens, at, lexicon);
  const start = at + currencyLength;
  const token = tokens[start];
  if (!token) return undefined;
  const read =
    token.kind === 'digits' ? digitsAt(tokens, start, lexicon) : token.kind === 'word' ? wordsAt(tokens, start, lexicon) : undefined;
  return read && { ...read, from: at, currency: currencyLength > 0 };
}

/** Number of tokens of a currency sign at `at`: "$", "US $". */
function currencyAt(tokens: readonly Token[], at: number, { currencyBefore }: Lexicon): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return 0;
  if (first.kind === 'mark') {
    if (!currencyBefore.includes(first.lower)) return 0;
    // "$US160", "$A82,615".
    return second.kind === 'digits' ? 1 : second.joined && second.text.length <= 3 && third?.kind === 'digits' && third.joined ? 2 : 0;
  }
  if (first.kind !== 'word') return 0;
  if (second.joined && currencyBefore.includes(first.lower + second.lower) && third?.kind === 'digits') return 2;
  return currencyBefore.includes(first.lower) && second.kind === 'digits' ? 1 : 0;
}

/** "-5", "minus 260", "minus-1.4", ".5": a sign or a point that stands for itself, and digits joined to it. */
function signedAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Value | undefined {
  const sign = tokens[at];
  if (!sign || (sign.joined && sign.kind === 'mark')) return undefined;
  const isMinus = sign.text === '-' || sign.text === '−';
  const isWord = lexicon.minus.includes(sign.lower);
  if (!isMinus && !isWord && sign.text !== '.') return undefined;
  const start = isWord && tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const next = tokens[start];
  if (next?.kind !== 'digits' || (!isWord && !next.joined)) return undefined;
  const read = digitsAt(tokens, start, lexicon);
  if (!read) return undefined;
  const { bareDigits, ...rest } = read;
  const value = sign.text === '.' ? read.value / 10 ** (bareDigits ?? 0) : -read.value;
  return { ...rest, value, from: at, currency: false };
}

export type Read = Omit<Value, 'from' | 'currency'>;

function digitsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
  const token = tokens[at];
  const first = token && readDigits(token.text, lexicon.marks);
  if (!first) return undefined;
  const { digits, to } = withSpacedGroups(tokens, at, first);
  const scaled = scalesFrom(tokens, to, lexicon, true);
  const plain = { to: scaled.to, value: digits.value * scaled.scale, scale: scaled.scale, grouped: digits.grouped, inWords: false };
  const isBare = scaled.scale === 1 && !digits.grouped && Number.isInteger(digits.value);
  return { ...plain, ...(isBare && { bareDigits: digits.length }) };
}

/** "43 000", "1 200 000": groups of three digits after a space each. */
function withSpacedGroups(tokens: readonly Token[], at: number, first: Digits): { digits: Digits; to: number } {
  let digits = first;
  let to = at + 1;
  if (first.grouped || first.length > 3 || first.value === 0 || tokens[at]?.text.length !== first.length) return { digits, to };
  for (;;) {
    const [before, group] = [tokens[to - 1], tokens[to]];
    const isGroup = group?.kind === 'digits' && group.text.length === 3 && group.start - (before?.end ?? 0) === 1;
    const value = isGroup ? Number(group.text) : Number.NaN;
    if (Number.isNaN(value)) return { digits, to };
    digits = { value: digits.value * 1000 + value, grouped: true, length: digits.length + 3 };
    to++;
  }
}
