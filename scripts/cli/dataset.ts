/** `cli dataset stats`: what the data set holds, by class, type, country, script, source and size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { MAP_FILE, PACK_FOLDER } from '../../dataset/pack-file.ts';
import { PART_NAMES, partFile } from '../../engine/pack/layout.ts';
import { scriptOf } from '../../engine/pack/native-language.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { ambiguityOf } from '../../engine/pack/stored-names.ts';
import { loadPack } from '../load-pack.ts';
import { UsageError } from './usage.ts';

/** Countries and sources listed by name; the rest are summed up. */
const LISTED = 20;

export async function runDataset(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'stats') throw new UsageError('dataset takes one word: stats');
  const pack = await loadPack();
  const { places, names, sources } = countAll(pack);
  const { version, counts } = pack.info();
  console.log(
    `Data set ${version}: ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );
  print('Entities by type', places.types);
  print('Places by country', places.countries, LISTED);
  print('Names by script', names.scripts);
  print('Names by ambiguity', names.classes);
  print('Curated facts by source', sources, LISTED);
  printSizes();
  return 0;
}

type Counts = Map<string, number>;

function countAll(pack: Pack): {
  places: { types: Counts; countries: Counts };
  names: { scripts: Counts; classes: Counts };
  sources: Counts;
} {
  const [types, countries, scripts, classes, sources] = [new Map(), new Map(), new Map(), new Map(), new Map()] as Counts[] as [
    Counts,
    Counts,
    Counts,
    Counts,
    Counts,
  ];
  for (let entity = 0; entity < pack.entityCount; entity++) {
    const row = pack.row(entity);
    if (row >= 0 && pack.rows.promoted(row) >= 0) continue;
    add(types, pack.type(entity));
    for (const country of pack.countries(entity)) if (pack.kind(entity) === 'place') add(countries, country);
    for (const { text, flags } of pack.names(entity)) {
      add(scripts, scriptOf(text));
      add(classes, ambiguityOf(flags));
    }
    if (row < 0) for (const { source } of pack.record(entity).names) for (const id of source) add(sources, id);
  }
  return { places: { types, countries }, names: { scripts, classes }, sources };
}

function add(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function print(title: string, counts: Counts, listed = Number.POSITIVE_INFINITY): void {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted.slice(0, listed);
  const rest = sorted.slice(shown.length);
  console.log(`\n${title}`);
  for (const [key, count] of shown) console.log(`  ${String(count).padStart(7)}  ${key}`);
  if (rest.length > 0) console.log(`  ${String(rest.reduce((sum, [, count]) => sum + count, 0)).padStart(7)}  in ${rest.length} others`);
}

function printSizes(): void {
  console.log('\nFiles, kB and kB compressed');
  for (const file of [...PART_NAMES.map(partFile), MAP_FILE]) {
    const bytes = readFileSync(join(PACK_FOLDER, file));
    console.log(
      `  ${String(Math.round(bytes.length / 1000)).padStart(7)} ${String(Math.round(deflateRawSync(bytes, { level: 9 }).length / 1000)).padStart(6)}  ${file}`,
    );
  }
}
