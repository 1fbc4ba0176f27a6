/** How likely a name is a place, by a linear model whose weights are figures of the repository. */
import type { Resolved } from '../link/resolve-places.ts';
import type { DocumentSigns } from './document-signs.ts';
import { FEATURES, FIRST_JOINT, findFeatures, NAMED_FEATURES } from './features.ts';
import { NAMED_WEIGHTS, STEP, STORED_WEIGHTS } from './weights.ts';

/** A weight for each feature, by its number. */
export type FilterWeights = Float32Array | Float64Array;

let shipped: FilterWeights | undefined;

/** Weights by the number of the feature; all but the first are whole steps in a byte each. */
function readWeights(): Float32Array {
  const steps = atob(STORED_WEIGHTS);
  const all = new Float32Array(FEATURES);
  for (let index = 0; index < FIRST_JOINT; index++) all[index] = NAMED_WEIGHTS[NAMED_FEATURES[index] ?? ''] ?? 0;
  for (let index = FIRST_JOINT; index < FEATURES; index++) all[index] = (steps.charCodeAt(index - FIRST_JOINT) - 128) * STEP;
  return all;
}

/** The sum of the weights: above 0 the name is more likely a place than not. `weights` are others than those shipped. */
export function sumOf(features: ArrayLike<number>, weights?: FilterWeights, length = features.length): number {
  shipped ??= readWeights();
  const used = weights ?? shipped;
  let sum = 0;
  for (let index = 0; index < length; index++) sum += used[features[index] ?? 0] ?? 0;
  return sum;
}

/** The sum of the weights of the features that a name has. */
export function sumFor(text: string, resolved: Resolved, signs: DocumentSigns, weights?: FilterWeights): number {
  const { numbers, length } = findFeatures(text, resolved, signs);
  return sumOf(numbers, weights, length);
}

/** Browsers differ in the last bits of `Math.exp`; a score must not. */
const STEPS = 1e6;

/** A sum as a share of 1, in millionths: the same in every browser. */
export function asProbability(sum: number): number {
  return Math.round(STEPS / (1 + Math.exp(-sum))) / STEPS;
}
