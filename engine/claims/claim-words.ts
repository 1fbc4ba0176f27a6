/** What a language brings to telling what a number counts. All words in small letters. */
export interface ClaimWords {
  /** Nouns that are a measure by themselves: "fighters"; by measure id. */
  nouns: Readonly<Record<string, string>>;
  /** Nouns of people that are none until a verb says what befell them. */
  people: readonly string[];
  civilians: readonly string[];
  foreign: readonly string[];
  recruits: readonly string[];
  /** "of" goes on with what is counted: "dozens of gunmen", "200 of his men". */
  partOf: readonly string[];
  /** Words after a noun and before its figure: "fighters at 800". */
  figureAfter: readonly string[];
  /** What befell the people counted: by measure id. */
  events: Readonly<Record<string, string>>;
  armed: readonly string[];
  /** Words of holding land, and what a share of land is of. */
  held: readonly string[];
  ofTerritory: readonly string[];
  says: readonly string[];
  /** Say a figure only before "that" and "to": groups claim attacks. */
  claims: readonly string[];
  that: readonly string[];
  /** Words that may end a subject and are none of it, and those after which no subject ends. */
  auxiliaries: readonly string[];
  prepositions: readonly string[];
  passive: readonly string[];
  relatives: readonly string[];
  pronouns: readonly string[];
  inPlace: readonly string[];
  /** Those that also tie a place to a number that comes after it. */
  inPlaceBefore: readonly string[];
  rates: readonly string[];
  rateUnits: readonly string[];
  daily: readonly string[];
  months: readonly string[];
  since: readonly string[];
  inTime: readonly string[];
  clauseBreaks: readonly string[];
}
