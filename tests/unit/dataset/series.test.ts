/** Tables of yearly figures as series: what makes one, whose it is, and what the real tables hold. */
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { DatasetError } from '../../../dataset/problems.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { SERIES_SOURCES, seriesOf } from '../../../dataset/series.ts';
import type { SeriesRecord } from '../../../engine/pack/records.ts';
import { makePack, makeTables, type Rows } from './make-tables.ts';

/** Tables of yearly figures with nothing in them but what `change` puts there. */
function emptied(change: (tables: Rows) => void): (tables: Rows) => void {
  return (tables) => {
    Object.assign(tables, { country_deaths: [], actor_deaths: [], country_displaced: [] });
    change(tables);
  };
}

const made = (change: (tables: Rows) => void): SeriesRecord[] => seriesOf(readTables(makeTables(emptied(change))));

function problems(change: (tables: Rows) => void): string[] {
  try {
    compilePack(readTables(makeTables(change)));
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const deaths = (year: string, more: Record<string, string> = {}) => ({
  country: 'IQ',
  year,
  type: 'all',
  low: '1',
  best: '2',
  high: '3',
  ...more,
});
const battle = (ucdp: string, year: string, countries = 'Iraq') => ({ ucdp, year, low: '5', best: '6', high: '9', countries });

describe('deaths in a country', () => {
  it('are one series for each type of violence, by year whatever the order of the rows', () => {
    const series = made((tables) => {
      tables.country_deaths = [deaths('2020'), deaths('2018'), deaths('2019', { type: 'one_sided' }), deaths('2019', { country: 'SY' })];
    });
    expect(series.map(({ id, subject, place, measure, values }) => [id, subject, place, measure, values.map(([year]) => year)])).toEqual([
      ['ucdp-deaths-all-iq', 'iso:IQ', ['iso:IQ'], 'fatalities_organized_violence', [2018, 2020]],
      ['ucdp-deaths-one-sided-iq', 'iso:IQ', ['iso:IQ'], 'fatalities_one_sided', [2019]],
      ['ucdp-deaths-all-sy', 'iso:SY', ['iso:SY'], 'fatalities_organized_violence', [2019]],
    ]);
    for (const { basis, checked } of series) expect([basis, checked]).toEqual(['cumulative', 'data']);
  });

  it('keep low, best and high as the table has them, also out of order', () => {
    const [series] = made((tables) => {
      tables.country_deaths = [deaths('2020', { low: '208', best: '196', high: '268' })];
    });
    expect(series?.values).toEqual([[2020, 208, 196, 268]]);
  });
});

describe('deaths of a group’s battles', () => {
  const withNumber = (tables: Rows, index: number, ucdp: string) => Object.assign(tables.actors[index] ?? {}, { ucdp });

  it('belong to the actor with that number', () => {
    const [series, ...more] = made((tables) => {
      withNumber(tables, 0, '12; 77');
      tables.actor_deaths = [battle('77', '2020'), battle('77', '2019')];
    });
    expect(more).toEqual([]);
    expect(series).toMatchObject({ id: 'ucdp-battle-deaths-77', subject: 'red-banner', place: [], scope: 'Iraq' });
    expect(series?.values.map(([year]) => year)).toEqual([2019, 2020]);
  });

  it('of a number that several have belong to the first of the table', () => {
    const subjects = (first: number, second: number) =>
      made((tables) => {
        withNumber(tables, first, '77');
        withNumber(tables, second, '77');
        tables.actor_deaths = [battle('77', '2020')];
      }).map(({ subject }) => subject);
    expect([subjects(0, 1), subjects(1, 0), subjects(1, 2)]).toEqual([['red-banner'], ['red-banner'], ['border-army']]);
  });

  it('are left out where no actor has the number', () => {
    expect(made((tables) => tables.actor_deaths.push(battle('77', '2020')))).toEqual([]);
  });

  test.each([
    ['one country', [battle('77', '2019'), battle('77', '2020')], 'Iraq'],
    ['several at once', [battle('77', '2019', 'Iraq; Syria')], 'all countries'],
    ['one after another', [battle('77', '2019'), battle('77', '2020', 'Syria')], 'all countries'],
    ['one, while another group fought elsewhere', [battle('77', '2019'), battle('78', '2019', 'Syria')], 'Iraq'],
  ])('in %s say so', (_name, rows, scope) => {
    const [series] = made((tables) => {
      withNumber(tables, 0, '77');
      tables.actor_deaths = rows;
    });
    expect(series?.scope).toBe(scope);
  });
});

describe('the displaced', () => {
  const rows = (...cells: Record<string, string>[]) =>
    made((tables) => {
      tables.country_displaced = cells.map((cell) => ({ country: 'IQ', ...cell }));
    });

  it('are a series for each column, at the end of the year', () => {
    const series = rows({ year: '2020', refugees: '5', asylum_seekers: '6', displaced_unhcr: '7', displaced_idmc: '8' });
    expect(series.map(({ id, measure, basis, values }) => [id, measure, basis, values])).toEqual([
      ['refugees-iq', 'refugees', 'stock', [[2020, 5]]],
      ['asylum-seekers-iq', 'asylum_seekers', 'stock', [[2020, 6]]],
      ['displaced-unhcr-iq', 'displaced_within', 'stock', [[2020, 7]]],
      ['displaced-idmc-iq', 'displaced_within', 'stock', [[2020, 8]]],
    ]);
  });

  it('an empty cell is no figure, a zero is one', () => {
    const series = rows({ year: '2019' }, { year: '2020', refugees: '0' }, { year: '2021', displaced_idmc: '4' });
    expect(series.map(({ id, values }) => [id, values])).toEqual([
      ['refugees-iq', [[2020, 0]]],
      ['displaced-idmc-iq', [[2021, 4]]],
    ]);
  });

  it('by two counters are two series of one measure, told apart by who counts', () => {
    const [first, second] = rows({ year: '2020', displaced_unhcr: '7', displaced_idmc: '8' });
    expect(first?.measure).toBe(second?.measure);
    expect([first?.by, first?.source, first?.note]).not.toEqual([second?.by, second?.source, second?.note]);
    expect(first?.by).not.toBe(second?.by);
  });
});

describe('series in the pack', () => {
  it('are of their subject alone, and counted', () => {
    const pack = makePack(
      emptied((tables) => {
        tables.country_deaths = [deaths('2019'), deaths('2020')];
      }),
    );
    const yearly = (id: string) => pack.estimates(pack.find(id)).filter(({ series }) => series !== undefined);
    expect(yearly('iso:IQ').map(({ id, best }) => [id, best])).toEqual([
      ['ucdp-deaths-all-iq-2019', 2],
      ['ucdp-deaths-all-iq-2020', 2],
    ]);
    expect(yearly('iso:SY')).toEqual([]);
    expect(pack.info().counts.series).toBe(1);
  });
});

describe('a row that does not fit is refused', () => {
  const cases: [string, Record<string, string>, string][] = [
    ['a country of no code', { country: 'QQ' }, 'country “iso:QQ” is no place of the tables'],
    ['a year of another millennium', { year: '2120' }, 'year “2120” is not a year'],
    ['a day for a year', { year: '2020-01' }, 'is not a year'],
    ['an unknown type', { type: 'weather' }, 'is an unknown type of violence'],
    ['a missing end', { high: '' }, 'high is missing'],
    ['a number with separators', { best: '1,000' }, 'is not a whole number'],
  ];
  test.each(cases)('%s', (_name, cells, reason) => {
    const found = problems((tables) => {
      tables.country_deaths = [deaths('2020', cells)];
    });
    expect(found.join('\n')).toContain('country_deaths.csv, row 2');
    expect(found.join('\n')).toContain(reason);
  });

  test('a year that stands twice', () => {
    const twice = problems((tables) => {
      tables.country_deaths = [deaths('2020'), deaths('2020', { best: '3' })];
    });
    expect(twice).not.toEqual([]);
  });
});

describe('the real tables', () => {
  const tables = readTables();
  const series = seriesOf(tables);

  it('give series of distinct ids, each year once and in order', () => {
    expect(series.length).toBeGreaterThan(500);
    expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
    const years = ({ values }: SeriesRecord) => values.map(([year]) => year);
    const wrong = series.filter((each) => years(each).some((year, index) => index > 0 && year <= (years(each)[index - 1] ?? 0)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('name every measure and source of a series', () => {
    const measures = new Set(tables.measures.map(({ id }) => id));
    const sources = new Set(tables.sources.map(({ id }) => id));
    expect(series.filter(({ measure }) => !measures.has(measure)).map(({ id }) => id)).toEqual([]);
    expect(series.filter(({ source }) => !source.every((id) => sources.has(id))).map(({ id }) => id)).toEqual([]);
    expect([...new Set(series.flatMap(({ source }) => source))].toSorted()).toEqual([...new Set(SERIES_SOURCES)].toSorted());
  });

  it('give no id that an estimate has', () => {
    const estimates = new Set(tables.estimates.map(({ id }) => id));
    const shared = series.flatMap(({ id, values }) => values.map(([year]) => `${id}-${year}`)).filter((id) => estimates.has(id));
    expect(shared).toEqual([]);
  });
});
