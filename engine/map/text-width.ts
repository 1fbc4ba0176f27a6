/** Estimates the width of a text without a font: the engine has none. Errs on the wide side, so that labels keep apart. */

/** Ems of a letter in common sans-serif faces (Segoe UI, Roboto, DejaVu Sans is the widest of those a reader may have). */
const NARROW = 0.36;
const WIDE = 0.95;
const CAPITAL = 0.72;
const OTHER = 0.6;
/** Chinese, Japanese, Korean and full-width forms fill a square. */
const SQUARE = 1;

/** Pixels of a line of text of a given font size. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * fontSize;
}

function emsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return SQUARE;
  if ("iljtfrI.,:;'’·-–() ".includes(letter)) return NARROW;
  if ('mwMW'.includes(letter)) return WIDE;
  return letter !== letter.toLowerCase() ? CAPITAL : OTHER;
}
