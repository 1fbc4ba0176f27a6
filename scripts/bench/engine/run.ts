/**
 * `npm run bench -- engine`: what finding and linking names costs, as multiples of a bare `charCodeAt` pass over the same text, beside published
 * matchers. `--quick` leaves out the lists that must be compiled and the published matchers.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACK_FOLDER } from '../../../dataset/pack-file.ts';
import type { Pack } from '../../../engine/pack/pack.ts';
import { loadPack } from '../../load-pack.ts';
import { runChild } from './child.ts';
import { CONTENDERS, packFolder } from './contenders.ts';
import { installContenders } from './install-contenders.ts';
import { quantile } from './interleave.ts';
import type { ColdFigure } from './measure-cold.ts';
import type { ContenderFigures } from './measure-contender.ts';
import type { OurFigures } from './measure-ours.ts';
import { compileList, compileNames, LIST_LENGTHS } from './name-sets.ts';
import { AIMS, STAGES } from './our-subjects.ts';
import { againstAims, row, shortLength, timesOf } from './print.ts';
import { CORPORA, corporaExist } from './texts.ts';

const COLD_PROCESSES = 7;
/** UTF-16 units of the text for which the aims are. */
const AIMED_LENGTH = 50_000;
/** Latin names that all matchers are given, about: lists as in the study of matching, all there are, and that with made-up spellings. */
const CONTENDER_LENGTHS = [33_000, 129_000, Number.POSITIVE_INFINITY, 500_000] as const;
/** Contenders that have not built the long list by then are left out of it; measuring takes the rest. */
const LONGEST_BUILD = 90_000;

export async function benchEngine(quick: boolean): Promise<void> {
  if (!corporaExist()) {
    console.log(`The engine is not measured: its texts, ${CORPORA}, are absent.`);
    return;
  }
  const pack = await loadPack();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    console.log('Times as multiples of a bare charCodeAt pass over the same text, median (first–ninth decile).');
    printOurs('the built pack', PACK_FOLDER, 'English, all languages');
    printCold();
    if (quick) return;
    for (const length of LIST_LENGTHS) {
      const own = join(folder, String(length));
      compileList(pack, length, own);
      printOurs(`a list of about ${length} names`, own, 'English');
    }
    printContenders(pack, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printOurs(title: string, folder: string, kinds: string): void {
  const result = runChild<OurFigures>('measure-ours.ts', [folder, kinds]);
  if (typeof result === 'string') {
    console.log(`\n${title}: ${result}`);
    return;
  }
  console.log(`\nOurs, ${title}: ${result.names} names; buffers ${result.buffers.toFixed(1)} MB, heap ${result.heap.toFixed(1)} MB`);
  console.log(row(['text', '', 'names found', ...STAGES]));
  for (const { kind, length, found, figures, newPack } of result.rows) {
    console.log(row([shortLength(length), kind, String(found), ...figures.map(timesOf)]));
    if (newPack.length > 0) console.log(row(['', '  new pack, warm code', '', ...newPack.map((times) => times.toFixed(1))]));
    if (kind === 'English' && length === AIMED_LENGTH)
      console.log(row(['', '  aims', '', ...STAGES.map((stage, index) => againstAims(figures[index] ?? null, AIMS[stage]))]));
  }
}

function printCold(): void {
  console.log(`\nOurs, first 50 KB of English in a new process (of ${COLD_PROCESSES}), milliseconds; bare passes of warm code in brackets`);
  console.log(row(['', 'stage', 'open', 'first text', 'second text']));
  for (const stage of STAGES) {
    const figures = Array.from({ length: COLD_PROCESSES }, () => runChild<ColdFigure>('measure-cold.ts', [PACK_FOLDER, stage])).filter(
      (figure) => typeof figure !== 'string',
    );
    const cell = (pick: (figure: ColdFigure) => number) => {
      const passes = quantile(
        figures.map((figure) => pick(figure) / figure.bare),
        0.5,
      );
      return `${quantile(figures.map(pick), 0.5).toFixed(1)} (${passes.toFixed(0)})`;
    };
    console.log(row(['', stage, cell(({ open }) => open), cell(({ first }) => first), cell(({ second }) => second)]));
  }
}

function printContenders(pack: Pack, folder: string): void {
  if (!installContenders(folder)) {
    console.log('\nPublished matchers are not measured: the package registry could not be reached.');
    return;
  }
  const all = latinNames(pack);
  for (const length of CONTENDER_LENGTHS) {
    const names = length === 500_000 ? withSpellings(all, length) : everyFew(all, length);
    const list = join(folder, `names-${names.length}.json`);
    writeFileSync(list, JSON.stringify(names));
    compileNames(names, packFolder(folder, names));
    console.log(
      `\nPublished matchers, scan only, ${names.length} Latin names, English; whole words, leftmost-longest; ours also knows what is curated`,
    );
    console.log(row(['', 'matcher', 'found in 50 KB', '50 KB', '5 MB', 'build ms', 'memory MB']));
    for (const contender of CONTENDERS) {
      const result = runChild<ContenderFigures>('measure-contender.ts', [contender, list, folder], LONGEST_BUILD);
      if (typeof result === 'string') console.log(row(['', contender, result]));
      else {
        const { build, heap, found, page, long } = result;
        console.log(row(['', contender, String(found), timesOf(page), timesOf(long), build.toFixed(0), heap.toFixed(0)]));
      }
    }
  }
}

/** Names that a matcher without folds can find: those in Latin letters, once each, three letters or more. */
function latinNames(pack: Pack): string[] {
  const names = new Set<string>();
  for (let entity = 0; entity < pack.entityCount; entity++)
    for (const { text } of pack.names(entity)) if (text.length > 2 && /^\p{Lu}[\p{Script=Latin}\p{M} .'’-]+$/u.test(text)) names.add(text);
  return [...names];
}

/** All names and as many spellings of them, with a letter doubled, as make up the number. */
function withSpellings(names: readonly string[], count: number): string[] {
  const all = new Set(names);
  for (let letter = 1; all.size < count; letter++)
    for (const name of names) {
      if (all.size >= count) break;
      if (name.length > letter + 1) all.add(name.slice(0, letter) + name.slice(letter - 1));
    }
  return [...all];
}

/** About so many, evenly from the whole list. */
function everyFew(names: readonly string[], count: number): string[] {
  const step = Math.max(1, names.length / count);
  return Array.from({ length: Math.min(count, names.length) }, (_, index) => names[Math.floor(index * step)] ?? '');
}
