/** The card of an invented group and town: groups of figures, facts and relations chosen by the article's date. */
import { describe, expect, it, test } from 'vitest';
import { firstLayer } from '../../../components/first-layer.ts';
import type { CardModel, EstimateGroup } from '../../../engine/card-model.ts';
import { figure, makePack, type Rows } from '../dataset/make-tables.ts';
import { buildCard } from './english-card.ts';

function card(id: string, date: string | undefined, change: (tables: Rows) => void = () => undefined): CardModel {
  const pack = makePack(change);
  return buildCard(pack.find(id), pack, date === undefined ? {} : { date });
}

/** The group's card with these figures alone. */
const withFigures = (date: string | undefined, ...rows: Record<string, string>[]): EstimateGroup[] =>
  card('red-banner', date, (tables) => {
    tables.estimates = rows;
  }).estimates;

const idsOf = (group: EstimateGroup | undefined): string[] => (group ? [group.lead, ...group.others].map((line) => line.id) : []);

describe('groups of figures', () => {
  const other: [string, Record<string, string>][] = [
    ['another measure', { measure: 'killed' }],
    ['another subject', { subject: 'border-army' }],
    ['another place', { place: 'farside' }],
    ['two places instead of one', { place: 'amberton; farside' }],
    ['no place', { place: '' }],
    ['another basis', { basis: 'cumulative' }],
  ];
  test.each(other)('never hold %s beside a figure', (_name, cells) => {
    const groups = card('red-banner', '2020-05-01', (tables) => {
      tables.estimates = [figure('one', { best: '1', by_entity: 'red-banner' }), figure('two', { best: '2', ...cells })];
    }).estimates;
    expect(groups.filter((group) => idsOf(group).length > 1)).toEqual([]);
    expect(groups.map((group) => group.lead.id)).toContain('one');
  });

  it('hold the same places in any order', () => {
    const groups = withFigures(
      '2020',
      figure('one', { best: '1', place: 'amberton; farside' }),
      figure('two', { best: '2', place: 'farside; amberton' }),
    );
    expect(groups.map((group) => idsOf(group).length)).toEqual([2]);
  });

  it('are led by the figure nearest the article, and by the newest without a date', () => {
    const rows = [figure('old', { best: '1', as_of: '2016-01-01' }), figure('new', { best: '2', as_of: '2020-01-01' })];
    expect(idsOf(withFigures('2016-03', ...rows)[0])).toEqual(['old', 'new']);
    expect(idsOf(withFigures(undefined, ...rows)[0])).toEqual(['new', 'old']);
  });

  it('say how far each figure is from the article, and nothing without a date', () => {
    const row = figure('one', { best: '1', as_of: '2020-09-01' });
    expect(withFigures('2020-05-01', row)[0]?.lead.distance).toBe('4 months after this article');
    expect(withFigures(undefined, row)[0]?.lead.distance).toBeUndefined();
  });

  it('have an axis that starts at zero and ends at a round number above every figure that is drawn', () => {
    const ends = ['7', '150', '999', '1000', '1001', '31500', '63500'].map((high) => [high, axisEnd(high)]);
    for (const [high, end] of ends) expect(Number(end)).toBeGreaterThan(Number(high));
    expect(ends.map(([, end]) => end)).toEqual([8, 200, 1000, 1500, 1500, 40_000, 80_000]);
  });

  it('do not let a figure that is not drawn squeeze the axis', () => {
    const rows = ['2020-05-01', '2020-06-01', '2020-07-01', '2012'].map((as_of, i) =>
      figure(`f${i}`, { best: i === 3 ? '900000' : '10', as_of }),
    );
    expect(withFigures('2020-05-01', ...rows)[0]?.axisMax).toBe(15);
  });

  it('that are past their shelf life stand behind fresh ones, whatever they count', () => {
    const old = figure('old', { best: '1', as_of: '2010-01-01' });
    const fresh = figure('fresh', { best: '1', measure: 'killed', basis: 'cumulative' });
    expect(withFigures('2020-05-01', old, fresh).map((group) => group.lead.id)).toEqual(['fresh', 'old']);
    expect(withFigures('2012-03-01', old, fresh).map((group) => group.lead.id)).toEqual(['old', 'fresh']);
  });

  it('say of a count of a day that it may be out of date from 18 months before the article, never of totals', () => {
    const staleAt = (date: string | undefined, change: Record<string, string> = {}) =>
      withFigures(date, figure('one', { best: '1', as_of: '2018-01-01', ...change }))[0]?.lead.stale;
    expect(staleAt('2019-06-01')).toBeUndefined();
    expect(staleAt('2019-09-01')).toBe(true);
    expect(staleAt('2015-01-01')).toBeUndefined();
    expect(staleAt(undefined)).toBeUndefined();
    expect(staleAt('2019-09-01', { measure: 'killed', basis: 'cumulative' })).toBeUndefined();
  });

  it('mark open ends, claims, scope and note as the row has them', () => {
    const row = figure('one', { low: '43', qualifier: 'at_least', claim: 'yes', scope: 'in the old town', note: 'counts the old town' });
    const line = withFigures('2020', row)[0]?.lead;
    expect(line).toMatchObject({ value: 'at least 43', openHigh: true, openLow: false, claim: true });
    expect(line).toMatchObject({ scope: 'in the old town', note: 'counts the old town', by: 'A reporter' });
    expect(line?.source).toMatchObject({ id: 'paper-2020', url: 'https://paper.example/a', label: 'The Paper, 2 May 2020' });
  });

  it('name a data set with its version as a source without an address', () => {
    const line = withFigures('2020', figure('one', { best: '1', source: 'count-1.0; paper-2020' }))[0]?.lead;
    expect(line?.source).toMatchObject({ id: 'count-1.0', title: 'Counts, 1.0' });
    expect(line?.source.url).toBeUndefined();
  });
});

