/**
 * What the filter knows about a name in a text: properties of the place it would mean, its shape, its neighbours, and what the document says. Each is
 * a number of a weight; neighbouring words and the name's ending are hashed.
 */
import { isShouted } from '../acronym-guard.ts';
import { PLACE_CLASSES, type PlaceClass } from '../link/place-facts.ts';
import type { Resolved } from '../link/resolve-places.ts';
import { AMBIGUITY_CLASSES, NameFlag } from '../pack/layout.ts';
import { ambiguityIndexOf, ambiguityOf } from '../pack/stored-names.ts';
import type { DocumentSigns } from './document-signs.ts';
import { Gap, type Neighbour } from './neighbour.ts';
import { SIGN_NAMES, Sign } from './surroundings.ts';

/** Classes of places by how often news means them, for the features that join two signs. */
const SIZES = ['country', 'unit', 'large', 'small', 'other'] as const;
const SIZE_OF: Readonly<Record<PlaceClass, (typeof SIZES)[number]>> = {
  country: 'country',
  unit: 'unit',
  capital: 'large',
  metropolis: 'large',
  city: 'large',
  large_town: 'small',
  town: 'small',
  village: 'small',
  unknown_size: 'small',
  district: 'unit',
  neighbourhood: 'small',
  region: 'other',
  water: 'other',
  site: 'other',
  disputed: 'other',
};

/** Signs of the document and of the shape, in the order of their bits; they follow those of {@link SIGN_NAMES}. */
const MORE_SIGNS = [
  ...['needs sign', 'own title', 'two words', 'three words', 'all capitals', 'shouted', 'short', 'class word in capitals'],
  ...['contained', 'contained here', 'is container', 'after list', 'before list', 'unit named', 'country named'],
  ...['near one', 'near three', 'unit votes', 'no votes', 'sure sense', 'doubtful sense', 'large share of country'],
  ...['named once', 'named often', 'person elsewhere', 'in longer place elsewhere', 'also small'],
  ...['preposition elsewhere', 'title elsewhere', 'given name elsewhere', 'organisation elsewhere', 'age elsewhere'],
  ...[
    'after organisation word',
    'after number',
    'before number',
    'before hyphen',
    'after hyphen',
    'before bracket',
    'after nothing',
    'before nothing',
  ],
] as const;

const SIGNS: readonly string[] = [...SIGN_NAMES, ...MORE_SIGNS];
/** Their numbers. An object whose properties never change costs nothing to look in, unlike a map. */
const MORE = Object.fromEntries(MORE_SIGNS.map((name, index) => [name, SIGN_NAMES.length + index])) as Record<
  (typeof MORE_SIGNS)[number],
  number
>;

const BIAS = 0;
const FIRST_CLASS = 1;
const FIRST_AMBIGUITY = FIRST_CLASS + PLACE_CLASSES.length;
const FIRST_SIGN = FIRST_AMBIGUITY + AMBIGUITY_CLASSES.length;
/** Each sign with each ambiguity class, then with each size: a capital before "Jordan" says more than one before "Kyiv". */
const FIRST_JOINED = FIRST_SIGN + SIGNS.length;
const FIRST_SIZED = FIRST_JOINED + AMBIGUITY_CLASSES.length * SIGNS.length;

/** Weights of named features, then tables of hashed words: before, after, and the last letters of the name. */
export const NAMED_FEATURES: readonly string[] = [
  'bias',
  ...PLACE_CLASSES.map((name) => `class ${name}`),
  ...AMBIGUITY_CLASSES.map((name) => `ambiguity ${name}`),
  ...SIGNS,
  ...AMBIGUITY_CLASSES.flatMap((ambiguity) => SIGNS.map((name) => `${ambiguity} & ${name}`)),
  ...SIZES.flatMap((size) => SIGNS.map((name) => `${size} & ${name}`)),
];
export const HASHED_TABLES = [2048, 2048, 512] as const;
export const HASHED = HASHED_TABLES.reduce((sum: number, size) => sum + size, 0);
/** Number of the first feature that joins two signs. */
export const FIRST_JOINT = FIRST_JOINED;
export const FEATURES = NAMED_FEATURES.length + HASHED;

