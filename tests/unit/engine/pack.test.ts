/** Opening a pack: a damaged or foreign file is refused with words on what to do, never read as if it were whole. */
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { PACK_MAGIC, PACK_VERSION } from '../../../engine/pack/layout.ts';
import { Pack, PackError } from '../../../engine/pack/pack.ts';
import { makePack, makeTables } from '../dataset/make-tables.ts';

const bytes = compilePack(readTables(makeTables())).bytes;

/** The pack's first `length` bytes, with one 32-bit word of its header changed. */
function damaged(length: number, word?: number, value = 0): ArrayBuffer {
  const copy = bytes.slice(0, length);
  if (word !== undefined) new Uint32Array(copy.buffer, 0, 64)[word] = value;
  return copy.buffer as ArrayBuffer;
}

const refusal = (buffer: ArrayBuffer): string => {
  try {
    new Pack(buffer);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'opened';
};

describe('a pack is refused', () => {
  const whole = bytes.length;
  const cases: [string, ArrayBuffer, RegExp][] = [
    ['when it is empty', new ArrayBuffer(0), /cut short/],
    ['when it ends in its header', damaged(40), /cut short/],
    ['when its last byte is missing', damaged(whole - 1), /cut short/],
    ['when half of it is missing', damaged(whole >> 1), /cut short/],
    ['when it begins with something else', damaged(whole, 0, 0x04034b50), /not a Dateline pack/],
    ['when it is of a later version', damaged(whole, 1, PACK_VERSION + 1), /another version/],
    ['when it has another number of sections', damaged(whole, 2, 3), /another version/],
    ['when a section would lie outside it', damaged(whole, 4, whole), /damaged/],
    ['when a section is longer than it', damaged(whole, 5, whole + 8), /damaged/],
  ];
  test.each(cases)('%s', (_name, buffer, words) => {
    expect(refusal(buffer)).toMatch(words);
  });

  test.each(cases)('%s, and the reader is told what to do', (_name, buffer) => {
    expect(refusal(buffer)).toMatch(/Reinstall the extension/);
  });
});

describe('an open pack', () => {
  it('begins with the magic word of the layout', () => {
    expect(new Uint32Array(bytes.slice(0, 8).buffer)).toEqual(Uint32Array.of(PACK_MAGIC, PACK_VERSION));
    expect(refusal(damaged(bytes.length))).toBe('opened');
  });

  it('says that it is damaged when a string is asked for that it does not hold', () => {
    expect(() => makePack().string(1e9)).toThrow(PackError);
  });

  it('finds no entity under an id that it does not hold', () => {
    const pack = makePack();
    for (const id of ['', 'zzzz', 'AMBERTON', 'amberton ', '__proto__', 'iso:iq']) expect(pack.find(id), id).toBe(-1);
  });

  it('keeps names in every script whole', () => {
    const pack = makePack((tables) => {
      for (const row of tables.names) if (row.entity === 'farside' && row.use === 'title') row.name = 'Fār’sīde القائم 東京';
    });
    expect(pack.title(pack.find('farside'))).toBe('Fār’sīde القائم 東京');
  });
});
