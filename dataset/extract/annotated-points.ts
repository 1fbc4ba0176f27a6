/**
 * Extracts the points of first-order units that the annotations of LGL, TR-News and GeoWebNews print, which are those of GeoNames, into
 * `dataset/archive/geonames-units.tsv`. Run beside the corpora:
 *
 *     node dataset/extract/annotated-points.ts <folder of the corpora>
 *
 * Points are facts of GeoNames (CC BY 4.0); nothing of the texts is taken. Same corpora, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readIsoUnits } from '../gazetteer/iso3166.ts';
import { readNaturalEarth } from '../gazetteer/natural-earth.ts';

/** The newest first: GeoNames has moved some points since 2010. */
const CORPORA = ['geowebnews', 'trnews', 'lgl'];

interface Annotated {
  mentions: { geonameid?: number; lat?: number; lon?: number }[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the annotated corpora');
const units = new Set([
  ...readNaturalEarth().map(({ geonameId }) => Number(geonameId)),
  ...[...readIsoUnits().values()].map(({ geonameId }) => geonameId),
]);
const points = new Map<number, string>();
for (const corpus of CORPORA) {
  const lines = gunzipSync(readFileSync(join(folder, `${corpus}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  for (const { mentions } of lines.map((line) => JSON.parse(line) as Annotated))
    for (const { geonameid, lat, lon } of mentions)
      if (geonameid !== undefined && lat !== undefined && lon !== undefined && units.has(geonameid) && !points.has(geonameid))
        points.set(geonameid, `${geonameid}\t${lat}\t${lon}`);
}
const rows = [...points].sort(([a], [b]) => a - b).map(([, row]) => row);
writeFileSync(join(import.meta.dirname, '..', 'archive', 'geonames-units.tsv'), `geonameId\tlat\tlon\n${rows.join('\n')}\n`);
console.log(`${rows.length} points`);
