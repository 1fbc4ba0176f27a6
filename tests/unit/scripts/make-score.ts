/** Scores for tests, as the shared scorer would give them. */
import type { Corpus } from '../../../scripts/evaluate/corpora.ts';
import type { Scored } from '../../../scripts/evaluate/figures.ts';
import type { Recognition, Score } from '../../../scripts/evaluate/score.ts';

export function recognition(tp: number, fp: number, fn: number): Recognition {
  const p = tp / (tp + fp) || 0;
  const r = tp / (tp + fn) || 0;
  return { p, r, f1: (2 * p * r) / (p + r) || 0, tp, fp, fn };
}

export function makeScore(marked: Recognition, more: Partial<Score> = {}): Score {
  return { documents: 1, places: { allExact: marked, allOverlap: marked, marked }, resolution: null, actors: null, ...more };
}

export function makeScored(name: string, lang: string, score: Score, more: Partial<Scored> = {}): Scored {
  const corpus: Corpus = { name, lang, places: true, actors: false };
  return { corpus, score, ...more };
}
