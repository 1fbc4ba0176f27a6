/** Child process: one published matcher over a list of names, its time to build, its memory and its scan; a line of JSON to the output. */
import { readFileSync } from 'node:fs';
import { build, CONTENDERS } from './contenders.ts';
import { type Figure, measure } from './interleave.ts';
import { documentsOf, textOf } from './texts.ts';

export interface ContenderFigures {
  /** Milliseconds. */
  build: number;
  /** Megabytes of heap and buffers after building. */
  heap: number;
  found: number;
  /** 50 KB of English, and 5 MB where a run over it takes less than {@link LONGEST_RUN}. */
  page: Figure;
  long: Figure | null;
}

const LONGEST_RUN = 4_000;

const [name = '', listFile = '', folder = ''] = process.argv.slice(2);

function main(): void {
  const contender = CONTENDERS.find((one) => one === name);
  if (!contender) throw new Error(`no contender ${name}`);
  const names = JSON.parse(readFileSync(listFile, 'utf8')) as string[];
  const documents = documentsOf('English');
  const text = textOf(documents, 50_000);
  globalThis.gc?.();
  const before = used();
  const start = performance.now();
  const matcher = build(contender, names, folder);
  // A RegExp is compiled when it is first used.
  const found = matcher(text);
  const built = performance.now() - start;
  globalThis.gc?.();
  const heap = (used() - before) / 1e6;
  const [page] = measure(text, [matcher]);
  if (!page) throw new Error('nothing was measured');
  const [long] = page.milliseconds * 100 < LONGEST_RUN ? measure(textOf(documents, 5_000_000), [matcher]) : [];
  console.log(JSON.stringify({ build: built, heap, found, page, long: long ?? null } satisfies ContenderFigures));
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

main();
