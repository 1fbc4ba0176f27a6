/** Keys of every text that a reader sees, taken from the English files in `assets/locales/en`; types only, so that no text comes into a bundle. */
import type about from '../../assets/locales/en/about.json';
import type card from '../../assets/locales/en/card.json';
import type common from '../../assets/locales/en/common.json';
import type marks from '../../assets/locales/en/marks.json';
import type measures from '../../assets/locales/en/measures.json';
import type packs from '../../assets/locales/en/packs.json';
import type panel from '../../assets/locales/en/panel.json';
import type popup from '../../assets/locales/en/popup.json';
import type settings from '../../assets/locales/en/settings.json';
import type welcome from '../../assets/locales/en/welcome.json';

/** One file for each surface. A key is the file's name and its own: "welcome.never". */
interface Surfaces {
  about: typeof about;
  card: typeof card;
  common: typeof common;
  marks: typeof marks;
  measures: typeof measures;
  packs: typeof packs;
  panel: typeof panel;
  popup: typeof popup;
  settings: typeof settings;
  welcome: typeof welcome;
}

export type Surface = keyof Surfaces;
export type MessageKey = { [Name in Surface]: `${Name}.${keyof Surfaces[Name] & string}` }[Surface];

/** Files of texts, in `assets/locales/<locale>/`. A test holds this list against the folder. */
export const SURFACES: readonly Surface[] = [
  'about',
  'card',
  'common',
  'marks',
  'measures',
  'packs',
  'panel',
  'popup',
  'settings',
  'welcome',
];
