/** Parts of a whole: "a third of", "two thirds", "1/2", "one in five". */
import type { Lexicon } from './lexicon.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { readValue, type Value } from './read-value.ts';
import { isJoiningHyphen } from './scales.ts';
import type { Token } from './tokens.ts';

const MAX_PARTS = 1000;

/** The part that begins with the number `value`. */
export function partAt(tokens: readonly Token[], value: Value, lexicon: Lexicon): { value: number; to: number } | undefined {
  if (value.currency || value.scale !== 1 || !Number.isInteger(value.value)) return undefined;
  // "One of the towns" is a part too: one of so many.
  const [ofWord, their] = [tokens[value.to]?.lower ?? '', tokens[value.to + 1]?.lower ?? ''];
  if (value.inWords && value.value === 1 && lexicon.of.includes(ofWord) && lexicon.owners.includes(their))
    return { value: 1, to: value.to };
  const hyphen = isJoiningHyphen(tokens, value.to) ? 1 : 0;
  const word = tokens[value.to + hyphen]?.lower ?? '';
  const part = Object.hasOwn(lexicon.parts, word) ? lexicon.parts[word] : undefined;
  if (part !== undefined && value.inWords && value.value * part < 1) return { value: value.value * part, to: value.to + hyphen + 1 };
  const among = phraseAt(tokens, value.to, lexicon.outOf);
  const whole = among && readValue(tokens, among.to, lexicon);
  if (
    whole &&
    whole.inWords === value.inWords &&
    whole.value > value.value &&
    whole.value <= MAX_PARTS &&
    whole.scale === 1 &&
    (value.inWords || among.to - among.from > 1)
  )
    return { value: value.value / whole.value, to: whole.to };
  const [slash, below] = [tokens[value.to], tokens[value.to + 1]];
  const isFraction = (slash?.text === '/' || slash?.text === '⁄') && slash.joined && below?.kind === 'digits' && below.joined;
  const parts = isFraction ? Number(below.text) : 0;
  if (!(parts > value.value && parts <= MAX_PARTS) || !lexicon.of.includes(tokens[value.to + 2]?.lower ?? '')) return undefined;
  return { value: value.value / parts, to: value.to + 2 };
}

/** "half of", "half the", "more than half", "a third of": the word alone, where it is a part of something. */
export function halfAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { value: number; to: number } | undefined {
  const word = tokens[at]?.lower ?? '';
  if (lexicon.articles.includes(word)) {
    // "a third of": only with its whole, as "a third" is an ordinal too.
    const part = tokens[at + 1]?.lower ?? '';
    const value = Object.hasOwn(lexicon.parts, part) ? lexicon.parts[part] : undefined;
    return value !== undefined && lexicon.of.includes(tokens[at + 2]?.lower ?? '') ? { value, to: at + 2 } : undefined;
  }
  if (!lexicon.half.includes(word)) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const isPart = lexicon.of.includes(next) || lexicon.owners.includes(next) || phraseBefore(tokens, at, lexicon.before) !== undefined;
  return isPart ? { value: 1 / 2, to: at + 1 } : undefined;
}
