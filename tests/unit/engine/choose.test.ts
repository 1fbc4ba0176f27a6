/** Which estimate of a group stands first. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysOf, distanceDays, overlap, rankEstimates, sameSituation } from '../../../engine/card/choose.ts';
import { daysBetween } from '../../../engine/dates.ts';
import type { EstimateRecord } from '../../../engine/pack/records.ts';
import { days, estimate } from './estimate.ts';

const order = (estimates: EstimateRecord[], article?: string): string[] =>
  rankEstimates(estimates, article === undefined ? undefined : days(article)).map((each) => each.id);

describe('rankEstimates with an article date', () => {
  it('puts the nearest first, before or after', () => {
    const list = [
      estimate('year-before', { asOf: '2016-11-03' }),
      estimate('week-after', { asOf: '2017-11-10' }),
      estimate('month-before', { asOf: '2017-10-01' }),
    ];
    expect(order(list, '2017-11-03')).toEqual(['week-after', 'month-before', 'year-before']);
  });

  it('counts a period as near as its nearest day', () => {
    const list = [estimate('day', { asOf: '2017-10-30' }), estimate('period', { basis: 'cumulative', from: '2016-12', asOf: '2017-11' })];
    expect(order(list, '2017-11-03')).toEqual(['period', 'day']);
  });

  it('takes a year to be as far as its middle may be: a month of it comes first', () => {
    const list = [estimate('in-the-year', { asOf: '2014' }), estimate('august', { asOf: '2014-08' })];
    expect(order(list, '2014-09-12')).toEqual(['august', 'in-the-year']);
  });

  it('counts a toll of a whole war from the day on which it ends', () => {
    const toll = (id: string, asOf: string) => estimate(id, { basis: 'cumulative', from: '2011-03', asOf });
    expect(order([toll('later', '2020-12'), toll('then', '2012-03')], '2012-06-01')).toEqual(['then', 'later']);
    expect(distanceDays(toll('later', '2020-12'), days('2012-06-01'))).toBeGreaterThan(3_000);
  });

  it('of two for that day puts the one for the day before the one for the year', () => {
    const list = [estimate('a-year', { asOf: '2017' }), estimate('z-day', { asOf: '2017-11-03' })];
    expect(order(list, '2017-11-03')).toEqual(['z-day', 'a-year']);
  });

  it('of two for the same day puts the whole before a part', () => {
    const list = [estimate('a', { scope: 'foreign fighters', best: 5 }), estimate('b', { best: 9 })];
    expect(order(list, '2020-05-01')).toEqual(['b', 'a']);
  });

  it('puts numbers before words', () => {
    const list = [estimate('a', { qualifier: 'verbal', verbatim: 'hundreds' }), estimate('b', { best: 9 })];
    expect(order(list, '2020-05-01')).toEqual(['b', 'a']);
  });

  it('then the one that others agree with', () => {
    const list = [
      estimate('a', { best: 900 }),
      estimate('b', { low: 90, high: 120 }),
      estimate('c', { best: 100 }),
      estimate('d', { best: 110 }),
    ];
    expect(order(list, '2020-05-01')).toEqual(['b', 'c', 'd', 'a']);
  });

  it('then the newer statement', () => {
    const list = [estimate('a', { best: 1, published: '2020-05-02' }), estimate('b', { best: 9, published: '2020-06' })];
    expect(order(list, '2020-05-01')).toEqual(['b', 'a']);
  });

  it('puts undated ones last', () => {
    const { asOf: _asOf, ...undated } = estimate('a', { best: 1 });
    expect(order([undated, estimate('b', { asOf: '1990', best: 9 })], '2020-05-01')).toEqual(['b', 'a']);
    expect(daysOf(undated)).toBeUndefined();
  });
});

describe('rankEstimates without an article date', () => {
  it('puts the newest first', () => {
    expect(order([estimate('old', { asOf: '2014' }), estimate('new', { asOf: '2020-01' }), estimate('mid', { asOf: '2016' })])).toEqual([
      'new',
      'mid',
      'old',
    ]);
  });
});

describe('rankEstimates on any list', () => {
  const date = fc.constantFrom('2014', '2016-02', '2017-11-03', '2017-11-10', '2017', '2020-08-24');
  const number = fc.option(fc.nat(5), { nil: undefined });
  const list = fc.uniqueArray(
    fc
      .tuple(fc.nat(30), date, number, fc.boolean())
      .map(([id, asOf, best, scoped]) =>
        estimate(`e${id}`, { asOf, ...(best !== undefined && { best }), ...(scoped && { scope: 'part' }) }),
      ),
    { selector: (each) => each.id, maxLength: 8 },
  );

  it('gives the same order whatever order the list had, loses nothing and leaves the list alone', () => {
    fc.assert(
      fc.property(list, fc.option(date, { nil: undefined }), (estimates, article) => {
        const before = estimates.map((each) => each.id);
        expect(order(estimates.toReversed(), article)).toEqual(order(estimates, article));
        expect(order(estimates, article).toSorted()).toEqual(before.toSorted());
        expect(estimates.map((each) => each.id)).toEqual(before);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('never puts one before a nearer one', () => {
    fc.assert(
      fc.property(list, date, (estimates, article) => {
        // Whole figures for a day: how near "in 2017" is, is a matter of taking it so.
        const ofDays = rankEstimates(estimates, days(article)).filter((each) => each.asOf?.length === 10 && each.scope === undefined);
        const distances = ofDays.map((each) => Math.abs(daysBetween(days(each.asOf ?? ''), days(article))));
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('sameSituation', () => {
  test.each([
    ['counts of a day a year apart', 'stock', '2017-01-01', '2018-01-01', true],
    ['counts of a day two years apart', 'stock', '2016-01-01', '2018-01-01', false],
    ['totals of two years', 'cumulative', '2016', '2017', false],
    ['totals that share days', 'cumulative', '2017', '2017-05', true],
  ] as const)('%s', (_name, basis, first, second, same) => {
    expect(sameSituation(estimate('a', { basis, asOf: first }), estimate('b', { basis, asOf: second }))).toBe(same);
  });
});

describe('overlap', () => {
  test.each([
    ['ranges that touch', { low: 1, high: 5 }, { low: 5, high: 9 }, true],
    ['ranges apart', { low: 1, high: 4 }, { low: 5, high: 9 }, false],
    ['“at least 3” and 9', { low: 3, qualifier: 'at_least' }, { best: 9 }, true],
    ['“at least 3” and 2', { low: 3, qualifier: 'at_least' }, { best: 2 }, false],
    ['“up to 9” and 2', { high: 9, qualifier: 'up_to' }, { best: 2 }, true],
    ['“fewer than 9” and 10', { high: 9, qualifier: 'fewer_than' }, { best: 10 }, false],
    ['“about 1,500” and a count that rounds to it', { best: 1500, qualifier: 'about' }, { best: 1463 }, true],
    ['“about 1,500” and a count that does not', { best: 1500, qualifier: 'about' }, { best: 1400 }, false],
    ['exactly 1,500 and a count that rounds to it', { best: 1500 }, { best: 1463 }, false],
    ['words and any number', { qualifier: 'verbal', verbatim: 'many' }, { best: 2 }, true],
  ])('%s', (_name, first, second, shared) => {
    expect(overlap(estimate('a', first), estimate('b', second))).toBe(shared);
    expect(overlap(estimate('b', second), estimate('a', first))).toBe(shared);
  });
});
