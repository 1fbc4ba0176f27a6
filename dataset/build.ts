/** `npm run build:dataset`: validates the tables, compiles the pack and reports what went in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from './compile.ts';
import { PACK_FILE } from './pack-file.ts';
import { DatasetError } from './problems.ts';
import { readTables, TABLES_FOLDER } from './read-tables.ts';

/** The house rule for every file of the data set: a larger one must be split. */
const MAX_PACK_BYTES = 5_000_000;

function main(folder: string): number {
  try {
    const { bytes, counts } = compilePack(readTables(folder));
    if (bytes.byteLength > MAX_PACK_BYTES)
      throw new Error(`the pack has ${bytes.byteLength} bytes; files over ${MAX_PACK_BYTES} must be split`);
    mkdirSync(join(PACK_FILE, '..'), { recursive: true });
    writeFileSync(PACK_FILE, bytes);
    const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    console.log(`Data set compiled: ${parts.join(', ')}; ${(bytes.byteLength / 1000).toFixed(0)} kB.`);
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(
      `The data set was not compiled. Mend ${error.problems.length === 1 ? 'this row' : 'these rows'} in dataset/tables:\n${error.message}`,
    );
    return 1;
  }
}

process.exitCode = main(process.argv[2] ?? TABLES_FOLDER);
