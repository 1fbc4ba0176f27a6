/** What the reader's choices are called, in the order in which they are offered. */
import type { Density, Opening, TextSize } from '../extension/preferences.ts';

export const DENSITY_WORDS: readonly (readonly [Density, string])[] = [
  ['first', 'First mention of each name'],
  ['section', 'First mention in each section'],
  ['every', 'Every mention'],
  ['estimates', 'Only names with figures'],
  ['none', 'Nothing'],
];

export const OPENING_WORDS: readonly (readonly [Opening, string])[] = [
  [300, 'After 0.3 seconds'],
  [500, 'After 0.5 seconds'],
  [900, 'After 0.9 seconds'],
  ['click', 'By click only'],
];

export const TEXT_SIZE_WORDS: readonly (readonly [TextSize, string])[] = [
  ['small', 'Small'],
  ['normal', 'Normal'],
  ['large', 'Large'],
  ['largest', 'Largest'],
];
