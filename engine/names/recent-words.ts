/**
 * Remembers the last words that were read of a text: names are looked for from every capitalised word on, and the words after it are mostly
 * read for the one before already.
 */
import { CHECK, END, HASH, lettersIn, nextWordStart, readWordTo, SHAPE, WORD_FIELDS } from './words.ts';

/** A power of two; more than a name has words, and most words are further apart than a few units. */
const SLOTS = 64;
/** Start of the next word of the same name, -1 for none, or {@link UNKNOWN}. */
const NEXT = 5;
const UNKNOWN = -2;

const figures = new Int32Array(SLOTS * WORD_FIELDS);
/** Under names of this module, as V8 reads imported ones anew each time. */
const END_AT = END;
const HASH_AT = HASH;
const CHECK_AT = CHECK;
const SHAPE_AT = SHAPE;
const FIELDS = WORD_FIELDS;

/** Forgets the words of the text before. One memory serves all texts: scanning never waits, so no two scans share it at a time. */
export function forgetWords(): void {
  figures.fill(-1);
}

/** Slot of the word that begins at `start`, as {@link readWordTo} reads it; the slot is the word's own until other words are read. */
export function wordAt(text: string, start: number): number {
  const slot = (start & (SLOTS - 1)) * FIELDS;
  if (figures[slot] !== start) {
    readWordTo(figures, slot, text, start);
    figures[slot + NEXT] = UNKNOWN;
  }
  return slot;
}

/** Where the next word of the same name may start, or -1: see {@link nextWordStart}. */
export function nextOf(text: string, slot: number): number {
  const known = figures[slot + NEXT] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const next = nextWordStart(text, endOf(slot), lettersIn(shapeOf(slot)) <= 3);
  figures[slot + NEXT] = next;
  return next;
}

export function endOf(slot: number): number {
  return figures[slot + END_AT] ?? 0;
}

export function hashOf(slot: number): number {
  return figures[slot + HASH_AT] ?? 0;
}

export function checkOf(slot: number): number {
  return figures[slot + CHECK_AT] ?? 0;
}

export function shapeOf(slot: number): number {
  return figures[slot + SHAPE_AT] ?? 0;
}
