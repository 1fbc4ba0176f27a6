/** What sort of thing the words right beside a number make it. */
import type { Lexicon } from './lexicon.ts';
import type { NumberNature } from './read-number.ts';
import { isJoiningHyphen } from './scales.ts';
import type { Token } from './tokens.ts';

export interface Nature {
  nature: NumberNature;
  /** The token after the unit, where it belongs to the number: "per cent". */
  to: number;
  unit?: { start: number; end: number };
}

/** Nature of a number that ends before token `to`. */
export function natureAt(tokens: readonly Token[], to: number, currency: boolean, lexicon: Lexicon): Nature {
  const hyphen = isJoiningHyphen(tokens, to) ? 1 : 0;
  const at = to + hyphen;
  const [first, second] = [tokens[at], tokens[at + 1]];
  const { per100, natures } = lexicon;
  const pair = `${first?.lower} ${second?.lower}`;
  if (first && per100.includes(pair)) return { nature: 'percent', to: at + 2 };
  if (first && per100.includes(first.lower)) return { nature: 'percent', to: at + 1 };
  if (currency) return { nature: 'money', to };
  if (first?.kind !== 'word') return { nature: 'count', to };
  const unit = { start: first.start, end: first.end };
  const nature = Object.hasOwn(natures, first.lower) ? natures[first.lower] : undefined;
  if (isAge(tokens, at)) return { nature: 'age', to, unit };
  if (/^sq(?:uare)?$/u.test(first.lower)) return { nature: 'area', to, unit: { start: first.start, end: second?.end ?? first.end } };
  if (nature !== undefined) return { nature, to, unit };
  return lexicon.functionWords.includes(first.lower) ? { nature: 'count', to } : { nature: 'count', to, unit };
}

/** "15-year-old", "15 years old", "15 years of age". */
function isAge(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:year|month|week|day)s?$/u.test(tokens[at]?.lower ?? '')) return false;
  const hyphen = isJoiningHyphen(tokens, at + 1) ? 1 : 0;
  const next = tokens[at + 1 + hyphen]?.lower ?? '';
  return next === 'old' || next === 'olds' || (next === 'of' && tokens[at + 2]?.lower === 'age');
}