const STARTS = HASHED_TABLES.map(
  (_, table) => NAMED_FEATURES.length + HASHED_TABLES.slice(0, table).reduce((sum: number, size) => sum + size, 0),
);

/** Letters of a name's ending that are hashed ("-ville", "-ton"). */
const ENDING = 3;

const CAPITAL_CLASS_WORD = / \p{Lu}\p{Ll}+$/u;
const SMALL_CLASS_WORD = / [a-z]+$/;

const LARGE_SHARE = 0.9;
const SMALL_SHARE = 0.5;

/** Features that a name has at most: its sign's bits three times, and the few that are no signs. */
const MOST_FOUND = 3 * SIGNS.length + 8;

/** Numbers of the features that a name has, in a list that is filled anew for each: one for all texts, as filtering never waits. */
class FoundFeatures {
  readonly numbers = new Int32Array(MOST_FOUND);
  length = 0;
  /** Numbers of the first features that join the name's ambiguity, and its size, with a sign. */
  #joined = 0;
  #sized = 0;

  begin(ambiguity: number, size: number): void {
    this.length = 0;
    this.#joined = FIRST_JOINED + ambiguity * SIGNS.length;
    this.#sized = FIRST_SIZED + size * SIGNS.length;
  }

  push(feature: number): void {
    this.numbers[this.length++] = feature;
  }

