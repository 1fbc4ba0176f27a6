/** Tiny tables of an invented world, written to a temporary folder, so that a test changes one cell and sees what the build says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import type { PackedPlace } from '../../../dataset/gazetteer/gazetteer.ts';
import type { PackParts } from '../../../dataset/pack-writer.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { TABLES, type TableName } from '../../../dataset/schema.ts';
import { PART_NAMES } from '../../../engine/pack/layout.ts';
import { Pack } from '../../../engine/pack/pack.ts';
import { readPack } from '../../../scripts/load-pack.ts';

/** Rows by column name; a column that is left out is empty. */
export type Rows = Record<TableName, Record<string, string>[]>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A valid world: two towns across a border, a disputed province, a river, a group, an army, a spokesman, and figures about the group. */
export function world(): Rows {
  const source = 'paper-2020';
  const name = (entity: string, text: string, use = 'title', more: Record<string, string> = {}) => ({
    entity,
    name: text,
    language: 'en',
    class: 'short',
    use,
    sign: 'none',
    source,
    ...more,
  });
  return {
    sources: [
      { id: source, title: 'Front report', publisher: 'The Paper', published: '2020-05-02', url: 'https://paper.example/a', kind: 'press' },
      { id: 'count-1.0', title: 'Counts', publisher: 'Counting House', dataset: 'Counts', version: '1.0', kind: 'dataset' },
    ].map((row) => ({ ...row, read_as: 'page' })),
    places: [
      { id: 'amberton', type: 'town', country: 'IQ', admin1: 'amber-province', lat: '34.5', lon: '41.25', source },
      { id: 'farside', type: 'town', country: 'SY', source },
      { id: 'amber-province', type: 'governorate', country: 'IQ', source },
      { id: 'long-river', type: 'river', country: 'IQ; SY', source },
    ],
    actors: [
      { id: 'red-banner', type: 'armed_group', active_from: '2012', countries: 'IQ; SY', source },
      { id: 'border-army', type: 'state_force', countries: 'IQ', source },
      { id: 'jane-rill', type: 'person', countries: 'IQ', source },
    ],
    names: [
      name('amberton', 'Amberton'),
      name('farside', 'Farside'),
      name('amber-province', 'Amber Province'),
      name('long-river', 'Long River'),
      name('red-banner', 'Red Banner'),
      name('red-banner', 'RB', 'also', { class: 'acronym', sign: 'second' }),
      name('border-army', 'Border Army'),
      name('jane-rill', 'Jane Rill', 'title', { class: 'official' }),
      name('jane-rill', 'Rill', 'spelling', { class: 'weak', sign: 'second' }),
    ],
    relations: [{ subject: 'jane-rill', relation: 'speaks_for', object: 'border-army', from: '2019', to: '2020', source }],
    control: [{ place: 'amberton', holder: 'red-banner', as_of: '2020-05-01', event: 'captured', by: 'The Paper', source }],
    status: [{ place: 'amber-province', status: 'claimed', party: 'iso:SY', words: 'by Syria, as a district', as_of: '2020', source }],
    designations: [{ actor: 'red-banner', issuer: 'Republic', list: 'Closed list', from: '2015', source }],
    people: [{ person: 'jane-rill', status: 'detained', date: '2020-06-01', detail: 'at the border', source }],
    perspectives: [{ country: 'IS' }],
    state_forces: [{ country: 'IQ', actor: 'border-army' }],
    country_deaths: [
      { country: 'IQ', year: '2019', type: 'all', low: '10', best: '20', high: '30' },
      { country: 'IQ', year: '2020', type: 'all', low: '40', best: '35', high: '50' },
    ],
    actor_deaths: [{ ucdp: '77', year: '2020', low: '5', best: '6', high: '9', countries: 'Iraq' }],
    country_displaced: [
      { country: 'IQ', year: '2019', refugees: '500', displaced_unhcr: '900', displaced_idmc: '1000' },
      { country: 'IQ', year: '2020', refugees: '600', displaced_unhcr: '800', displaced_idmc: '1000' },
    ],
    measures: [
      { id: 'fighters', label: 'Fighters', unit: 'fighters', definition: 'Armed members.' },
      { id: 'killed', label: 'Killed', unit: 'people', definition: 'People killed.' },
      { id: 'population', label: 'Population', unit: 'people', definition: 'Inhabitants.' },
    ],
    estimates: [figure('banner-2020', { low: '100', high: '200', qualifier: 'range' })],
  };
}

/** A row of `names.csv` that gives a place its adjective. */
export const adjective = (entity: string, name: string) => ({
  entity,
  name,
  language: 'en',
  class: 'adjective',
  use: 'spelling',
  sign: 'none',
  source: 'paper-2020',
});

/** An estimate row about the group in Amberton on 1 May 2020; `more` overrides any column. */
export function figure(id: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    id,
    subject: 'red-banner',
    measure: 'fighters',
    place: 'amberton',
    qualifier: 'about',
    basis: 'stock',
    as_of: '2020-05-01',
    published: '2020-05-02',
    by: 'A reporter',
    source: 'paper-2020',
    checked: 'read',
    checked_on: '2026-11-01',
    ...more,
  };
}

/** Columns of a table in the order the build asks for. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].entries);
}

function toCsv(table: TableName, rows: readonly Record<string, string>[]): string {
  const columns = columnsOf(table);
  const cell = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return `${[columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')))].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** Writes the world, after `change`, to a new folder that the test run removes. */
export function makeTables(change: (tables: Rows) => void = () => undefined): string {
  const rows = world();
  change(rows);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tables-'));
  folders.push(folder);
  for (const table of Object.keys(TABLES) as TableName[]) writeFileSync(join(folder, `${table}.csv`), toCsv(table, rows[table]));
  return folder;
}

/** The world, after `change`, with these rows of a gazetteer (units first), as an open pack. */
export function makePack(change?: (tables: Rows) => void, places: readonly PackedPlace[] = []): Pack {
  return openPack(compilePack(readTables(makeTables(change)), { places: [...places] }).parts);
}

/** An open pack of compiled parts. */
export function openPack(parts: PackParts): Pack {
  return new Pack(buffersOf(parts));
}

/** Parts as files are read: a buffer each. */
export function buffersOf(parts: PackParts): ArrayBuffer[] {
  return PART_NAMES.map((part) => parts[part].slice().buffer as ArrayBuffer);
}

let built: Pack | undefined;

/** The pack as `npm run build:dataset` built it from the real tables; `global-setup.ts` has seen to it that it is no older than they are. */
export function realPack(): Pack {
  built ??= readPack();
  return built;
}
