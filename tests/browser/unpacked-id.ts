/** The id that Chromium gives an unpacked extension. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/** The first half of the SHA-256 of its folder's path, in letters from a to p. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
