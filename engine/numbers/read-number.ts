/**
 * Numbers as an article writes them: what the reading of numbers (`engine/numbers`) finds in a text. Offsets are UTF-16 code units into
 * the text that was given. What a number counts is not said here but in `engine/claims`.
 */

/**
 * What the writer said of the figure's exactness. `range` has low and high; `at_least` and `more_than` only low; `up_to` and `fewer_than`
 * only high; `about`, `nearly` and `exact` only best; `plus_minus` all three, with bounds computed from the stated tolerance; `verbal` is
 * words without a figure ("a few thousand", "dozens"), with bounds only where words have conventional ones ("tens of thousands").
 */
export type NumberQualifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'at_least'
  | 'more_than'
  | 'up_to'
  | 'fewer_than'
  | 'range'
  | 'plus_minus'
  | 'verbal';

/**
 * What sort of thing the words beside the number make it: only a `count` may count people or things of war. `change` is one end of "from … to …"
 * that tells a change, and is a count too. Dates, years, times of day, scores, votes, ordinals, names of units, weapons, roads and
 * resolutions are no numbers at all and are not returned.
 */
export type NumberNature = 'count' | 'percent' | 'share' | 'money' | 'age' | 'duration' | 'length' | 'area' | 'weight' | 'other_unit';

export interface ReadNumber {
  /** The whole expression with the words that qualify it: "at least 43", "1,500 to 2,500", "500 or more", "about 2,000". */
  start: number;
  end: number;
  /** low ≤ best ≤ high; a single figure has only `best`; all are absent for words such as "a few thousand". */
  low?: number;
  best?: number;
  high?: number;
  qualifier: NumberQualifier;
  /** The low or the high figure itself is left out: "more than 120,000", "fewer than 100". */
  lowOpen?: true;
  highOpen?: true;
  nature: NumberNature;
  /** Start of a change, or a figure that another one replaces: "from 40,000 to 26,000", "revised down from 40,000". */
  superseded?: true;
  /** The noun or unit right after (or before) the number, as offsets, where one was seen: "fighters", "km". */
  unit?: { start: number; end: number };
}
