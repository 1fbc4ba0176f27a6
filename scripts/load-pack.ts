/** The compiled pack for the command line; compiled on the spot where there is none or the tables or the compiler are newer. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACK_FILE } from '../dataset/pack-file.ts';
import { Pack } from '../engine/pack/pack.ts';
import { ROOT } from './run.ts';

/** Folders whose files decide what is in the pack. */
const INPUTS = ['dataset', 'engine/names', 'engine/pack'];

export async function loadPack(): Promise<Pack> {
  if (!existsSync(PACK_FILE) || newestInput() > statSync(PACK_FILE).mtimeMs) {
    // Imported only here: reading the tables needs packages that a built pack does without.
    const [{ compilePack }, { readTables }] = await Promise.all([import('../dataset/compile.ts'), import('../dataset/read-tables.ts')]);
    mkdirSync(dirname(PACK_FILE), { recursive: true });
    writeFileSync(PACK_FILE, compilePack(readTables()).bytes);
  }
  return readPack();
}

function readPack(): Pack {
  const file = readFileSync(PACK_FILE);
  return new Pack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

/** Time of the latest change of an input, in milliseconds since 1970. */
function newestInput(): number {
  const files = INPUTS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
