/** The build stops at a table that is wrong and says where: file, row, reason. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import type { PackedPlace } from '../../../dataset/gazetteer/gazetteer.ts';
import { DatasetError } from '../../../dataset/problems.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import type { TableName } from '../../../dataset/schema.ts';
import { GAZETTEER } from './make-gazetteer.ts';
import { columnsOf, figure, makeTables, type Rows } from './make-tables.ts';

function problemsOf(folder: string, places: readonly PackedPlace[] = []): string[] {
  try {
    compilePack(readTables(folder), { places: [...places] });
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const problems = (change: (tables: Rows) => void, places: readonly PackedPlace[] = []): string[] => problemsOf(makeTables(change), places);

/** Sets a cell of a table's row, counted from 0. */
const cell = (table: TableName, row: number, column: string, value: string) => (tables: Rows) => {
  const target = tables[table][row];
  if (!target) throw new Error(`${table} has no row ${row}`);
  target[column] = value;
};

test('the world that the other tests break is whole', () => {
  expect(problems(() => undefined)).toEqual([]);
});

describe('a cell that does not fit is named with file, row and reason', () => {
  // Row numbers count the header as 1.
  const cases: [string, (tables: Rows) => void, string][] = [
    ['no source', cell('places', 1, 'source', ''), 'places.csv, row 3: source is missing'],
    ['unknown source id', cell('actors', 0, 'source', 'paper-2020; nobody'), 'actors.csv, row 2: source “nobody” is not in sources.csv'],
    ['low above best', replaceFigure({ low: '5', best: '4' }), 'estimates.csv, row 2: low 5 is above best 4'],
    ['best above high', replaceFigure({ best: '9', high: '8' }), 'estimates.csv, row 2: best 9 is above high 8'],
    ['low above high', replaceFigure({ low: '9', high: '8' }), 'estimates.csv, row 2: low 9 is above high 8'],
    ['no figure at all', replaceFigure({}), 'estimates.csv, row 2: has no figure: low, best and high are empty'],
    ['half a range', replaceFigure({ low: '3', qualifier: 'range' }), 'estimates.csv, row 2: is a range but lacks low or high'],
    ['words without the words', replaceFigure({ qualifier: 'verbal' }), 'estimates.csv, row 2: is verbal but verbatim is empty'],
    ['a figure with separators', replaceFigure({ best: '1,500' }), 'best “1,500” is not a whole number without separators'],
    ['no time at all', replaceFigure({ best: '1', as_of: '', published: '' }), 'estimates.csv, row 2: has neither as_of nor published'],
    ['unknown measure', replaceFigure({ best: '1', measure: 'tanks' }), 'estimates.csv, row 2: measure “tanks” is not in measures.csv'],
    ['unknown qualifier', replaceFigure({ best: '1', qualifier: 'maybe' }), 'row 2: qualifier “maybe” is an unknown qualifier'],
    ['unknown basis', replaceFigure({ best: '1', basis: 'guess' }), 'row 2: basis “guess” is an unknown basis'],
    ['13 words of note', replaceFigure({ best: '1', note: 'a b c d e f g h i j k l m' }), 'has more than 12 words'],
    ['a period that ends first', replaceFigure({ best: '1', from: '2020-06', as_of: '2020-05' }), 'row 2: 2020-06 is after 2020-05'],
    ['a day no calendar has', replaceFigure({ best: '1', as_of: '2017-02-30' }), 'as_of “2017-02-30” is not a date'],
    ['unknown type of place', cell('places', 0, 'type', 'planet'), 'places.csv, row 2: type “planet” is an unknown type of place'],
    ['unknown type of actor', cell('actors', 1, 'type', 'heroes'), 'actors.csv, row 3: type “heroes” is an unknown type of actor'],
    ['unknown relation', cell('relations', 0, 'relation', 'likes'), 'relations.csv, row 2: relation “likes” is an unknown relation'],
    ['unknown event', cell('control', 0, 'event', 'liberated'), 'control.csv, row 2: event “liberated” is an unknown event'],
    ['unknown class', cell('names', 0, 'class', 'pet'), 'names.csv, row 2: class “pet” is an unknown class of name'],
    ['an id in capitals', cell('places', 0, 'id', 'Amberton'), 'places.csv, row 2: id “Amberton” is not an id'],
    ['a script as address', cell('sources', 0, 'url', 'javascript:alert(1)'), 'url “javascript:alert(1)” is not a web address'],
    ['neither page nor data set', cell('sources', 0, 'url', ''), 'sources.csv, row 2: has neither an address nor a data set'],
    ['a latitude off the globe', cell('places', 0, 'lat', '91'), 'places.csv, row 2: lat “91” is above 90 degrees'],
    ['a longitude off the globe', cell('places', 0, 'lon', '-180.5'), 'places.csv, row 2: lon “-180.5” is below -180 degrees'],
    ['degrees and minutes', cell('places', 0, 'lat', '34°30'), 'places.csv, row 2: lat “34°30” is not decimal degrees'],
    ['a latitude with a comma', cell('places', 0, 'lat', '34,5'), 'places.csv, row 2: lat “34,5” is not decimal degrees'],
    ['a country in lower case', cell('places', 3, 'country', 'IQ; sy'), 'is not an ISO 3166-1 alpha-2 code'],
    ['a GeoNames id with letters', cell('places', 0, 'geonameid', 'gn:1'), 'geonameid “gn:1” is not a whole number'],
    ['a Wikidata id without its letter', cell('places', 0, 'wikidata', '99'), 'wikidata “99” is not a Wikidata id'],
    [
      'a gazetteer id that begins with 0',
      cell('names', 0, 'entity', 'gn:09101'),
      'names.csv, row 2: entity “gn:09101” is not an entity id',
    ],
    ['a name of 81 characters', cell('names', 0, 'name', 'A'.repeat(81)), 'is longer than 80 characters'],
    ['unknown use', cell('names', 0, 'use', 'nick'), 'names.csv, row 2: use “nick” is an unknown use of a name'],
    ['unknown sign', cell('names', 0, 'sign', 'third'), 'names.csv, row 2: sign “third” is neither none nor second'],
    ['a language by its name', cell('names', 0, 'language', 'English'), 'names.csv, row 2: language “English” is not a language tag'],
    ['no name at all', cell('names', 0, 'name', ''), 'names.csv, row 2: name is missing'],
    ['unknown status', cell('status', 0, 'status', 'stolen'), 'status.csv, row 2: status “stolen” is neither administered, claimed nor'],
    ['a status without words', cell('status', 0, 'words', ''), 'status.csv, row 2: words is missing'],
    ['25 words of status', cell('status', 0, 'words', Array(25).fill('by').join(' ')), 'has more than 24 words'],
    ['a status of no calendar’s day', cell('status', 0, 'from', '2014-13'), 'status.csv, row 2: from “2014-13” is not a date'],
    ['a status without source', cell('status', 0, 'source', ''), 'status.csv, row 2: source is missing'],
    ['a status of an unknown source', cell('status', 0, 'source', 'nobody'), 'status.csv, row 2: source “nobody” is not in sources.csv'],
    ['no day of control', cell('control', 0, 'as_of', ''), 'control.csv, row 2: as_of is missing'],
    [
      '7 words of detail',
      cell('relations', 0, 'detail', 'a b c d e f g'),
      'relations.csv, row 2: detail “a b c d e f g” has more than 6 words',
    ],
    ['a source without publisher', cell('sources', 0, 'publisher', ''), 'sources.csv, row 2: publisher is missing'],
    ['an unknown kind of source', cell('sources', 0, 'kind', 'gossip'), 'sources.csv, row 2: kind “gossip” is an unknown kind of source'],
    ['nobody who read it', cell('sources', 0, 'read_as', ''), 'sources.csv, row 2: read_as is missing'],
    ['a claim that is a perhaps', cell('control', 0, 'claim', 'perhaps'), 'claim “perhaps” is neither yes nor no'],
    ['right-to-left override', cell('names', 0, 'name', 'Amber\u202eton'), 'holds control or bidirectional formatting characters'],
    ['bidirectional isolate', cell('sources', 1, 'title', 'Counts\u2066'), 'holds control or bidirectional formatting characters'],
    ['control character', cell('control', 0, 'by', 'The\u0007Paper'), 'holds control or bidirectional formatting characters'],
    ['an actor’s life reversed', cell('actors', 0, 'active_to', '2011'), 'actors.csv, row 2: 2012 is after 2011'],
    ['a relation reversed', cell('relations', 0, 'to', '2018-12'), 'relations.csv, row 2: 2019 is after 2018-12'],
    ['a listing reversed', cell('designations', 0, 'to', '2014'), 'designations.csv, row 2: 2015 is after 2014'],
    ['an entity related to itself', cell('relations', 0, 'object', 'jane-rill'), 'relations.csv, row 2: relates an entity to itself'],
  ];
  test.each(cases)('%s', (_name, change, reason) => {
    expect(problems(change).join('\n')).toContain(reason);
  });
});

