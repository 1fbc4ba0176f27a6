/** `npm run evaluate -- packs [count]`: reads 10,000 damaged packs, none of which may crash or come out half. */
import { join } from 'node:path';
import { bundledOf } from '../engine/own-pack/bundled.ts';
import { Problems } from '../engine/own-pack/problem.ts';
import { readPackFile } from '../engine/own-pack/read-file.ts';
import { readPackBytes } from './cli/pack-files.ts';
import { fuzzPacks } from './evaluate/fuzz-packs.ts';
import { loadPack } from './load-pack.ts';
import { ROOT } from './run.ts';

const PACKS = 10_000;
const SEED = 20171103;

export async function evaluatePacks([count]: readonly string[]): Promise<number> {
  const base = await loadPack();
  const sample = readPackFile(readPackBytes(join(ROOT, 'docs', 'sample-pack')), new Problems());
  const { packs, valid, refused, faults } = fuzzPacks(Number(count ?? PACKS), SEED, sample, base, bundledOf(base));
  console.log(`${packs} packs of the seed ${SEED}: ${refused} refused, ${valid} still valid.`);
  for (const fault of faults.slice(0, 20)) console.log(fault);
  console.log(faults.length === 0 ? 'No faults.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}
