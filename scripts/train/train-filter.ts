/**
 * Trains the filter of place names on the development corpora and writes `engine/filter/weights.ts`:
 *
 *     node scripts/train/train-filter.ts [corpus,…]
 *
 * Logistic regression by AdaGrad with L2, a fixed seed: same data, same weights. Prints precision, recall and F1 on each corpus that did not train.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_JOINT, NAMED_FEATURES } from '../../engine/filter/features.ts';
import { loadPack } from '../load-pack.ts';
import { mustRun, ROOT } from '../run.ts';
import { CORPORA, PERMISSIVE, readDocuments } from './documents.ts';
import { type Example, readExamples } from './examples.ts';
import { sum, train } from './logistic-regression.ts';

const THRESHOLDS = [-1, -0.5, 0, 0.5, 1, 1.5, 2];

function report(weights: Float64Array, corpus: string, examples: readonly Example[]): void {
  const places = examples.filter(({ isPlace }) => isPlace).length;
  const parts = THRESHOLDS.map((threshold) => {
    const kept = examples.filter(({ features }) => sum(weights, features) > threshold);
    const right = kept.filter(({ isPlace }) => isPlace).length;
    const [precision, recall] = [right / kept.length, right / places];
    const f1 = (2 * precision * recall) / (precision + recall);
    return `${threshold}: ${[precision, recall, f1].map((share) => (100 * share).toFixed(1)).join('/')}`;
  });
  console.log(`${corpus.padEnd(18)} ${parts.join('  ')}`);
}

function writeWeights(weights: Float64Array, corpora: readonly string[]): void {
  const stored = weights.slice(FIRST_JOINT);
  const largest = stored.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const stepSize = largest / 127;
  const steps = Uint8Array.from(stored, (weight) => Math.round(weight / stepSize) + 128);
  const named = NAMED_FEATURES.slice(0, FIRST_JOINT).map(
    (name, index) => `  ${JSON.stringify(name)}: ${(weights[index] ?? 0).toFixed(2)},`,
  );
  writeFileSync(
    join(ROOT, 'engine/filter/weights.ts'),
    `/** Weights of the filter, written by \`scripts/train/train-filter.ts\` from ${corpora.join(', ')}; not edited by hand. */

/** Weights of the features that stand for one sign. */
export const NAMED_WEIGHTS: Readonly<Record<string, number>> = {
${named.join('\n')}
};

/** Size of a step of the other weights. */
export const STEP = ${stepSize.toFixed(6)};

/** One byte for each feature after those: two signs together, hashed words before the name, after it, and endings. 128 is no weight. */
export const STORED_WEIGHTS =
  '${Buffer.from(steps).toString('base64')}';
`,
  );
}

const pack = await loadPack();
const chosen = process.argv[2]?.split(',') ?? CORPORA;
const readAll = (corpus: string) => readDocuments(corpus).flatMap((document) => readExamples(document, pack));
const examples = new Map(CORPORA.map((corpus) => [corpus, readAll(corpus)]));
console.log('Leaving one corpus out (threshold: precision/recall/F1):');
for (const corpus of chosen)
  report(
    train(chosen.filter((other) => other !== corpus).flatMap((other) => examples.get(other) ?? [])),
    corpus,
    examples.get(corpus) ?? [],
  );
const permissive = train(PERMISSIVE.flatMap(readAll));
console.log(`Trained on ${PERMISSIVE.join(', ')} alone:`);
for (const corpus of CORPORA) report(permissive, corpus, examples.get(corpus) ?? []);
const weights = train(chosen.flatMap((corpus) => examples.get(corpus) ?? []));
console.log(`Trained on ${chosen.join(', ')}:`);
for (const corpus of CORPORA.filter((other) => !chosen.includes(other))) report(weights, corpus, examples.get(corpus) ?? []);
writeWeights(weights, chosen);
mustRun('Formatting the weights', 'biome', ['format', '--write', 'engine/filter/weights.ts'], { quiet: true });
