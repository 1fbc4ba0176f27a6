/** Opens a zip without trusting what it says of itself: sizes are counted as bytes come out, and nothing is written anywhere. */
import { Unzip, UnzipInflate } from 'fflate';
import { MAX_BYTES, MAX_FILES } from './limits.ts';
import { PackFileError, type ProblemKey, quoted } from './problem.ts';

/**
 * Bytes that are given to the decompressor at a time. Deflate makes at most 1,032 bytes of one, so a bomb is noticed after some 4 MB
 * more than what is allowed.
 */
const SLICE = 4096;

/** Files by name. @throws {PackFileError} if it is damaged, too large, or has folders. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let total = 0;
  const refuse = (key: ProblemKey, values?: Record<string, string | number>): never => {
    throw new PackFileError({ key, ...(values && { values }) });
  };
  const archive = new Unzip((file) => {
    const { name } = file;
    // Folders of their own, as some programs write them, hold nothing.
    if (name === '' || /[\\/:]|\.\./.test(name)) refuse('packs.problemFolder', { value: quoted(name) });
    if (files.has(name)) refuse('packs.problemFileTwice', { value: quoted(name) });
    if (files.size >= MAX_FILES) refuse('packs.problemFiles', { most: MAX_FILES });
    if ((file.originalSize ?? 0) > MAX_BYTES) refuse('packs.problemUnzipped', { most: MEGABYTES });
    const parts: Uint8Array[] = [];
    files.set(name, parts);
    open.add(name);
    file.ondata = (error, part, final) => {
      if (error) throw error;
      total += part.length;
      if (total > MAX_BYTES) refuse('packs.problemUnzipped', { most: MEGABYTES });
      parts.push(part);
      if (final) open.delete(name);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) archive.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch (error) {
    if (error instanceof PackFileError) throw error;
    refuse('packs.problemDamaged');
  }
  if (open.size > 0 || files.size === 0) refuse('packs.problemDamaged');
  return new Map([...files].map(([name, parts]) => [name, joined(parts)]));
}

const MEGABYTES = MAX_BYTES / 1024 / 1024;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
