/** Yearly series as estimates: each value is a figure of its year, kept as it was published, and a card lists only a few beside a timeline. */
import { describe, expect, it, test } from 'vitest';
import { rankEstimates } from '../../../engine/card/choose.ts';
import { figureText } from '../../../engine/card/figure.ts';
import { Format } from '../../../engine/card/format.ts';
import type { SeriesRecord } from '../../../engine/pack/records.ts';
import { expandSeries } from '../../../engine/pack/series.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { makePack, type Rows } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';
import { days } from './estimate.ts';

function series(more: Partial<SeriesRecord> = {}): SeriesRecord {
  return {
    id: 'tally-deaths',
    subject: 'red-banner',
    place: ['amberton'],
    measure: 'killed',
    scope: 'in the valley',
    basis: 'cumulative',
    published: '2024',
    by: 'Tally House',
    byEntity: 'tally-house',
    source: ['count-1.0'],
    note: 'counted from burial lists',
    checked: 'data',
    values: [[2019, 3, 5, 9]],
    ...more,
  };
}

describe('a value of a series', () => {
  it('becomes the estimate of its year, with all that the series says of it', () => {
    expect(expandSeries(series(), 7)).toEqual([
      {
        id: 'tally-deaths-2019',
        subject: 'red-banner',
        place: ['amberton'],
        measure: 'killed',
        scope: 'in the valley',
        low: 3,
        best: 5,
        high: 9,
        qualifier: 'low_best_high',
        basis: 'cumulative',
        from: '2019-01-01',
        asOf: '2019-12-31',
        published: '2024',
        by: 'Tally House',
        byEntity: 'tally-house',
        claim: false,
        source: ['count-1.0'],
        note: 'counted from burial lists',
        checked: 'data',
        series: 7,
      },
    ]);
  });

  it('of a stock is for the last day of its year, and has no beginning', () => {
    const [estimate] = expandSeries(series({ basis: 'stock', values: [[2019, 4]] }));
    expect(estimate).toMatchObject({ asOf: '2019-12-31', best: 4, qualifier: 'exact', basis: 'stock' });
    for (const field of ['from', 'low', 'high', 'series']) expect(estimate).not.toHaveProperty(field);
  });

  it('that is zero is a figure', () => {
    const [single, triple] = [series({ values: [[2019, 0]] }), series({ values: [[2019, 0, 0, 0]] })].flatMap((each) => expandSeries(each));
    expect(single?.best).toBe(0);
    expect(triple).toMatchObject({ low: 0, best: 0, high: 0, note: 'counted from burial lists' });
  });

  it('says nothing where the series has no note', () => {
    const { note: _note, ...silent } = series();
    expect(expandSeries(silent)[0]).not.toHaveProperty('note');
  });

  it('has an id that no other year of the series has, in the order of the series', () => {
    const values: SeriesRecord['values'] = [
      [2017, 1],
      [2018, 1],
      [2020, 1],
    ];
    expect(expandSeries(series({ values })).map(({ id }) => id)).toEqual(['tally-deaths-2017', 'tally-deaths-2018', 'tally-deaths-2020']);
  });

  it('is found by its year: the article’s own year leads', () => {
    const values = [2015, 2016, 2017, 2018].map((year): [number, number] => [year, year]);
    const lead = (article: string) => rankEstimates(expandSeries(series({ values })), days(article))[0]?.best;
    expect(['2014', '2016-02-29', '2017-12-31', '2031'].map(lead)).toEqual([2015, 2016, 2017, 2018]);
  });
});

describe('low, best and high out of order', () => {
  const disordered: [string, [number, number, number]][] = [
    ['best below low', [208, 196, 268]],
    ['best above high', [3, 12, 9]],
    ['low above high', [9, 9, 3]],
  ];
  test.each(disordered)('%s: kept as published, and flagged instead of the usual note', (_name, [low, best, high]) => {
    const [estimate] = expandSeries(series({ values: [[2019, low, best, high]] }));
    expect(estimate).toMatchObject({ low, best, high, note: expect.stringMatching(/^as published.*outside/) });
  });

  it.each([[[5, 5, 5]], [[5, 5, 9]], [[3, 9, 9]]] as [[number, number, number]][])('%j is in order', ([low, best, high]) => {
    expect(expandSeries(series({ values: [[2019, low, best, high]] }))[0]?.note).toBe('counted from burial lists');
  });

  it('flags its own year alone', () => {
    const values: SeriesRecord['values'] = [
      [2018, 1, 2, 3],
      [2019, 4, 2, 5],
      [2020, 1, 2, 3],
    ];
    expect(expandSeries(series({ values })).map(({ note }) => note?.startsWith('as published'))).toEqual([false, true, false]);
  });

  it('is printed with the numbers where its source has them', () => {
    const [estimate] = expandSeries(series({ values: [[2019, 208, 196, 268]] }));
    expect(estimate && figureText(estimate, { ...ENGLISH, format: new Format('en') })).toBe('196 (208–268)');
  });
});

describe('series of the pack', () => {
  const deaths = (years: number) => (tables: Rows) => {
    tables.country_deaths = Array.from({ length: years }, (_, index) => {
      const best = String(100 + index);
      return { country: 'IQ', year: String(2010 + index), type: 'all', low: best, best, high: best };
    });
    tables.country_displaced = [];
    tables.estimates = [];
  };
  const pack = makePack(deaths(8));
  const country = pack.find('iso:IQ');

  it('are estimates of their subject, each with the number of its series', () => {
    const yearly = pack.estimates(country).filter((each) => each.series !== undefined);
    expect(yearly.map(({ asOf, best }) => [asOf, best])).toEqual(
      Array.from({ length: 8 }, (_, index) => [`${2010 + index}-12-31`, 100 + index]),
    );
    expect(new Set(yearly.map((each) => each.series)).size).toBe(1);
  });

  it('are listed by the three years nearest the article, and drawn whole', () => {
    const [group] = buildCard(country, pack, { date: '2013-05-02' }).estimates;
    expect([group?.lead, ...(group?.others ?? [])].map((line) => line?.asOf)).toEqual(['2013', '2012', '2014']);
    expect(group?.timeline?.rows.map(({ points }) => points.length)).toEqual([8]);
  });

  it('are not set against themselves: one counter’s years are change, not disagreement', () => {
    expect(buildCard(country, pack, { date: '2013-05-02' }).estimates[0]?.agreement).toBeUndefined();
  });
});
