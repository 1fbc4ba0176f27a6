/**
 * What a locator map shows, ready to draw and plain enough for a message: paths in pixels of the frame, boxes that do not collide. Countries
 * are given by id; whoever asks for the map prints their names.
 */
import type { Direction } from './distance.ts';

/** A text's middle of the baseline or one of its ends, in pixels. */
export interface LabelPosition {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface CountryLabel {
  /** ISO 3166-1 alpha-2, or an id of `territories.ts` (`XS`, `XN`). */
  id: string;
  /** The English name with which the room was measured; a longer one in another language may touch its neighbours. */
  name: string;
  x: number;
  y: number;
  /** One of the place's own countries. */
  own: boolean;
}

export interface MapPoint {
  title: string;
  x: number;
  y: number;
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
  /** Absent for an area that is its own mark: a country. */
  place?: MapPoint;
  /** The nearest known city. */
  city?: MapPoint;
  /** `width` pixels are `km` kilometres at the place. */
  scale: { km: number; x: number; y: number; width: number };
  /** What the sentence for those who don't see the map is made of. */
  text: {
    title: string;
    /** Ids of the place's own countries. */
    countries: string[];
    /** The nearest border, when it is on the map. */
    border?: { country: string; km: number; direction: Direction };
    /** The nearest known city: how far from the place, and in which direction from the place. */
    city?: { title: string; km: number; direction: Direction };
    /** A disputed border or line is on the map. */
    disputed: boolean;
  };
}
