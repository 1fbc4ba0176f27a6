/** Words that multiply the number before them. */
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const HYPHENS = new Set(['-', '‑', '–']);

/** Words as short as these multiply only digits: "5bn", "$20 m". */
const SHORT_SCALE = 3;

/** Whether a hyphen at `at` joins the words beside it. */
export function isJoiningHyphen(tokens: readonly Token[], at: number): boolean {
  return HYPHENS.has(tokens[at]?.text ?? '') && tokens[at]?.joined === true && tokens[at + 1]?.joined === true;
}

/** What a word written in full multiplies by, or undefined. */
export function scaleOf(word: string, { scales }: Lexicon): number | undefined {
  return word.length > SHORT_SCALE && Object.hasOwn(scales, word) ? scales[word] : undefined;
}

/** Words that multiply, one after the other: "hundred thousand"; short ones such as "bn" only glued to digits or right after them. */
export function scalesFrom(
  tokens: readonly Token[],
  from: number,
  { scales }: Lexicon,
  afterDigits: boolean,
): { to: number; scale: number } {
  let to = from;
  let scale = 1;
  for (;;) {
    const hyphen = isJoiningHyphen(tokens, to) ? 1 : 0;
    const word = tokens[to + hyphen];
    const factor = word && Object.hasOwn(scales, word.lower) ? scales[word.lower] : undefined;
    if (word === undefined || factor === undefined) return { to, scale };
    const isShort = word.lower.length <= SHORT_SCALE;
    if (isShort && !(afterDigits && (word.joined || word.lower.length > 1))) return { to, scale };
    scale *= factor;
    to += hyphen + 1;
  }
}