function replaceFigure(cells: Record<string, string>): (tables: Rows) => void {
  return (tables) => {
    tables.estimates = [figure('one', cells)];
  };
}

describe('an id that leads nowhere is found in every table that holds ids', () => {
  const columns: [TableName, string][] = [
    ['places', 'admin1'],
    ['names', 'entity'],
    ['relations', 'subject'],
    ['relations', 'object'],
    ['control', 'place'],
    ['control', 'holder'],
    ['status', 'place'],
    ['status', 'party'],
    ['designations', 'actor'],
    ['estimates', 'subject'],
    ['estimates', 'place'],
    ['estimates', 'by_entity'],
  ];
  test.each(columns)('%s.%s', (table, column) => {
    const found = problems(cell(table, 0, column, 'nobody-here'));
    expect(found.join('\n')).toMatch(
      new RegExp(`^${table}\\.csv, row 2: ${column} “nobody-here” is no (?:place|actor|place or actor) of the tables$`, 'm'),
    );
  });

  test('a place of the gazetteer needs no row, a GeoNames id that the gazetteer lacks does', () => {
    const told = (id: string) => (tables: Rows) => {
      cell('control', 0, 'place', id)(tables);
      cell('status', 0, 'place', id)(tables);
      cell('relations', 0, 'subject', id)(tables);
      cell('places', 0, 'admin1', 'gn:9001')(tables);
    };
    expect(problems(told('gn:9101'), GAZETTEER)).toEqual([]);
    expect(problems(told('gn:9199'), GAZETTEER)).toEqual([
      'relations.csv, row 2: subject “gn:9199” is no place or actor of the tables',
      'control.csv, row 2: place “gn:9199” is no place of the tables',
      'status.csv, row 2: place “gn:9199” is no place of the tables',
    ]);
    expect(problems(told('gn:9101'))).toContain('places.csv, row 2: admin1 “gn:9001” is no place of the tables');
  });

  test('a country needs no row, a code that is none does', () => {
    expect(problems(cell('control', 0, 'place', 'iso:IQ'))).toEqual([]);
    expect(problems(cell('control', 0, 'place', 'iso:QQ')).join()).toContain('place “iso:QQ” is no place of the tables');
  });
});

