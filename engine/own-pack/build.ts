/** Writes a pack as one JSON file or as a zip of CSV tables. The same pack always gives the same bytes, so that a copy can be compared. */
import { strToU8, zipSync } from 'fflate';
import { type Fields, type RawPack, TABLE_NAMES } from './raw.ts';
import { FORMAT } from './read-json.ts';
import { ABOUT_FIELDS, columnsOf } from './rows.ts';

/** Fields in the order of the schema, without those that are empty. */
function ordered(fields: Fields, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name): [string, string][] => (fields[name] ? [[name, fields[name]]] : [])));
}

export function asJson({ about, tables }: RawPack): string {
  const lists = TABLE_NAMES.map((table) => [table, tables[table].map(({ fields }) => ordered(fields, columnsOf(table)))]);
  return `${JSON.stringify({ format: FORMAT, ...ordered(about, ABOUT_FIELDS), ...Object.fromEntries(lists) }, undefined, 1)}\n`;
}

export function asZip({ about, tables }: RawPack): Uint8Array {
  const files: Record<string, Uint8Array> = { 'pack.json': strToU8(`${JSON.stringify(ordered(about, ABOUT_FIELDS), undefined, 2)}\n`) };
  for (const table of TABLE_NAMES) {
    const columns = columnsOf(table);
    const lines = [columns, ...tables[table].map(({ fields }) => columns.map((column) => fields[column] ?? ''))];
    if (tables[table].length > 0) files[`${table}.csv`] = strToU8(lines.map((line) => `${line.map(quote).join(',')}\n`).join(''));
  }
  // The format knows no time zone: the library writes the local clock's, which this makes the same everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

function quote(field: string): string {
  return /[",\n\r]/.test(field) || field !== field.trim() ? `"${field.replaceAll('"', '""')}"` : field;
}
