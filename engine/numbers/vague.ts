/** Words for a number that nobody states: "a few thousand", "dozens", "tens of thousands", "the low hundreds". */
import type { Lexicon } from './lexicon.ts';
import { scaleOf } from './scales.ts';
import type { Token } from './tokens.ts';

export interface Vague {
  from: number;
  to: number;
  bounds?: { low: number; high: number };
}

/** The vague number that begins at token `at`, or undefined. "Several" and "few" count only where a noun may follow. */
export function vagueAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Vague | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const { of, vague, vagueBounds } = lexicon;
  for (let length = 4; length > 0; length--) {
    const words = Array.from({ length }, (_, offset) => word(offset)).join(' ');
    if (Object.hasOwn(vagueBounds, words)) return bounded(at, at + length, vagueBounds[words]);
  }
  const start = lexicon.articles.includes(first.lower) || (first.lower === 'the' && word(1) === 'few') ? 1 : 0;
  if (!vague.includes(word(start))) return undefined;
  if (start === 0 && isAtMost(word(start - 1))) return undefined;
  let to = at + start + 1;
  // "a couple of hundred", "a few thousand", "dozens of".
  const skip = of.includes(word(start + 1)) ? 1 : 0;
  if (scaleOf(word(start + 1 + skip), lexicon) !== undefined) to = at + start + skip + 2;
  const isWeak = !word(start).endsWith('s') || word(start) === 'numerous';
  const next = tokens[to];
  if (isWeak && to === at + start + 1 && (next?.kind !== 'word' || lexicon.functionWords.includes(next.lower))) return undefined;
  return { from: at, to };
}

const isAtMost = (word: string) => word === 'as' || word === 'so' || word === 'how' || word === 'too' || word === 'very';

function bounded(from: number, to: number, bounds: { low: number; high: number } | undefined): Vague {
  return { from, to, ...(bounds && { bounds }) };
}
