/** What a language brings to the reading of numbers: its words for numbers, how sure they are, and what they count. All words in small letters. */
import type { DigitMarks } from './digits.ts';
import type { NumberNature } from './read-number.ts';

/** What words beside a number say of its ends. */
export type Bound = 'at_least' | 'more_than' | 'up_to' | 'fewer_than' | 'about' | 'nearly' | 'exact';

export interface Lexicon {
  marks: DigitMarks;
  /** "seven", "twenty". */
  units: Readonly<Record<string, number>>;
  /** "hundred", "thousand", "million", also as glued to digits: "bn". Multiplies what stands before it. */
  scales: Readonly<Record<string, number>>;
  /** "dozen": may be counted like a scale and stand alone with an article. */
  articles: readonly string[];
  half: readonly string[];
  /** "and" inside a number in words. */
  and: readonly string[];
  /** Words for an unstated number: alone ("dozens", "thousands"), or before a scale ("several", "a few"). */
  vague: readonly string[];
  /** What "thousands", "tens of thousands" and "low hundreds" are taken to mean; words that have no convention have no bounds. */
  vagueBounds: Readonly<Record<string, { low: number; high: number }>>;
  /** Phrases of words parted by one space, with what they say. */
  before: Readonly<Record<string, Bound>>;
  after: Readonly<Record<string, Bound>>;
  /** "plus or minus", "give or take". */
  tolerance: readonly string[];
  between: readonly string[];
  from: readonly string[];
  /** "to", "or" between the ends of a range; "and" after `between`. */
  to: readonly string[];
  or: readonly string[];
  /** "ranging from": what follows is a range even where a change could be meant. */
  ranging: readonly string[];
  /** "rose", "revised": what follows "from … to …" is a change. */
  changing: readonly string[];
  per100: readonly string[];
  /** "49 Ranch Road": the number of a house. */
  streets: readonly string[];
  /** Words before an age: "aged 18 to 34". */
  ages: readonly string[];
  /** What may be glued to a number by a hyphen without making it a name: "sub-500". */
  prefixes: readonly string[];
  /** "the", "their": after "one of". */
  owners: readonly string[];
  minus: readonly string[];
  /** "one out of three", "one in five". */
  outOf: Readonly<Record<string, true>>;
  /** "rose by 40 to 60": what follows is no range. */
  by: readonly string[];
  currencyBefore: readonly string[];
  natures: Readonly<Record<string, NumberNature>>;
  months: readonly string[];
  /** Words after which a number is a name, an order or a rule: "Route 7", "Resolution 2254". */
  labels: readonly string[];
  /** Words before which a year stands: "in 2014". */
  yearBefore: readonly string[];
  /** Words after digits that make them a time of day, and results of games and votes. */
  times: readonly string[];
  scores: readonly string[];
  ordinalEndings: readonly string[];
  /** "third", "quarter": parts of one. */
  parts: Readonly<Record<string, number>>;
  /** "of" after a part or a vague word. */
  of: readonly string[];
  /** Words that no counted noun can be. */
  functionWords: readonly string[];
}
