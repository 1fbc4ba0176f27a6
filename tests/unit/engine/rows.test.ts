/** Rows of the gazetteer as entities: ids, coordinates, inhabitants, the units they lie in, and rows that became entities with records. */
import { describe, expect, it, test } from 'vitest';
import { nameKeys } from '../../../engine/names/name-keys.ts';
import { storedDegrees } from '../../../engine/pack/rows.ts';
import { GAZETTEER, town } from '../dataset/make-gazetteer.ts';
import { makePack, type Rows } from '../dataset/make-tables.ts';

const pack = makePack(undefined, GAZETTEER);
const of = (id: string) => {
  const entity = pack.find(id);
  if (entity < 0) throw new Error(`no ${id}`);
  return entity;
};

const hashes = (name: string): [number, number] => nameKeys(name).map((key): [number, number] => [key.hash, key.check])[0] ?? [0, 0];

describe('a row', () => {
  test.each(GAZETTEER.map((place, row) => [place.id, row] as const))(
    '%s is found by its id, behind all entities with records',
    (id, row) => {
      expect(of(id)).toBe(pack.recordCount + row);
      expect(pack.id(of(id))).toBe(id);
      expect(pack.row(of(id))).toBe(row);
      expect(pack.entityOfRow(row)).toBe(of(id));
    },
  );

  it('has kind, type, country, title and ids of its place', () => {
    const entity = of('gn:9102');
    expect([pack.kind(entity), pack.type(entity), pack.countries(entity), pack.title(entity)]).toEqual([
      'place',
      'town',
      ['SY'],
      'Twinford',
    ]);
    expect([pack.geonameId(entity), pack.wikidata(entity), pack.wikipedia(entity)]).toEqual([9102, '', '']);
    expect([pack.wikidata(of('gn:9001')), pack.geonameId(of('at:34.25/-0.5'))]).toEqual(['Q9001', 0]);
  });

  it('has coordinates to a thousandth of a degree, also west and south, or none', () => {
    expect(pack.coordinates(of('gn:9102'))).toEqual({ lat: 35.001, lon: 40.002 });
    expect(pack.coordinates(of('at:34.25/-0.5'))).toEqual({ lat: 34.25, lon: -0.5 });
    expect(pack.coordinates(of('adm2:IQ.71.05'))).toBeUndefined();
  });

  test.each([
    [90, 180],
    [-90, -180],
    [0, 0],
    [-54.8019, -68.303],
    [78.2232, 15.6267],
    [-0.0004, 179.9996],
  ])('at %d, %d is where it was put', (lat, lon) => {
    const one = makePack(undefined, [town(9500, ['Edge'], { lat, lon })]);
    const point = one.coordinates(one.find('gn:9500'));
    expect(Math.abs((point?.lat ?? 999) - lat)).toBeLessThanOrEqual(0.000501);
    expect(Math.abs((point?.lon ?? 999) - lon)).toBeLessThanOrEqual(0.000501);
  });

  it('has inhabitants as entered, and none where nobody entered them', () => {
    const { rows } = makePack(undefined, [town(9501, ['Megacity'], { population: 24_874_500 }), town(9502, ['Hamlet'], { population: 1 })]);
    expect([rows.population(0), rows.population(1)]).toEqual([24_874_500, 1]);
    expect(pack.rows.population(pack.row(of('gn:9103')))).toBeUndefined();
    expect(pack.estimates(of('gn:9103'))).toEqual([]);
    expect(pack.estimates(of('gn:9101'))).toMatchObject([{ measure: 'population', best: 20_000, qualifier: 'about', by: 'GeoNames' }]);
  });

  it('lies in its units', () => {
    expect(pack.unit(of('gn:9101'))).toBe(of('gn:9001'));
    expect(pack.unit(of('gn:9102'))).toBe(of('adm1:SY.72'));
    expect(pack.rows.admin2(pack.row(of('gn:9101')))).toBe(pack.row(of('adm2:IQ.71.05')));
    expect(pack.rows.admin2(pack.row(of('gn:9102')))).toBe(-1);
    expect(pack.unit(of('amberton'))).toBe(-1);
  });

  it('has a record like that of a curated place: names with language, unit, label, sources', () => {
    expect(pack.record(of('gn:9101'))).toMatchObject({ admin1: 'gn:9001', relations: [], source: ['geonames-cities500-2023'] });
    const { names, label, source } = pack.record(of('gn:9001'));
    expect(label).toBe('Governorate');
    expect(source).toEqual(['natural-earth-admin1', 'geonames-admin1']);
    expect(names.map(({ text, language, use }) => [text, language, use])).toEqual([
      ['Ember', 'en', 'title'],
      ['إمبر', 'ar', 'also'],
    ]);
    expect(pack.record(of('gn:9001'))).not.toHaveProperty('admin1');
  });
});