  /** A sign, alone and joined. */
  add(sign: number): void {
    this.push(FIRST_SIGN + sign);
    this.push(this.#joined + sign);
    this.push(this.#sized + sign);
  }
}

const features = new FoundFeatures();

const SIZE_INDEX = PLACE_CLASSES.map((placeClass) => SIZES.indexOf(SIZE_OF[placeClass]));

/** Numbers of the features that a name has. */
export function featuresOf(text: string, resolved: Resolved, signs: DocumentSigns): number[] {
  const { numbers, length } = findFeatures(text, resolved, signs);
  return [...numbers.subarray(0, length)];
}

/** The same, in a list that the next name is written over. */
export function findFeatures(text: string, resolved: Resolved, signs: DocumentSigns): Readonly<FoundFeatures> {
  const { match, best } = resolved;
  const { facts, posting } = best;
  const found = features;
  const ambiguity = ambiguityIndexOf(posting.flags);
  found.begin(ambiguity, SIZE_INDEX[facts.classIndex] ?? 0);
  found.push(BIAS);
  found.push(FIRST_CLASS + facts.classIndex);
  found.push(FIRST_AMBIGUITY + ambiguity);
  const { before, after, signs: around } = signs.around(match);
  for (let bit = 0; bit < SIGN_NAMES.length; bit++) if ((around & (1 << bit)) !== 0) found.add(bit);
  const printed = text.slice(match.start, match.end);
  addShape(found, text, printed, resolved);
  addDocument(found, printed, resolved, signs, around);
  addEdges(found, text, resolved, signs, before, after);
  hashed(found, 0, before);
  hashed(found, 1, after);
  found.push((STARTS[2] ?? 0) + endingOf(posting.folded));
  return found;
}

function addShape(found: FoundFeatures, text: string, printed: string, { match, best }: Resolved): void {
  const { facts, posting } = best;
  if ((posting.flags & NameFlag.needsSign) !== 0) found.add(MORE['needs sign']);
  if (facts.title === posting.name) found.add(MORE['own title']);
  if (match.words === 2) found.add(MORE['two words']);
  if (match.words > 2) found.add(MORE['three words']);
  if (printed === printed.toUpperCase() && printed !== printed.toLowerCase()) {
    found.add(MORE['all capitals']);
    if (isShouted(text, match.start, match.end)) found.add(MORE.shouted);
  }
  if (printed.length <= 3) found.add(MORE.short);
  // "Mississippi State" is a university more often than the state.
  if (match.words > 1 && SMALL_CLASS_WORD.test(posting.name) && CAPITAL_CLASS_WORD.test(printed)) found.add(MORE['class word in capitals']);
}

function addDocument(
  found: FoundFeatures,
  printed: string,
  { match, best, containers }: Resolved,
  signs: DocumentSigns,
  around: number,
): void {
  const { facts, posting } = best;
  if (best.contained) found.add(MORE.contained);
  if (best.contained && containers.length > 0) found.add(MORE['contained here']);
  if (signs.isContainer(match.start)) found.add(MORE['is container']);
  if (signs.units.has(facts.unit)) found.add(MORE['unit named']);
  if (facts.placeClass !== 'country' && facts.countries.some((country) => signs.countries.has(country))) found.add(MORE['country named']);
  if (best.near > 0.5) found.add(MORE['near one']);
  if (best.near > 2.5) found.add(MORE['near three']);
  if (best.unitVotes > 1.5) found.add(MORE['unit votes']);
  if (best.unitVotes + best.countryVotes + best.near < 0.5) found.add(MORE['no votes']);
  if (best.countryVotes > 4) found.add(MORE['large share of country']);
  if (best.share > LARGE_SHARE) found.add(MORE['sure sense']);
  if (best.share < SMALL_SHARE) found.add(MORE['doubtful sense']);
  const times = signs.times(posting.folded);
  if (times === 1) found.add(MORE['named once']);
  if (times > 3) found.add(MORE['named often']);
  if (signs.isPartOfPerson(printed)) found.add(MORE['person elsewhere']);
  if (signs.isPartOfPlace(printed)) found.add(MORE['in longer place elsewhere']);
  if (match.words === 1 && ambiguityOf(posting.flags) === 'word_like' && signs.isAlsoSmall(posting.folded, printed))
    found.add(MORE['also small']);
  if (times > 1) addElsewhere(found, signs.signsOf(posting.folded) & ~around);
}

function addElsewhere(found: FoundFeatures, others: number): void {
  if ((others & (Sign.preposition | Sign.placeNoun | Sign.fromAge)) !== 0) found.add(MORE['preposition elsewhere']);
  if ((others & Sign.title) !== 0) found.add(MORE['title elsewhere']);
  if ((others & Sign.givenName) !== 0) found.add(MORE['given name elsewhere']);
  if ((others & Sign.organisationAfter) !== 0) found.add(MORE['organisation elsewhere']);
  if ((others & Sign.age) !== 0) found.add(MORE['age elsewhere']);
}

function addEdges(
  found: FoundFeatures,
  text: string,
  { match }: Resolved,
  signs: DocumentSigns,
  before: Neighbour,
  after: Neighbour,
): void {
  const isJoined = before.gap === Gap.space;
  if (isJoined && before.isNumber) found.add(MORE['after number']);
  if (after.gap === Gap.space && after.isNumber) found.add(MORE['before number']);
  if (text.charCodeAt(match.end) === 0x2d) found.add(MORE['before hyphen']);
  if (text.charCodeAt(match.start - 1) === 0x2d) found.add(MORE['after hyphen']);
  if (text.charCodeAt(match.end + 1) === 0x28 || text.charCodeAt(match.end) === 0x29) found.add(MORE['before bracket']);
  if (!before.exists) found.add(MORE['after nothing']);
  if (!after.exists) found.add(MORE['before nothing']);
  if (before.gap === Gap.comma && signs.isPlaceEnd(before.end)) found.add(MORE['after list']);
  if (after.gap === Gap.comma && signs.isPlaceStart(after.start)) found.add(MORE['before list']);
}

function hashed(found: FoundFeatures, table: number, neighbour: Neighbour): void {
  if (!neighbour.exists || neighbour.gap === Gap.other) return;
  found.push((STARTS[table] ?? 0) + ((neighbour.hash >>> 7) & ((HASHED_TABLES[table] ?? 1) - 1)));
}

/** A number for the last letters of a folded name. */
function endingOf(folded: string): number {
  let hash = 0x811c9dc5;
  for (let letter = Math.max(0, folded.length - ENDING); letter < folded.length; letter++)
    hash = Math.imul(hash ^ folded.charCodeAt(letter), 0x01000193);
  return (hash >>> 7) & (HASHED_TABLES[2] - 1);
}
