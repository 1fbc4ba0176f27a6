/** What a schema can't see: ids that lead nowhere, ends in the wrong order, titles that are missing or double. */
import { type DayInterval, parseDate } from '../engine/dates.ts';
import { isFindable } from '../engine/names/name-keys.ts';
import { DatasetError, type Problem } from './problems.ts';
import type { Located, TableName, Tables } from './schema.ts';

/** @throws {DatasetError} with every problem found. `countries` are the ids that come from CLDR ("iso:IQ") and the gazetteer ("gn:92138"). */
export function checkReferences(tables: Tables, countries: ReadonlySet<string>): void {
  const problems: Problem[] = [];
  const report = (table: TableName, line: number, reason: string) => problems.push({ file: `${table}.csv`, line, reason });
  checkIds(tables, report);
  checkSources(tables, report);
  checkEntities(tables, countries, report);
  checkNames(tables, report);
  checkEstimates(tables, report);
  checkPeriods(tables, report);
  checkOnce(tables, report);
  if (problems.length > 0) throw new DatasetError(problems);
}

type Report = (table: TableName, line: number, reason: string) => void;

function checkIds(tables: Tables, report: Report): void {
  for (const group of [['sources'], ['places', 'actors'], ['measures'], ['estimates']] as const) {
    const seen = new Map<string, string>();
    for (const table of group) {
      for (const row of tables[table]) {
        const before = seen.get(row.id);
        if (before) report(table, row.line, `id “${row.id}” already stands in ${before}`);
        seen.set(row.id, `${table}.csv, row ${row.line}`);
      }
    }
  }
}

/** Tables in which two rows may not speak of the same thing: the later would win without a word. */
function checkOnce(tables: Tables, report: Report): void {
  const once = <Name extends TableName>(table: Name, key: (row: Located<Name>) => string) => {
    const seen = new Map<string, number>();
    for (const row of tables[table]) {
      const before = seen.get(key(row));
      if (before !== undefined) report(table, row.line, `says again what row ${before} says of ${key(row)}`);
      seen.set(key(row), row.line);
    }
  };
  once('state_forces', (row) => `${row.country} ${row.actor}`);
  once('perspectives', (row) => row.country);
  once('country_deaths', (row) => `${row.country} ${row.year} ${row.type}`);
  once('actor_deaths', (row) => `${row.ucdp} ${row.year}`);
  once('country_displaced', (row) => `${row.country} ${row.year}`);
}

function checkSources(tables: Tables, report: Report): void {
  const known = new Set(tables.sources.map((row) => row.id));
  for (const row of tables.sources) {
    if (!row.url && !row.dataset) report('sources', row.line, 'has neither an address nor a data set');
  }
  for (const table of ['places', 'actors', 'names', 'relations', 'control', 'status', 'designations', 'people', 'estimates'] as const) {
    for (const row of tables[table]) {
      for (const source of row.source) if (!known.has(source)) report(table, row.line, `source “${source}” is not in sources.csv`);
    }
  }
}

function checkEntities(tables: Tables, countries: ReadonlySet<string>, report: Report): void {
  const places = new Set([...countries, ...tables.places.map((row) => row.id)]);
  const actors = new Set(tables.actors.map((row) => row.id));
  const entities = new Set([...places, ...actors]);
  const among = (known: ReadonlySet<string>, what: string) => {
    return (table: TableName, row: { line: number }, column: string, ids: readonly (string | undefined)[]) => {
      for (const id of ids)
        if (id !== undefined && !known.has(id)) report(table, row.line, `${column} “${id}” is no ${what} of the tables`);
    };
  };
  const check = among(entities, 'place or actor');
  const checkPlace = among(places, 'place');
  const checkActor = among(actors, 'actor');
  for (const row of tables.places) checkPlace('places', row, 'admin1', [row.admin1]);
  for (const row of tables.names) check('names', row, 'entity', [row.entity]);
  for (const row of tables.relations) {
    check('relations', row, 'subject', [row.subject]);
    check('relations', row, 'object', [row.object]);
    if (row.subject === row.object) report('relations', row.line, 'relates an entity to itself');
  }
  for (const row of tables.control) {
    checkPlace('control', row, 'place', [row.place]);
    checkActor('control', row, 'holder', [row.holder]);
  }
  for (const row of tables.status) {
    checkPlace('status', row, 'place', [row.place]);
    check('status', row, 'party', [row.party]);
  }
  for (const row of tables.designations) checkActor('designations', row, 'actor', [row.actor]);
  const persons = new Set(tables.actors.filter((row) => row.type === 'person').map((row) => row.id));
  for (const row of tables.people) {
    checkActor('people', row, 'person', [row.person]);
    if (actors.has(row.person)) among(persons, 'person')('people', row, 'person', [row.person]);
  }
  const forces = new Set(tables.actors.filter((row) => row.type === 'state_force').map((row) => row.id));
  for (const row of tables.state_forces) among(forces, 'state force')('state_forces', row, 'actor', [row.actor]);
  for (const table of ['state_forces', 'perspectives', 'country_deaths', 'country_displaced'] as const)
    for (const row of tables[table]) checkPlace(table, row, 'country', [`iso:${row.country}`]);
  for (const row of tables.estimates) {
    check('estimates', row, 'subject', [row.subject]);
    checkPlace('estimates', row, 'place', row.place ?? []);
    check('estimates', row, 'by_entity', [row.by_entity]);
  }
}

