/** Figures and distances as they are printed. */
import { describe, expect, it, test } from 'vitest';
import { distanceText } from '../../../engine/card/distance.ts';
import { figureText, openEnds } from '../../../engine/card/figure.ts';
import { Format } from '../../../engine/card/format.ts';
import { coordinatesText } from '../../../engine/card/place-facts.ts';
import type { EstimateRecord } from '../../../engine/pack/records.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { days, estimate } from './estimate.ts';

const { say } = ENGLISH;
const english = { say, format: new Format('en') };

describe('figureText', () => {
  const cases: [string, Partial<EstimateRecord>, string][] = [
    ['exact', { best: 3_596_356 }, '3,596,356'],
    ['about', { best: 1500 }, 'about 1,500'],
    ['nearly', { best: 900 }, 'nearly 900'],
    ['at_least', { low: 43 }, 'at least 43'],
    ['more_than', { low: 10_000 }, 'more than 10,000'],
    ['up_to', { high: 900 }, 'up to 900'],
    ['fewer_than', { high: 1000 }, 'fewer than 1,000'],
    ['range', { low: 1500, high: 2500 }, '1,500–2,500'],
    ['low_best_high', { low: 926, best: 1036, high: 1074 }, '1,036 (926–1,074)'],
    ['verbal', { verbatim: 'a few thousand' }, '“a few thousand”'],
    ['about', { low: 100, high: 200 }, 'about 100–200'],
    ['exact', { best: 0 }, '0'],
  ];
  test.each(cases)('%s %j is “%s”', (qualifier, numbers, text) => {
    expect(figureText(estimate('a', { qualifier, ...numbers }), english)).toBe(text);
  });

  it('prints a share with a percent sign, but not words', () => {
    expect(figureText(estimate('a', { qualifier: 'more_than', low: 35 }), english, 'percent')).toBe('more than 35 %');
    expect(figureText(estimate('a', { qualifier: 'verbal', verbatim: 'a third' }), english, 'percent')).toBe('“a third”');
    expect(figureText(estimate('a', { best: 35 }), english, 'fighters')).toBe('35');
  });

  it('separates thousands as the reader’s language does', () => {
    expect(figureText(estimate('a', { best: 12_000 }), { say, format: new Format('de') })).toBe('12.000');
  });
});

describe('openEnds', () => {
  test.each([
    ['at_least', { low: 5 }, { openLow: false, openHigh: true }],
    ['more_than', { low: 5 }, { openLow: false, openHigh: true }],
    ['up_to', { high: 5 }, { openLow: true, openHigh: false }],
    ['fewer_than', { high: 5 }, { openLow: true, openHigh: false }],
    ['range', { low: 1, high: 5 }, { openLow: false, openHigh: false }],
    ['exact', { best: 5 }, { openLow: false, openHigh: false }],
  ])('%s', (qualifier, numbers, ends) => {
    expect(openEnds(estimate('a', { qualifier, ...numbers }))).toEqual(ends);
  });
});

describe('distanceText', () => {
  test.each([
    ['2017-11-03', 'at the time of this article'],
    ['2017-11-04', 'at the time of this article'],
    ['2017-11-02', 'at the time of this article'],
    ['2017-11', 'at the time of this article'],
    ['2017', 'at the time of this article'],
    ['2017-11-05', '2 days after this article'],
    ['2017-10-30', '4 days before this article'],
    ['2017-10-16', '3 weeks before this article'],
    ['2017-12-27', '8 weeks after this article'],
    ['2018-03-03', '4 months after this article'],
    ['2019-02-03', '15 months after this article'],
    ['2015-11-03', '2 years before this article'],
    ['2014-11-03', '3 years before this article'],
    ['2020', '2 years after this article'],
  ])('a figure of %s is “%s” for an article of 3 November 2017', (figure, text) => {
    expect(distanceText(days(figure), days('2017-11-03'), say)).toBe(text);
  });
});

describe('dates on a card', () => {
  it('are as precise as their source', () => {
    expect(['2017', '2017-11', '2017-11-03'].map((iso) => english.format.date(iso))).toEqual(['2017', 'Nov 2017', '3 Nov 2017']);
  });

  it('of a whole year are the year, of other periods both ends', () => {
    expect(english.format.period('2014-01-01', '2014-12-31')).toBe('2014');
    expect(english.format.period('2014-05', '2014-08')).toBe('May 2014 – Aug 2014');
    expect(english.format.period('2014-01-01', '2015-12-31')).toBe('1 Jan 2014 – 31 Dec 2015');
    expect(english.format.period('2017-11-03', '2017-11-03')).toBe('3 Nov 2017');
    expect(english.format.period(undefined, '2017-11')).toBe('Nov 2017');
  });

  it('do not move with the time zone of the machine', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = zone;
        expect(english.format.date('2017-11-03')).toBe('3 Nov 2017');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('name the half of the globe', () => {
    expect(coordinatesText({ lat: 34.368, lon: 41.09 }, english)).toBe('34.37° N, 41.09° E');
    expect(coordinatesText({ lat: -34.368, lon: -0.004 }, english)).toBe('34.37° S, 0.00° W');
  });
});
