/**
 * What the filter knows about a name in a text: properties of the place it would mean, its shape, its neighbours, and what the document says. Each is
 * a number of a weight; words of the neighbourhood are hashed.
 */
import { isShouted } from '../acronym-guard.ts';
import { PLACE_CLASSES } from '../link/place-facts.ts';
import type { Resolved } from '../link/resolve-places.ts';
import { AMBIGUITY_CLASSES, NameFlag } from '../pack/layout.ts';
import { ambiguityOf } from '../pack/stored-names.ts';
import { beginsSentence, wordAfter, wordBefore } from './context.ts';
import type { DocumentSigns } from './document-signs.ts';
import { ORGANISATION_AFTER, ORGANISATION_BEFORE, PERSON_AFTER, PLACE_PREPOSITIONS, TITLES } from './word-classes.ts';

const NAMED = [
  'bias',
  ...PLACE_CLASSES.map((name) => `class ${name}`),
  ...AMBIGUITY_CLASSES.map((name) => `ambiguity ${name}`),
  ...['needs sign', 'title', 'other name', 'two words', 'three words', 'all capitals', 'shouted', 'sentence start', 'short'],
  ...[
    'after preposition',
    'after the',
    'after title',
    'after capital',
    'after number',
    'after comma',
    'after nothing',
    'after organisation word',
    'after initial',
  ],
  ...[
    'before capital',
    'before person word',
    'before organisation word',
    'possessive',
    'before comma',
    'before hyphen',
    'before number',
    'before bracket',
    'before nothing',
  ],
  ...['contained here', 'contained elsewhere', 'is container', 'after list', 'before list'],
  ...['unit named', 'country named', 'near one', 'near three', 'unit votes', 'no votes', 'dominant', 'rivalled'],
  ...['named once', 'named often', 'part of person elsewhere', 'in longer place elsewhere', 'capital class word'],
  ...['class small and no votes', 'person_like and after capital', 'word_like and sentence start', 'unknown and preposition'],
] as const;
const NUMBERS = new Map<string, number>(NAMED.map((name, index) => [name, index]));

/** Weights of named features, then two tables of hashed words. */
export const NAMED_FEATURES: readonly string[] = NAMED;
export const HASHED = 2048;
export const FEATURES = NAMED.length + 2 * HASHED;

/** Numbers of the features that a name has. */
export function featuresOf(text: string, resolved: Resolved, signs: DocumentSigns): number[] {
  const { match, best, second } = resolved;
  const found: number[] = [];
  const add = (name: string, holds = true) => {
    const number = NUMBERS.get(name);
    if (holds && number !== undefined) found.push(number);
  };
  const { facts, posting } = best;
  const ambiguity = ambiguityOf(posting.flags);
  const printed = text.slice(match.start, match.end);
  add('bias');
  add(`class ${facts.placeClass}`);
  add(`ambiguity ${ambiguity}`);
  add('needs sign', (posting.flags & NameFlag.needsSign) !== 0);
  add(facts.title === posting.name ? 'title' : 'other name');
  add('two words', match.words === 2);
  add('three words', match.words > 2);
  const isCapitals = printed === printed.toUpperCase() && printed !== printed.toLowerCase();
  add('all capitals', isCapitals);
  add('shouted', isCapitals && isShouted(text, match.start, match.end));
  const isStart = beginsSentence(text, match);
  add('sentence start', isStart);
  add('short', printed.length <= 3);

  const before = wordBefore(text, match.start);
  const isJoined = before?.gap === ' ';
  const isCapitalBefore = isJoined && before.isCapital && !signs.isPlaceEnd(before.end);
  add('after preposition', isJoined && PLACE_PREPOSITIONS.has(before.text));
  add('after the', isJoined && before.text === 'the');
  add('after title', (isJoined || before?.gap === '. ') && TITLES.has(before?.text ?? ''));
  add('after capital', isCapitalBefore && !TITLES.has(before.text) && !signs.startsSentence(before.start));
  add('after number', isJoined && /^\d/.test(before.text));
  add('after comma', before?.gap === ', ');
  add('after nothing', before === undefined);
  add(
    'after organisation word',
    isJoined && (ORGANISATION_BEFORE.has(before.text) || before.text === 'of') && signs.isOrganisationBefore(match.start),
  );
  add('after initial', before?.gap === '. ' && before.text.length === 1);

  const after = wordAfter(text, match.end);
  const follows = after?.gap === ' ';
  add('before capital', follows && after.isCapital && !signs.isPlaceStart(after.start));
  add('before person word', follows && PERSON_AFTER.has(after.text));
  add('before organisation word', follows && after.isCapital && ORGANISATION_AFTER.has(after.text));
  add('possessive', /^['’]s\b/.test(text.slice(match.end, match.end + 3)));
  add('before comma', after?.gap === ', ' || text[match.end] === ',');
  add('before hyphen', text[match.end] === '-');
  add('before number', follows && /^\d/.test(after.text));
  add('before bracket', text[match.end + 1] === '(' || text[match.end] === ')');
  add('before nothing', after === undefined);

  add('contained here', best.contained && resolved.containers.length > 0);
  add('contained elsewhere', best.contained && resolved.containers.length === 0);
  add('is container', signs.isContainer(match.start));
  add('after list', before?.gap === ', ' && signs.isPlaceEnd(before.end));
  add('before list', after?.gap === ', ' && signs.isPlaceStart(after.start));
  add('unit named', signs.units.has(facts.unit));
  add('country named', facts.placeClass !== 'country' && facts.countries.some((country) => signs.countries.has(country)));
  add('near one', best.near > 0);
  add('near three', best.near > 2);
  add('unit votes', best.unitVotes > 1);
  const noVotes = best.unitVotes + best.countryVotes + best.near === 0;
  add('no votes', noVotes);
  add('dominant', second === undefined || best.score > second.score + 2);
  add('rivalled', second !== undefined && best.score < second.score + 0.5);
  const times = signs.times(posting.folded);
  add('named once', times === 1);
  add('named often', times > 3);
  const isPerson = signs.isPartOfPerson(printed);
  add('part of person elsewhere', isPerson);
  add('in longer place elsewhere', signs.isPartOfPlace(printed));
  // "Mississippi State" is a university more often than the state.
  add('capital class word', / [a-z]+$/.test(posting.name) && / \p{Lu}\p{Ll}+$/u.test(printed));
  add('class small and no votes', noVotes && ['village', 'town', 'unknown_size', 'neighbourhood'].includes(facts.placeClass));
  add('person_like and after capital', ambiguity === 'person_like' && isCapitalBefore);
  add('word_like and sentence start', ambiguity === 'word_like' && isStart);
  add(
    'unknown and preposition',
    isJoined && PLACE_PREPOSITIONS.has(before.text) && ['village', 'town', 'unknown_size'].includes(facts.placeClass),
  );

  if (before && before.gap.length <= 2) found.push(NAMED.length + hash(before.text));
  if (after && after.gap.length <= 2) found.push(NAMED.length + HASHED + hash(after.text));
  return found;
}

function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193);
  return (h >>> 7) % HASHED;
}