function checkNames(tables: Tables, report: Report): void {
  const titles = new Map<string, number>();
  const seen = new Set<string>();
  for (const row of tables.names) {
    if (row.use === 'title') titles.set(row.entity, (titles.get(row.entity) ?? 0) + 1);
    if (row.use === 'spelling' && !isFindable(row.name)) {
      report(
        'names',
        row.line,
        `“${row.name}” can never be found in a text: it must begin with a capital and hold nothing that ends a name`,
      );
    }
    const key = `${row.entity} ${row.name}`;
    if (seen.has(key)) report('names', row.line, `name “${row.name}” stands twice for ${row.entity}`);
    seen.add(key);
  }
  for (const table of ['places', 'actors'] as const) {
    for (const row of tables[table]) {
      const count = titles.get(row.id) ?? 0;
      if (count !== 1) report(table, row.line, `“${row.id}” has ${count} names with use “title” in names.csv; it must have one`);
    }
  }
}

function checkEstimates(tables: Tables, report: Report): void {
  const measures = new Set(tables.measures.map((row) => row.id));
  for (const row of tables.estimates) {
    if (!measures.has(row.measure)) report('estimates', row.line, `measure “${row.measure}” is not in measures.csv`);
    for (const reason of disorder(row)) report('estimates', row.line, reason);
  }
}

/** Reasons why the figures of a row can't be what a source printed. */
function disorder(row: Located<'estimates'>): string[] {
  const { low, best, high } = row;
  const reasons: string[] = [];
  if (low !== undefined && best !== undefined && low > best) reasons.push(`low ${low} is above best ${best}`);
  if (best !== undefined && high !== undefined && best > high) reasons.push(`best ${best} is above high ${high}`);
  if (low !== undefined && high !== undefined && low > high) reasons.push(`low ${low} is above high ${high}`);
  const none = low === undefined && best === undefined && high === undefined;
  if (none && row.qualifier !== 'verbal') reasons.push('has no figure: low, best and high are empty');
  if (row.qualifier === 'verbal' && row.verbatim === undefined) reasons.push('is verbal but verbatim is empty');
  if (row.as_of === undefined && row.published === undefined) reasons.push('has neither as_of nor published: when was it said?');
  if (row.qualifier === 'range' && (low === undefined || high === undefined)) reasons.push('is a range but lacks low or high');
  return reasons;
}

function checkPeriods(tables: Tables, report: Report): void {
  const order = (table: TableName, line: number, from: string | undefined, to: string | undefined) => {
    if (from === undefined || to === undefined) return;
    const start: DayInterval | undefined = parseDate(from);
    const end = parseDate(to);
    if (start && end && start.first > end.last) report(table, line, `${from} is after ${to}`);
  };
  for (const row of tables.actors) order('actors', row.line, row.active_from, row.active_to);
  for (const row of tables.relations) order('relations', row.line, row.from, row.to);
  for (const row of tables.designations) order('designations', row.line, row.from, row.to);
  for (const row of tables.estimates) order('estimates', row.line, row.from, row.as_of);
}
