/** Which force stands for a country's soldiers and police: the one of the tables, else one that is made of the country's adjective. */
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { DatasetError } from '../../../dataset/problems.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { forcesByCountry, unnamedForces } from '../../../dataset/state-forces.ts';
import { buildCard } from '../engine/english-card.ts';
import { adjective, makePack, makeTables, type Rows, realPack } from './make-tables.ts';

const adjectives = (tables: Rows) => {
  tables.names.push(adjective('iso:IQ', 'Brindish'), adjective('iso:SY', 'Ostrian'), adjective('iso:SY', 'Ostrians'));
  tables.names.push(adjective('amber-province', 'Ambric'));
};

const COUNTRIES = new Set(['iso:IQ', 'iso:SY', 'iso:PE']);
const unnamed = (change: (tables: Rows) => void) => unnamedForces(readTables(makeTables(change)), COUNTRIES);

describe('forces without a name', () => {
  it('are made once for each country that has an adjective: its police where the tables name its army, both in one where not', () => {
    expect(unnamed(adjectives).map(({ id, title, countries }) => [id, title, countries])).toEqual([
      ['police-of-iq', 'Brindish police and security forces', ['IQ']],
      ['forces-of-sy', 'Ostrian forces and police', ['SY']],
    ]);
    expect(unnamed(() => undefined)).toEqual([]);
  });

  it('are made of no other kind of name, and of no country that is unknown', () => {
    const named = (tables: Rows) => tables.names.push({ ...adjective('iso:PE', 'Peru'), class: 'short' });
    expect(unnamed(named)).toEqual([]);
    expect(unnamedForces(readTables(makeTables(adjectives)), new Set(['iso:PE']))).toEqual([]);
  });

  it('are state forces that rest on what gives the adjective', () => {
    const force = unnamed(adjectives).find(({ id }) => id === 'forces-of-sy');
    expect(force).toMatchObject({ kind: 'actor', type: 'state_force', record: { estimates: [], relations: [], control: [] } });
    expect(force?.record.source).toContain('paper-2020');
    expect(force?.record.names).toEqual([expect.objectContaining({ text: 'Ostrian forces and police', use: 'title' })]);
  });

  it('change when the tables name one', () => {
    const both = (tables: Rows) => {
      adjectives(tables);
      tables.state_forces.push({ country: 'SY', actor: 'border-army' });
    };
    expect(unnamed(both).map(({ id }) => id)).toEqual(['police-of-iq', 'police-of-sy']);
  });
});

describe('forces by country', () => {
  const pack = makePack(adjectives);
  const { forces } = pack.info();
  const idOf = (country: string) => pack.id(forces[country]?.[0] ?? -1);

  it('are those of the tables, and those made of adjectives', () => {
    expect(Object.keys(forces).toSorted()).toEqual(['IQ', 'SY']);
    expect([idOf('IQ'), idOf('SY')]).toEqual(['border-army', 'forces-of-sy']);
    expect(Object.entries(pack.info().police).map(([code, police]) => [code, pack.id(police)])).toEqual([['IQ', 'police-of-iq']]);
  });

  it('have a card with a title, a kind and no figures', () => {
    const card = buildCard(forces.SY?.[0] ?? -1, pack, { date: '2020-05-01' });
    expect(card).toMatchObject({
      entity: 'forces-of-sy',
      title: 'Ostrian forces and police',
      kind: 'actor',
      style: 'official',
      estimates: [],
    });
    expect(card.kindLine).toContain('Syria');
  });

  it('do not depend on the order of the entities, and leave out what is not there', () => {
    const tables = readTables(makeTables(adjectives));
    const made = unnamedForces(tables, COUNTRIES).find(({ id }) => id === 'forces-of-sy');
    if (!made) throw new Error('no force was made');
    const army = { ...made, id: 'border-army', countries: ['IQ'] };
    expect(forcesByCountry(tables, [army, made])).toEqual({ IQ: [0], SY: [1] });
    expect(forcesByCountry(tables, [made, army])).toEqual({ IQ: [1], SY: [0] });
    expect(forcesByCountry(tables, [made])).toEqual({ SY: [0] });
  });
});

describe('a row of forces that does not fit is refused', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['an actor that is none', { country: 'SY', actor: 'nobody-here' }, 'actor “nobody-here” is no state force of the tables'],
    ['an armed group', { country: 'SY', actor: 'red-banner' }, 'actor “red-banner” is no state force of the tables'],
    ['a person', { country: 'SY', actor: 'jane-rill' }, 'actor “jane-rill” is no state force of the tables'],
    ['a country of no code', { country: 'QQ', actor: 'border-army' }, 'country “iso:QQ” is no place of the tables'],
    ['no actor', { country: 'SY' }, 'actor is missing'],
    ['a country’s name', { country: 'Syria', actor: 'border-army' }, 'is not an ISO 3166-1 alpha-2 code'],
  ];
  test.each(cases)('%s', (_name, row, reason) => {
    const build = () => compilePack(readTables(makeTables((tables) => tables.state_forces.push(row))));
    expect(build).toThrow(DatasetError);
    expect(build).toThrow(`state_forces.csv, row 3: ${reason.startsWith('is not') ? 'country “Syria” ' : ''}${reason}`);
  });

  test('a force named twice', () => {
    const twice = makeTables((tables) => {
      tables.state_forces.push({ country: 'IQ', actor: 'border-army' });
    });
    expect(() => compilePack(readTables(twice))).toThrow(DatasetError);
  });
});

describe('the built data set', () => {
  const pack = realPack();
  const forces = Object.entries(pack.info().forces);

  it('has a state force for every country with an adjective, and none of another kind', () => {
    const tables = readTables();
    const spoken = new Set(tables.names.filter((row) => row.class === 'adjective').map((row) => row.entity));
    const countries = [...spoken].filter((id) => id !== 'iso:AQ' && pack.find(id) >= 0 && pack.type(pack.find(id)) === 'country');
    expect(countries.length).toBeGreaterThan(150);
    const known = new Set(forces.map(([country]) => `iso:${country}`));
    expect(countries.filter((id) => !known.has(id))).toEqual([]);
    expect(
      forces.filter(([, entities]) => entities.some((entity) => pack.type(entity) !== 'state_force')).map(([country]) => country),
    ).toEqual([]);
  });

  it('has each force in the country that it stands for', () => {
    expect(
      forces
        .filter(([country, entities]) => entities.some((entity) => !pack.countries(entity).includes(country)))
        .map(([country]) => country),
    ).toEqual([]);
  });
});
