/**
 * What a card shows, ready to draw: every string is already chosen by the article's date and formatted. The background builds it
 * (`engine/card/card.ts`), components draw it and add nothing of their own.
 */

import type { LocatorMapModel } from './map/model.ts';

/** Which mark and which accent a name gets; people and places are told apart from groups and official bodies. */
export type MarkStyle = 'place' | 'group' | 'official' | 'person';

/** A text in a language that may differ from the card's own, for `lang` and `dir`. */
export interface ForeignText {
  text: string;
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Where a figure or fact was read. */
export interface SourceReference {
  id: string;
  /** Publisher and date, short enough for one line: "TRT World, 3 Nov 2017". */
  label: string;
  /** Full title of the page, report or data set with its version. */
  title: string;
  licence: string;
  /** "From pack “Examplia”, version 1.0", where a reader brought it. */
  pack?: string;
  /** Absent for data sets that have no page; always `https:` or `http:`. */
  url?: string;
}

/** One statement by somebody about a number. */
export interface EstimateLine {
  id: string;
  /** The figure as it is printed: "1,500–2,500", "about 1,500", "at least 43", "a few thousand" with quotation marks. */
  value: string;
  low?: number;
  best?: number;
  high?: number;
  /** No upper end was given ("at least 43"): drawn as an arrow, never as a bar. */
  openHigh: boolean;
  /** No lower end was given ("up to 900"). */
  openLow: boolean;
  /** The day or period the figure is for: "3 Nov 2017", "2014", "May–Aug 2014". */
  asOf: string;
  /** How far that is from the article: "at the time of this article", "4 months after this article"; absent without an article date. */
  distance?: string;
  /** The count of a day is past its shelf life at the article's date. */
  stale?: boolean;
  /** Who estimated, with role. */
  by: string;
  /** When it was said or published, where that is not the day it is for: "8 Feb 2018". */
  said?: string;
  /** How somebody made sure of it: "excerpt read on 23 Nov 2026". */
  checked: string;
  /** A party to the conflict speaks of itself or its enemy. */
  claim: boolean;
  /** Area or group where it is narrower than the heading: "left in the town". */
  scope?: string;
  /** Why it differs from the others, at most 12 words. */
  note?: string;
  /** "From pack “Examplia”, version 1.0", where a reader brought it. */
  pack?: string;
  /** The figure beside one that readers know, where they asked for it: "About 1 in 4 of the people of Syria (24,672,760, 2024)". */
  perspective?: string;
  source: SourceReference;
}

/** Estimates of one measure for one subject in one place: the only ones that may share an axis. */
export interface EstimateGroup {
  /** "Islamic State: fighters in Al-Qaim"; on the actor's own card "Fighters in Al-Qaim". */
  heading: string;
  /** The heading without its place, and its place alone, which stands for it below a heading with the same `what`: "Fighters", "In Al-Qaim". */
  what?: string;
  where?: string;
  /** Noun for the numbers: "fighters". */
  unit: string;
  /** One line saying what is counted. */
  definition: string;
  /** The estimate nearest the article's date. */
  lead: EstimateLine;
  /** The others, nearest to the article's date first. */
  others: EstimateLine[];
  /** "2 figures, they differ: area counted"; absent when there is only one for that time. */
  agreement?: string;
  /** Upper end of the zero-based axis for the bars of this group: a round number above every figure. */
  axisMax: number;
  /** The measure over the years; absent where there are too few dates to draw a line of. */
  timeline?: TimelineModel;
}

/** One measure over years, drawn on an axis of time. */
export interface TimelineModel {
  /** First and last year on the axis. */
  from: number;
  to: number;
  /** One row of points for each source of a series; statements by several sources stand in one. */
  rows: TimelineRow[];
  /** Round number above every figure. */
  max: number;
  /** Where the article's date lies, as a year with its fraction; absent without a date or outside the axis. */
  article?: number;
}

export interface TimelineRow {
  /** Who counts: "UNHCR". */
  label: string;
  points: TimelinePoint[];
}

export interface TimelinePoint {
  /** Year with its fraction: the middle of the days that the figure is for. */
  at: number;
  low?: number;
  best?: number;
  high?: number;
  openLow: boolean;
  openHigh: boolean;
  /** As printed: "1,036 (926–1,074)", and when: "2014". */
  value: string;
  when: string;
}

/** One line of the facts list. `when` dates the fact. */
export interface Fact {
  label: string;
  value: string;
  /** The value is as the data have it, in English, on a card in another language. */
  valueLang?: 'en';
  when?: string;
  /** The fact is past its shelf life at the article's date. */
  stale?: boolean;
  source?: SourceReference;
}

/** A relation that opens another card. */
export interface RelationLine {
  label: string;
  /** Entity id and its title. */
  entity: string;
  title: string;
  detail?: string;
  when?: string;
  source: SourceReference;
}

export interface ControlLine {
  /** "8 Nov 2017". */
  when: string;
  /** "captured by the Syrian armed forces (declared by a party)". */
  what: string;
  source: SourceReference;
}

export interface CardModel {
  entity: string;
  kind: 'place' | 'actor';
  style: MarkStyle;
  /** "Town · Iraq, Al Anbar governorate". */
  kindLine: string;
  /** The same for the ear, to be said after the name: "town in Iraq". */
  spokenKind: string;
  title: string;
  /** "From pack “Examplia”, version 1.0" where all here is what its author says; "Added to by pack …" on a bundled entity's card. */
  packs?: string[];
  /** The title is as the data have it, in English, on a card in another language. */
  titleLang?: 'en';
  native?: ForeignText;
  alsoCalled: string[];
  /** The first of these is how the article writes it. */
  namedHere?: true;
  /** Names in other spellings and scripts, of which no source says in which language they are. */
  otherNames: ForeignText[];
  callsItself?: string;
  /** First group leads the card; all of them are listed under "More". */
  estimates: EstimateGroup[];
  /** At most five on the first layer. */
  facts: Fact[];
  /** Who administers, claims and recognises a disputed place. */
  status: Fact[];
  control: ControlLine[];
  relations: RelationLine[];
  designations: Fact[];
  /** The date the card was chosen for, formatted; absent when the article has none. */
  articleDate?: string;
  /** Data set version: "2026.11". */
  dataVersion: string;
  /** Why the article's name was taken for this entity; the page adds it, as only it knows the mention. */
  why?: string;
  coordinates?: { lat: number; lon: number };
  map?: LocatorMapModel;
}
