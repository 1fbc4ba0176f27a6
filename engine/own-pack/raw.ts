/** A pack as it was read: texts by column, nothing checked but that they are texts. */

export const TABLE_NAMES = ['sources', 'places', 'actors', 'names', 'estimates'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type Fields = Readonly<Record<string, string>>;

export interface RawRow {
  /** Line of the CSV file, or number of the entry in the JSON file's list. */
  row: number;
  fields: Fields;
}

export interface RawPack {
  /** The head: id, title, version … */
  about: Fields;
  tables: Readonly<Record<TableName, readonly RawRow[]>>;
  /** Of which kind the file was, so that problems can name the place in it. */
  kind: 'json' | 'zip';
}

/** Where a problem of a table stands: a file of the zip, or a list of the JSON file. */
export function placeOf(kind: RawPack['kind'], table: TableName): string {
  return kind === 'zip' ? `${table}.csv` : table;
}
