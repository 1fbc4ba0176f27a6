/** Reads the archived extracts of npm packages (`dataset/archive/README.md` says what each is and how it was made). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export const ARCHIVE_FOLDER = join(import.meta.dirname, '..', 'archive');

/** Rows of a compressed table, each split into its cells. */
export function readArchive(file: string): string[][] {
  const text = brotliDecompressSync(readFileSync(join(ARCHIVE_FOLDER, file))).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}
