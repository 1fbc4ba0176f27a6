/** Reads a pack that is one JSON file: its head and a list of rows for each table. */
import { PackFileError, type Problems, quoted } from './problem.ts';
import { type Fields, type RawPack, type RawRow, TABLE_NAMES, type TableName } from './raw.ts';
import { ABOUT_FIELDS } from './rows.ts';

/** Says which file it is, and by which rules. */
export const FORMAT = 'dateline-pack/1';

/** @throws {PackFileError} if it is no JSON, or JSON of something else. */
export function readJson(text: string, problems: Problems): RawPack {
  const pack = parse(text);
  if (pack.format !== FORMAT) throw new PackFileError({ key: 'packs.problemFormat', column: 'format', values: { format: FORMAT } });
  for (const key of Object.keys(pack))
    if (key !== 'format' && !isTable(key) && !ABOUT_FIELDS.includes(key)) problems.add({ column: quoted(key), key: 'packs.problemColumn' });
  return { kind: 'json', about: fieldsOf(pack, ABOUT_FIELDS), tables: tablesOf(pack, problems) };
}

/** The head of a pack alone, which a zip holds as `pack.json`. @throws {PackFileError} */
export function readAbout(text: string): Fields {
  const { format, ...about } = parse(text, 'pack.json');
  if (format !== undefined && format !== FORMAT)
    throw new PackFileError({ file: 'pack.json', column: 'format', key: 'packs.problemFormat', values: { format: FORMAT } });
  return fieldsOf(about, Object.keys(about));
}

function parse(text: string, file?: string): Record<string, unknown> {
  let value: unknown;
  try {
    // Editors on Windows begin files with a byte order mark.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new PackFileError({
      ...(file !== undefined && { file }),
      key: 'packs.problemJson',
      values: { reason: quoted(String((error as Error).message)) },
    });
  }
  if (!isObject(value)) throw new PackFileError({ ...(file !== undefined && { file }), key: 'packs.problemNoPack' });
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(key: string): key is TableName {
  return (TABLE_NAMES as readonly string[]).includes(key);
}

function tablesOf(pack: Record<string, unknown>, problems: Problems): RawPack['tables'] {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const list = pack[table] ?? [];
      if (!Array.isArray(list)) problems.add({ file: table, key: 'packs.problemList' });
      return [table, Array.isArray(list) ? list.flatMap((entry, index) => rowOf(entry, index + 1, table, problems)) : []];
    }),
  ) as unknown as RawPack['tables'];
}

function rowOf(entry: unknown, row: number, table: string, problems: Problems): RawRow[] {
  if (isObject(entry)) return [{ row, fields: fieldsOf(entry, Object.keys(entry)) }];
  problems.add({ file: table, row, key: 'packs.problemObject' });
  return [];
}

/** Numbers, yes and no, and lists may stand in JSON as what they are; from here on all are texts, as in a CSV file. */
function fieldsOf(entry: Record<string, unknown>, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, fieldOf(entry[key])]));
}

function fieldOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return value === null || value === undefined ? '' : NO_TEXT;
}

/** In place of what can be no field: it fits no schema, and the problem shows it. */
const NO_TEXT = '\u{fffe}';
