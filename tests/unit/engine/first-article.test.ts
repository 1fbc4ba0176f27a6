/** The founding article's figures, on the cards of the entities it names, and what other dates choose. */
import { describe, expect, it, test } from 'vitest';
import type { CardModel, EstimateGroup, EstimateLine } from '../../../engine/card-model.ts';
import { realPack } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';

const pack = realPack();
const card = (id: string, date?: string): CardModel => buildCard(pack.find(id), pack, date === undefined ? {} : { date });
const linesOf = (group: EstimateGroup): EstimateLine[] => [group.lead, ...group.others];
const line = (model: CardModel, id: string) => model.estimates.flatMap(linesOf).find((each) => each.id === id);

const AL_QAIM = 'is-al-qaim-2017-11-03-dillon';
const AL_QAIM_STATEMENT = 'is-al-qaim-2017-11-03-coalition';
const ABU_KAMAL = 'is-abu-kamal-2017-11-03-dillon';
const ABU_KAMAL_OFFICIALS = 'is-abu-kamal-2017-11-09-us-officials';

describe.each(['islamic-state', 'al-qaim', 'abu-kamal'])('the card of %s at 3 November 2017', (id) => {
  const model = card(id, '2017-11-03');

  test.each([
    [AL_QAIM, '1,500–2,500'],
    [AL_QAIM_STATEMENT, 'about 1,500'],
    [ABU_KAMAL, '2,000–3,000'],
    [ABU_KAMAL_OFFICIALS, '2,500–3,500'],
  ])('holds %s as “%s”, with the reason it differs and a page to read', (estimate, value) => {
    const found = line(model, estimate);
    expect(found?.value).toBe(value);
    expect(found?.note?.split(' ').length).toBeGreaterThan(2);
    expect(found?.source.url).toMatch(/^https?:\/\//);
    expect(found?.claim).toBe(true);
  });

  it('keeps the figures of the two towns on two axes', () => {
    for (const group of model.estimates) {
      const ids = linesOf(group).map((each) => each.id);
      expect(ids.includes(AL_QAIM) && ids.includes(ABU_KAMAL)).toBe(false);
    }
  });

  it('says which of them are of that day and which is later', () => {
    expect(line(model, AL_QAIM)?.distance).toBe('at the time of this article');
    expect(line(model, ABU_KAMAL_OFFICIALS)?.distance).toBe('6 days after this article');
  });
});

describe('the cards of the two towns', () => {
  it('are led by the town’s own range', () => {
    expect(card('al-qaim', '2017-11-03').estimates[0]?.lead.id).toBe(AL_QAIM);
    expect(card('abu-kamal', '2017-11-03').estimates[0]?.lead.id).toBe(ABU_KAMAL);
  });

  it('say where they lie and where that was read', () => {
    const { facts } = card('abu-kamal', '2017-11-03');
    expect(facts.find((fact) => fact.label === 'Where')?.source?.id).toBe('geonames-cities500-2023');
  });

  it('tell the events of one day in their order: held, entered, taken', () => {
    const ofThatDay = card('al-qaim', '2017-11-03').control.filter((each) => each.when === '3 Nov 2017');
    expect(ofThatDay.map((each) => each.what.split(' ')[0])).toEqual(['held', 'entered', 'captured']);
  });

  it('name the sister town', () => {
    expect(card('al-qaim', '2017-11-03').relations.map((each) => each.entity)).toContain('abu-kamal');
    expect(card('abu-kamal', '2017-11-03').relations.map((each) => each.entity)).toContain('al-qaim');
  });

  it('say why the two figures for Al-Qaim differ', () => {
    expect(card('al-qaim', '2017-11-03').estimates[0]?.agreement).toMatch(/differ/);
  });

  it('never give an event after the article as who held the town', () => {
    expect(card('abu-kamal', '2017-11-03').facts.find((fact) => fact.label === 'Control')).toMatchObject({ when: '3 Nov 2017' });
    expect(card('al-qaim', '2017-11-02').facts.find((fact) => fact.label === 'Control')?.value).toContain('Islamic State');
  });
});

describe('the group’s card at other dates', () => {
  const lead = (date?: string) => card('islamic-state', date).estimates[0]?.lead;

  it('leads with what the CIA said in September 2014', () => {
    expect(lead('2014-09-15')).toMatchObject({ value: '20,000–31,500', by: expect.stringContaining('CIA') });
  });

  it('leads with words where the day’s only total is words, marked as such', () => {
    expect(lead('2017-11-03')).toMatchObject({ value: '“a few thousand”' });
  });

  test.each([
    ['2016-02-04', '19,000–25,000'],
    ['2017-08-03', 'up to 15,000'],
    ['2017-12-21', 'about 1,000'],
    ['2020-08-24', 'more than 10,000'],
    ['2024-07-17', 'about 2,500'],
  ])('at %s leads with %s', (date, value) => {
    expect(lead(date)?.value).toBe(value);
  });

  it('without a date leads with the newest', () => {
    const group = card('islamic-state').estimates[0];
    expect(group?.lead.asOf).toContain('2025');
  });

  it('never puts members and fighters on one axis', () => {
    const groups = card('islamic-state', '2018-07-27').estimates;
    const measureOf = new Map(pack.estimates(pack.find('islamic-state')).map(({ id, measure }) => [id, measure]));
    const measures = groups.map((group) => new Set(linesOf(group).map((each) => measureOf.get(each.id))).size);
    expect(groups.flatMap(linesOf).every((each) => measureOf.has(each.id))).toBe(true);
    expect(measures.every((count) => count === 1)).toBe(true);
  });
});

describe('what sources state for a day', () => {
  it('is not told as a term that ended', () => {
    const fights = card('islamic-state', '2017-11-03').relations.filter((each) => each.label === 'Fights');
    for (const each of fights) expect(each.when ?? 'as of').toMatch(/^(?:as of|stated for|since)/);
    expect(fights.length).toBeGreaterThan(3);
  });

  it('may be out of date years later', () => {
    const role = card('ryan-dillon', '2030').facts.find((fact) => fact.label === 'Role');
    expect(role?.stale).toBe(true);
    expect(card('ryan-dillon', '2017-11-03').facts.find((fact) => fact.label === 'Role')?.stale).toBeUndefined();
  });

  it('does not put an actor on lists that came after the article', () => {
    const listed = card('islamic-state', '2010').facts.find((fact) => fact.label === 'Designated by');
    expect(listed?.value).toMatch(/2004/);
    expect(listed?.value).not.toMatch(/201[1-9]/);
  });
});
