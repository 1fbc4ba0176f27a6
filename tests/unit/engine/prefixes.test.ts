/** Beginnings of longer names: none is ever missing, and few are seen where there is none. */
import { describe, expect, it } from 'vitest';
import { buildNameTable } from '../../../dataset/name-index.ts';
import { nameKeys } from '../../../engine/names/name-keys.ts';
import { mayGoOn, notePrefix } from '../../../engine/names/prefixes.ts';
import { extendHash, readWord } from '../../../engine/names/words.ts';

const hashOf = (words: string) => words.split(' ').reduce((hash, word) => extendHash(hash, readWord(word, 0).hash), 0);
const bitsOf = (names: readonly string[]) => buildNameTable(names.map((text) => [{ text, flags: 0 }])).namePrefixes;

describe('what a longer name begins with', () => {
  const bits = bitsOf(['Bank of Amber', 'North Amber Hills', 'Farside']);

  it.each(['Bank', 'Bank of', 'North', 'North Amber'])('is known of “%s”', (words) => {
    expect(mayGoOn(bits, hashOf(words), false)).toBe(true);
  });

  it('is followed by a small word only where a name has one', () => {
    expect(mayGoOn(bits, hashOf('Bank'), true)).toBe(true);
    const few = new Uint8Array(4096);
    for (const name of ['Bank of Amber', 'North Amber Hills'])
      for (const key of nameKeys(name)) for (const each of key.prefixes) notePrefix(few, each);
    expect([mayGoOn(few, hashOf('Bank'), true), mayGoOn(few, hashOf('Bank of'), true), mayGoOn(few, hashOf('North'), true)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('counts every spelling of a name, also one whose key another has already', () => {
    const both = buildNameTable([
      [
        { text: 'De Beer', flags: 0 },
        { text: 'De beer', flags: 0 },
      ],
    ]).namePrefixes;
    expect(mayGoOn(both, hashOf('De'), true)).toBe(true);
  });
});

describe('words with which no longer name begins', () => {
  it('are told from those that do, but for one in ten at most', () => {
    const letters = (number: number) => [...String(number)].map((digit) => 'bdfgklmnrs'.charAt(Number(digit))).join('');
    const bits = bitsOf(Array.from({ length: 4_000 }, (_, index) => `Q${letters(index)} Hill`));
    const seen = Array.from({ length: 4_000 }, (_, index) => mayGoOn(bits, hashOf(`V${letters(index)}`), false)).filter(Boolean);
    expect(seen.length).toBeLessThan(400);
  });
});
