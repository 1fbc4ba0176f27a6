/** Opening a pack: damaged, foreign, missing or mixed files are refused with words on what to do, never read as if they were whole. */
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import {
  CARD_PARTS,
  HEADER_WORDS,
  PACK_MAGIC,
  PACK_VERSION,
  PART_NAMES,
  PARTS,
  type PartName,
  RESIDENT_PARTS,
} from '../../../engine/pack/layout.ts';
import { Pack, PackError } from '../../../engine/pack/pack.ts';
import { GAZETTEER } from '../dataset/make-gazetteer.ts';
import { buffersOf, makePack, makeTables } from '../dataset/make-tables.ts';

const { parts } = compilePack(readTables(makeTables()), { places: [...GAZETTEER] });

/** A part's first `length` bytes, with one 32-bit word changed. */
function damaged(part: PartName, length: number, word?: number, value = 0): ArrayBuffer {
  const copy = parts[part].slice(0, length);
  if (word !== undefined) new Uint32Array(copy.buffer, 0, 64)[word] = value;
  return copy.buffer as ArrayBuffer;
}

/** All parts, with this buffer in the place of one. */
const withPart = (part: PartName, buffer: ArrayBuffer): ArrayBuffer[] =>
  buffersOf(parts).map((own, index) => (PART_NAMES[index] === part ? buffer : own));

const refusal = (buffers: readonly ArrayBuffer[]): string => {
  try {
    new Pack(buffers);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'opened';
};

describe.each(PART_NAMES)('a pack is refused when the part with the %s', (part) => {
  const whole = parts[part].length;
  const build = new Uint32Array(parts[part].slice(0, 16).buffer)[3] ?? 0;
  const cases: [string, ArrayBuffer, RegExp][] = [
    ['is empty', new ArrayBuffer(0), /cut short/],
    ['ends in its header', damaged(part, 20), /cut short/],
    ['ends in its directory', damaged(part, 40), /cut short/],
    ['lacks its last byte', damaged(part, whole - 1), /cut short/],
    ['lacks its second half', damaged(part, (whole >> 4) << 3), /cut short/],
    ['begins with something else', damaged(part, whole, 0, 0x04034b50), /not a Dateline pack/],
    ['is of a later version', damaged(part, whole, 1, PACK_VERSION + 1), /another version/],
    ['is a part that nobody knows', damaged(part, whole, 2, PART_NAMES.length), /another version/],
    ['is of another build', damaged(part, whole, 3, build + 1), /different versions/],
    ['has another number of sections', damaged(part, whole, 4, 99), /another version/],
    ['has a section outside of it', damaged(part, whole, HEADER_WORDS, whole), /damaged/],
    ['has a section longer than it', damaged(part, whole, HEADER_WORDS + 1, whole + 8), /damaged/],
  ];
  test.each(cases)('%s, and the reader is told what to do', (_name, buffer, words) => {
    const message = refusal(withPart(part, buffer));
    expect(message).toMatch(words);
    expect(message).toMatch(/Reinstall the extension/);
  });

  test.runIf(RESIDENT_PARTS.includes(part))('is missing, which it says by name', () => {
    const others = buffersOf(parts).filter((_, index) => PART_NAMES[index] !== part);
    expect(refusal(others)).toMatch(new RegExp(`“${part}” is missing.*Reinstall the extension`));
  });
});

describe('the parts that only cards need', () => {
  const buffer = (part: PartName, from = parts) => from[part].slice().buffer as ArrayBuffer;
  const cardParts = CARD_PARTS.map((part) => buffer(part));
  const resident = () => new Pack(RESIDENT_PARTS.map((part) => buffer(part)));

  test('are opened when a card is asked for, and let go again', () => {
    const pack = resident();
    const amberton = pack.find('amberton');
    expect(pack.title(amberton)).toBe('Amberton');
    expect(() => pack.record(amberton)).toThrow(/not open/);
    pack.attachRecords(cardParts);
    expect(pack.record(amberton).control).toHaveLength(1);
    expect(pack.source('paper-2020')?.publisher).toBe('The Paper');
    pack.detachRecords();
    expect(() => pack.record(amberton)).toThrow(/not open/);
  });

  test('must all be there and of the same build', () => {
    const other = compilePack(readTables(makeTables()), { places: [] }).parts;
    expect(() => resident().attachRecords(CARD_PARTS.map((part) => buffer(part, other)))).toThrow(/different versions/);
    expect(() => resident().attachRecords([buffer('records'), buffer('names')])).toThrow(/“statements” is missing/);
  });
});

test('a pack is refused when no part is there, or one part stands for another', () => {
  expect(refusal([])).toMatch(/names.*index.*facts.*missing.*Reinstall/);
  const [names = new ArrayBuffer(0), index = new ArrayBuffer(0)] = buffersOf(parts);
  expect(refusal([names, index, index])).toMatch(/“facts” is missing/);
});

test('a pack is refused when a section starts where its elements cannot', () => {
  const odd = Object.values(PARTS.index).findIndex((View) => View.BYTES_PER_ELEMENT === 4);
  const at = HEADER_WORDS + odd * 2;
  const offset = new Uint32Array(parts.index.slice(0, 512).buffer)[at] ?? 0;
  expect(refusal(withPart('index', damaged('index', parts.index.length, at, offset + 2)))).toMatch(/damaged.*Reinstall/);
});

describe('an open pack', () => {
  it('has parts that begin with the magic word, the version and their number', () => {
    PART_NAMES.forEach((part, number) => {
      expect(new Uint32Array(parts[part].slice(0, 12).buffer)).toEqual(Uint32Array.of(PACK_MAGIC, PACK_VERSION, number));
    });
    expect(refusal(buffersOf(parts))).toBe('opened');
  });

  it('does not mind the order of its parts', () => {
    expect(new Pack(buffersOf(parts).reverse()).find('amberton')).toBe(new Pack(buffersOf(parts)).find('amberton'));
  });

  it('does not copy what it was given: its columns are views', () => {
    const buffers = buffersOf(parts);
    const { sections } = new Pack(buffers);
    for (const section of Object.values(sections)) expect(buffers).toContain(section.buffer);
  });

  it('says that it is damaged when a string is asked for that it does not hold', () => {
    expect(() => makePack().string(1e9)).toThrow(PackError);
  });

  it('finds no entity under an id that it does not hold', () => {
    const pack = makePack(undefined, GAZETTEER);
    const none = ['', 'zzzz', 'AMBERTON', 'amberton ', '__proto__', 'iso:iq', 'gn:', 'gn:1', 'gn:9101 ', 'gn:4294976397', 'at:1/2'];
    for (const id of [...none, 'at:34.25/-0.6', 'at:/', 'adm1:SY', 'adm1:IQ.71', 'adm2:', 'adm3:SY.72']) expect(pack.find(id), id).toBe(-1);
  });

  it('keeps names in every script whole', () => {
    const pack = makePack((tables) => {
      for (const row of tables.names) if (row.entity === 'farside' && row.use === 'title') row.name = 'Fār’sīde القائم 東京';
    });
    expect(pack.title(pack.find('farside'))).toBe('Fār’sīde القائم 東京');
  });
});
