/** Disputed lines that no country's outline follows, from the text `disputed-lines.tsv`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError } from '../problems.ts';

const FILE = 'disputed-lines.tsv';
const COLUMNS = 'id\tinside\tother\tsource\tpoints';

export interface DisputedLine {
  id: string;
  /** The country whose outline holds the line. */
  inside: string;
  /** The country that claims the land; empty where it has an administration of its own. */
  other: string;
  points: [lon: number, lat: number][];
}

/** @throws {DatasetError} naming the row and the reason. */
export function readDisputedLines(folder: string = import.meta.dirname): DisputedLine[] {
  const [header, ...rows] = readFileSync(join(folder, FILE), 'utf8').trimEnd().split('\n');
  if (header !== COLUMNS)
    throw new DatasetError([{ file: FILE, line: 1, reason: `the columns must be ${COLUMNS.replaceAll('\t', ', ')}` }]);
  return rows.map((row, index) => {
    const [id = '', inside = '', other = '', , text = ''] = row.split('\t');
    const points = text.split(', ').map((pair): [number, number] => {
      const [lon, lat] = pair.split(' ').map(Number);
      return [lon ?? Number.NaN, lat ?? Number.NaN];
    });
    const fits = points.length > 1 && points.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
    if (!fits || !/^[A-Z]{2}$/.test(inside))
      throw new DatasetError([{ file: FILE, line: index + 2, reason: 'is not a line inside a country' }]);
    return { id, inside, other, points };
  });
}
