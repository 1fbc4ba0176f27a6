/** What the compiler puts into a pack. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { makePack, makeTables, realPack } from './make-tables.ts';

describe('the compiled pack', () => {
  it('is the same to the byte when compiled twice', () => {
    const [first, second] = [compilePack(readTables()).bytes, compilePack(readTables()).bytes];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('does not depend on the order in which places and actors stand in their tables', () => {
    const turned = makeTables((tables) => {
      tables.places.reverse();
      tables.actors.reverse();
    });
    expect(Buffer.compare(compilePack(readTables(turned)).bytes, compilePack(readTables(makeTables())).bytes)).toBe(0);
  });

  it('changes when a figure changes', () => {
    const other = makeTables((tables) => {
      for (const row of tables.estimates) row.high = '201';
    });
    expect(Buffer.compare(compilePack(readTables(other)).bytes, compilePack(readTables(makeTables())).bytes)).not.toBe(0);
  });

  it('stays under the 5 MB that the house allows a file', () => {
    expect(compilePack(readTables()).bytes.byteLength).toBeLessThan(5_000_000);
  });

  it('counts what went in', () => {
    const { counts } = compilePack(readTables(makeTables()));
    expect(counts).toMatchObject({ actors: 3 });
    // 4 places of the table; the rest are countries and territories with an ISO code.
    expect((counts.places ?? 0) - 4).toBeGreaterThan(240);
    expect(counts.entities).toBe((counts.places ?? 0) + 3);
  });
});

describe('entities of the pack', () => {
  const pack = makePack();

  it('keep id, title, kind, type, countries and coordinates of their row', () => {
    const amberton = pack.find('amberton');
    expect(pack.title(amberton)).toBe('Amberton');
    expect([pack.kind(amberton), pack.type(amberton)]).toEqual(['place', 'town']);
    expect(pack.countries(pack.find('long-river'))).toEqual(['IQ', 'SY']);
    expect(pack.coordinates(amberton)).toEqual({ lat: 34.5, lon: 41.25 });
  });

  it('have no coordinates where the table has none', () => {
    expect(pack.coordinates(pack.find('farside'))).toBeUndefined();
  });

  it('are all found again by their id', () => {
    for (let entity = 0; entity < pack.entityCount; entity++) expect(pack.find(pack.id(entity))).toBe(entity);
  });

  it('carry a relation at both of its ends', () => {
    const [ofSubject] = pack.record(pack.find('jane-rill')).relations;
    const [ofObject] = pack.record(pack.find('border-army')).relations;
    expect(ofSubject).toMatchObject({ relation: 'speaks_for', forward: true, other: 'border-army', from: '2019', to: '2020' });
    expect(ofObject).toMatchObject({ relation: 'speaks_for', forward: false, other: 'jane-rill' });
  });

  it('carry an estimate at its subject and at its place', () => {
    const at = (id: string) => pack.record(pack.find(id)).estimates.map((index) => pack.estimate(index).id);
    expect(at('red-banner')).toEqual(['banner-2020']);
    expect(at('amberton')).toEqual(['banner-2020']);
    expect(at('farside')).toEqual([]);
  });

  it('carry the sources of what they state, and the pack can tell what these are', () => {
    expect(pack.source('paper-2020')).toMatchObject({ publisher: 'The Paper', url: 'https://paper.example/a', licence: 'facts only' });
    expect(pack.source('nobody')).toBeUndefined();
  });
});

describe('countries of the pack', () => {
  const pack = realPack();
  const names = (id: string) => pack.record(pack.find(id)).names.map((name) => name.text);

  it('have the names that CLDR gives, without its groupings', () => {
    expect(names('iso:US')).toEqual(expect.arrayContaining(['United States', 'US']));
    expect(names('iso:CI')).toContain('Ivory Coast');
    expect(pack.find('iso:EU')).toBe(-1);
  });

  it('have a population with CLDR as its source and no date that CLDR does not give', () => {
    const [population] = pack
      .record(pack.find('iso:IQ'))
      .estimates.map((index) => pack.estimate(index))
      .filter((estimate) => estimate.measure === 'population');
    expect(population?.asOf).toBeUndefined();
    expect(pack.source(population?.source[0] ?? '')?.dataset).toContain('cldr');
  });
});
