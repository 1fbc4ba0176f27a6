/** The whole way from a file to a pack that may be used, or to all that is wrong with it. Never throws, whatever the file. */
import type { Bundled } from './bundled.ts';
import { checkPack } from './check.ts';
import { PackFileError, Problems } from './problem.ts';
import type { RawPack } from './raw.ts';
import { readPackFile } from './read-file.ts';
import type { PackContent } from './rows.ts';

export interface OpenedPack {
  raw?: RawPack;
  /** Present only where nothing is wrong. */
  content?: PackContent;
  errors: Problems;
  warnings: Problems;
}

export function openPackFile(bytes: Uint8Array, bundled?: Bundled): OpenedPack {
  const reading = new Problems();
  let raw: RawPack;
  try {
    raw = readPackFile(bytes, reading);
  } catch (error) {
    if (!(error instanceof PackFileError)) throw error;
    reading.add(error.problem);
    return { errors: reading, warnings: new Problems() };
  }
  const { content, errors, warnings } = checkPack(raw, bundled);
  for (const problem of errors.listed) reading.add(problem);
  reading.count += errors.more;
  return { raw, ...(content && reading.count === 0 && { content }), errors: reading, warnings };
}
