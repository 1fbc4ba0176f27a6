/**
 * `npm run evaluate -- imports`: files that readers bring in, damaged in 10,000 ways each. None may make reading throw, none may be taken by
 * halves. A twentieth of it is a unit test, which also applies them.
 */
import { type ImportKind, settingsKind } from './evaluate/import-kinds.ts';
import { mutateFile } from './evaluate/mutate-file.ts';
import { randomNumbers } from './random-numbers.ts';

const KINDS: readonly ImportKind[] = [settingsKind];
const FILES = 10_000;
const SEED = 20171103;

export async function evaluateImports(): Promise<number> {
  let worst = 0;
  for (const kind of KINDS) {
    const { taken, refused, faults } = tryFiles(kind, FILES, SEED);
    console.log(`${kind.name}: ${FILES} damaged files of the seed ${SEED}: ${refused} refused with words, ${taken} taken whole.`);
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
    console.log(faults.length === 0 ? '  No faults.' : `  ${faults.length} faults.`);
    if (faults.length > 0) worst = 1;
  }
  return worst;
}

export interface Tried {
  taken: number;
  refused: number;
  faults: string[];
}

export function tryFiles(kind: ImportKind, count: number, seed: number): Tried {
  const random = randomNumbers(seed);
  const tried: Tried = { taken: 0, refused: 0, faults: [] };
  for (let index = 0; index < count; index++) {
    const good = kind.good[index % kind.good.length] ?? '';
    const bytes = mutateFile(random, good);
    try {
      const { taken, faults } = kind.judge(bytes);
      tried[taken ? 'taken' : 'refused']++;
      tried.faults.push(...faults.map((fault) => `file ${index}: ${fault}`));
    } catch (error) {
      tried.faults.push(`file ${index}: threw ${String(error)}`);
    }
  }
  return tried;
}
