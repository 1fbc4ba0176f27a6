/**
 * `npm run bench -- pack`: what the data set costs in the background: opening it on top of reading the files, memory, and the time to
 * annotate the development corpora. In Node, whose engine is Chromium's; medians with least and most.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PACK_FOLDER } from '../dataset/pack-file.ts';
import { annotate } from '../engine/annotate.ts';
import { buildCard } from '../engine/card/card.ts';
import { CARD_PARTS, type PartName, partFile, RESIDENT_PARTS } from '../engine/pack/layout.ts';
import { Pack } from '../engine/pack/pack.ts';
import { ENGLISH } from './english.ts';
import { loadPack } from './load-pack.ts';
import { ROOT } from './run.ts';

const RUNS = 31;
const CORPORA = join(ROOT, '../shared/corpora');

function spread(values: readonly number[], digits = 2): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(digits);
  return `${at(0.5)} (${at(0)}–${at(1)})`;
}

/** By default the parts that stay in memory. */
function readParts(parts: readonly PartName[] = RESIDENT_PARTS): ArrayBuffer[] {
  return parts.map((part) => {
    const bytes = readFileSync(join(PACK_FOLDER, partFile(part)));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
}

function measureOpening(): void {
  const open: number[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const parts = readParts();
    const start = performance.now();
    const pack = new Pack(parts);
    const opened = performance.now();
    annotate('Troops left Al Qaim for Deir Ezzor.', {}, pack);
    open.push(opened - start);
    first.push(performance.now() - opened);
  }
  console.log(`opening, on top of reading the files: ${spread(open)} ms; first sentence: ${spread(first)} ms (${RUNS} times)`);
}

/** Needs `--expose-gc` for figures that mean anything. */
function measureMemory(): void {
  if (!globalThis.gc) {
    console.log('memory: run with node --expose-gc');
    return;
  }
  globalThis.gc();
  const before = process.memoryUsage();
  const pack = new Pack(readParts());
  annotate('Troops left Al Qaim for Deir Ezzor.', {}, pack);
  globalThis.gc();
  const after = process.memoryUsage();
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    `memory: buffers ${megabytes(after.arrayBuffers - before.arrayBuffers)} MB, heap ${megabytes(after.heapUsed - before.heapUsed)} MB (${pack.entityCount} entities)`,
  );
}

/** What the first card and the next cost: opening the records is views over buffers, and each record is parsed when a card needs it. */
function measureCards(pack: Pack): void {
  const first: number[] = [];
  const next: number[] = [];
  const entities = ['boko-haram', 'iso:SY', 'al-qaim'].map((id) => pack.find(id));
  for (let run = 0; run < RUNS; run++) {
    const fresh = new Pack(readParts());
    const parts = readParts(CARD_PARTS);
    const start = performance.now();
    fresh.attachRecords(parts);
    buildCard(entities[0] ?? 0, fresh, ENGLISH, { date: '2017-11-03' });
    first.push(performance.now() - start);
    for (const entity of entities) {
      const again = performance.now();
      buildCard(entity, fresh, ENGLISH, { date: '2017-11-03' });
      next.push(performance.now() - again);
    }
  }
  const size = readParts(CARD_PARTS).reduce((sum, part) => sum + part.byteLength, 0);
  console.log(
    `cards: ${(size / 1e6).toFixed(1)} MB opened for them; first, on top of reading the files: ${spread(first)} ms; next: ${spread(next)} ms`,
  );
}

function measureTexts(pack: Pack): void {
  if (!existsSync(CORPORA)) {
    console.log(`(texts are not measured: ${CORPORA} is absent)`);
    return;
  }
  const texts = gunzipSync(readFileSync(join(CORPORA, 'trnews.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const cold: number[] = [];
  const warm: number[] = [];
  for (const [times, runs] of [
    [cold, 3],
    [warm, 9],
  ] as const) {
    for (let run = 0; run < runs; run++) {
      const used = times === cold ? new Pack(readParts()) : pack;
      const start = performance.now();
      for (const text of texts) annotate(text, {}, used);
      times.push(((performance.now() - start) / words) * 1000);
    }
  }
  console.log(`annotating ${texts.length} articles of TR-News, ms per 1,000 words: first time ${spread(cold)}, again ${spread(warm)}`);
}

const pack = await loadPack();
measureOpening();
measureMemory();
measureCards(pack);
measureTexts(pack);
