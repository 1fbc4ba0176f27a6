/** How likely a name is a place, by a linear model whose weights are figures of the repository. */
import { NAMED_FEATURES } from './features.ts';
import { HASHED_WEIGHTS, NAMED_WEIGHTS, STEP } from './weights.ts';

/** A weight for each feature, by its number. */
export type FilterWeights = Float32Array | Float64Array;

let shipped: FilterWeights | undefined;

/** Weights by the number of the feature; the hashed ones are whole steps in a byte each. */
function readWeights(): Float32Array {
  const steps = Uint8Array.from(atob(HASHED_WEIGHTS), (letter) => letter.charCodeAt(0));
  const all = new Float32Array(NAMED_FEATURES.length + steps.length);
  NAMED_FEATURES.forEach((name, index) => {
    all[index] = NAMED_WEIGHTS[name] ?? 0;
  });
  steps.forEach((step, index) => {
    all[NAMED_FEATURES.length + index] = (step - 128) * STEP;
  });
  return all;
}

/** The sum of the weights: above 0 the name is more likely a place than not. `weights` are others than those shipped. */
export function sumOf(features: readonly number[], weights?: FilterWeights): number {
  shipped ??= readWeights();
  const used = weights ?? shipped;
  let sum = 0;
  for (const feature of features) sum += used[feature] ?? 0;
  return sum;
}

/** A sum as a share of 1. */
export function asProbability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
