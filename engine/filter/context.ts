/** Where sentences begin. */

/** Units before a name that are looked at. */
const LOOK_BACK = 3;

/** Whether a sentence, a line or a quotation begins at the offset. */
export function beginsSentence(text: string, start: number): boolean {
  if (start === 0) return true;
  // Most names follow a small letter and a space.
  const before = text.charCodeAt(start - 2);
  if (text.charCodeAt(start - 1) === 0x20 && before >= 0x61 && before <= 0x7a) return false;
  return /(?:[.!?:]["'”’)]? ?|\n ?|[“"‘(] ?|[—–] ?)$/.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}
