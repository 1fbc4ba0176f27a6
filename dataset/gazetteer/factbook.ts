/** A point for each country, as the CIA World Factbook prints it, from the text that `dataset/extract/factbook.ts` made. */
import { readFileSync } from 'node:fs';
import { ARCHIVE_FOLDER } from './archive.ts';

/** Id of the Factbook in the table of sources. */
export const FACTBOOK_SOURCE = 'cia-factbook-2015';

/** Decimal degrees by ISO code; the Factbook gives whole degrees for most. */
export function readCountryPoints(): Map<string, { lat: number; lon: number }> {
  const [, ...lines] = readFileSync(`${ARCHIVE_FOLDER}/factbook-coordinates.tsv`, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [country = '', lat, lon] = line.split('\t');
      return [country, { lat: Number(lat), lon: Number(lon) }];
    }),
  );
}
