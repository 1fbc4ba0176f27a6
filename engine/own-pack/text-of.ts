/** Bytes as text. */
import { PackFileError } from './problem.ts';

/** UTF-8 alone: what is no UTF-8 would be read as other letters. @throws {PackFileError} */
export function textOf(bytes: Uint8Array, file?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackFileError({ key: 'packs.problemEncoding', ...(file !== undefined && { file }) });
  }
}
