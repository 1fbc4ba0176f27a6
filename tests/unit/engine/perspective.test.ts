/** Numbers beside ones that readers know: off by default, never more exact than they are, never for what is no number of people. */
import { describe, expect, it } from 'vitest';
import { figure, makePack } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';

const toll = (more: Record<string, string>) =>
  figure('fled', { subject: 'iso:IQ', place: 'iso:IQ', measure: 'killed', basis: 'cumulative', from: '2020-01', best: '1000000', ...more });
const inhabitants = (country: string, best: string, year = '2020') =>
  figure(`people-${country.toLowerCase()}-${year}`, {
    subject: `iso:${country}`,
    place: `iso:${country}`,
    measure: 'population',
    best,
    as_of: year,
  });

function said(rows: Record<string, string>[], perspective: boolean | undefined, date = '2020-06-01'): string | undefined {
  const pack = makePack((tables) => {
    tables.estimates = rows;
    tables.country_deaths = [];
    tables.country_displaced = [];
  });
  const card = buildCard(pack.find(rows[0]?.subject ?? ''), pack, { date, ...(perspective !== undefined && { perspective }) });
  return card.estimates[0]?.lead.perspective;
}

describe('a perspective', () => {
  const iraq = inhabitants('IQ', '40300000');

  it('is given only to those who ask', () => {
    expect(said([toll({}), iraq], undefined)).toBeUndefined();
    expect(said([toll({}), iraq], false)).toBeUndefined();
    expect(said([toll({}), iraq], true)).toBe('About 1 in 40 of the people of Iraq (40,300,000, 2020)');
  });

  it('takes the number of inhabitants nearest to the article, and says its year', () => {
    const rows = [toll({ from: '2009-01', as_of: '2010-05-01' }), iraq, inhabitants('IQ', '31200000', '2010')];
    expect(said(rows, true, '2010-05-01')).toBe('About 1 in 31 of the people of Iraq (31,200,000, 2010)');
  });

  it('compares with a country of like size where a share says nothing: a tenth apart at most', () => {
    const group = (best: string) => figure('group', { subject: 'red-banner', place: 'iso:SY', measure: 'killed', best });
    const iceland = inhabitants('IS', '386500');
    expect(said([group('400000'), iceland], true)).toBe('About as many people as live in Iceland (386,500, 2020)');
    expect(said([group('450000'), iceland], true)).toBeUndefined();
  });

  it('is silent about ranges, open ends, words, small groups and rare events', () => {
    expect(said([toll({ best: '', low: '900000', qualifier: 'at_least' }), iraq], true)).toBeUndefined();
    expect(said([toll({ best: '', low: '900000', high: '1000000', qualifier: 'range' }), iraq], true)).toBeUndefined();
    expect(said([toll({ best: '', qualifier: 'verbal', verbatim: 'many' }), iraq], true)).toBeUndefined();
    expect(said([toll({ best: '1200' }), iraq], true)).toBeUndefined();
    expect(said([toll({})], true)).toBeUndefined();
  });
});
