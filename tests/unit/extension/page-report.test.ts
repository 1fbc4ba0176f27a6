/** What pages report comes from processes that a page could have taken over: only what fits is believed. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageNames, pageReport } from '../../../extension/page-report.ts';

const byStyle = { place: 1, group: 0, official: 0, person: 0 };
const report = (state: unknown) => ({ state, address: 'https://news.example/a', once: false });

describe('a report', () => {
  test.each([
    { kind: 'working' },
    { kind: 'not-article', why: 'frontPage' },
    { kind: 'no-names' },
    { kind: 'reading', names: 2, marked: 1, date: '2017-11-03', byStyle },
    { kind: 'paused', until: Date.UTC(2026, 10, 23) },
    { kind: 'reading', names: 2, marked: 1, byStyle, note: 'busy' },
    { kind: 'failed', message: 'The data file is missing.' },
  ])('of %j is believed', (state) => {
    expect(v.is(pageReport, report(state))).toBe(true);
  });

  test.each([
    undefined,
    {},
    { kind: 'hacked' },
    { kind: 'paused', until: 9e15 },
    { kind: 'paused', until: 'tomorrow' },
    { kind: 'not-article', why: 'a page’s own words' },
    { kind: 'reading', names: -1, marked: 1, byStyle },
    { kind: 'reading', names: 2, marked: 1, byStyle: { place: '1' } },
    { kind: 'reading', names: 2, marked: 1, date: '<b>', byStyle },
    { kind: 'reading', names: 2, marked: 1, byStyle, note: 'Your computer is at risk' },
  ])('of %j is not', (state) => {
    expect(v.is(pageReport, report(state))).toBe(false);
  });
});

describe('how an article is dated', () => {
  const dated = (dating: unknown) => v.is(pageReport, { ...report({ kind: 'no-names' }), dating });

  test('is believed where it says a date and a place that pages have', () => {
    expect(dated({})).toBe(true);
    expect(dated({ own: { date: '2017-11-03', origin: 'meta' }, corrected: '2016' })).toBe(true);
  });

  test.each([
    { own: '2017' },
    { own: { date: 'today', origin: 'url' } },
    { own: { date: '2017', origin: 'a stranger' } },
    { corrected: 'x' },
  ])('is not with %j', (dating) => {
    expect(dated(dating)).toBe(false);
  });
});

describe('a list of names', () => {
  const iraq = { entity: 'iso:IQ', text: 'Iraq', style: 'place', count: 3 };

  test.each([[[]], [[iraq, { ...iraq, entity: 'islamic-state', style: 'group', count: 1 }]]])('%j is believed', (names) => {
    expect(v.is(pageNames, names)).toBe(true);
  });

  test.each([
    undefined,
    { 0: iraq },
    [{ ...iraq, entity: '../iraq' }],
    [{ ...iraq, text: '' }],
    [{ ...iraq, text: 'x'.repeat(121) }],
    [{ ...iraq, style: 'official"' }],
    [{ ...iraq, count: 0 }],
    Array.from({ length: 1001 }, () => iraq),
  ])('%# is not', (names) => {
    expect(v.is(pageNames, names)).toBe(false);
  });
});
