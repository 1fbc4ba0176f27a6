/** Logistic regression by AdaGrad with L2 and a fixed seed, over examples that are lists of features that hold. */
import { FEATURES, NAMED_FEATURES } from '../../engine/filter/features.ts';
import type { Example } from './examples.ts';
import { generator, shuffle } from './random.ts';

const EPOCHS = 30;
const RATE = 0.25;
const L2 = 0.0004;
/** Words of the neighbourhood are many and each is rare: they are held back more. */
const HASHED_L2 = 12 * L2;

/** Weights of all features. Same examples in the same order, same weights. */
export function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES).fill(1e-6);
  const order = examples.map((_, index) => index);
  const random = generator();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) step(weights, squares, example);
    }
  }
  return weights;
}

function step(weights: Float64Array, squares: Float64Array, { features, isPlace }: Example): void {
  const error = 1 / (1 + Math.exp(-sum(weights, features))) - (isPlace ? 1 : 0);
  for (const feature of features) {
    const weight = weights[feature] ?? 0;
    const gradient = error + (feature < NAMED_FEATURES.length ? L2 : HASHED_L2) * weight;
    const square = (squares[feature] ?? 0) + gradient * gradient;
    squares[feature] = square;
    weights[feature] = weight - (RATE / Math.sqrt(square)) * gradient;
  }
}

/** The weights of an example's features together. */
export function sum(weights: Float64Array, features: readonly number[]): number {
  return features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
}
