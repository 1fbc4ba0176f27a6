/**
 * A set of words as bits at two of their hashes (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970): it knows every word
 * that was put in and takes a few others for its own, which is enough for a sign among many.
 */

/** Bits of the set of given names, a power of two: 25,000 names fill a sixth, so 1 other word in 40 is taken for one. */
export const GIVEN_NAME_BITS = 1 << 18;

/** Puts a word in, by its two hashes. */
export function addWord(bits: Uint8Array, hash: number, check: number): void {
  for (const bit of [bitOf(bits, hash), bitOf(bits, check)]) bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** Whether a word with these hashes was put in, or looks like one that was. */
export function hasWord(bits: Uint8Array, hash: number, check: number): boolean {
  const first = bitOf(bits, hash);
  const second = bitOf(bits, check);
  return ((bits[first >>> 3] ?? 0) & (1 << (first & 7))) !== 0 && ((bits[second >>> 3] ?? 0) & (1 << (second & 7))) !== 0;
}

function bitOf(bits: Uint8Array, hash: number): number {
  return (hash >>> 0) & (bits.length * 8 - 1);
}
