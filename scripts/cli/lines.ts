/** Lines of a file or of standard input, one at a time: files larger than memory pass through. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from './usage.ts';

/** @throws {UsageError} if the file does not exist. */
export function readLines(file: string): AsyncIterable<string> {
  if (file !== '-' && !(existsSync(file) && !statSync(file).isDirectory())) throw new UsageError(`no file “${file}”`);
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Writes a line and waits while the reader of standard output is slower than we are. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
