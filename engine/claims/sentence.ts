/** One sentence with its words, its numbers and the names in it. */
import type { Mention } from '../mention.ts';
import type { ReadNumber } from '../numbers/read-number.ts';
import { type Token, tokensOf } from '../numbers/tokens.ts';
import type { Span } from './sentences.ts';

export interface Sentence extends Span {
  tokens: readonly Token[];
  numbers: readonly ReadNumber[];
  mentions: readonly Mention[];
}

export function sentenceOf(text: string, span: Span, numbers: readonly ReadNumber[], mentions: readonly Mention[]): Sentence {
  const lies = ({ start }: Span) => start >= span.start && start < span.end;
  const tokens = tokensOf(text.slice(span.start, span.end)).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }));
  return { ...span, tokens, numbers: numbers.filter(lies), mentions: mentions.filter(lies) };
}

/** Index of the first token at or after an offset. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  const index = tokens.findIndex(({ start }) => start >= offset);
  return index < 0 ? tokens.length : index;
}
