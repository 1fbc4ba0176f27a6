/** Reads the curated tables from disk and checks every row against its schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { DatasetError, type Problem } from './problems.ts';
import { type Located, TABLES, type TableName, type Tables } from './schema.ts';

/** Folder of the curated tables. */
export const TABLES_FOLDER = join(import.meta.dirname, 'tables');

/** All tables of a folder. @throws {DatasetError} naming file, row and reason of every row that does not fit. */
export function readTables(folder: string = TABLES_FOLDER): Tables {
  const problems: Problem[] = [];
  const tables = Object.fromEntries(
    (Object.keys(TABLES) as TableName[]).map((name) => [name, readTable(folder, name, problems)]),
  ) as unknown as Tables;
  if (problems.length > 0) throw new DatasetError(problems);
  return tables;
}

interface CsvRecord {
  record: Record<string, string>;
  info: { lines: number };
}

function readTable<Name extends TableName>(folder: string, name: Name, problems: Problem[]): Located<Name>[] {
  const file = `${name}.csv`;
  const rows: Located<Name>[] = [];
  for (const { record, info } of parseCsv(folder, file, Object.keys(TABLES[name].entries), problems)) {
    // An empty field is an absent fact, not an empty text.
    const filled = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
    const result = v.safeParse(TABLES[name], filled);
    if (result.success) rows.push({ ...result.output, line: info.lines } as Located<Name>);
    else for (const issue of result.issues) problems.push({ file, line: info.lines, reason: describeIssue(issue, record) });
  }
  return rows;
}

function parseCsv(folder: string, file: string, columns: string[], problems: Problem[]): CsvRecord[] {
  let content: string;
  try {
    content = readFileSync(join(folder, file), 'utf8');
  } catch {
    problems.push({ file, reason: 'the file is missing' });
    return [];
  }
  const header = (content.split('\n', 1)[0] ?? '').trim().split(',');
  if (header.join() !== columns.join()) {
    problems.push({ file, line: 1, reason: `the columns must be ${columns.join()}` });
    return [];
  }
  try {
    return parse(content, { columns: true, info: true, trim: true }) as unknown as CsvRecord[];
  } catch (error) {
    problems.push({ file, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function describeIssue(issue: v.BaseIssue<unknown>, record: Record<string, string>): string {
  const column = String(issue.path?.[0]?.key ?? 'row');
  const value = record[column] ?? '';
  if (value === '') return `${column} is missing`;
  return `${column} “${value}” ${issue.message}`;
}
