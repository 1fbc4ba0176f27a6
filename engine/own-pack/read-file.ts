/** From the bytes of a file to the rows in it: a JSON file, or a zip with CSV tables. Nothing is checked but what makes it readable. */
import { MAX_BYTES } from './limits.ts';
import { PackFileError, type Problems } from './problem.ts';
import type { RawPack } from './raw.ts';
import { readJson } from './read-json.ts';
import { readTableFiles } from './read-tables.ts';
import { textOf } from './text-of.ts';
import { unzip } from './unzip.ts';

/**
 * @param problems gets what is wrong in single tables; the rest is still read.
 * @throws {PackFileError} where the file is no pack at all.
 */
export function readPackFile(bytes: Uint8Array, problems: Problems): RawPack {
  if (bytes.length > MAX_BYTES) throw new PackFileError({ key: 'packs.problemBytes', values: { most: MEGABYTES } });
  if (bytes.length === 0) throw new PackFileError({ key: 'packs.problemNoPack' });
  return isZip(bytes) ? readTableFiles(unzip(bytes), problems) : readJson(textOf(bytes), problems);
}

const MEGABYTES = MAX_BYTES / 1024 / 1024;

/** "PK", and the numbers of a local header or of an empty archive. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
