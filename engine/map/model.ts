/**
 * What a locator map shows, ready to draw and plain enough for a message: paths in pixels of the frame, labels that do not collide. Names of
 * countries are in the language that the request gave.
 */
import type { Direction } from './distance.ts';

/** A text's middle of the baseline or one of its ends, in pixels. */
export interface LabelPosition {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface NamedId {
  /** ISO 3166-1 alpha-2. */
  id: string;
  name: string;
}

export interface CountryLabel {
  /** ISO 3166-1 alpha-2, or an id of `territories.ts` (`XS`, `XN`). */
  id: string;
  /** The name, in one line or two. */
  lines: string[];
  /** Middle of the first line's baseline. */
  x: number;
  y: number;
  /** One of the place's own countries. */
  own: boolean;
}

export interface MapPoint {
  title: string;
  x: number;
  y: number;
  /** False for a sea, a river or a region: its name alone stands there. */
  dot: boolean;
  /** Absent when there is no room for the text. */
  label?: LabelPosition;
}

export interface LocatorMapModel {
  /** Pixels. */
  width: number;
  height: number;
  /** SVG path data, filled by the even-odd rule. */
  land: string;
  /** The place's own countries. */
  ownLand: string;
  coast: string;
  borders: string;
  /** Borders that are disputed or not agreed: drawn dashed. */
  disputed: string;
  countries: CountryLabel[];
  /** Absent for a country, which is its own mark. */
  place?: MapPoint;
  /** The nearest known city. */
  city?: MapPoint;
  /** `width` pixels are `km` kilometres at the place. */
  scale: { km: number; x: number; y: number; width: number };
  /** What the sentence for those who don't see the map is made of. */
  text: {
    title: string;
    /** The place's own countries. */
    countries: NamedId[];
    /** The nearest border with another country, when it is on the map; `direction` as seen from the place. */
    border?: NamedId & { km: number; direction: Direction };
    /** The nearest known city: how far away it is, and in which direction of it the place lies: "130 km south-east of Deir ez-Zor". */
    city?: { title: string; km: number; direction: Direction };
    /** A disputed border or line is on the map. */
    disputed: boolean;
  };
}