describe('an id of the gazetteer', () => {
  it('that shares half of its bits with another is its own', () => {
    const near = [town(70_001, ['One']), town(70_001 + 0x10000, ['Two']), town(70_002, ['Three'])];
    const twins = makePack(undefined, near);
    for (const place of near) expect(twins.title(twins.find(place.id))).toBe(place.names[0]?.text);
    expect(twins.find(`gn:${70_001 + 0x20000}`)).toBe(-1);
  });

  it('by coordinates is that of the row without another id', () => {
    const pair = [town(9601, ['With id'], { lat: 10.5, lon: 20.5 }), town(0, ['Without'], { id: 'at:10.5/20.5', lat: 10.5, lon: 20.5 })];
    const both = makePack(undefined, pair);
    expect(both.title(both.find('at:10.5/20.5'))).toBe('Without');
    expect(both.find('at:20.5/10.5')).toBe(-1);
  });
});

describe('a row of which the tables speak', () => {
  const speaking = (tables: Rows) => {
    const name = { language: 'en', class: 'short', sign: 'none', source: 'paper-2020' };
    tables.names.push({ ...name, entity: 'gn:9101', name: 'Twin City', use: 'also' });
    for (const row of tables.places) if (row.id === 'farside') Object.assign(row, { geonameid: '9102' });
  };
  const told = makePack(speaking, GAZETTEER);

  it('becomes an entity with a record, found by the same id, and its row leads there', () => {
    const entity = told.find('gn:9101');
    expect(told.row(entity)).toBe(-1);
    expect(told.entityOfRow(told.rows.findGeonameId(9101))).toBe(entity);
    expect([told.title(entity), told.type(entity), told.countries(entity)]).toEqual(['Twinford', 'town', ['IQ']]);
    expect(told.record(entity)).toMatchObject({ admin1: 'gn:9001', population: 20_000 });
    expect(told.estimates(entity)).toMatchObject([{ measure: 'population', best: 20_000 }]);
    expect(told.record(entity).names.map((each) => each.text)).toEqual(['Twin City', 'Twinford']);
  });

  it('that is a curated place is that place, under its own id and under GeoNames’', () => {
    const farside = told.find('farside');
    expect(told.find('gn:9102')).toBe(farside);
    expect([told.geonameId(farside), told.record(farside).admin1]).toEqual([9102, 'adm1:SY.72']);
    expect(told.names(farside).map((each) => each.text)).toEqual(['Farside', 'Twinford', 'Töwford']);
  });

  it('is not found twice', () => {
    const ids = (name: string) => told.index.find(...hashes(name)).map((posting) => told.id(posting.entity));
    expect(ids('Twinford').toSorted()).toEqual(['farside', 'gn:9101']);
    for (const row of [0, 1, 2, 3, 4].filter((each) => told.rows.promoted(each) >= 0))
      expect(told.names(told.recordCount + row)).toEqual([]);
  });
});

describe('degrees as they are stored', () => {
  it('count thousandths from the south pole and the date line', () => {
    expect([storedDegrees(-90, 90), storedDegrees(90, 90), storedDegrees(-180, 180), storedDegrees(180, 180)]).toEqual([
      0, 180_000, 0, 360_000,
    ]);
    expect(storedDegrees(undefined, 90)).toBe(0xff0000);
  });
});
