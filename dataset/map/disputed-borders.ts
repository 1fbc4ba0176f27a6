/** The curated table of borders that are disputed or not agreed, `tables/disputed_borders.csv`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { DatasetError, type Problem } from '../problems.ts';

const FILE = 'disputed_borders.csv';
const FOLDER = join(import.meta.dirname, '..', 'tables');

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country id of two capital letters'));
/** "west south east north" in degrees. */
const box = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,3}(?:\.\d{1,3})?(?: -?\d{1,3}(?:\.\d{1,3})?){3}$/, 'is not "west south east north" in degrees'),
  v.transform((text): [number, number, number, number] => text.split(' ').map(Number) as [number, number, number, number]),
);

const row = v.strictObject({
  a: country,
  b: country,
  /** What the dispute is about, in a few words of our own. */
  detail: v.pipe(v.string(), v.minLength(1, 'is empty')),
  /** The page on which the dispute was read. */
  source_url: v.pipe(v.string(), v.url('is not an address'), v.regex(/^https?:\/\//, 'is not a web address')),
  /** The part of the border that is disputed; absent for all of it. */
  within: v.optional(box),
});

export type DisputedBorder = v.InferOutput<typeof row>;

/** @throws {DatasetError} naming the row and the reason of every row that does not fit. */
export function readDisputedBorders(folder: string = FOLDER): DisputedBorder[] {
  const records = parse(readFileSync(join(folder, FILE), 'utf8'), { columns: true, info: true, trim: true }) as unknown as {
    record: Record<string, string>;
    info: { lines: number };
  }[];
  const problems: Problem[] = [];
  const borders: DisputedBorder[] = [];
  let before = '';
  for (const { record, info } of records) {
    const note = (reason: string) => problems.push({ file: FILE, line: info.lines, reason });
    const result = v.safeParse(row, Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')));
    if (!result.success) {
      for (const issue of result.issues) note(`${String(issue.path?.[0]?.key)} ${issue.message}`);
      continue;
    }
    const key = `${result.output.a} ${result.output.b}`;
    if (result.output.a >= result.output.b) note('the two countries are not in alphabetical order');
    if (key <= before) note('the row is not in alphabetical order, or there twice');
    before = key;
    borders.push(result.output);
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return borders;
}
