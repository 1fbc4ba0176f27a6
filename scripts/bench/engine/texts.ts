/** Texts to time the engine on: the development corpora's documents in a fixed shuffled order, joined to exact lengths. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../run.ts';

export const CORPORA = join(ROOT, '../shared/corpora');

/** Corpora of English news; the others are in eight more languages, two of them (Arabic, Russian) a quarter of all characters. */
const ENGLISH = /^(geowebnews|lgl|trnews|ner_re3d_en|el_newsfair_v2|el_meantime_en)\.jsonl\.gz$/;
/** Whole documents only: these two hold single sentences, some of them many times. */
const SENTENCES = /^(quant|actors)_/;

export type TextKind = 'English' | 'all languages';
export const TEXT_KINDS: readonly TextKind[] = ['English', 'all languages'];

/** Lengths in UTF-16 units. The English documents are shorter than the longest, which begins with them again. */
export const LENGTHS = [5_000, 50_000, 500_000, 5_000_000] as const;

const SEED = 20171103;

export function corporaExist(): boolean {
  return existsSync(CORPORA);
}

/** The documents of a kind, shuffled the same way every time. */
export function documentsOf(kind: TextKind): string[] {
  const files = readdirSync(CORPORA).filter((file) => file.endsWith('.jsonl.gz') && !SENTENCES.test(file));
  const chosen = files.filter((file) => kind === 'all languages' || ENGLISH.test(file)).sort();
  return shuffled(chosen.flatMap(textsOf));
}

/** Documents joined, from the given one on and again from the first where they end, to a text of this many UTF-16 units. */
export function textOf(documents: readonly string[], length: number, from = 0): string {
  const parts: string[] = [];
  let total = 0;
  for (let index = from; total < length; index++) {
    const document = documents[index % documents.length] ?? '';
    parts.push(document);
    total += document.length + 2;
  }
  return flat(parts.join('\n\n').slice(0, length));
}

/** A copy that V8 holds as one run of two-byte units: a slice of another string, or one-byte text, is read at another speed. */
function flat(text: string): string {
  return Buffer.from(`${text.slice(0, -1)}\u2019`, 'utf16le').toString('utf16le');
}

function textsOf(file: string): string[] {
  const lines = gunzipSync(readFileSync(join(CORPORA, file))).toString('utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Fisher–Yates with mulberry32 (Tommy Ettinger, public domain). */
function shuffled(texts: readonly string[]): string[] {
  const order = [...texts];
  let state = SEED;
  for (let last = order.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (last + 1);
    [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
  }
  return order;
}
