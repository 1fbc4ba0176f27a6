/** An article's figures beside those of the data set: the founding article's towns, and how spans lie to each other. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../engine/claims/claim.ts';
import { compareClaim, outcomeOf } from '../../../../engine/compare/compare-claim.ts';
import type { EstimateRecord } from '../../../../engine/pack/records.ts';
import { realPack } from '../../dataset/make-tables.ts';

const pack = realPack();

function claim(change: Partial<Claim> & { town?: string }): Claim {
  const { town, ...rest } = change;
  return {
    ...{ start: 0, end: 1, qualifier: 'range', nature: 'count', measure: 'fighters', mode: 'stock', confidence: 0.8 },
    ...{ actor: pack.find('islamic-state'), asOf: '2017-11-03', sentence: { start: 0, end: 1 } },
    ...(town !== undefined && { place: pack.find(town) }),
    ...rest,
  };
}

const ids = (rows: readonly EstimateRecord[] | undefined) => rows?.map(({ id }) => id);

describe('the founding article', () => {
  test('Al Qaim: the same as the spokesman’s figure; the coalition’s own lies within it', () => {
    const found = compareClaim(claim({ town: 'al-qaim', low: 1500, high: 2500 }), pack);
    expect(ids(found?.same)).toEqual(['is-al-qaim-2017-11-03-dillon']);
    expect(ids(found?.others?.rows)).toEqual(['is-al-qaim-2017-11-03-coalition']);
    expect(found?.others?.outcome).toBe('overlaps');
  });

  test('Abu Kamal: the same as the spokesman’s, and lower than what US officials said six days later', () => {
    const found = compareClaim(claim({ town: 'abu-kamal', low: 2000, high: 3000 }), pack);
    expect(ids(found?.same)).toEqual(['is-abu-kamal-2017-11-03-dillon']);
    expect(found?.others?.outcome).toBe('lower');
    expect(ids(found?.others?.rows)).toEqual(['is-abu-kamal-2017-11-09-us-officials']);
    expect(found?.others?.rows[0]?.source.length).toBeGreaterThan(0);
  });

  test('figures for other areas are no comparison', () => {
    const found = compareClaim(claim({ town: 'al-qaim', low: 9000, high: 9500 }), pack);
    expect(found?.same).toEqual([]);
    expect(ids(found?.differentScope)).toContain('is-abu-kamal-2017-11-03-dillon');
    expect(ids(found?.others?.rows)).not.toContain('is-abu-kamal-2017-11-03-dillon');
    expect(found?.others?.outcome).toBe('above');
  });

  test('years later nobody is compared with', () => {
    const found = compareClaim(claim({ town: 'al-qaim', low: 1500, high: 2500, asOf: '2023-05-01' }), pack);
    expect([found?.same, found?.others]).toEqual([[], undefined]);
  });
});

test.each<[string, Partial<Claim>]>([
  ['words without a figure', { qualifier: 'verbal', low: 1000, high: 9999 }],
  ['a measure that is none of ours', { measure: 'other', best: 5 }],
  ['a rate', { mode: 'rate', best: 5 }],
  ['what another figure replaced', { superseded: true, best: 5 }],
  ['a figure without a date', { asOf: undefined as unknown as string, best: 5 }],
])('%s is not compared', (_, change) => {
  expect(compareClaim(claim({ town: 'al-qaim', ...change }), pack)).toBeUndefined();
});

describe('how a span lies to another', () => {
  const row = (low: number, high: number) => ({ qualifier: 'range', low, high }) as EstimateRecord;
  const spans = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test('inside, above and below are exact; turned round, above is below and higher is lower', () => {
    fc.assert(
      fc.property(spans, spans, ([low, high], [least, most]) => {
        const outcome = outcomeOf(row(low, high), [row(least, most)]);
        expect(outcome === 'inside').toBe(low >= least && high <= most);
        expect(outcome === 'above').toBe(low > most);
        expect(outcome === 'below').toBe(high < least);
        const turned = { inside: undefined, above: 'below', below: 'above', lower: 'higher', higher: 'lower', overlaps: 'inside' }[outcome];
        if (turned !== undefined) expect(outcomeOf(row(least, most), [row(low, high)])).toBe(turned);
      }),
    );
  });

  test('of several others the lowest and the highest count', () => {
    expect(outcomeOf(row(5, 6), [row(1, 2), row(8, 9)])).toBe('inside');
  });
});
