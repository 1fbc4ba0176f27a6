/** What leaves the side panel: an article's names with what is known of each for the article's date, and where it is known from. */
import type { Fact, MarkStyle, SourceReference } from '../card-model.ts';

/** The estimate nearest the article's date. Never an average: one figure, by one author, of one source. */
export interface LeadEstimate {
  /** What is counted: "Fighters in Al-Qaim". */
  heading: string;
  unit: string;
  /** As printed: "1,500–2,500". */
  value: string;
  low?: number;
  best?: number;
  high?: number;
  /** No lower or upper end was given: "up to 900", "at least 43". */
  openLow: boolean;
  openHigh: boolean;
  /** What the figure is for, as printed and as ISO date; `from` where it is for a period. */
  when: string;
  asOf?: string;
  from?: string;
  by: string;
  /** A party to the conflict speaks of itself or its enemy. */
  claim: boolean;
  /** ISO day on which the figure was last compared with its source. */
  checkedOn?: string;
  source: SourceReference;
}

/** What is known of one entity. */
export interface EntityFacts {
  entity: string;
  title: string;
  /** "Town · Iraq, Al Anbar governorate". */
  kindLine: string;
  coordinates?: { lat: number; lon: number };
  estimate?: LeadEstimate;
  /** The first facts of its card. */
  facts: Fact[];
  /** Where the entity itself, its place and its name are known from. */
  sources: SourceReference[];
}

export interface NameFacts extends EntityFacts {
  /** As the article first writes it. */
  name: string;
  style: MarkStyle;
  /** Mentions in the article. */
  count: number;
}

export interface ArticleFacts {
  site: string;
  /** Without its fragment. */
  address: string;
  /** ISO date of the article, and who says so; without a date the newest facts are given. */
  date?: string;
  dateBy: 'page' | 'reader' | 'nobody';
  /** In the order of first mention. */
  names: readonly NameFacts[];
  dataVersion: string;
  /** ISO time at which the facts were taken from the data. */
  takenAt: string;
}
