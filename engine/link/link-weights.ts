/** The linker's weights in the order of its features. */
import { SENSE_FEATURES } from './sense-features.ts';
import { WEIGHTS } from './weights.ts';

/** For the first pass, in which no name knows of the others, and for those after it. */
export interface LinkWeights {
  alone: Float64Array;
  together: Float64Array;
}

/** Those that ship. */
export const LINK_WEIGHTS: LinkWeights = {
  alone: Float64Array.from(SENSE_FEATURES, (name) => WEIGHTS[name]?.[0] ?? 0),
  together: Float64Array.from(SENSE_FEATURES, (name) => WEIGHTS[name]?.[1] ?? 0),
};
