/** Trains the log-linear linker: the likelihood of the right senses among all senses of a name, by AdaGrad with L2 and a fixed seed. */

import type { LinkWeights } from '../../engine/link/link-weights.ts';
import { rank, votesOf } from '../../engine/link/resolve-places.ts';
import { fillFeatures, SENSE_FEATURES } from '../../engine/link/sense-features.ts';
import { Votes } from '../../engine/link/votes.ts';
import type { LinkExample } from './link-examples.ts';
import { generator, shuffle } from './random.ts';

const EPOCHS = 40;
const RATE = 0.15;
const L2 = 0.001;
/** Rounds in which the votes are counted anew with the weights that the round before found. */
const ROUNDS = 3;

const SIZE = SENSE_FEATURES.length;

/** The features of all senses of one name, and which are right. */
interface Choice {
  features: Float64Array[];
  right: ReadonlySet<number>;
  weight: number;
}

export function trainLinker(examples: readonly LinkExample[]): LinkWeights {
  const alone = descend(examples.flatMap((example) => choicesOf(example, undefined)));
  let together = alone;
  for (let round = 0; round < ROUNDS; round++) {
    const weights = { alone, together };
    together = descend(examples.flatMap((example) => choicesOf(example, votesBy(example, weights, round > 0))));
  }
  return { alone, together };
}

function votesBy({ problem }: LinkExample, { alone, together }: LinkWeights, isLater: boolean): Votes {
  const first = problem.names.map((name) => rank(name, problem.told, undefined, alone));
  const votes = new Votes(votesOf(problem.names, first));
  if (!isLater) return votes;
  return new Votes(
    votesOf(
      problem.names,
      problem.names.map((name) => rank(name, problem.told, votes, together)),
    ),
  );
}

function choicesOf({ problem, right }: LinkExample, votes: Votes | undefined): Choice[] {
  return problem.names.flatMap(({ folded, senses }, index) => {
    const meant = right[index];
    if (!meant || meant.senses.size === senses.length) return [];
    const features = senses.map(({ facts, signs }) => {
      const out = new Float64Array(SIZE);
      fillFeatures(out, facts, signs, problem.told, votes, votes?.count(folded, facts));
      return out;
    });
    return [{ features, right: meant.senses, weight: 1 + Math.log(meant.times) }];
  });
}

/** The mean over the later epochs: single steps sway with the order of the examples. */
function descend(choices: readonly Choice[]): Float64Array {
  const weights = new Float64Array(SIZE);
  const mean = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE).fill(1e-4);
  const order = choices.map((_, index) => index);
  const random = generator();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const choice = choices[index];
      if (choice) step(weights, squares, choice);
    }
    if (epoch >= EPOCHS / 2) for (let at = 0; at < SIZE; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / (EPOCHS / 2);
  }
  return mean;
}

function step(weights: Float64Array, squares: Float64Array, { features, right, weight }: Choice): void {
  const scores = features.map((one) => one.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const best = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - best));
  const sum = likely.reduce((total, one) => total + one, 0);
  const rightSum = likely.reduce((total, one, at) => total + (right.has(at) ? one : 0), 0);
  for (let at = 0; at < SIZE; at++) {
    let gradient = L2 * (weights[at] ?? 0);
    features.forEach((one, sense) => {
      const share = (likely[sense] ?? 0) / sum - (right.has(sense) ? (likely[sense] ?? 0) / rightSum : 0);
      gradient += weight * share * (one[at] ?? 0);
    });
    if (gradient === 0) continue;
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (RATE / Math.sqrt(square)) * gradient;
  }
}

/** Share of the annotated names whose best sense is right, by mentions; of names with several senses alone and of all. */
export function accuracy(examples: readonly LinkExample[], weights: LinkWeights): number {
  let right = 0;
  let all = 0;
  for (const example of examples) {
    const votes = votesBy(example, weights, true);
    example.problem.names.forEach((name, index) => {
      const meant = example.right[index];
      if (!meant) return;
      const best = rank(name, example.problem.told, votes, weights.together)[0];
      const isRight = best !== undefined && name.senses.some(({ facts }, sense) => meant.senses.has(sense) && facts === best.facts);
      all += meant.times;
      if (isRight) right += meant.times;
    });
  }
  return right / all;
}
