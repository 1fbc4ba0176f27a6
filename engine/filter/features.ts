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
const MORE = new Map<string, number>(MORE_SIGNS.map((name, index) => [name, SIGN_NAMES.length + index]));
const at = (name: (typeof MORE_SIGNS)[number]): number => MORE.get(name) ?? 0;

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

/** Numbers of the features that a name has. */
export function featuresOf(text: string, resolved: Resolved, signs: DocumentSigns): number[] {
  const { match, best } = resolved;
  const { facts, posting } = best;
  const ambiguity = ambiguityIndexOf(posting.flags);
  const size = SIZES.indexOf(SIZE_OF[facts.placeClass]);
  const found = [BIAS, FIRST_CLASS + facts.classIndex, FIRST_AMBIGUITY + ambiguity];
  const around = signs.around(match);
  const add = (sign: number) => {
    found.push(FIRST_SIGN + sign, FIRST_JOINED + ambiguity * SIGNS.length + sign, FIRST_SIZED + size * SIGNS.length + sign);
  };
  for (let bit = 0; bit < SIGN_NAMES.length; bit++) if ((around.signs & (1 << bit)) !== 0) add(bit);
  const printed = text.slice(match.start, match.end);
  addShape(add, text, printed, resolved);
  addDocument(add, printed, resolved, signs);
  addEdges(add, text, resolved, signs);
  const { before, after } = around;
  hashed(found, 0, before);
  hashed(found, 1, after);
  found.push((STARTS[2] ?? 0) + endingOf(posting.folded));
  return found;
}

type Add = (sign: number) => void;

function addShape(add: Add, text: string, printed: string, { match, best }: Resolved): void {
  const { facts, posting } = best;
  if ((posting.flags & NameFlag.needsSign) !== 0) add(at('needs sign'));
  if (facts.title === posting.name) add(at('own title'));
  if (match.words === 2) add(at('two words'));
  if (match.words > 2) add(at('three words'));
  if (printed === printed.toUpperCase() && printed !== printed.toLowerCase()) {
    add(at('all capitals'));
    if (isShouted(text, match.start, match.end)) add(at('shouted'));
  }
  if (printed.length <= 3) add(at('short'));
  // "Mississippi State" is a university more often than the state.
  if (match.words > 1 && SMALL_CLASS_WORD.test(posting.name) && CAPITAL_CLASS_WORD.test(printed)) add(at('class word in capitals'));
}

function addDocument(add: Add, printed: string, { match, best, containers }: Resolved, signs: DocumentSigns): void {
  const { facts, posting } = best;
  if (best.contained) add(at('contained'));
  if (best.contained && containers.length > 0) add(at('contained here'));
  if (signs.isContainer(match.start)) add(at('is container'));
  if (signs.units.has(facts.unit)) add(at('unit named'));
  if (facts.placeClass !== 'country' && facts.countries.some((country) => signs.countries.has(country))) add(at('country named'));
  if (best.near > 0.5) add(at('near one'));
  if (best.near > 2.5) add(at('near three'));
  if (best.unitVotes > 1.5) add(at('unit votes'));
  if (best.unitVotes + best.countryVotes + best.near < 0.5) add(at('no votes'));
  if (best.countryVotes > 4) add(at('large share of country'));
  if (best.share > LARGE_SHARE) add(at('sure sense'));
  if (best.share < SMALL_SHARE) add(at('doubtful sense'));
  const times = signs.times(posting.folded);
  if (times === 1) add(at('named once'));
  if (times > 3) add(at('named often'));
  if (signs.isPartOfPerson(printed)) add(at('person elsewhere'));
  if (signs.isPartOfPlace(printed)) add(at('in longer place elsewhere'));
  if (match.words === 1 && ambiguityOf(posting.flags) === 'word_like' && signs.isAlsoSmall(posting.folded, printed)) add(at('also small'));
  if (times > 1) addElsewhere(add, signs.signsOf(posting.folded) & ~signs.around(match).signs);
}

function addElsewhere(add: Add, others: number): void {
  if ((others & (Sign.preposition | Sign.placeNoun | Sign.fromAge)) !== 0) add(at('preposition elsewhere'));
  if ((others & Sign.title) !== 0) add(at('title elsewhere'));
  if ((others & Sign.givenName) !== 0) add(at('given name elsewhere'));
  if ((others & Sign.organisationAfter) !== 0) add(at('organisation elsewhere'));
  if ((others & Sign.age) !== 0) add(at('age elsewhere'));
}

function addEdges(add: Add, text: string, { match }: Resolved, signs: DocumentSigns): void {
  const { before, after } = signs.around(match);
  const isJoined = before.gap === Gap.space;
  if (isJoined && before.isNumber) add(at('after number'));
  if (after.gap === Gap.space && after.isNumber) add(at('before number'));
  if (text.charCodeAt(match.end) === 0x2d) add(at('before hyphen'));
  if (text.charCodeAt(match.start - 1) === 0x2d) add(at('after hyphen'));
  if (text.charCodeAt(match.end + 1) === 0x28 || text.charCodeAt(match.end) === 0x29) add(at('before bracket'));
  if (!before.exists) add(at('after nothing'));
  if (!after.exists) add(at('before nothing'));
  if (before.gap === Gap.comma && signs.isPlaceEnd(before.end)) add(at('after list'));
  if (after.gap === Gap.comma && signs.isPlaceStart(after.start)) add(at('before list'));
}

function hashed(found: number[], table: number, neighbour: Neighbour): void {
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
