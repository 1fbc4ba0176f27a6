/** The index is a table of hashes; what it gives has been compared with the names themselves. */
import { describe, expect, it, test } from 'vitest';
import { buildNameTable } from '../../../dataset/name-index.ts';
import { lookup } from '../../../engine/lookup.ts';
import { bucketOf, checkBits, NameIndex } from '../../../engine/names/index.ts';
import { nameKeys } from '../../../engine/names/name-keys.ts';
import { ENTITY_BITS, NameFlag } from '../../../engine/pack/layout.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import type { StoredName } from '../../../engine/pack/stored-names.ts';
import { GAZETTEER, packedName, town } from '../dataset/make-gazetteer.ts';
import { makePack } from '../dataset/make-tables.ts';

/** What the index needs of a pack: the table and the names. */
function indexOf(entities: readonly (readonly StoredName[])[]): NameIndex {
  return new NameIndex({ sections: buildNameTable(entities), names: (entity: number) => entities[entity] ?? [] } as unknown as Pack);
}

const plain = (text: string): StoredName => ({ text, flags: 0 });
const keyOf = (name: string) => {
  const [key] = nameKeys(name);
  if (!key) throw new Error(`${name} has no key`);
  return key;
};
const found = (index: NameIndex, name: string) => {
  const { hash, check } = keyOf(name);
  return index.find(hash, check).map((posting) => [posting.entity, posting.name]);
};

/** Another name of the same bucket whose stored bits of the second hash are the same. */
function twinOf(name: string, buckets: number, not: readonly string[] = []): string {
  const { hash, check } = keyOf(name);
  for (let number = 0; ; number++) {
    const other = `Town${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`;
    const key = keyOf(other);
    const agrees = bucketOf(key.hash, buckets) === bucketOf(hash, buckets) && checkBits(key.check) === checkBits(check);
    if (agrees && key.hash !== hash && !not.includes(other)) return other;
  }
}

describe('names whose stored bits agree', () => {
  const buckets = buildNameTable([[plain('Amberton')], [plain('Farside')], [plain('Longwater')]]).bucketCounts.length;
  const second = twinOf('Amberton', buckets);
  const third = twinOf('Amberton', buckets, [second]);

  it('are told apart by the names themselves', () => {
    const index = indexOf([[plain('Amberton')], [plain(second)], [plain('Farside')]]);
    expect(found(index, 'Amberton')).toEqual([[0, 'Amberton']]);
    expect(found(index, second)).toEqual([[1, second]]);
  });

  it('are not taken for one that is not there', () => {
    const index = indexOf([[plain('Amberton')], [plain(second)], [plain('Farside')]]);
    expect(found(index, third)).toEqual([]);
  });

  it('are told apart in a whole pack too', () => {
    const pack = makePack(undefined, GAZETTEER);
    const twin = twinOf('Twinford', pack.sections.bucketCounts.length);
    expect(lookup('Twinford', pack)).toHaveLength(2);
    expect(lookup(twin, pack)).toEqual([]);
  });
});

describe('the index', () => {
  it('gives all entities of a name, in the order of entities', () => {
    const index = indexOf([[plain('Twinford')], [plain('Farside'), plain('TWINFORD')], [plain('Other')]]);
    expect(found(index, 'Twinford').map(([entity]) => entity)).toEqual([0, 1]);
  });

  it('holds two spellings of one entity under one key as one posting that asks for what both have', () => {
    const index = indexOf([[plain('De Beer'), plain('de Beer')], [plain('Other')]]);
    const { hash, check } = keyOf('De Beer');
    expect(index.find(hash, check)).toMatchObject([{ entity: 0, capitals: 0b10 }]);
  });

  it('keeps two names of one key apart where their flags differ', () => {
    const index = indexOf([[plain('Banner'), { text: 'BANNER', flags: NameFlag.needsSign }]]);
    const { hash, check } = keyOf('Banner');
    expect(index.find(hash, check).map(({ flags, allCapitals }) => [flags, allCapitals])).toEqual([
      [0, 0],
      [NameFlag.needsSign, 1],
    ]);
  });

  it('gives the same when asked again, and for a name that is not there', () => {
    const index = indexOf([[plain('Amberton')], [plain('Farside')]]);
    expect(found(index, 'Amberton')).toEqual(found(index, 'Amberton'));
    expect([found(index, 'Nowhere'), found(index, 'Nowhere')]).toEqual([[], []]);
  });

  it('remembers much but not without end, and forgets nothing that is in it', () => {
    const names = Array.from({ length: 45_000 }, (_, number) => [plain(`Place ${number}`)]);
    const index = indexOf(names);
    for (const round of [1, 2]) {
      const wrong = names.filter((_, entity) => found(index, `Place ${entity}`).join() !== `${entity},Place ${entity}`);
      expect(wrong, `round ${round}`).toEqual([]);
    }
  });

  it('has room for no more entities than their numbers have bits for', () => {
    const many = new Array<StoredName[]>((1 << ENTITY_BITS) + 1).fill([]);
    expect(() => buildNameTable(many)).toThrow(/do not fit/);
  });
});

describe('a name of the class “stop”', () => {
  const pack = makePack(undefined, [
    ...GAZETTEER,
    town(9301, ['Stopford', packedName('Most', { ambiguity: 'stop' })]),
    town(9302, [packedName('Of', { ambiguity: 'stop' })]),
  ]);

  test.each(['Most', 'most', 'MOST', 'Of'])('is never found: %s', (name) => {
    expect(lookup(name, pack)).toEqual([]);
  });

  it('is still one of the names of its place, which others lead to', () => {
    const stopford = pack.find('gn:9301');
    expect(lookup('Stopford', pack)).toEqual([stopford]);
    expect(pack.names(stopford).map(({ text }) => text)).toEqual(['Stopford', 'Most']);
    expect(pack.title(pack.find('gn:9302'))).toBe('Of');
  });
});
