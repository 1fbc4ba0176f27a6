/** What the reader's choices are called, by keys of texts, in the order in which they are offered. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { MessageKey } from '../engine/words/keys.ts';
import type { Density, Opening, Preferences, TextSize } from '../extension/preferences.ts';

export const DENSITY_WORDS: readonly (readonly [Density, MessageKey])[] = [
  ['first', 'settings.densityFirst'],
  ['section', 'settings.densitySection'],
  ['every', 'settings.densityEvery'],
  ['estimates', 'settings.densityEstimates'],
  ['none', 'settings.densityNone'],
];

export const OPENING_WORDS: readonly (readonly [Opening, MessageKey])[] = [
  [300, 'settings.opening300'],
  [500, 'settings.opening500'],
  [900, 'settings.opening900'],
  ['click', 'settings.openingClick'],
];

export const TEXT_SIZE_WORDS: readonly (readonly [TextSize, MessageKey])[] = [
  ['small', 'settings.textSmall'],
  ['normal', 'settings.textNormal'],
  ['large', 'settings.textLarge'],
  ['largest', 'settings.textLargest'],
];

export const KIND_WORDS: readonly (readonly [MarkStyle, MessageKey])[] = [
  ['place', 'settings.kindPlace'],
  ['group', 'settings.kindGroup'],
  ['official', 'settings.kindOfficial'],
  ['person', 'settings.kindPerson'],
];

/** What each choice is called. */
export const PREFERENCE_WORDS: Readonly<Record<keyof Preferences, MessageKey>> = {
  density: 'settings.density',
  unmarkedKinds: 'settings.kinds',
  opening: 'settings.opening',
  textSize: 'settings.textSize',
  accessibleMarkup: 'settings.markup',
  perspective: 'settings.perspective',
  badge: 'settings.badge',
  language: 'settings.language',
};
