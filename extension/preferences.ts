/** What the reader can choose about marks and cards. Types and defaults only: scripts in pages read them too. */

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
}

export interface Preferences extends PagePreferences {
  /** Numbers of people beside ones that readers know. */
  perspective: boolean;
}

export const DENSITIES: readonly Density[] = ['first', 'section', 'every', 'estimates', 'none'];
export const OPENINGS: readonly Opening[] = [300, 500, 900, 'click'];
export const TEXT_SIZES: readonly TextSize[] = ['small', 'normal', 'large', 'largest'];

export const DEFAULT_PREFERENCES: Preferences = {
  density: 'first',
  opening: 300,
  textSize: 'normal',
  accessibleMarkup: false,
  perspective: false,
};

export function forPages({ density, opening, textSize, accessibleMarkup }: Preferences): PagePreferences {
  return { density, opening, textSize, accessibleMarkup };
}
