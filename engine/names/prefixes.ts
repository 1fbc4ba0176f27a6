/**
 * Bits that say with which words longer names begin, so that the words after are only read there. There are two for each beginning: whether
 * any name goes on, and whether one goes on with a word that needs no capital ("Bank of England"), as most capitals in a text stand before a
 * small word. Beginnings share bits, so a bit may be set for nothing; it is never missing.
 */
import type { Prefix } from './name-keys.ts';

/** Turns the hash of the first words into the one under which it is noted that a small word may follow. */
const SMALL = 0x5bd1e995;

/** Whether a longer name may begin with words of this hash; `small`: with one more that needs no capital. */
export function mayGoOn(bits: Uint8Array, hash: number, small: boolean): boolean {
  const own = small ? hash ^ SMALL : hash;
  return ((bits[byteOf(own, bits)] ?? 0) & bitOf(own)) !== 0;
}

/** Notes the beginning of a longer name. @param bits as many bytes as a power of two. */
export function notePrefix(bits: Uint8Array, { hash, capital }: Prefix): void {
  for (const own of capital ? [hash] : [hash, hash ^ SMALL]) bits[byteOf(own, bits)] = (bits[byteOf(own, bits)] ?? 0) | bitOf(own);
}

function byteOf(hash: number, bits: Uint8Array): number {
  return (hash >>> 3) & (bits.length - 1);
}

function bitOf(hash: number): number {
  return 1 << (hash & 7);
}
