/** GeoNames ids and names of countries and first-order units, read from the text that `dataset/extract/iso3166-2-db.ts` made. */
import { readFileSync } from 'node:fs';
import { ARCHIVE_FOLDER } from './archive.ts';

export interface IsoUnit {
  /** GeoNames id, or 0. */
  geonameId: number;
  /** English first; the languages do not matter for recognition. */
  names: string[];
}

/** Units by GeoNames code ("CD.13"), countries by their ISO code. */
export function readIsoUnits(): Map<string, IsoUnit> {
  const [, ...lines] = readFileSync(`${ARCHIVE_FOLDER}/iso3166-2-db.tsv`, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [country = '', code = '', , id = '', ...names] = line.split('\t');
      return [code === '' ? country : `${country}.${code}`, { geonameId: Number(id), names: names.filter((name) => name !== '') }];
    }),
  );
}
