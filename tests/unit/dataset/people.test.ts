/** What became of a person: from the table to the line of the card, before and after the death. */
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { DatasetError } from '../../../dataset/problems.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import type { Fact } from '../../../engine/card-model.ts';
import { parseDate } from '../../../engine/dates.ts';
import { buildCard } from '../engine/english-card.ts';
import { makePack, makeTables, type Rows } from './make-tables.ts';

type Life = [status: string, date: string, detail?: string];

const table =
  (...rows: Life[]) =>
  (tables: Rows) => {
    tables.people = rows.map(([status, date, detail = '']) => ({ person: 'jane-rill', status, date, detail, source: 'paper-2020' }));
  };

/** The card's line on the person's life, for articles of these dates. */
function facts(rows: Life[], ...dates: (string | undefined)[]): (Fact | undefined)[] {
  const pack = makePack(table(...rows));
  return dates.map((date) =>
    buildCard(pack.find('jane-rill'), pack, date === undefined ? {} : { date }).facts.find(({ label }) => /^(?:Status|Later)$/.test(label)),
  );
}

const told = (fact: Fact | undefined) => (fact ? `${fact.label}: ${fact.value}, ${fact.when}` : undefined);

describe('a person who was killed', () => {
  const life: Life[] = [['killed', '2022-05-01', 'in an air strike']];

  test('is so on the day and ever after, later for an article of before, and now for one without a date', () => {
    const lines = facts(life, '2022-05-01', '2031', '2022-04-30', '2019', undefined).map(told);
    const words = 'killed (in an air strike), 1 May 2022';
    expect(lines).toEqual([`Status: ${words}`, `Status: ${words}`, `Later: ${words}`, `Later: ${words}`, `Status: ${words}`]);
  });

  test('has the source of the row, with its address', () => {
    expect(facts(life, '2023')[0]?.source).toMatchObject({ id: 'paper-2020', url: 'https://paper.example/a' });
  });

  test('is dated as precisely as the source', () => {
    expect(facts([['killed', '2022']], '2024').map(told)).toEqual(['Status: killed, 2022']);
    expect(facts([['killed', '2022-05']], '2024').map(told)).toEqual(['Status: killed, May 2022']);
  });
});

describe('other words', () => {
  test.each([
    ['dead', 'died'],
    ['killed', 'killed'],
    ['detained', 'detained'],
    ['missing', 'missing'],
    ['disputed', 'disputed whether alive'],
  ])('%s is “%s”', (status, words) => {
    expect(facts([[status, '2020-06-01']], '2021')[0]).toMatchObject({ label: 'Status', value: words, when: '1 Jun 2020' });
  });
});

describe('several reports', () => {
  const life: Life[] = [
    ['detained', '2015-03-01'],
    ['killed', '2020-02-01'],
    ['alive', '2021-07-01', 'seen in public'],
  ];

  test('the last by the article’s date counts, whatever the order of the rows', () => {
    const dates = ['2016', '2019-12-31', '2020-02-01', '2021-06-30'];
    const words = ['detained, 1 Mar 2015', 'detained, 1 Mar 2015', 'killed, 1 Feb 2020', 'killed, 1 Feb 2020'].map(
      (each) => `Status: ${each}`,
    );
    expect(facts(life, ...dates).map(told)).toEqual(words);
    expect(facts(life.toReversed(), ...dates).map(told)).toEqual(words);
  });

  test('one whose death was reported is said to be alive, and as of when', () => {
    expect(facts(life, '2021-07-01', '2024', undefined).map(told)).toEqual(
      Array(3).fill('Status: alive (seen in public), as of 1 Jul 2021'),
    );
  });

  test('a death that was reported after the article and then denied is not what became of the person', () => {
    expect(facts(life, '2014')).toEqual([undefined]);
  });
});

describe('a living person', () => {
  test('has no line', () => {
    expect(facts([['alive', '2020-06-01']], '2019', '2020-06-01', '2024', undefined)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('has none where two sources say that they live', () => {
    const twice: Life[] = [
      ['alive', '2019-06-01'],
      ['alive', '2021-06-01'],
    ];
    expect(facts(twice, '2024')).toEqual([undefined]);
  });

  test('who was killed after the article is said to have been, also where an earlier source saw them alive', () => {
    const both: Life[] = [
      ['alive', '2019-06-01'],
      ['killed', '2022-05-01'],
    ];
    expect(facts(both, '2020-01').map(told)).toEqual(['Later: killed, 1 May 2022']);
  });
});

describe('people in the pack', () => {
  const pack = makePack(table(['detained', '2015-03-01', 'at the border'], ['alive', '2021-07-01']));

  it('have their reports as the table has them', () => {
    expect(pack.record(pack.find('jane-rill')).life).toEqual([
      { status: 'detained', date: '2015-03-01', detail: 'at the border', source: ['paper-2020'] },
      { status: 'alive', date: '2021-07-01', source: ['paper-2020'] },
    ]);
  });

  it('are the only ones with any', () => {
    for (const id of ['red-banner', 'border-army', 'amberton', 'iso:IQ']) expect(pack.record(pack.find(id))).not.toHaveProperty('life');
  });
});

describe('a row of people that does not fit is refused', () => {
  const build = (cells: Record<string, string>) => () =>
    compilePack(readTables(makeTables((tables) => Object.assign(tables.people[0] ?? {}, cells))));

  test.each([
    ['a person who is none', { person: 'nobody-here' }, 'person “nobody-here” is no actor of the tables'],
    ['a place', { person: 'amberton' }, 'person “amberton” is no actor of the tables'],
    ['an unknown status', { status: 'retired' }, 'status “retired” is an unknown status'],
    ['no day', { date: '' }, 'date is missing'],
    ['a day of no calendar', { date: '2021-02-29' }, 'date “2021-02-29” is not a date'],
    ['7 words of detail', { detail: 'a b c d e f g' }, 'has more than 6 words'],
    ['no source', { source: '' }, 'source is missing'],
    ['an unknown source', { source: 'nobody' }, 'source “nobody” is not in sources.csv'],
  ])('%s', (_name, cells, reason) => {
    expect(build(cells)).toThrow(DatasetError);
    expect(build(cells)).toThrow(/people\.csv, row 2: /);
    expect(build(cells)).toThrow(reason);
  });

  test.each(['red-banner', 'border-army'])('%s, which is no person', (person) => {
    expect(build({ person })).toThrow(DatasetError);
  });
});

describe('the real tables', () => {
  const tables = readTables();

  it('tell of persons alone', () => {
    const types = new Map(tables.actors.map(({ id, type }) => [id, type]));
    expect(tables.people.filter(({ person }) => types.get(person) !== 'person').map(({ person }) => person)).toEqual([]);
  });

  it('tell of no day after the data set’s sources were read', () => {
    const read = tables.estimates.flatMap(({ checked_on }) => (checked_on === undefined ? [] : [parseDate(checked_on)?.last ?? 0]));
    const last = Math.max(...read);
    expect(tables.people.filter(({ date }) => (parseDate(date)?.first ?? 0) > last).map(({ person }) => person)).toEqual([]);
  });
});
