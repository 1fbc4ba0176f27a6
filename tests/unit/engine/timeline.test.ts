/** One measure over the years: which figures are drawn, in which rows, and when there is nothing to draw. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CardContext, spokenContext } from '../../../engine/card/context.ts';
import { timelineOf } from '../../../engine/card/timeline.ts';
import type { EstimateRecord, SeriesRecord } from '../../../engine/pack/records.ts';
import { expandSeries } from '../../../engine/pack/series.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { makePack } from '../dataset/make-tables.ts';
import { days, estimate } from './estimate.ts';

const pack = makePack();
const at = (article?: string): CardContext => ({
  ...spokenContext(pack, ENGLISH),
  article: article === undefined ? undefined : days(article),
});

const drawn = (estimates: readonly EstimateRecord[], article?: string) => timelineOf(estimates, at(article));

/** Single statements, one for each date. */
const statements = (...dates: string[]) => dates.map((asOf, index) => estimate(`s${index}`, { asOf, best: 100 + index }));

const yearly = (by: string, index: number, years: readonly number[], more: Partial<SeriesRecord> = {}): EstimateRecord[] =>
  expandSeries(
    {
      id: `series-${index}`,
      subject: 'red-banner',
      place: [],
      measure: 'fighters',
      basis: 'stock',
      published: '2025',
      by,
      source: ['count-1.0'],
      checked: 'data',
      values: years.map((year) => [year, 10 * index + 1]),
      ...more,
    },
    index,
  );

describe('a timeline is drawn', () => {
  const FOUR = ['2015', '2016', '2017', '2018'];

  it('of four dates, not of three', () => {
    expect(drawn(statements(...FOUR))?.rows[0]?.points).toHaveLength(4);
    expect(drawn(statements(...FOUR.slice(1)))).toBeUndefined();
    expect(drawn([])).toBeUndefined();
  });

  it('not of many figures for few dates', () => {
    expect(drawn(statements('2015', '2015', '2016', '2016', '2018', '2018', '2018'))).toBeUndefined();
  });

  it('not of the months of one year', () => {
    expect(drawn(statements('2016-02', '2016-04', '2016-06', '2016-11-30'))).toBeUndefined();
    expect(drawn(statements('2016-02', '2016-04', '2016-06', '2017-02'))).toBeDefined();
  });

  it('of dated numbers alone: words and undated figures do not count', () => {
    const [first, second, third, fourth] = statements(...FOUR) as [EstimateRecord, EstimateRecord, EstimateRecord, EstimateRecord];
    const { asOf: _asOf, ...undated } = fourth;
    const { best: _best, ...worded } = { ...fourth, qualifier: 'verbal', verbatim: 'a handful' };
    expect(drawn([first, second, third, undated])).toBeUndefined();
    expect(drawn([first, second, third, worded])).toBeUndefined();
    expect(drawn([first, second, third, fourth, undated, worded])?.rows.flatMap((row) => row.points)).toHaveLength(4);
  });
});

describe('rows', () => {
  it('are two for two series of one measure, each named after who counts', () => {
    const model = drawn([...yearly('Tally House', 1, [2015, 2016, 2017]), ...yearly('Ledger Office', 2, [2016, 2017, 2018])]);
    expect(model?.rows.map(({ label, points }) => [label, points.length])).toEqual([
      ['Tally House', 3],
      ['Ledger Office', 3],
    ]);
  });

  it('are one for single statements, whoever made them', () => {
    const several = statements('2015', '2016', '2017', '2018').map((each, index) => ({ ...each, by: `Witness ${index}` }));
    expect(drawn(several)?.rows.map(({ label, points }) => [label, points.length])).toEqual([['', 4]]);
  });

  it('keep statements apart from a series, also where one counter made both', () => {
    const both = [...yearly('Tally House', 1, [2015, 2016, 2017]), estimate('s', { by: 'Tally House', asOf: '2019-05-02', best: 3 })];
    expect(drawn(both)?.rows.map(({ label, points }) => [label, points.length])).toEqual([
      ['Tally House', 3],
      ['', 1],
    ]);
  });

  it('run from the earliest to the latest, however they are ranked', () => {
    const model = drawn(statements('2018', '2015-03-01', '2020', '2016-07'));
    expect(model?.rows[0]?.points.map(({ when }) => when)).toEqual(['1 Mar 2015', 'Jul 2016', '2018', '2020']);
  });
});

