/** `npm run build:dataset`: reads the archive, validates the tables, compiles the pack and reports what went in and what was left out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { PART_NAMES, partFile } from '../engine/pack/layout.ts';
import { compilePack } from './compile.ts';
import { spokenOf } from './entities.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer/gazetteer.ts';
import { compileMap } from './map/compile.ts';
import { MAP_FILE, PACK_FOLDER } from './pack-file.ts';
import { DatasetError } from './problems.ts';
import { drawProgress } from './progress.ts';
import { readTables, TABLES_FOLDER } from './read-tables.ts';
import { describeGazetteer } from './report.ts';

/** The house rule: no file of the data set over 5 MB. */
const MAX_BYTES = 5_000_000;
/** All together, compressed: 5 MB for the places and 1 MB for actors and estimates (docs/adr/0010-records-for-cards-only.md). */
const MAX_COMPRESSED = 6_000_000;

function main(folder: string): number {
  const progress = drawProgress(process.stderr);
  try {
    const tables = readTables(folder);
    const gazetteer = buildGazetteer(spokenOf(tables), progress);
    progress('laying out names', 0.75);
    const { parts, counts } = compilePack(tables, gazetteer);
    progress('drawing the map', 0.95);
    const files = [
      ...PART_NAMES.map((part): [string, Uint8Array] => [partFile(part), parts[part]]),
      [MAP_FILE, compileMap()] as [string, Uint8Array],
    ];
    progress('', 1);
    write(files);
    report(gazetteer, counts, files);
    return 0;
  } catch (error) {
    progress('', 1);
    if (!(error instanceof DatasetError)) throw error;
    console.error(
      `The data set was not compiled. Mend ${error.problems.length === 1 ? 'this row' : 'these rows'} in dataset/tables:\n${error.message}`,
    );
    return 1;
  }
}

function write(files: readonly [string, Uint8Array][]): void {
  for (const [name, bytes] of files) {
    if (bytes.length > MAX_BYTES) throw new Error(`${name} has ${bytes.length} bytes; files over ${MAX_BYTES} must be split`);
  }
  const compressed = files.reduce((sum, [, bytes]) => sum + deflateRawSync(bytes, { level: 9 }).length, 0);
  if (compressed > MAX_COMPRESSED) throw new Error(`the data set has ${compressed} bytes compressed; the limit is ${MAX_COMPRESSED}`);
  mkdirSync(PACK_FOLDER, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(PACK_FOLDER, name), bytes);
}

function report(gazetteer: Gazetteer, counts: Record<string, number>, files: readonly [string, Uint8Array][]): void {
  console.log(describeGazetteer(gazetteer));
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`Data set compiled: ${parts.join(', ')}.`);
  let compressed = 0;
  for (const [name, bytes] of files) {
    const small = deflateRawSync(bytes, { level: 9 }).length;
    compressed += small;
    console.log(`  ${name}: ${kilobytes(bytes.length)} (${kilobytes(small)} compressed)`);
  }
  console.log(`  together ${kilobytes(compressed)} compressed`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

process.exitCode = main(process.argv[2] ?? TABLES_FOLDER);
