/** Published matchers behind one face: each gets the same list of names and gives the spans it finds, after the same check for whole words. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { scan } from '../../../engine/names/scan.ts';
import { openFolder } from './name-sets.ts';

/** Fetched when the bench runs, at these versions: nobody who builds or tests the project needs them. */
export const PACKAGES = ['flashtext.js@1.0.5', '@monyone/aho-corasick@1.1.11', 'ahocorasick@1.0.2', 'fastscan@1.0.6'] as const;

/** Ours stands among them, over a pack of the same names. */
export const CONTENDERS = ['ours', 'flashtext.js', '@monyone/aho-corasick/fast', 'ahocorasick', 'fastscan', 'one RegExp'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Number of whole-word matches in a text, leftmost-longest. */
export type Matcher = (text: string) => number;

/** Spans as pairs of offsets, in one flat list. */
type Spans = number[];

/** Folder of a pack of the same names, for {@link CONTENDERS ours}. */
export function packFolder(folder: string, names: readonly string[]): string {
  return join(folder, `pack-${names.length}`);
}

/** @param folder where the packages were installed. */
export function build(contender: Contender, names: readonly string[], folder: string): Matcher {
  const require = createRequire(join(folder, 'package.json'));
  const list = [...names];
  switch (contender) {
    case 'ours': {
      const pack = openFolder(packFolder(folder, names));
      return (text) => scan(text, pack).length;
    }
    case 'flashtext.js': {
      const processor = new (require('flashtext.js') as FlashText)(true);
      for (const name of list) processor.addKeyword(name);
      // It gives no offsets, and has its own check for whole words.
      return (text) => processor.extractKeywords(text).length;
    }
    case '@monyone/aho-corasick/fast': {
      const automaton = new (require('@monyone/aho-corasick/fast') as Monyone).AhoCorasick(list);
      return (text) =>
        wholeWords(
          text,
          automaton.matchInText(text).flatMap(({ begin, end }) => [begin, end]),
        );
    }
    case 'ahocorasick': {
      const automaton = new (require('ahocorasick') as AhoCorasick)(list);
      return (text) =>
        wholeWords(
          text,
          automaton.search(text).flatMap(([last, found]) => found.flatMap((name) => [last + 1 - name.length, last + 1])),
        );
    }
    case 'fastscan': {
      const scanner = new (require('fastscan') as FastScan)(list);
      return (text) =>
        wholeWords(
          text,
          scanner.search(text).flatMap(([start, name]) => [start, start + name.length]),
        );
    }
    case 'one RegExp': {
      // Longest first, so that the first that fits is the longest.
      const sorted = list.sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
      return (text) => text.match(pattern)?.length ?? 0;
    }
  }
}

type FlashText = new (caseSensitive: boolean) => { addKeyword(name: string): void; extractKeywords(text: string): string[] };
type Monyone = { AhoCorasick: new (names: string[]) => { matchInText(text: string): { begin: number; end: number }[] } };
type AhoCorasick = new (names: string[]) => { search(text: string): [number, string[]][] };
type FastScan = new (names: string[]) => { search(text: string): [number, string][] };

const LETTER = /[\p{L}\p{N}]/u;

/** Of the spans of an automaton those that are whole words, the longest at each place, none over another. */
function wholeWords(text: string, spans: Spans): number {
  const longest = new Map<number, number>();
  for (let at = 0; at < spans.length; at += 2) {
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    if (end > (longest.get(start) ?? 0) && !isLetter(text, start - 1) && !isLetter(text, end)) longest.set(start, end);
  }
  let count = 0;
  let free = 0;
  for (const [start, end] of [...longest].sort(([a], [b]) => a - b)) {
    if (start < free) continue;
    count++;
    free = end;
  }
  return count;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0x80 && LETTER.test(text.charAt(at));
}