describe('points', () => {
  const row = (...estimates: EstimateRecord[]) =>
    drawn([...estimates, ...statements('2001', '2002', '2003', '2004')])?.rows[0]?.points.at(-1);

  it('stand in the middle of the days that the figure is for', () => {
    expect(row(estimate('a', { best: 1, asOf: '2018' }))?.at).toBeCloseTo(2018.5, 2);
    expect(row(estimate('a', { best: 1, asOf: '2018-01-01' }))?.at).toBe(2018);
    expect(row(estimate('a', { best: 1, from: '2018-01-01', asOf: '2019-12-31', basis: 'stock' }))?.at).toBeCloseTo(2019, 2);
  });

  it('of a toll of a whole war stand where it ends', () => {
    const toll = estimate('a', { best: 1, basis: 'cumulative', from: '2005-03', asOf: '2018-07-01' });
    expect(row(toll)?.at).toBeCloseTo(2018.5, 2);
  });

  it('of a year’s count are printed as the year', () => {
    const count = yearly('Tally House', 1, [2015, 2016, 2017, 2018], { basis: 'cumulative' });
    expect(drawn(count)?.rows[0]?.points.map(({ when }) => when)).toEqual(['2015', '2016', '2017', '2018']);
  });

  it('keep the figures as they are printed', () => {
    const point = row(estimate('a', { qualifier: 'low_best_high', low: 926, best: 1036, high: 1074, asOf: '2018' }));
    expect(point).toMatchObject({ low: 926, best: 1036, high: 1074, openLow: false, openHigh: false, value: '1,036 (926–1,074)' });
  });

  test.each([
    ['at_least', { low: 43 }, { openLow: false, openHigh: true }, 'high'],
    ['more_than', { low: 43 }, { openLow: false, openHigh: true }, 'high'],
    ['up_to', { high: 43 }, { openLow: true, openHigh: false }, 'low'],
    ['fewer_than', { high: 43 }, { openLow: true, openHigh: false }, 'low'],
  ] as const)('%s is never closed: its open end has no number', (qualifier, numbers, ends, open) => {
    const point = row(estimate('a', { qualifier, ...numbers, asOf: '2018' }));
    expect(point).toMatchObject(ends);
    expect(point).not.toHaveProperty(open);
    expect(point).not.toHaveProperty('best');
  });
});

describe('the axis', () => {
  const FIGURES = statements('2015-07-01', '2016', '2017', '2018-07-01');

  it('spans whole years around the figures and ends above the largest', () => {
    expect(drawn(FIGURES)).toMatchObject({ from: 2015, to: 2019, max: 150 });
  });

  test.each(['2015-02-01', '2016-12-31', '2018-12-31'])('marks an article of %s', (article) => {
    expect(drawn(FIGURES, article)?.article).toBeCloseTo(Number(article.slice(0, 4)) + (article.endsWith('31') ? 1 : 0.09), 1);
  });

  test.each(['2014-12-31', '2019-01-02', '1999', '2031-06'])('does not mark an article of %s, which lies outside it', (article) => {
    expect(drawn(FIGURES, article)).not.toHaveProperty('article');
  });

  it('marks nothing without a date', () => {
    expect(drawn(FIGURES)).not.toHaveProperty('article');
  });

  it('holds every point and every article that it marks, and loses no figure', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const iso = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    const figure = fc.record({ asOf: iso, best: fc.nat({ max: 9_999_999 }), series: fc.constantFrom(undefined, 1, 2) });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), iso, (figures, article) => {
        const estimates = figures.map(({ asOf, best, series }, index) =>
          estimate(`e${index}`, { asOf, best, by: `Counter ${series}`, ...(series !== undefined && { series }) }),
        );
        const model = drawn(estimates, article);
        if (model === undefined) return;
        const points = model.rows.flatMap((row) => row.points);
        expect(points).toHaveLength(estimates.length);
        for (const point of [...points.map((each) => each.at), ...(model.article === undefined ? [] : [model.article])]) {
          expect(point).toBeGreaterThanOrEqual(model.from);
          expect(point).toBeLessThanOrEqual(model.to);
        }
        expect(model.max).toBeGreaterThan(Math.max(...points.map((point) => point.best ?? 0)));
      }),
    );
  });
});
