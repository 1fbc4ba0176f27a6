/** What the reader can choose about marks and cards. Types and defaults only: scripts in pages read them too. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { Locale } from '../engine/words/locales.ts';

/** Which mentions are marked: the first of each name, the first in each section, all, the first of those with figures, none. */
export type Density = 'first' | 'section' | 'every' | 'estimates' | 'none';

/** Milliseconds of rest before a card opens, or only by a click. */
export type Opening = 300 | 500 | 900 | 'click';

export type TextSize = 'small' | 'normal' | 'large' | 'largest';

/** The part that a page has to know. */
export interface PagePreferences {
  density: Density;
  opening: Opening;
  textSize: TextSize;
  /** Marked names become buttons in the page, for assistive technology; changes the page, so off unless chosen. */
  accessibleMarkup: boolean;
  /** Kinds of names that are not marked. */
  unmarkedKinds: readonly MarkStyle[];
}

export interface Preferences extends PagePreferences {
  /** Numbers of people beside ones that readers know. */
  perspective: boolean;
  /** The number of names on the toolbar button. */
  badge: boolean;
  /** Language of our own words; "browser": the browser's, where we speak it. */
  language: Language;
}

export type Language = 'browser' | Locale;

export const DENSITIES: readonly Density[] = ['first', 'section', 'every', 'estimates', 'none'];
export const OPENINGS: readonly Opening[] = [300, 500, 900, 'click'];
export const TEXT_SIZES: readonly TextSize[] = ['small', 'normal', 'large', 'largest'];

export const MARK_STYLES: readonly MarkStyle[] = ['place', 'group', 'official', 'person'];

export const DEFAULT_PREFERENCES: Preferences = {
  density: 'first',
  opening: 300,
  textSize: 'normal',
  accessibleMarkup: false,
  unmarkedKinds: [],
  perspective: false,
  badge: true,
  language: 'browser',
};

export function forPages({ density, opening, textSize, accessibleMarkup, unmarkedKinds }: Preferences): PagePreferences {
  return { density, opening, textSize, accessibleMarkup, unmarkedKinds };
}
