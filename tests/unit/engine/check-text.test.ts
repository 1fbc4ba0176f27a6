/** How a figure was checked and how sure its source was, in words; and which group of figures comes before which. */
import { describe, expect, it, test } from 'vitest';
import { checkText } from '../../../engine/card/check.ts';
import { type CardContext, spokenContext } from '../../../engine/card/context.ts';
import { figureText, openEnds, span } from '../../../engine/card/figure.ts';
import { CHECKS } from '../../../engine/pack/records.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { figure, makePack } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';
import { estimate } from './estimate.ts';

const context: CardContext = { ...spokenContext(makePack(), ENGLISH), article: undefined };

/** Groups of the actor's card with these figures alone. */
function groups(date: string, ...rows: Record<string, string>[]) {
  const pack = makePack((tables) => {
    tables.estimates = rows;
    tables.measures.push({ id: 'wounded', label: 'Wounded', unit: 'people', definition: 'People wounded.' });
  });
  return buildCard(pack.find('red-banner'), pack, { date }).estimates;
}

describe('checkText', () => {
  it('says how and when', () => {
    expect(checkText({ checked: 'excerpt', checkedOn: '2026-11-23' }, context)).toBe('excerpt of the page read, 23 Nov 2026');
    expect(checkText({ checked: 'read', checkedOn: '2026-11' }, context)).toBe('page read, Nov 2026');
  });

  it('of a data set names no day, since its version does', () => {
    expect(checkText({ checked: 'data' }, context)).toBe('taken from the data set');
  });

  it('has words of its own for every kind of check', () => {
    const all = CHECKS.map((checked) => checkText({ checked }, context));
    expect(new Set(all).size).toBe(CHECKS.length);
    for (const text of all) expect(text).toMatch(/^[a-z].*[a-z]$/);
  });

  it('stands on the line of the card', () => {
    const [group] = groups('2020', figure('one', { best: '1', checked: 'read_twice', checked_on: '2026-10-05' }));
    expect(group?.lead.checked).toBe('read twice, by different readings, 5 Oct 2026');
  });
});

describe('a confidence interval', () => {
  const interval = (numbers: object) => estimate('a', { qualifier: 'confidence_interval', ...numbers });

  it('says that it is one, with or without a middle', () => {
    expect(figureText(interval({ low: 900, high: 1100 }), context)).toBe('(confidence interval 900–1,100)');
    expect(figureText(interval({ low: 900, best: 1000, high: 1100 }), context)).toBe('1,000 (confidence interval 900–1,100)');
    expect(figureText(interval({ low: 0, best: 0, high: 4 }), context)).toBe('0 (confidence interval 0–4)');
  });

  it('is not printed as documented ends are', () => {
    const numbers = { low: 900, best: 1000, high: 1100 };
    expect(figureText(interval(numbers), context)).not.toBe(figureText(estimate('a', { qualifier: 'low_best_high', ...numbers }), context));
  });

  it('has two ends', () => {
    expect(openEnds(interval({ low: 900, high: 1100 }))).toEqual({ openLow: false, openHigh: false });
    expect(span(interval({ low: 900, best: 1000, high: 1100 }))).toEqual({ low: 900, high: 1100 });
  });

  const ends = { low: '900', high: '1100' };
  const documented = figure('documented', { ...ends, qualifier: 'range', by: 'Burial lists' });
  const likely = (id: string, by: string) => figure(id, { ...ends, qualifier: 'confidence_interval', by });

  it('neither agrees with documented figures nor contradicts them', () => {
    const told = groups('2020-05-01', documented, likely('survey', 'A survey'))[0]?.agreement;
    expect(told).toBe('2 figures of that time, one of them a confidence interval');
    const apart = figure('far', { low: '1', high: '2', qualifier: 'confidence_interval', by: 'A survey', note: 'asked in one street' });
    expect(groups('2020-05-01', documented, apart)[0]?.agreement).toBe(told);
  });

  it('may agree with another', () => {
    expect(groups('2020-05-01', likely('one', 'A survey'), likely('two', 'A poll'))[0]?.agreement).toBe('2 figures of that time overlap');
  });

  test('is not said to be one where two of three figures are', () => {
    const told = groups('2020-05-01', documented, likely('survey', 'A survey'), likely('poll', 'A poll'))[0]?.agreement;
    expect(told).toMatch(/^3 figures/);
    expect(told).not.toMatch(/one of them/);
  });
});

describe('groups of figures', () => {
  const order = (date: string, ...rows: Record<string, string>[]) => groups(date, ...rows).map((group) => group.lead.id);
  const strength = (as_of: string) => figure('strength', { best: '1', as_of });
  const dead = (id: string, more: Record<string, string>) => figure(id, { measure: 'killed', basis: 'cumulative', best: '1', ...more });

  it('that had not begun when the article was written come last, whatever they count', () => {
    // The siege counts what readers ask for first, and is as near to the article as the others.
    const siege = figure('siege', { best: '1', basis: 'cumulative', from: '2020-06-01', as_of: '2020-09-01' });
    const wounded = figure('wounded', { best: '1', measure: 'wounded', basis: 'cumulative', from: '2020-01-01', as_of: '2020-04-01' });
    expect(order('2020-05-01', siege, wounded)).toEqual(['wounded', 'siege']);
    expect(order('2020-06-01', siege, wounded)).toEqual(['siege', 'wounded']);
  });

  it('of a day are not put last for being counted after the article', () => {
    const after = figure('after', { best: '1', as_of: '2020-06-01' });
    expect(order('2020-05-01', dead('before', { from: '2020-01', as_of: '2020-04' }), after)).toEqual(['after', 'before']);
  });

  it('of a day more than two years after the article come last, sooner ones do not', () => {
    const before = dead('before', { from: '2020-01', as_of: '2020-04' });
    expect(order('2020-05-01', strength('2022-04-01'), before)).toEqual(['strength', 'before']);
    expect(order('2020-05-01', strength('2022-06-01'), before)).toEqual(['before', 'strength']);
  });

  it('that had begun stay, though their count ends after the article', () => {
    const ongoing = dead('ongoing', { from: '2020-04-01', as_of: '2020-12-31' });
    const wounded = figure('wounded', { best: '1', measure: 'wounded', as_of: '2020-05-01' });
    expect(order('2020-05-01', wounded, ongoing)).toEqual(['ongoing', 'wounded']);
  });

  it('of an actor’s own strength lead for five years, not for six', () => {
    const fresh = dead('fresh', { from: '2020-04-01', as_of: '2020-05-01' });
    expect(order('2020-05-01', strength('2016-05-01'), fresh)).toEqual(['strength', 'fresh']);
    expect(order('2020-05-01', strength('2014-05-01'), fresh)).toEqual(['fresh', 'strength']);
  });

  it('of the dead are news of their time: past 18 months they stand behind what is fresh', () => {
    const fresh = figure('fresh', { best: '1', measure: 'wounded' });
    const killed = (as_of: string) => dead('killed', { from: as_of, as_of });
    expect(order('2020-05-01', killed('2019-05-01'), fresh)).toEqual(['killed', 'fresh']);
    expect(order('2020-05-01', killed('2018-05-01'), fresh)).toEqual(['fresh', 'killed']);
  });
});