function axisEnd(high: string): number | undefined {
  return withFigures('2020', figure('one', { low: '1', high, qualifier: 'range' }))[0]?.axisMax;
}

describe('agreement', () => {
  const lead = figure('lead', { low: '100', high: '200', qualifier: 'range', by: 'A' });
  const told = (...more: Record<string, string>[]) => withFigures('2020-05-01', lead, ...more)[0]?.agreement;

  it('is not spoken of where there is one figure, or the others are of another time', () => {
    expect(told()).toBeUndefined();
    expect(told(figure('late', { best: '9', by: 'B', as_of: '2022-01-01' }))).toBeUndefined();
  });

  it('is said where figures of that time overlap', () => {
    expect(told(figure('other', { best: '150', by: 'B' }))).toMatch(/^2 figures .*overlap/);
  });

  it('is denied where they do not, with the reason where a row gives one', () => {
    expect(told(figure('other', { best: '900', by: 'B', qualifier: 'exact' }))).toMatch(/differ/);
    expect(told(figure('other', { best: '900', by: 'B', qualifier: 'exact', note: 'counts the province' }))).toMatch(
      /differ: counts the province/,
    );
  });

  it('does not set earlier and later words of one claimant against each other', () => {
    expect(told(figure('same', { best: '900', by: 'A', as_of: '2020-06-01' }))).toBeUndefined();
  });
});

describe('control', () => {
  const held = (as_of: string, holder: string, event = 'captured', claim = '') => ({
    place: 'amberton',
    holder,
    as_of,
    event,
    by: 'The Paper',
    claim,
    source: 'paper-2020',
  });
  const history = (tables: Rows) => {
    tables.control = [
      held('2014-06', 'red-banner'),
      held('2017-11-03', 'border-army', 'captured', 'yes'),
      held('2019', 'red-banner', 'entered'),
    ];
  };
  const fact = (date: string | undefined) => card('amberton', date, history).facts.find((each) => each.label === 'Control');

  test.each([
    ['2014-07-01', 'Red Banner'],
    ['2017-11-02', 'Red Banner'],
    ['2017-11-03', 'Border Army'],
    ['2018-12-31', 'Border Army'],
  ])('at %s is what was last stated by then: %s', (date, holder) => {
    expect(fact(date)?.value).toContain(holder);
  });

  it('is not stated before anybody stated it', () => {
    expect(fact('2013')).toBeUndefined();
  });

  it('of a party is told from that of others', () => {
    expect(fact('2017-11-10')?.value).toMatch(/claim/);
    expect(fact('2014-07-01')?.value).not.toMatch(/claim/);
  });

  it('says the event where it does not mean holding', () => {
    expect(fact('2019-06')?.value).toMatch(/entered by Red Banner/);
  });

  it('may be out of date more than a month later, not before', () => {
    expect(fact('2017-12-04')?.stale).toBeUndefined();
    expect(fact('2017-12-05')?.stale).toBe(true);
  });

  it('lists under “More” what came after the article too, oldest first', () => {
    expect(card('amberton', '2014-07-01', history).control.map((line) => line.when)).toEqual(['Jun 2014', '3 Nov 2017', '2019']);
  });
});

