/** Bytes of what a page is given and of what stays in the background. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  file: string;
  bytes: number;
  gzipped: number;
}

/** Scripts, styles and data of a build, without icons and messages. */
export function sizesOf(folder: string): Size[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|css|pack)$/.test(file))
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      // Chunk names carry a hash of their content, which would make every run look different.
      return { file: file.replace(/-[\w-]{8}(?=\.)/, ''), bytes: content.length, gzipped: gzipSync(content).length };
    });
}
