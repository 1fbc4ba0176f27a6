/**
 * `npm run evaluate -- fuzz`: finding and linking on 200,000 texts that nobody writes and on very long ones, none of which may throw or give a
 * mention that breaks the promises of `annotate`; and how time grows where the same is twice as long. A tenth of it, without clocks, is a unit test.
 */
import { annotate } from '../engine/annotate.ts';
import type { Pack } from '../engine/pack/pack.ts';
import { fuzzText, LONG_LISTS, LONG_TOKENS, type LongTexts, namesOf } from './evaluate/fuzz-texts.ts';
import { mentionFaults } from './evaluate/mention-faults.ts';
import { loadPack } from './load-pack.ts';
import { randomNumbers } from './random-numbers.ts';

const TEXTS = 200_000;
const SEED = 20171103;
const LONG_TOKEN = 1_000_000;
/** A list of names this long has more than any text, and the linker takes its time with it. */
const LONG_LIST = 250_000;

/** The square of a length doubled is four times as much; half of it again is left to the machine. Below this many milliseconds times say little. */
const MOST_GROWTH = 3;
const MEASURABLE = 500;
const RUNS = 2;

export async function evaluateFuzz(): Promise<number> {
  const pack = await loadPack();
  const names = namesOf(pack);
  const faults = [
    ...shortTexts(pack, names),
    ...longTexts(LONG_TOKENS, LONG_TOKEN, pack, names),
    ...longTexts(LONG_LISTS, LONG_LIST, pack, names),
  ];
  for (const fault of faults.slice(0, 20)) console.log(fault);
  console.log(faults.length === 0 ? 'No faults.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

function shortTexts(pack: Pack, names: readonly string[]): string[] {
  const random = randomNumbers(SEED);
  const faults: string[] = [];
  let found = 0;
  for (let count = 0; count < TEXTS; count++) {
    const text = fuzzText(random, names);
    const mentions = annotate(text, {}, pack);
    found += mentions.length;
    faults.push(...mentionFaults(text, mentions, pack).map((fault) => `${JSON.stringify(text)}: ${fault}`));
  }
  console.log(`${TEXTS} texts of the seed ${SEED}: ${found} mentions.`);
  return faults;
}

function longTexts(texts: LongTexts, length: number, pack: Pack, names: readonly string[]): string[] {
  const faults: string[] = [];
  console.log(`\nCPU milliseconds for ${length} units, for twice as many, and their ratio; the least of ${RUNS}:`);
  for (const [what, make] of Object.entries(texts)) {
    const [once, twice] = [make(length, names), make(2 * length, names)];
    faults.push(...mentionFaults(once, annotate(once, {}, pack), pack).map((fault) => `${what}: ${fault}`));
    const [short, long] = [costOf(once, pack), costOf(twice, pack)];
    console.log(`  ${what.padEnd(46)} ${short.toFixed(1).padStart(9)} ${long.toFixed(1).padStart(9)}  ${(long / short).toFixed(2)}`);
    if (long > MEASURABLE && long > MOST_GROWTH * short)
      faults.push(`${what}: twice the text takes more than ${MOST_GROWTH} times as long`);
  }
  return faults;
}

function costOf(text: string, pack: Pack): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage().user;
    annotate(text, {}, pack);
    return (process.cpuUsage().user - before) / 1000;
  });
  return Math.min(...times);
}
