/** The names of all entities in one blob, written by the compiler and read by the engine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameBlob, writeNames } from '../../../dataset/name-blob.ts';
import { mayBeginWith } from '../../../engine/names/name-keys.ts';
import { NAME_BLOCK, NameFlag, type Sections } from '../../../engine/pack/layout.ts';
import { readNames, type StoredName } from '../../../engine/pack/stored-names.ts';

const read = (blob: NameBlob, entity: number) => readNames(blob as unknown as Sections, entity);

/** A text of any scripts; line feeds and zeros never get past the schema, lone surrogates have no UTF-8. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => !/[\n\0\p{Cs}]/u.test(value));
const name: fc.Arbitrary<StoredName> = fc.record({ text, flags: fc.nat(127) });
const entities = fc.array(fc.array(name, { maxLength: 5 }), { maxLength: 70 });

describe('the blob of names', () => {
  it('gives every entity its names back, with their flags, in their order', () => {
    fc.assert(
      fc.property(entities, (all) => {
        const blob = writeNames(all);
        all.forEach((names, entity) => {
          expect(read(blob, entity)).toEqual(names);
        });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('keeps entities without names apart, also whole blocks of them', () => {
    const all = Array.from({ length: NAME_BLOCK * 3 + 1 }, (): StoredName[] => []);
    all[NAME_BLOCK * 2 + 5] = [{ text: 'Amberton', flags: 0 }];
    all[NAME_BLOCK * 3] = [{ text: 'دير الزور', flags: 127 }];
    const blob = writeNames(all);
    all.forEach((names, entity) => {
      expect(read(blob, entity)).toEqual(names);
    });
  });

  it('leaves out no name that may begin with the letter that is asked for', () => {
    const letter = fc.constantFrom(...'abcdelouz5бд中Ω').map((one) => one.charCodeAt(0));
    const written = fc.tuple(fc.constantFrom('', 'Al-', 'El ', 'É', 'Д', '‘', '中', 'Æ'), text).map((parts) => parts.join(''));
    const names = fc.array(fc.record({ text: written, flags: fc.constantFrom(0, NameFlag.article) }), { maxLength: 6 });
    fc.assert(
      fc.property(names, letter, (all, first) => {
        const kept = readNames(writeNames([all]) as unknown as Sections, 0, first);
        const asked = all.filter(({ text, flags }) => flags !== 0 || mayBeginWith(text, first));
        expect(kept).toEqual(expect.arrayContaining(asked));
      }),
      { seed: 12, numRuns: 2000 },
    );
  });

  it('does not read names that surely begin with another letter', () => {
    const all = ['Farside', 'Дамаск', 'Amberton', '河内', 'Ébène'].map((text) => ({ text, flags: 0 }));
    const kept = readNames(writeNames([all]) as unknown as Sections, 0, 'f'.charCodeAt(0));
    expect(kept.map(({ text }) => text)).toEqual(['Farside', 'Amberton', 'Ébène']);
  });

  it('has no names for an entity that it does not hold', () => {
    expect(read(writeNames([[{ text: 'Amberton', flags: 0 }]]), NAME_BLOCK)).toEqual([]);
    expect(read(writeNames([]), 0)).toEqual([]);
  });

  it('is not longer than its texts, two bytes a name and one an entity', () => {
    const { nameBytes, nameBlocks } = writeNames([[{ text: 'Ärz', flags: 0 }], [], [{ text: '東京', flags: 0 }]]);
    expect([nameBytes.length, nameBlocks.length]).toEqual([4 + 2 + 1 + 1 + (6 + 2) + 1, 1]);
    expect(nameBytes.buffer.byteLength).toBe(nameBytes.length);
  });
});
