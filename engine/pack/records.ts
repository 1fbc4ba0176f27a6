/** Records inside the pack, stored as JSON strings and read one at a time when a card needs them. */

export interface NameRecord {
  text: string;
  language: string;
  class: 'official' | 'short' | 'acronym' | 'native' | 'former' | 'weak' | 'adjective' | 'abbreviation';
  use: 'title' | 'also' | 'self' | 'spelling';
  source: string[];
}

/** A dated statement that two entities are related, as seen from the entity that holds the record. */
export interface RelationRecord {
  relation: string;
  /** False when the holder is the object: "led by" instead of "leads". */
  forward: boolean;
  /** Entity id. */
  other: string;
  from?: string;
  to?: string;
  detail?: string;
  source: string[];
}

export interface ControlRecord {
  /** Entity id. */
  place: string;
  /** Entity id. */
  holder: string;
  asOf: string;
  event: string;
  by: string;
  claim: boolean;
  source: string[];
}

/** A dated statement about who administers, claims or recognises a disputed place. */
export interface StatusRecord {
  status: 'administered' | 'claimed' | 'recognised';
  /** Entity id of the party. */
  party?: string;
  words: string;
  from?: string;
  asOf?: string;
  source: string[];
}

export interface DesignationRecord {
  issuer: string;
  list: string;
  from?: string;
  to?: string;
  source: string[];
}

/** Whether a person was alive, and what became of them, as of a day. */
export interface LifeRecord {
  status: 'alive' | 'dead' | 'killed' | 'detained' | 'missing' | 'disputed';
  /** Day for which it is said: of the death, the arrest, or of the source that speaks of a living person. */
  date: string;
  detail?: string;
  source: string[];
}

/** Everything about an entity that only a card needs. Estimates and series are numbers of the records' columns. */
export interface EntityRecord {
  names: NameRecord[];
  /** Data sets that the names in the blob come from which are not among `names`. */
  gazetteer?: string[];
  /** What a unit is called ("Governorate"). */
  label?: string;
  /** Inhabitants by GeoNames, of an unstated year. */
  population?: number;
  status?: StatusRecord[];
  admin1?: string;
  activeFrom?: string;
  activeTo?: string;
  ucdp?: string;
  relations: RelationRecord[];
  control: ControlRecord[];
  designations: DesignationRecord[];
  /** Only of persons. */
  life?: LifeRecord[];
  estimates: number[];
  series: number[];
  source: string[];
}

export interface EstimateRecord {
  id: string;
  /** Entity ids. */
  subject: string;
  place: string[];
  measure: string;
  scope?: string;
  low?: number;
  best?: number;
  high?: number;
  qualifier: string;
  verbatim?: string;
  basis: 'stock' | 'cumulative' | 'rate';
  from?: string;
  /** Absent where the source states no date (CLDR's populations). */
  asOf?: string;
  published?: string;
  by: string;
  byEntity?: string;
  claim: boolean;
  source: string[];
  note?: string;
  checked: Check;
  /** Day of the last check; absent for what comes from data sets at a fixed version. */
  checkedOn?: string;
  /** "From pack “Examplia”, version 1.0", where a reader brought it. */
  pack?: string;
  /** Number of the series it is a value of. */
  series?: number;
}

/** How somebody made sure that the figure is what the source says. */
export const CHECKS = ['read', 'excerpt', 'read_twice', 'data', 'parsed'] as const;
export type Check = (typeof CHECKS)[number];

/** One measure of one subject year by year, from one data set. */
export interface SeriesRecord {
  id: string;
  subject: string;
  place: string[];
  measure: string;
  scope?: string;
  /** `stock`: at the end of the year; `cumulative`: in the course of it. */
  basis: 'stock' | 'cumulative';
  published: string;
  by: string;
  byEntity?: string;
  source: string[];
  note?: string;
  checked: Check;
  /** Year and figure, or year with low, best and high as the data set has them. */
  values: ([number, number] | [number, number, number, number])[];
}

export interface SourceRecord {
  id: string;
  title: string;
  publisher: string;
  published?: string;
  url?: string;
  dataset?: string;
  version?: string;
  licence: string;
  kind: string;
  /** As in {@link EstimateRecord}. */
  pack?: string;
}

export interface MeasureRecord {
  id: string;
  label: string;
  unit: string;
  definition: string;
}

export interface PackInfo {
  /** Data version, year and month: "2026.11". */
  version: string;
  counts: Record<string, number>;
  /** Codes that the gazetteer's rows count through, and words for its units ("Governorate"). */
  countries: string[];
  unitLabels: string[];
  /** Entities of the forces that a country's adjective with a word for soldiers means, by ISO code; several where one followed another. */
  forces: Record<string, number[]>;
  /** Entity of its police and security forces, where that is another. */
  police: Record<string, number>;
  /** Countries to compare numbers of people with. */
  perspectives: string[];
}
