/** `cli dataset stats`: what the data set holds, by class, type, country, script, measure, check, source and size; `audit`: how each figure was checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { MAP_FILE, PACK_FOLDER } from '../../dataset/pack-file.ts';
import { PART_NAMES, partFile } from '../../engine/pack/layout.ts';
import { scriptOf } from '../../engine/pack/native-language.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { ambiguityOf } from '../../engine/pack/stored-names.ts';
import { loadPack } from '../load-pack.ts';
import { runAudit } from './audit.ts';
import { UsageError } from './usage.ts';

/** Countries and sources listed by name; the rest are summed up. */
const LISTED = 20;

export async function runDataset(args: readonly string[]): Promise<number> {
  const [word, ...rest] = args;
  if (word === 'audit') return runAudit(rest);
  if (word !== 'stats' || rest.length > 0) throw new UsageError('dataset takes one word: stats or audit');
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
  print('Names of curated entities by source', sources, LISTED);
  const statements = countStatements(pack);
  print('Estimates by measure', statements.measures);
  print('Estimates by decade', statements.decades);
  print('Estimates by check', statements.checks);
  print('Estimates by kind of source', statements.kinds);
  print('Estimates by source', statements.sources, LISTED);
  print('Yearly series by measure', statements.series);
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

/** Estimates, each once, without the values of series, which are counted as series. */
function countStatements(pack: Pack): Record<'measures' | 'decades' | 'checks' | 'kinds' | 'sources' | 'series', Counts> {
  const [measures, decades, checks, kinds, sources, series] = [0, 1, 2, 3, 4, 5].map((): Counts => new Map()) as [
    Counts,
    Counts,
    Counts,
    Counts,
    Counts,
    Counts,
  ];
  const { records } = pack;
  for (let index = 0; index < records.counts.estimates; index++) {
    const { measure, asOf, published, checked, source } = records.estimate(index);
    add(measures, measure);
    const year = (asOf ?? published)?.slice(0, 3);
    add(decades, year === undefined ? 'undated' : `${year}0s`);
    add(checks, checked);
    const first = source[0] ?? '';
    add(sources, first);
    add(kinds, records.source(first)?.kind ?? 'unknown');
  }
  for (let index = 0; index < records.counts.series; index++) add(series, records.series(index).measure);
  return { measures, decades, checks, kinds, sources, series };
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