describe('what must be there once', () => {
  it('refuses an id that two places have, and one that a place and an actor share', () => {
    expect(problems((tables) => tables.places.push({ ...tables.places[0] })).join()).toContain('places.csv, row 6: id “amberton” already');
    expect(problems(cell('actors', 0, 'id', 'amberton')).join()).toContain('id “amberton” already stands in places.csv, row 2');
  });

  it.each(['sources', 'measures', 'estimates'] as const)('refuses an id that stands twice in %s', (table) => {
    expect(problems((tables) => tables[table].push({ ...tables[table][0] })).join()).toMatch(/id “.+” already stands in/);
  });

  it('refuses an entity with two titles and one without', () => {
    const two = cell('names', 5, 'use', 'title');
    expect(problems(two)).toContain('actors.csv, row 2: “red-banner” has 2 names with use “title” in names.csv; it must have one');
    const none = cell('names', 0, 'use', 'also');
    expect(problems(none)).toContain('places.csv, row 2: “amberton” has 0 names with use “title” in names.csv; it must have one');
  });

  it('refuses a name that stands twice for one entity', () => {
    expect(problems((tables) => tables.names.push({ ...tables.names[5] })).join()).toContain('name “RB” stands twice for red-banner');
  });
});

describe('a spelling that no text can hold is refused', () => {
  test.each(['regime forces', 'Banner (RB)', 'The “Banner”', '...', Array(31).fill('A').join(' ')])('%s', (name) => {
    const found = problems((tables) => tables.names.push({ ...tables.names[5], name, use: 'spelling' }));
    expect(found).toEqual([expect.stringContaining(`names.csv, row 11: “${name}” can never be found in a text`)]);
  });

  test.each(['al-Banner', 'Red Banner’s Men', 'راية', '赤旗', 'St. Banner', 'Red-Banner'])('but %s can be found', (name) => {
    expect(problems((tables) => tables.names.push({ ...tables.names[5], name, use: 'spelling' }))).toEqual([]);
  });
});

describe('files', () => {
  it('names a table that is missing, also when several are', () => {
    const folder = makeTables();
    rmSync(join(folder, 'control.csv'));
    rmSync(join(folder, 'names.csv'));
    expect(problemsOf(folder)).toEqual(['names.csv: the file is missing', 'control.csv: the file is missing']);
  });

  it('names the columns a table must have, whatever else is wrong in it', () => {
    const folder = makeTables();
    writeFileSync(join(folder, 'measures.csv'), 'id,unit,label,definition\nfighters,a,b,c\n');
    expect(problemsOf(folder)).toEqual([`measures.csv, row 1: the columns must be ${columnsOf('measures').join()}`]);
  });

  it.each([
    ['a quote that is never closed', '"Armed members.\nkilled,Killed,people,Killed.\n'],
    ['a quote inside a bare cell', 'Armed "members".\n'],
    ['a cell too many', 'Armed, members.\n'],
  ])('names the table and the line of %s', (_name, end) => {
    const folder = makeTables();
    writeFileSync(join(folder, 'measures.csv'), `id,label,unit,definition\nfighters,Fighters,fighters,${end}`);
    const [problem, ...more] = problemsOf(folder);
    expect(more).toEqual([]);
    expect(problem).toMatch(/^measures\.csv.*\b(?:line|row) \d/);
  });

  it('keeps the message short enough to see its cause when everything is wrong', () => {
    const found = problems((tables) => {
      tables.measures.push(...Array.from({ length: 60 }, () => ({ id: 'Bad' })));
    });
    expect(found).toHaveLength(41);
    expect(found.at(-1)).toMatch(/^… and \d+ more$/);
  });
});
