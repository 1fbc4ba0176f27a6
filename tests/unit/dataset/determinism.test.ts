/** The real data set: two builds give equal bytes, and its files are as small as the house wants them. The only test that compiles it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compilePack } from '../../../dataset/compile.ts';
import { spokenOf } from '../../../dataset/entities.ts';
import { buildGazetteer } from '../../../dataset/gazetteer/gazetteer.ts';
import { MAP_FILE, PACK_FOLDER } from '../../../dataset/pack-file.ts';
import type { PackParts } from '../../../dataset/pack-writer.ts';
import { readTables } from '../../../dataset/read-tables.ts';
import { PART_NAMES, partFile } from '../../../engine/pack/layout.ts';

/** Limit of a file, and of all of them compressed, in bytes. */
const LIMIT = 5_000_000;
/** All together, compressed (docs/adr/0010-records-for-cards-only.md). */
const TOGETHER = 6_000_000;

function compile(): PackParts {
  const tables = readTables();
  return compilePack(tables, buildGazetteer(spokenOf(tables))).parts;
}

test('two builds of the real data give the bytes that were built', { timeout: 90_000 }, () => {
  const [first, second] = [compile(), compile()];
  for (const part of PART_NAMES) {
    expect(Buffer.compare(first[part], second[part]), part).toBe(0);
    expect(Buffer.compare(first[part], readFileSync(join(PACK_FOLDER, partFile(part)))), `${part} on disk`).toBe(0);
  }
});

test('every file is under 5 MB, and all of them together under 6 MB compressed', { timeout: 30_000 }, () => {
  const files = [...PART_NAMES.map(partFile), MAP_FILE].map((file) => readFileSync(join(PACK_FOLDER, file)));
  for (const bytes of files) expect(bytes.length).toBeLessThan(LIMIT);
  expect(files.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length, 0)).toBeLessThan(TOGETHER);
});
