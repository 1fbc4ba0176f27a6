/** Text as words, runs of digits and single marks, which is what numbers are read from. Offsets are UTF-16 code units. */

export type TokenKind = 'word' | 'digits' | 'mark';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
  /** The text in small letters. */
  lower: string;
  /** No white space stands between this token and the one before it. */
  joined: boolean;
}

/**
 * Letters with their marks and inner apostrophes; digits of any script with separators between them (point, comma, apostrophe, Arabic marks,
 * no-break and thin spaces); or one other character. Alternatives begin with different classes, so the expression never backtracks far.
 */
const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,٫٬'’\u00a0\u202f\u2009]\p{Nd}+)*|[^\s\u200e\u200f\u061c]/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\p{Nd}/u;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const kind = LETTER.test(word) ? 'word' : DIGIT.test(word) ? 'digits' : 'mark';
    tokens.push({ kind, start: index, end: index + word.length, text: word, lower: word.toLowerCase(), joined: index === before });
    before = index + word.length;
  }
  return tokens;
}
