/** The compiled pack for the command line; compiled on the spot where it has not been built yet. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PACK_FILE } from '../dataset/pack-file.ts';
import { Pack } from '../engine/pack/pack.ts';

export async function loadPack(): Promise<Pack> {
  if (!existsSync(PACK_FILE)) {
    // Imported only here: reading the tables needs packages that a built pack does without.
    const [{ compilePack }, { readTables }] = await Promise.all([import('../dataset/compile.ts'), import('../dataset/read-tables.ts')]);
    mkdirSync(dirname(PACK_FILE), { recursive: true });
    writeFileSync(PACK_FILE, compilePack(readTables()).bytes);
  }
  const file = readFileSync(PACK_FILE);
  return new Pack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
