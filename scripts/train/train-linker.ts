/**
 * Trains the linker on the development corpora and writes `engine/link/weights.ts`:
 *
 *     node scripts/train/train-linker.ts
 *
 * Prints the share of annotated names of several senses whose right sense comes first: on each corpus left out, and by folds over all.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkWeights } from '../../engine/link/link-weights.ts';
import { SENSE_FEATURES } from '../../engine/link/sense-features.ts';
import { loadPack } from '../load-pack.ts';
import { mustRun, ROOT } from '../run.ts';
import { CORPORA, FOLDS, foldOf, readDocuments } from './documents.ts';
import { type LinkExample, linkExample } from './link-examples.ts';
import { accuracy, trainLinker } from './linker.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function writeWeights({ alone, together }: LinkWeights): void {
  const rows = SENSE_FEATURES.map(
    (name, index) => `  ${JSON.stringify(name)}: [${(alone[index] ?? 0).toFixed(3)}, ${(together[index] ?? 0).toFixed(3)}],`,
  );
  writeFileSync(
    join(ROOT, 'engine/link/weights.ts'),
    `/** Weights of the linker, written by \`scripts/train/train-linker.ts\` from ${CORPORA.join(', ')}; not edited by hand. */

/** Weights of each feature of a sense: alone, in the first pass, in which no name knows of the others, and together, in those after it. */
export const WEIGHTS: Readonly<Record<string, readonly [alone: number, together: number]>> = {
${rows.join('\n')}
};
`,
  );
}

const pack = await loadPack();
const examples = new Map<string, LinkExample[]>(
  CORPORA.map((corpus) => [corpus, readDocuments(corpus).map((document) => linkExample(document, pack))]),
);
const of = (corpora: readonly string[]) => corpora.flatMap((corpus) => examples.get(corpus) ?? []);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  trainLinker(CORPORA.flatMap((corpus) => of([corpus]).filter((__, index) => foldOf(index) !== fold))),
);
for (const corpus of CORPORA) {
  const without = trainLinker(of(CORPORA.filter((other) => other !== corpus)));
  const byFold = folds.map((weights, fold) =>
    accuracy(
      of([corpus]).filter((_, index) => foldOf(index) === fold),
      weights,
    ),
  );
  const mean = byFold.reduce((sum, share) => sum + share, 0) / FOLDS;
  console.log(
    `${corpus.padEnd(12)} left out ${percent(accuracy(of([corpus]), without))}, by folds ${percent(mean)} (${byFold.map(percent).join(', ')})`,
  );
}
writeWeights(trainLinker(of(CORPORA)));
mustRun('Formatting the weights', 'biome', ['format', '--write', 'engine/link/weights.ts'], { quiet: true });
