/** Trains the log-linear linker: the likelihood of the right senses among all senses of a name, by AdaGrad with L2 and a fixed seed. */

import type { LinkWeights } from '../../engine/link/link-weights.ts';
import type { DocumentName } from '../../engine/link/problem.ts';
import { sharesOf } from '../../engine/link/resolve-places.ts';
import { fillFeatures, SENSE_FEATURES, scoreOf } from '../../engine/link/sense-features.ts';
import { noCounts, Votes } from '../../engine/link/votes.ts';
import { Descent, inEpochs } from './descent.ts';
import type { LinkExample } from './link-examples.ts';

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

/** Votes of a document's names, with the numbers of each name's senses. */
interface Voted {
  votes: Votes;
  numbers: number[][];
}

function votesBy({ problem }: LinkExample, { alone, together }: LinkWeights, isLater: boolean): Voted {
  const votes = new Votes();
  const numbers = problem.names.map(({ folded, senses }) => senses.map(({ facts }) => votes.add(folded, facts)));
  const voted = { votes, numbers };
  const cast = (shares: readonly number[][]) => {
    votes.clear();
    shares.forEach((own, name) => {
      own.forEach((share, sense) => {
        votes.cast(numbers[name]?.[sense] ?? 0, share);
      });
    });
    votes.close();
  };
  const sharesBy = (weights: Float64Array, by: Voted | undefined) =>
    problem.names.map((name, index) => {
      const shares = featuresOf(name, index, problem, by).map((features) => scoreOf(features, weights));
      sharesOf(shares, shares, 0, shares.length);
      return shares;
    });
  cast(sharesBy(alone, undefined));
  if (isLater) cast(sharesBy(together, voted));
  return voted;
}

/** Features of all senses of a name. */
function featuresOf({ senses }: DocumentName, index: number, { told }: LinkExample['problem'], voted: Voted | undefined): Float64Array[] {
  return senses.map(({ facts, signs }, sense) => {
    const out = new Float64Array(SIZE);
    fillFeatures(out, facts, signs, told, voted?.votes, voted?.votes.count(voted.numbers[index]?.[sense] ?? 0, noCounts()));
    return out;
  });
}

function choicesOf({ problem, right }: LinkExample, voted: Voted | undefined): Choice[] {
  return problem.names.flatMap((name, index) => {
    const meant = right[index];
    if (!meant || meant.senses.size === name.senses.length) return [];
    return [{ features: featuresOf(name, index, problem, voted), right: meant.senses, weight: 1 + Math.log(meant.times) }];
  });
}

/** The mean over the later epochs: single steps sway with the order of the examples. */
function descend(choices: readonly Choice[]): Float64Array {
  const descent = new Descent(SIZE, RATE, 1e-4);
  const mean = new Float64Array(SIZE);
  inEpochs(
    choices,
    EPOCHS,
    (choice) => step(descent, choice),
    (epoch) => {
      if (epoch < EPOCHS / 2) return;
      for (let at = 0; at < SIZE; at++) mean[at] = (mean[at] ?? 0) + (descent.weights[at] ?? 0) / (EPOCHS / 2);
    },
  );
  return mean;
}

function step(descent: Descent, { features, right, weight }: Choice): void {
  const { weights } = descent;
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
    if (gradient !== 0) descent.step(at, gradient);
  }
}

/** Share of the annotated names whose best sense is right, by mentions; of names with several senses alone and of all. */
export function accuracy(examples: readonly LinkExample[], weights: LinkWeights): number {
  let right = 0;
  let all = 0;
  for (const example of examples) {
    const voted = votesBy(example, weights, true);
    example.problem.names.forEach((name, index) => {
      const meant = example.right[index];
      if (!meant) return;
      const scores = featuresOf(name, index, example.problem, voted).map((features) => scoreOf(features, weights.together));
      const isRight = meant.senses.has(scores.indexOf(Math.max(...scores)));
      all += meant.times;
      if (isRight) right += meant.times;
    });
  }
  return right / all;
}