describe('facts', () => {
  it('are all there is to say, of which the first layer takes five', () => {
    const full = card('amberton', '2020', (tables) => {
      const link = (relation: string, object: string) => ({ subject: 'amberton', relation, object, source: 'paper-2020' });
      tables.relations = [link('opposite', 'farside'), link('on_river', 'long-river'), link('capital_of', 'amber-province')];
      tables.relations.push(link('part_of', 'amber-province'), link('links', 'farside'), link('opponent', 'red-banner'));
    });
    expect(full.facts.length).toBeGreaterThan(5);
    expect(firstLayer(full).facts.length).toBeLessThanOrEqual(5);
    expect(full.facts.slice(0, 1).map((fact) => fact.label)).toEqual(['Control']);
  });

  it('leave out a relation that began after the article', () => {
    const labels = (date: string) => card('jane-rill', date).facts.map((fact) => fact.label);
    expect(labels('2018')).not.toContain('Spoke for');
    expect(labels('2019-03')).toContain('Spoke for');
  });

  describe('of somebody whose office is long over', () => {
    const role = (date: string, status: string, died = '2021-05-20') =>
      card('jane-rill', date, (tables) => {
        tables.relations = [
          {
            subject: 'jane-rill',
            relation: 'leads',
            object: 'red-banner',
            from: '2016',
            to: '2019-01-05',
            detail: 'leader',
            source: 'paper-2020',
          },
        ];
        tables.people = [{ person: 'jane-rill', status, date: died, source: 'paper-2020' }];
      }).facts.find((fact) => fact.label === 'Role');

    it('say what it was an office of, as no other line does', () => {
      expect(role('2018', 'alive')?.value).toBe('leader');
      expect(role('2024', 'alive')).toMatchObject({ value: 'leader, Red Banner', stale: true });
    });

    it('do not ask whether the dead still hold it', () => {
      expect(role('2024', 'killed')).toMatchObject({ value: 'leader, Red Banner', when: 'stated for 2016 – 5 Jan 2019' });
      expect(role('2024', 'killed')?.stale).toBeUndefined();
      expect(role('2020-06', 'killed')?.stale).toBe(true);
    });
  });

  it('take the population from a figure for that place alone, and draw it nowhere else', () => {
    const withPeople = (place: string) =>
      card('amberton', '2020', (tables) => {
        tables.estimates = [figure('people', { subject: 'amberton', measure: 'population', place, best: '74100' })];
      });
    const population = (place: string) => withPeople(place).facts.find((fact) => fact.label === 'Population')?.value;
    expect(population('amberton')).toBe('about 74,100');
    expect(population('amberton; farside')).toBe('unknown');
    expect(withPeople('amberton').estimates).toEqual([]);
  });

  it('say where a place lies, in degrees with the side of the globe', () => {
    const where = (lat: string, lon: string) =>
      card('amberton', '2020', (tables) => Object.assign(tables.places[0] ?? {}, { lat, lon })).facts.find((fact) => fact.label === 'Where')
        ?.value;
    expect(where('34.5', '41.25')).toContain('34.50° N, 41.25° E');
    expect(where('-4.25', '-70.5')).toContain('4.25° S, 70.50° W');
    expect(card('farside', '2020').facts.map((fact) => fact.label)).not.toContain('Where');
  });

  it('state listings by issuer with the year', () => {
    const model = card('red-banner', '2020');
    expect(model.facts.find((fact) => fact.label === 'Designated by')?.value).toBe('Republic (2015)');
    expect(model.designations).toMatchObject([{ label: 'Republic', value: 'Closed list', when: 'since 2015' }]);
  });
});

describe('relations', () => {
  it('are named from the side whose card it is, dated, and open the other’s card', () => {
    const [ofPerson] = card('jane-rill', '2020').relations;
    const [ofArmy] = card('border-army', '2020').relations;
    expect(ofPerson).toMatchObject({ label: 'Spoke for', entity: 'border-army', title: 'Border Army', when: 'stated for 2019 – 2020' });
    expect(ofArmy).toMatchObject({ label: 'Spokesperson', entity: 'jane-rill', title: 'Jane Rill' });
  });
});
