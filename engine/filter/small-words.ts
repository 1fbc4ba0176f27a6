/** Words that a document writes in small letters: one of them is no name where a sentence begins with it. */
import { classAt, isWordClass } from '../names/unicode.ts';

const SPACE = 0x20;

/** Slots for what stands between two spaces; a text of 50 KB has some 3,000 different stretches. */
const SLOT_BITS = 14;

/** Slot of a stretch without spaces, by FNV-1a, whose upper bits are the better ones. */
function slotOf(stretch: string): number {
  let hash = SEED;
  for (let at = 0; at < stretch.length; at++) hash = Math.imul(hash ^ stretch.charCodeAt(at), PRIME);
  return hash >>> (32 - SLOT_BITS);
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Where some stretch of each slot ends that stands between two spaces, or 0 where there is none. One pass for all words that are asked for: looking
 * through the text for each took as long as linking its names.
 */
function stretchesOf(text: string): Int32Array {
  const ends = new Int32Array(1 << SLOT_BITS);
  let hash = SEED;
  for (let at = text.indexOf(' ') + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      ends[hash >>> (32 - SLOT_BITS)] = at;
      hash = SEED;
    } else hash = Math.imul(hash ^ unit, PRIME);
  }
  return ends;
}

export class SmallWords {
  readonly #text: string;
  readonly #known = new Map<string, boolean>();
  readonly #spaced = new Map<string, boolean>();
  #stretches: Int32Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the document also has the word in small letters only; false for words without case. */
  has(printed: string): boolean {
    const small = printed.toLowerCase();
    if (small === printed || small === '') return false;
    const known = this.#known.get(small) ?? this.#find(small);
    this.#known.set(small, known);
    return known;
  }

  /** Whether the printed word stands between two spaces in small letters; asked once for all spellings that fold alike. */
  hasSpaced(folded: string, printed: string): boolean {
    const known = this.#spaced.get(folded) ?? this.#findSpaced(printed.toLowerCase());
    this.#spaced.set(folded, known);
    return known;
  }

  #findSpaced(small: string): boolean {
    this.#stretches ??= stretchesOf(this.#text);
    const end = this.#stretches[slotOf(small)] ?? 0;
    if (end === 0) return false;
    const text = this.#text;
    if (text.startsWith(small, end - small.length) && text.charCodeAt(end - small.length - 1) === SPACE) return true;
    // Another stretch has the slot. Without its spaces: V8 stops at each unit that is the first of what it seeks, and each sixth of a text is a space.
    for (let at = text.indexOf(small, 1); at > 0; at = text.indexOf(small, at + 1))
      if (text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at + small.length) === SPACE) return true;
    return false;
  }

  #find(small: string): boolean {
    const text = this.#text;
    for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
      if (!isWordClass(classAt(text, at - 1)) && !isWordClass(classAt(text, at + small.length))) return true;
    }
    return false;
  }
}
