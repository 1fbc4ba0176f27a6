/** What no text of a pack may hold: characters that are not seen, or that make text look like another. */
import type { ProblemKey } from './problem.ts';

/** Letters between which joiners are part of the spelling: Arabic and its kin, and the scripts of India and its neighbours. */
const JOINED =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{M}]$/u;

/** U+200C and U+200D: the only invisible characters that words are spelled with (UTS 39, "Join_Control"). */
const JOINER = /[\u200c\u200d]/g;

/** Bidirectional marks and overrides (UAX 9), by which a text can be shown in another order than it is stored. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Control and format characters, unassigned and private ones, halves of pairs, line and paragraph separators. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{DI}]/u;

/** The beginning of a tag, a comment or a declaration. */
const MARKUP = /<[a-z/!?]/i;

/** Why a text is refused, or undefined. */
export function hiddenIn(text: string): ProblemKey | undefined {
  if (BIDI.test(text)) return 'packs.problemBidi';
  if (HIDDEN.test(withoutNeededJoiners(text))) return 'packs.problemHidden';
  return MARKUP.test(text) ? 'packs.problemMarkup' : undefined;
}

function withoutNeededJoiners(text: string): string {
  return text.replace(JOINER, (joiner, at: number) => (JOINED.test(text[at - 1] ?? '') && JOINED.test(text[at + 1] ?? '') ? '' : joiner));
}
