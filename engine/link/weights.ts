/** Weights of the linker, written by `scripts/train/train-linker.ts` from lgl, trnews, geowebnews; not edited by hand. */
import { SENSE_FEATURES } from './sense-features.ts';

/** For the first pass, in which no name knows of the others, and for those after it. */
export interface LinkWeights {
  alone: Float64Array;
  together: Float64Array;
}

/** Weights of each feature: alone, together. */
const WEIGHTS: Readonly<Record<string, readonly [number, number]>> = {
  size: [0.738, 0.761],
  title: [2.043, 1.958],
  contained: [2.947, 0.748],
  weak: [0.072, 0.011],
  'needs sign': [-0.319, -0.106],
  'unit of a namesake': [-1.209, -0.74],
  'namesake of its unit': [0.925, 1.021],
  'unit word': [0.65, 0.675],
  'unit votes': [0.0, 0.911],
  'country votes': [0.0, 0.013],
  'district votes': [0.0, 1.696],
  'very near': [0.0, 0.421],
  near: [0.0, 0.625],
  around: [0.0, 0.162],
  'share of units': [0.0, 0.725],
  'share of countries': [0.0, 0.359],
  'top unit': [0.0, 0.247],
  'top country': [0.0, 0.304],
  'country named': [0.902, -0.223],
  adjective: [1.481, 0.725],
  'site country': [2.993, 1.774],
  'size and votes': [0.0, 0.396],
  'class country': [-1.105, 0.194],
  'class unit': [0.74, 0.539],
  'class capital': [0.166, 0.747],
  'class metropolis': [0.141, -0.221],
  'class city': [0.403, -0.276],
  'class large_town': [0.21, -0.262],
  'class town': [-0.246, -0.669],
  'class village': [-0.532, -0.803],
  'class unknown_size': [-0.498, -0.059],
  'class district': [-0.485, 0.126],
  'class neighbourhood': [-0.479, -0.176],
  'class region': [0.266, 0.542],
  'class water': [-0.062, -0.059],
  'class site': [0.26, 0.056],
  'class disputed': [0.0, 0.0],
};

export const LINK_WEIGHTS: LinkWeights = {
  alone: Float64Array.from(SENSE_FEATURES, (name) => WEIGHTS[name]?.[0] ?? 0),
  together: Float64Array.from(SENSE_FEATURES, (name) => WEIGHTS[name]?.[1] ?? 0),
};
