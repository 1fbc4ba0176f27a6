/** Logistic regression by AdaGrad with L2 and a fixed seed, over examples that are lists of features that hold. */
import { FEATURES, FIRST_JOINT, NAMED_FEATURES } from '../../engine/filter/features.ts';
import type { Example } from './examples.ts';
import { generator, shuffle } from './random.ts';

/** Found on the folds: less holding back fits the training documents better and the others worse. */
const EPOCHS = 20;
const RATE = 0.1;
const L2 = 0.001;
/** Two signs together, and words of the neighbourhood, are many and each is rare: they are held back more. */
const JOINED_L2 = 0.04;
const HASHED_L2 = 0.08;

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
    const gradient = error + holdingBack(feature) * weight;
    const square = (squares[feature] ?? 0) + gradient * gradient;
    squares[feature] = square;
    weights[feature] = weight - (RATE / Math.sqrt(square)) * gradient;
  }
}

function holdingBack(feature: number): number {
  if (feature < FIRST_JOINT) return L2;
  return feature < NAMED_FEATURES.length ? JOINED_L2 : HASHED_L2;
}

/** The weights of an example's features together. */
export function sum(weights: Float64Array, features: readonly number[]): number {
  return features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
}
