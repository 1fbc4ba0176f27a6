/** Dates of any precision as intervals of days. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysBetween, isIsoDate, parseDate, period, spanOf } from '../../../engine/dates.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('parseDate', () => {
  test.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2017-12', '2017-12-01', '2017-12-31'],
    ['2017-11-03', '2017-11-03', '2017-11-03'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
  ])('%s is all days it may mean', (text, first, last) => {
    expect(parseDate(text)).toEqual({ first: day(first), last: day(last) });
  });

  test.each([
    '2017-02-30',
    '2017-02-29',
    '2017-13',
    '2017-00',
    '2017-11-00',
    '2017-11-31',
    '17',
    '20171103',
    '2017-1-3',
    '2017-11-03T00:00',
    ' 2017',
    '2017-',
    '٢٠١٧',
    '',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(isIsoDate(text)).toBe(false);
  });

  it('takes every day of the calendar and gives that day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseDate(iso)).toEqual({ first: day(iso), last: day(iso) });
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('period', () => {
  it('reaches from the first day of its start to the last of its end', () => {
    expect(period('2017-05', '2017')).toEqual({ first: day('2017-05-01'), last: day('2017-12-31') });
  });

  it('without a start is its end', () => {
    expect(period(undefined, '2017-05')).toEqual(parseDate('2017-05'));
  });

  it('with an end or start that is no date is none', () => {
    expect(period('2017', 'soon')).toBeUndefined();
    expect(period('once', '2017')).toBeUndefined();
  });
});

describe('daysBetween', () => {
  const between = (a: string, b: string) => daysBetween(parseDate(a) ?? { first: 0, last: 0 }, parseDate(b) ?? { first: 0, last: 0 });

  it('is 0 when the two share a day, however long they are', () => {
    expect(between('2017', '2017-11-03')).toBe(0);
    expect(between('2017-11', '2017-11-30')).toBe(0);
  });

  it('is negative when the first lies before, positive when it lies after', () => {
    expect(between('2017-11-01', '2017-11-03')).toBe(-2);
    expect(between('2017-11-05', '2017-11-03')).toBe(2);
    expect(between('2016', '2017-01-01')).toBe(-1);
  });

  it('turns its sign when its sides are swapped', () => {
    const interval = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(60)).map(([first, more]) => ({ first, last: first + more }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        const shared = a.first <= b.last && b.first <= a.last;
        expect(daysBetween(a, b) === 0).toBe(shared);
      }),
      { seed: 4 },
    );
  });
});

test('spanOf counts days: 1 for a day, 366 for a leap year', () => {
  expect(['2017-11-03', '2017-11', '2016'].map((text) => spanOf(parseDate(text) ?? { first: 0, last: -1 }))).toEqual([1, 30, 366]);
});
