/** Logistic regression by AdaGrad with L2 and a fixed seed, over examples that are lists of features that hold. */
import { FEATURES, FIRST_JOINT, NAMED_FEATURES } from '../../engine/filter/features.ts';
import { Descent, inEpochs } from './descent.ts';
import type { Example } from './examples.ts';

/** Found on the folds: less holding back fits the training documents better and the others worse. */
const EPOCHS = 20;
const RATE = 0.1;
const L2 = 0.001;
/** Two signs together, and words of the neighbourhood, are many and each is rare: they are held back more. */
const JOINED_L2 = 0.04;
const HASHED_L2 = 0.08;

/** Weights of all features. Same examples in the same order, same weights. */
export function train(examples: readonly Example[]): Float64Array {
  const descent = new Descent(FEATURES, RATE, 1e-6);
  inEpochs(examples, EPOCHS, (example) => step(descent, example));
  return descent.weights;
}

function step(descent: Descent, { features, isPlace }: Example): void {
  const error = 1 / (1 + Math.exp(-sum(descent.weights, features))) - (isPlace ? 1 : 0);
  for (const feature of features) descent.step(feature, error + holdingBack(feature) * (descent.weights[feature] ?? 0));
}

function holdingBack(feature: number): number {
  if (feature < FIRST_JOINT) return L2;
  return feature < NAMED_FEATURES.length ? JOINED_L2 : HASHED_L2;
}

/** The weights of an example's features together. */
export function sum(weights: Float64Array, features: readonly number[]): number {
  return features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
}
