/** Reads a pack from where it lies: a JSON file, a zip, or a folder of CSV tables, which is the same as the zip of it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { UsageError } from './usage.ts';

/** The bytes of a pack file; of a folder those of the zip of its files. @throws {UsageError} if nothing is there. */
export function readPackBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new UsageError(`no file or folder “${path}”`);
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path));
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return zipSync(Object.fromEntries(files.map(({ name }) => [name, new Uint8Array(readFileSync(join(path, name)))])));
}
