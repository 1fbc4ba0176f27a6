/**
 * Finds where words of stored names begin with some letters: one pass over the bytes of all names, five million of them, which decodes
 * nothing that does not begin so. An index would be quicker and would stay in memory for a box that is rarely used.
 */
import { beginsWord, classIn, classOf, foldIn, foldOf, foldPairOf, isWordClass, PAIR, UnitClass, unitOf } from '../names/unicode.ts';

const LINE_FEED = 0x0a;
/** Letters that are compared before a name is decoded: with three nearly all that are left are hits. */
const MOST_LETTERS = 3;
const { mark: MARK, solo: SOLO } = UnitClass;

/** A name some word of which begins with the letters; `first` where it is the name's first word. */
export interface Beginning {
  entity: number;
  /** Offsets of its text among the bytes. */
  start: number;
  end: number;
  first: boolean;
}

/**
 * Calls `visit` for each stored name that may have a word beginning with one of `beginnings` (folded); it may still be none. A name is
 * told once, for the first of its words that fits.
 */
export function visitBeginnings(bytes: Uint8Array, beginnings: readonly string[], visit: (beginning: Beginning) => void): void {
  const roles = rolesOfBytes(beginnings);
  let entity = 0;
  // The first byte of a name holds its flags.
  let start = 1;
  for (let at = 1; at < bytes.length; at++) {
    const role = roles[bytes[at] ?? 0];
    if (role === INSIDE) continue;
    if (role === LINE_END) {
      start = at + 2;
      while (bytes[start - 1] === 0) {
        entity++;
        start++;
      }
      at = start - 1;
    } else if (isWordStart(bytes, start, at) && mayBegin(bytes, at, beginnings)) {
      const first = isFirstWord(bytes, start, at);
      at = bytes.indexOf(LINE_FEED, at) - 1;
      visit({ entity, start, end: at + 1, first });
    }
  }
}

const [INSIDE, LINE_END, CANDIDATE] = [0, 1, 2];

/** What each byte can be: the end of a name, the first of a letter with which a word that is looked for may begin, or nothing of interest. */
function rolesOfBytes(beginnings: readonly string[]): Uint8Array {
  const roles = new Uint8Array(256);
  const firsts = new Set(beginnings.map((letters) => letters.charCodeAt(0)));
  const mayFold = (unit: number) => firsts.has(foldOf(unit)) || foldPairOf(unit) !== undefined;
  for (let unit = 1; unit < 0x800; unit++) {
    if (mayFold(unit)) roles[unit < 0x80 ? unit : 0xc0 | (unit >> 6)] = CANDIDATE;
  }
  // Of three bytes: any letter, decoded where it stands.
  roles.fill(CANDIDATE, 0xe0, 0xf0);
  roles[LINE_FEED] = LINE_END;
  return roles;
}

/** Whether a word may begin at these bytes: after what is no letter, or at a letter that is a word by itself. */
function isWordStart(bytes: Uint8Array, start: number, at: number): boolean {
  if (at === start || classAtByte(bytes, at) === SOLO) return true;
  return !isWordClass(classAtByte(bytes, before(bytes, at)));
}

function isFirstWord(bytes: Uint8Array, start: number, at: number): boolean {
  for (let position = start; position < at; position += lengthOf(bytes[position] ?? 0)) {
    if (beginsWord(classAtByte(bytes, position))) return false;
  }
  return true;
}

/** Where the letter before begins: bytes that continue one are 10xxxxxx. */
function before(bytes: Uint8Array, at: number): number {
  let position = at - 1;
  while (((bytes[position] ?? 0) & 0xc0) === 0x80) position--;
  return position;
}

function classAtByte(bytes: Uint8Array, at: number): number {
  return classOf(unitAt(bytes, at, lengthOf(bytes[at] ?? 0)));
}

/** Whether the word at these bytes begins with the first letters of one of these, as far as single letters tell. */
function mayBegin(bytes: Uint8Array, start: number, beginnings: readonly string[]): boolean {
  return beginnings.some((letters) => {
    let at = start;
    for (let letter = 0; letter < Math.min(MOST_LETTERS, letters.length); ) {
      const length = lengthOf(bytes[at] ?? 0);
      const known = unitOf(unitAt(bytes, at, length));
      const unitClass = classIn(known);
      // Ligatures, apostrophes and the borders of words are left to whoever decodes the name.
      if ((known & PAIR) !== 0 || !(isWordClass(unitClass) || unitClass === SOLO)) return true;
      if (unitClass !== MARK && foldIn(known) !== letters.charCodeAt(letter++)) return letters[letter - 1] === ' ';
      at += length;
    }
    return true;
  });
}

function lengthOf(byte: number): number {
  if (byte < 0x80) return 1;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** The UTF-16 unit that begins at a byte; 0 for what needs two, as no name in the data set does. */
function unitAt(bytes: Uint8Array, at: number, length: number): number {
  const byte = bytes[at] ?? 0;
  if (length === 1) return byte;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (length === 2) return ((byte & 0x1f) << 6) | second;
  return length === 3 ? ((byte & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f) : 0;
}

/** Whether a unit is a letter of a script that is written without spaces, where one letter already says much. */
export function saysMuch(letters: string): boolean {
  return letters.length > 1 || classOf(letters.charCodeAt(0)) === SOLO;
}
