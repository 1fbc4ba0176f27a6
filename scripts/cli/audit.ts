/** `cli dataset audit`: every figure of the tables by how it was checked, oldest first, so that the next check knows where to begin. */
import { DatasetError } from '../../dataset/problems.ts';
import { readTables, TABLES_FOLDER } from '../../dataset/read-tables.ts';
import type { Located, Tables } from '../../dataset/schema.ts';
import { CHECKS } from '../../engine/pack/records.ts';
import { UsageError } from './usage.ts';

/** Tables whose rows name sources. */
const SOURCED = ['places', 'actors', 'names', 'relations', 'control', 'status', 'designations', 'people', 'estimates'] as const;

/** Exit status 1 where a row names a source that is not in sources.csv, or a table can't be read. */
export function runAudit(args: readonly string[]): number {
  if (args.length > 1) throw new UsageError('dataset audit takes at most one folder of tables');
  let tables: Tables;
  try {
    tables = readTables(args[0] ?? TABLES_FOLDER);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(`The tables can't be audited:\n${error.message}`);
    return 1;
  }
  for (const line of auditLines(tables)) console.log(line);
  const missing = missingSources(tables);
  for (const line of missing) console.error(line);
  return missing.length > 0 ? 1 : 0;
}

/** A line for each kind of check with its rows; then the rows: check, day, id, first source, separated by tabs. */
export function auditLines({ estimates }: Pick<Tables, 'estimates'>): string[] {
  const byCheck = CHECKS.map((check): [string, Located<'estimates'>[]] => [check, estimates.filter((row) => row.checked === check)]);
  return [
    ...byCheck.map(([check, rows]) => `# ${check}: ${rows.length} figures`),
    ...byCheck.flatMap(([check, rows]) =>
      rows
        .toSorted((a, b) => compare(a.checked_on ?? '', b.checked_on ?? '') || compare(dateOf(a), dateOf(b)) || compare(a.id, b.id))
        .map((row) => [check, row.checked_on ?? 'with its data set', row.id, row.source[0] ?? ''].join('\t')),
    ),
  ];
}

/** When it was said: of figures checked on one day the oldest statements come first. */
function dateOf({ published, as_of }: Located<'estimates'>): string {
  return published ?? as_of ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Rows that rest on nothing: without a source, or with one that the table of sources lacks. */
export function missingSources(tables: Tables): string[] {
  const known = new Set(tables.sources.map((row) => row.id));
  return SOURCED.flatMap((table) =>
    tables[table].flatMap(({ line, source }) =>
      (source.length === 0 ? [''] : source)
        .filter((id) => !known.has(id))
        .map((id) => `${table}.csv, row ${line}: ${id === '' ? 'no source' : `source “${id}” is not in sources.csv`}`),
    ),
  );
}
