/** From one word of a name to the next. */
import { beginsWord, classAt, classOf, codeAt, isWordClass, UnitClass } from './unicode.ts';

/** Under names of this module, as V8 reads imported ones anew each time. */
const unitAt = codeAt;
const { other: OTHER, upper: UPPER, mark: MARK, dot: DOT, soft: SOFT, solo: SOLO } = UnitClass;

const SLASH = 0x2f;

/**
 * End of the soft separators from `at`: the offset where the next word of the same name may start, or -1 when something else than
 * spaces, hyphens and apostrophes stands between. A dot counts when it ends a short word ("St. Petersburg"), a slash between two words without
 * spaces ("SPLM/A"); two names that it parts are two all the same, as those that a hyphen parts ("Iraq/Syria").
 */
export function nextWordStart(text: string, at: number, afterShortWord: boolean): number {
  // One space and a letter is what mostly follows.
  if (at + 1 < text.length && unitAt(text, at) === 0x20 && beginsWord(classOf(unitAt(text, at + 1)))) return at + 1;
  const after = classAt(text, at);
  let position = at;
  if (after === DOT) {
    // "W.Va.": an initial joined to what follows by nothing but its dot.
    if (isInitial(text, at) && classAt(text, at + 1) === UPPER) return at + 1;
    if (afterShortWord && classAt(text, at + 1) === SOFT) position++;
  } else if (after === OTHER && at < text.length && unitAt(text, at) === SLASH) return beginsWord(classAt(text, at + 1)) ? at + 1 : -1;
  for (; position < text.length; position++) {
    const unitClass = classAt(text, position);
    if (unitClass !== SOFT && unitClass !== MARK) return isWordClass(unitClass) || unitClass === SOLO ? position : -1;
  }
  return -1;
}

/** Whether the word that ends at `end` is a single capital. */
function isInitial(text: string, end: number): boolean {
  return classAt(text, end - 1) === UPPER && !isWordClass(classAt(text, end - 2));
}
