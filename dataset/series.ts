/** Makes yearly series of the tables that hold them, one for each subject and measure. */
import type { SeriesRecord } from '../engine/pack/records.ts';
import type { Located, Tables } from './schema.ts';

/** Ids in the table of sources, and the dates of the versions used. */
const COUNTRY_DEATHS = { source: ['ucdp-orgviolence-25.1'], published: '2025' };
const ACTOR_DEATHS = { source: ['ucdp-brd-23.1'], published: '2023' };
const UNHCR = { source: ['unhcr-population-2025.12'], published: '2026-06' };
const IDMC = { source: ['idmc-2025.12'], published: '2026-06' };

/** Ids of all sources of the series. */
export const SERIES_SOURCES: readonly string[] = [COUNTRY_DEATHS, ACTOR_DEATHS, UNHCR, IDMC].flatMap(({ source }) => source);

const DEATHS_MEASURES = {
  all: 'fatalities_organized_violence',
  state_based: 'fatalities_state_based',
  non_state: 'fatalities_non_state',
  one_sided: 'fatalities_one_sided',
} as const;

type Value = SeriesRecord['values'][number];

/** All series, in the order of the tables. */
export function seriesOf(tables: Tables): SeriesRecord[] {
  return [...countryDeaths(tables.country_deaths), ...actorDeaths(tables), ...countryDisplaced(tables.country_displaced)];
}

function countryDeaths(rows: readonly Located<'country_deaths'>[]): SeriesRecord[] {
  return grouped(rows, (row) => `${row.country} ${row.type}`, tripleOf).map(([{ country, type }, values]) => ({
    id: `ucdp-deaths-${type.replaceAll('_', '-')}-${country.toLowerCase()}`,
    subject: `iso:${country}`,
    place: [`iso:${country}`],
    measure: DEATHS_MEASURES[type],
    basis: 'cumulative',
    ...COUNTRY_DEATHS,
    by: 'Uppsala Conflict Data Program',
    note: 'low and high are documented alternatives, not a probability',
    checked: 'data',
    values,
  }));
}

/** A number of UCDP may stand for several of our actors (234: the Islamic State and what it grew from): the first in the table that has it. */
function actorDeaths({ actor_deaths, actors }: Tables): SeriesRecord[] {
  const actorOf = new Map(actors.toReversed().flatMap((actor) => (actor.ucdp ?? []).map((ucdp) => [Number(ucdp), actor.id])));
  return grouped(actor_deaths, (row) => String(row.ucdp), tripleOf).flatMap(([{ ucdp }, values]) => {
    const subject = actorOf.get(ucdp);
    if (subject === undefined) return [];
    const countries = new Set(actor_deaths.filter((row) => row.ucdp === ucdp).map((row) => row.countries));
    const [only = ''] = countries;
    return [
      {
        id: `ucdp-battle-deaths-${ucdp}`,
        subject,
        place: [],
        measure: 'battle_related_deaths',
        scope: countries.size > 1 || only.includes(';') ? 'all countries' : only,
        basis: 'cumulative' as const,
        ...ACTOR_DEATHS,
        by: 'Uppsala Conflict Data Program; our sum over its dyads',
        note: "deaths on all sides; sum of the group's dyads with governments",
        checked: 'data' as const,
        values,
      },
    ];
  });
}

const DISPLACED = [
  { column: 'refugees', measure: 'refugees', ...UNHCR, by: 'UNHCR', note: 'refugees and people in like situations, year end' },
  { column: 'asylum_seekers', measure: 'asylum_seekers', ...UNHCR, by: 'UNHCR', note: 'applications not yet decided, year end' },
  { column: 'displaced_unhcr', measure: 'displaced_within', ...UNHCR, by: 'UNHCR', note: 'people UNHCR protects or assists, year end' },
  {
    column: 'displaced_idmc',
    measure: 'displaced_within',
    ...IDMC,
    by: 'Internal Displacement Monitoring Centre',
    note: 'conflict and violence; rounded, other method than UNHCR',
  },
] as const;

function countryDisplaced(rows: readonly Located<'country_displaced'>[]): SeriesRecord[] {
  return DISPLACED.flatMap(({ column, measure, source, published, by, note }) => {
    const filled = rows.filter((row) => row[column] !== undefined);
    return grouped(
      filled,
      (row) => row.country,
      (row): Value => [row.year, row[column] ?? 0],
    ).map(
      ([{ country }, values]): SeriesRecord => ({
        id: `${column.replaceAll('_', '-')}-${country.toLowerCase()}`,
        subject: `iso:${country}`,
        place: [`iso:${country}`],
        measure,
        basis: 'stock',
        published,
        by,
        source: [...source],
        note,
        checked: 'data',
        values,
      }),
    );
  });
}

function tripleOf({ year, low, best, high }: { year: number; low: number; best: number; high: number }): Value {
  return [year, low, best, high];
}

/** Rows of one series together: its first row and its values by year. */
function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string, valued: (row: Row) => Value): [Row, Value[]][] {
  const groups = new Map<string, [Row, Value[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group[1].push(valued(row));
    else groups.set(keyOf(row), [row, [valued(row)]]);
  }
  return [...groups.values()].map(([row, values]) => [row, values.toSorted((a, b) => a[0] - b[0])]);
}
