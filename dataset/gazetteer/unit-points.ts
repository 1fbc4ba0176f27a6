/** GeoNames' points of first-order units, where the annotated corpora print them: Natural Earth's are where a label fits on a map. */
import { readFileSync } from 'node:fs';
import { ARCHIVE_FOLDER } from './archive.ts';

let known: ReadonlyMap<number, { lat: number; lon: number }> | undefined;

/** Decimal degrees by GeoNames id (`geonames-units.tsv`, made by `dataset/extract/annotated-points.ts`). */
export function readUnitPoints(): ReadonlyMap<number, { lat: number; lon: number }> {
  known ??= new Map(readRows());
  return known;
}

function readRows(): [number, { lat: number; lon: number }][] {
  const [, ...lines] = readFileSync(`${ARCHIVE_FOLDER}/geonames-units.tsv`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id, lat, lon] = line.split('\t').map(Number);
    return [id ?? 0, { lat: lat ?? 0, lon: lon ?? 0 }];
  });
}
