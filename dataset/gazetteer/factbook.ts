/**
 * A point for each country: GeoNames' where the annotated corpora print it (`geonames-countries.tsv`), else the whole degrees of the CIA World
 * Factbook, from the text that `dataset/extract/factbook.ts` made.
 */
import { readFileSync } from 'node:fs';
import { ARCHIVE_FOLDER } from './archive.ts';

/** Decimal degrees by ISO code; the Factbook gives whole degrees for most. */
export function readCountryPoints(): Map<string, { lat: number; lon: number }> {
  return new Map([...readPoints('factbook-coordinates.tsv'), ...readPoints('geonames-countries.tsv')]);
}

/** Country first, latitude and longitude last. */
function readPoints(file: string): [string, { lat: number; lon: number }][] {
  const [, ...lines] = readFileSync(`${ARCHIVE_FOLDER}/${file}`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    return [cells[0] ?? '', { lat: Number(cells.at(-2)), lon: Number(cells.at(-1)) }];
  });
}
