/** Reads a pack of several files: `pack.json` and a CSV table for each kind of row. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { PackFileError, type Problems, quoted } from './problem.ts';
import { type RawPack, type RawRow, TABLE_NAMES, type TableName } from './raw.ts';
import { readAbout } from './read-json.ts';
import { columnsOf } from './rows.ts';
import { textOf } from './text-of.ts';

/** Files that people put beside the tables and that are not read. */
const OTHERS = /^(?:readme|licen[cs]e)(?:\.(?:md|txt))?$/i;

/** @throws {PackFileError} if there is no head. */
export function readTableFiles(files: ReadonlyMap<string, Uint8Array>, problems: Problems): RawPack {
  const head = files.get('pack.json');
  if (!head) throw new PackFileError({ file: 'pack.json', key: 'packs.problemNoHead' });
  for (const name of files.keys())
    if (name !== 'pack.json' && !OTHERS.test(name) && !TABLE_NAMES.some((table) => name === `${table}.csv`))
      problems.add({ file: quoted(name), key: 'packs.problemUnknownFile' });
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, readTable(table, files.get(`${table}.csv`), problems)]));
  return { kind: 'zip', about: readAbout(textOf(head, 'pack.json')), tables: tables as unknown as RawPack['tables'] };
}

interface CsvRecord {
  record: Record<string, string>;
  info: { lines: number };
}

function readTable(table: TableName, bytes: Uint8Array | undefined, problems: Problems): RawRow[] {
  if (!bytes) return [];
  const file = `${table}.csv`;
  const header = (columns: string[]): string[] => {
    const known = columnsOf(table);
    for (const column of columns)
      if (!known.includes(column)) problems.add({ file, row: 1, column: quoted(column), key: 'packs.problemColumn' });
      else if (columns.indexOf(column) !== columns.lastIndexOf(column))
        problems.add({ file, row: 1, column, key: 'packs.problemTwice', values: { value: column } });
    return columns;
  };
  try {
    const records = parse(textOf(bytes, file), {
      columns: header,
      info: true,
      trim: true,
      bom: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
    const known = new Set(columnsOf(table));
    // A column that is not known was named once, above; in each row it would be said again.
    return records.map(({ record, info }) => ({
      row: info.lines,
      fields: Object.fromEntries(Object.entries(record).filter(([column]) => known.has(column))),
    }));
  } catch (error) {
    problems.add(error instanceof PackFileError ? error.problem : { file, ...csvProblem(error) });
    return [];
  }
}

function csvProblem(error: unknown): { row?: number; key: 'packs.problemCsv'; values: Record<string, string> } {
  if (!(error instanceof CsvError)) throw error;
  const { lines } = error as CsvError & { lines?: number };
  return { ...(typeof lines === 'number' && { row: lines }), key: 'packs.problemCsv', values: { reason: quoted(error.message) } };
}
