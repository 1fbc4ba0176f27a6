/**
 * The ambiguity class of each name of each gazetteer place, computed when the pack is built. "Clear" names nothing else; "word_like" is
 * also an English word ("Reading"), "person_like" also a person's name ("Florence"), "shared" is borne by several places of like size,
 * "weak" a form that means the place only where it is named in full, "stop" too common a word to be looked for at all ("Of", "Most").
 */
import { foldedKey } from '../../engine/names/name-keys.ts';
import { foldedText } from '../../engine/names/words.ts';
import { AMBIGUITY_CLASSES, type AmbiguityClass, CLASSES_OF_WORDS_ELSEWHERE } from '../../engine/pack/layout.ts';
import { scriptOf } from '../../engine/pack/native-language.ts';
import type { GazetteerPlace } from './place.ts';
import type { WordLists } from './word-lists.ts';

/** Names among the most frequent lower-case words are not looked for, unless the place is a large city or a capital ("Nice"). */
const STOP_RANK = 1_500;
const LARGE = 100_000;

/** A word from this rank on is rare enough to be read as a name when it is capitalised: SUBTLEX goes down to 74,286. */
const WORD_RANK = 30_000;

/** A city this large is meant by its name even where people bear it: 42 people's names are those of cities over a million (study of places, §7). */
const METROPOLIS = 1_000_000;

/** A name counts as shared while another bearer has at least this part of the inhabitants. */
const SHARE = 0.1;

/**
 * Ranks below which a word of a script without telling capitals is not looked for, is a word whatever the place, and is a word even where it
 * names a metropolis: subtitles speak of London and Paris as often as of many a common word. Set by reading the names of cities that stand
 * among the words.
 */
const SCRIPT_STOP_RANK = 1_500;
const SCRIPT_WORD_RANK = 2_000;
const METROPOLIS_WORD_RANK = 500;

/** Months and days, also as datelines shorten them: subtitles, from which the ranks come, capitalise them as names. */
const DATE_WORDS = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);

/** Bearers of each name, by its folded key. */
export type Bearers = ReadonlyMap<string, readonly GazetteerPlace[]>;

export function bearersOf(places: readonly GazetteerPlace[]): Bearers {
  const bearers = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    for (const key of new Set(place.names.map(foldedKey))) {
      const known = bearers.get(key);
      if (known) known.push(place);
      else bearers.set(key, [place]);
    }
  }
  return bearers;
}

/** @param name a name of `place` as printed. */
export function ambiguityOf(name: string, place: GazetteerPlace, bearers: Bearers, lists: WordLists): AmbiguityClass {
  // "Wé" and "Møre" are found where "We" and "More" stand.
  const word = foldedText(name, 0, name.length);
  if (/^\p{Script=Latin}+$/u.test(name)) {
    const isLarge = place.type === 'capital' || (place.population ?? 0) >= LARGE;
    const frequency = lists.rank.get(word) ?? Number.POSITIVE_INFINITY;
    if ((frequency < STOP_RANK || DATE_WORDS.has(word)) && !isLarge) return 'stop';
    if (frequency < WORD_RANK || lists.words.has(word)) return 'word_like';
    // "Igbo" is a people before it is a town.
    if (lists.languages.has(word) && !isLarge && place.type !== 'admin1') return 'word_like';
    if (lists.people.has(word) && (place.population ?? 0) < METROPOLIS) return 'person_like';
  }
  return scriptAmbiguity(name, word, place, lists) ?? (isShared(name, place, bearers) ? 'shared' : 'clear');
}

/** Of names in Arabic, Cyrillic and Hebrew letters, by the most frequent words of the languages in them. */
function scriptAmbiguity(name: string, word: string, place: GazetteerPlace, lists: WordLists): AmbiguityClass | undefined {
  const rank = lists.scripts.get(scriptOf(name))?.get(word);
  if (rank === undefined) return undefined;
  const population = place.population ?? 0;
  if (place.type === 'capital' || population >= METROPOLIS) return rank < METROPOLIS_WORD_RANK ? 'word_like' : undefined;
  const isLarge = place.type === 'admin1' || population >= LARGE;
  if (rank < SCRIPT_STOP_RANK && !isLarge) return 'stop';
  // What a city is called and people often say is a word, or else the name of people.
  return rank < SCRIPT_WORD_RANK || !isLarge ? 'word_like' : 'person_like';
}

/** Whether a name in Latin letters is a common word of a language other than English, and the place not so large that it is meant all the same. */
export function isWordElsewhere(name: string, place: GazetteerPlace, lists: WordLists): boolean {
  const isLarge = place.type === 'capital' || (place.population ?? 0) >= LARGE;
  return !isLarge && /^\p{Script=Latin}+$/u.test(name) && lists.elsewhere.has(foldedText(name, 0, name.length));
}

function isShared(name: string, place: GazetteerPlace, bearers: Bearers): boolean {
  const others = (bearers.get(foldedKey(name)) ?? []).filter((other) => other !== place && !isSamePlace(other, place));
  const own = weightOf(place);
  return others.some((other) => weightOf(other) >= own * SHARE);
}

/** A province and its capital of the same name are one sense for a reader. */
function isSamePlace(one: GazetteerPlace, other: GazetteerPlace): boolean {
  const [unit, town] = one.type === 'admin1' ? [one, other] : [other, one];
  return unit.type === 'admin1' && unit.admin1 === town.admin1;
}

/** Inhabitants as a measure of how likely a place is meant; administrative units count as large. */
function weightOf(place: GazetteerPlace): number {
  if (place.type === 'admin1') return METROPOLIS;
  if (place.type === 'capital') return Math.max(place.population ?? 0, METROPOLIS);
  return place.population ?? (place.type === 'admin2' ? 10_000 : 500);
}

/** Number of a class, as it is stored; `isWord` where the name is a common word of another language. */
export function codeOf(ambiguity: AmbiguityClass, isWord: boolean): number {
  const elsewhere = isWord ? (CLASSES_OF_WORDS_ELSEWHERE as readonly AmbiguityClass[]).indexOf(ambiguity) : -1;
  return elsewhere < 0 ? AMBIGUITY_CLASSES.indexOf(ambiguity) : AMBIGUITY_CLASSES.length + elsewhere;
}
