/** What a number of an article counts, as far as rules over its sentence and the mentions in it can tell. */
import type { NumberNature, NumberQualifier } from '../numbers/read-number.ts';

/** Somebody who says a figure: as the text writes it, and who that is where the data set knows them. */
export interface Speaker {
  start: number;
  end: number;
  /** Index of the entity in the pack; absent for "officials". */
  entity?: number;
}

/** A count of a day, a total of a period, or so many in each unit of time. */
export type ClaimMode = 'stock' | 'cumulative' | 'rate';

export interface Claim {
  /** The number's expression, UTF-16 offsets into the text. */
  start: number;
  end: number;
  low?: number;
  best?: number;
  high?: number;
  qualifier: NumberQualifier;
  nature: NumberNature;
  superseded?: true;
  /** Id of a measure of the data model's list (`dataset/tables/measures.csv`), or "other", which is compared with nothing. */
  measure: string;
  mode: ClaimMode;
  /** Index of the entity that the number is of ("fighters" of the Islamic State) and of where it is so; absent where unsure. */
  actor?: number;
  place?: number;
  speaker?: Speaker;
  /** ISO date of the day or period it is for: the sentence's own, else the article's. */
  from?: string;
  asOf?: string;
  /** Part of the actor or place that the words narrow it to: "foreign", "on both sides". */
  scope?: string;
  /** 0 to 1: how sure it is what the number counts. Below 0.5 it is shown without a claim about that. */
  confidence: number;
  /** The sentence in which it stands. */
  sentence: { start: number; end: number };
}
