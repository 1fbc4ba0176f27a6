/**
 * Checks a pack: first the shape of every row, then what only shows between rows and against the bundled data. Everything wrong is found
 * at once and named by file, row and column, so that its author needs one round and not twenty.
 */
import * as v from 'valibot';
import type { Bundled } from './bundled.ts';
import { checkEstimates } from './check-estimates.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { MAX_ENTITIES } from './limits.ts';
import { type Problem, type ProblemKey, Problems, quoted } from './problem.ts';
import { type Fields, placeOf, type RawPack, type RawRow, TABLE_NAMES, type TableName } from './raw.ts';
import { type About, aboutSchema, type Located, type PackContent, ROWS } from './rows.ts';

export interface Checked {
  /** Present where every row has its shape; it may be used only without errors. */
  content?: PackContent;
  errors: Problems;
  /** What its author should look at, and may leave as it is. */
  warnings: Problems;
}

/** Says what is wrong with one row of a table. */
export type Report = (table: TableName, row: number, column: string | undefined, key: ProblemKey, values?: Problem['values']) => void;

/** @param bundled the data that ship with the extension; without them only what the pack says of itself is checked. */
export function checkPack(raw: RawPack, bundled?: Bundled): Checked {
  const errors = new Problems();
  const warnings = new Problems();
  const about = checkAbout(raw, errors);
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, checkRows(raw, table, errors)])) as unknown as PackContent['tables'];
  const entities = tables.places.length + tables.actors.length;
  if (entities > MAX_ENTITIES) errors.add({ key: 'packs.problemEntities', values: { count: entities, most: MAX_ENTITIES } });
  else if (entities + tables.names.length + tables.estimates.length === 0 && errors.count === 0) errors.add({ key: 'packs.problemEmpty' });
  const reportTo =
    (problems: Problems): Report =>
    (table, row, column, key, values) =>
      problems.add({ file: placeOf(raw.kind, table), row, ...(column !== undefined && { column }), key, ...(values && { values }) });
  checkReferences(tables, bundled, reportTo(errors));
  checkNames(tables, bundled, reportTo(errors), reportTo(warnings));
  checkEstimates(tables, bundled, reportTo(errors));
  return { ...(about && { content: { about, tables } }), errors, warnings };
}

function checkAbout(raw: RawPack, errors: Problems): About | undefined {
  const result = v.safeParse(aboutSchema, filled(raw.about));
  if (result.success) return result.output;
  for (const issue of result.issues) errors.add({ ...(raw.kind === 'zip' && { file: 'pack.json' }), ...fieldProblem(issue, raw.about) });
  return undefined;
}

function checkRows<Name extends TableName>(raw: RawPack, table: Name, errors: Problems): Located<Name>[] {
  const rows: Located<Name>[] = [];
  for (const { row, fields } of raw.tables[table]) {
    const result = v.safeParse(ROWS[table], filled(fields));
    if (result.success) rows.push({ ...result.output, row } as unknown as Located<Name>);
    else addIssues({ row, fields }, result.issues, placeOf(raw.kind, table), errors);
  }
  return rows;
}

function addIssues({ row, fields }: RawRow, issues: readonly v.BaseIssue<unknown>[], file: string, errors: Problems): void {
  // A list has an issue for each item; one for each column is enough.
  const seen = new Set<string>();
  for (const issue of issues) {
    const problem = fieldProblem(issue, fields);
    if (seen.has(problem.column)) continue;
    seen.add(problem.column);
    errors.add({ file, row, ...problem });
  }
}

function fieldProblem(issue: v.BaseIssue<unknown>, fields: Fields): Problem & { column: string } {
  const column = String(issue.path?.[0]?.key ?? '');
  const value = fields[column];
  if (issue.type === 'strict_object' && issue.expected === 'never') return { column: quoted(column), key: 'packs.problemColumn' };
  if (value === undefined || value === '') return { column, key: 'packs.problemMissing' };
  const key = issue.message.startsWith('packs.') ? (issue.message as ProblemKey) : 'packs.problemMissing';
  const choices =
    issue.type === 'picklist' ? { choices: (issue.expected ?? '').replaceAll('"', '').replaceAll(' | ', ', ').replace(/[()]/g, '') } : {};
  return { column, key, values: { value: quoted(value), ...choices } };
}

/** An empty field is one that was left out. */
function filled(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
