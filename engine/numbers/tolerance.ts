/** "7,000 fighters, give or take 1,500": how far the figure may be off, as the writer says. */
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { readValue } from './read-value.ts';
import type { Token } from './tokens.ts';

/** A noun and a comma may stand between. */
const REACH = 3;

export function toleranceAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): { amount: number; to: number } | undefined {
  const phrases = Object.fromEntries(lexicon.tolerance.map((each) => [each, true]));
  for (let at = from; at <= from + REACH; at++) {
    const phrase = phraseAt(tokens, at, phrases);
    const value = phrase && readValue(tokens, phrase.to, lexicon);
    if (value && value.value > 0) return { amount: value.value, to: value.to };
    if (tokens[at]?.kind === 'digits' || /^[.;]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}
