/** What the compiler puts into a pack. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import type { PackParts } from '../../../dataset/pack-writer.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { nameKeys } from '../../../engine/names/name-keys.ts';
import { NameFlag, PART_NAMES } from '../../../engine/pack/layout.ts';
import { GAZETTEER, TWINFORD_IQ } from './make-gazetteer.ts';
import { figure, makePack, makeTables, realPack } from './make-tables.ts';

const compile = (folder: string, places = GAZETTEER): PackParts => compilePack(readTables(folder), { places: [...places] }).parts;
const hashes = (name: string): [number, number] => {
  const [key] = nameKeys(name);
  return [key?.hash ?? 0, key?.check ?? 0];
};
const equal = (one: PackParts, other: PackParts) => PART_NAMES.map((part) => Buffer.compare(one[part], other[part]) === 0);

describe('the compiled pack', () => {
  it('is the same to the byte when compiled twice', () => {
    const folder = makeTables();
    expect(equal(compile(folder), compile(folder))).toEqual([true, true, true, true, true]);
  });

  it('does not depend on the order in which places and actors stand in their tables', () => {
    const turned = makeTables((tables) => {
      tables.places.reverse();
      tables.actors.reverse();
    });
    expect(equal(compile(turned), compile(makeTables()))).toEqual([true, true, true, true, true]);
  });

  it('changes in every part when a figure changes, so that parts of two builds are never taken for one', () => {
    const other = makeTables((tables) => {
      for (const row of tables.estimates) row.high = '201';
    });
    expect(equal(compile(other), compile(makeTables()))).toEqual([false, false, false, false, false]);
  });

  it('changes when a row of the gazetteer changes', () => {
    const moved = GAZETTEER.map((place) => (place === TWINFORD_IQ ? { ...place, lat: 34.501 } : place));
    expect(equal(compile(makeTables(), moved), compile(makeTables()))).toEqual([false, false, false, false, false]);
  });

  it('counts what went in', () => {
    const { counts } = compilePack(readTables(makeTables()));
    expect(counts).toMatchObject({ actors: 3, curated: 4, sources: 3 });
    // 4 places of the table; the rest are countries and territories with an ISO code.
    expect((counts.places ?? 0) - 4).toBeGreaterThan(240);
    const { counts: more } = compilePack(readTables(makeTables()), { places: [...GAZETTEER] });
    expect((more.places ?? 0) - (counts.places ?? 0)).toBe(GAZETTEER.length);
    expect((more.names ?? 0) - (counts.names ?? 0)).toBe(GAZETTEER.flatMap((place) => place.names).length);
    expect(makePack(undefined, GAZETTEER).info().counts).toEqual(more);
  });
});

describe('entities of the pack', () => {
  const pack = makePack(undefined, GAZETTEER);

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
    const at = (id: string) => pack.record(pack.find(id)).estimates.map((index) => pack.records.estimate(index).id);
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

  const populations = (id: string) => pack.estimates(pack.find(id)).filter((estimate) => estimate.measure === 'population');

  it('have their adjectives and demonyms from the tables, marked as such', () => {
    const iraqi = pack.index.find(...hashes('Iraqi')).filter(({ entity }) => pack.id(entity) === 'iso:IQ');
    expect(iraqi.map(({ flags }) => flags & NameFlag.adjective)).toEqual([NameFlag.adjective]);
    expect(
      readTables()
        .names.filter((row) => row.entity === 'iso:IQ' && row.class === 'adjective')
        .map((row) => row.name),
    ).toContain('Iraqi');
  });

  it('have one population: the dated one of the tables where there is one', () => {
    const dated = readTables().estimates.filter((row) => row.measure === 'population' && row.subject.startsWith('iso:'));
    expect(dated.length).toBeGreaterThan(100);
    for (const { id, subject } of dated)
      expect(
        populations(subject).map((estimate) => estimate.id),
        subject,
      ).toContain(id);
    expect(populations('iso:IQ').every((estimate) => estimate.asOf !== undefined)).toBe(true);
    for (const estimate of populations('iso:IQ')) expect(estimate.source).not.toContain('unicode-cldr');
  });

  it('else have CLDR’s, with no date that CLDR does not give', () => {
    const rows = (tables: Parameters<NonNullable<Parameters<typeof makePack>[0]>>[0]) => {
      tables.estimates.push(figure('iraq', { subject: 'iso:IQ', place: 'iso:IQ', measure: 'population', best: '46000000', as_of: '2024' }));
    };
    const made = makePack(rows);
    const ofCountry = (id: string) => made.estimates(made.find(id)).filter(({ measure }) => measure === 'population');
    const [iraq, ...others] = ofCountry('iso:IQ');
    expect([iraq?.id, others]).toEqual(['iraq', []]);
    const [peru] = ofCountry('iso:PE');
    expect(peru).toMatchObject({ measure: 'population', by: expect.stringContaining('CLDR') });
    expect(peru?.asOf).toBeUndefined();
    expect(made.source(peru?.source[0] ?? '')?.dataset).toContain('cldr');
  });
});
