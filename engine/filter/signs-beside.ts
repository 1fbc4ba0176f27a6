/** What the words beside a name say of whether it is a place, by lists of the text's language. */
import { functionWords } from '../language/function-words.ts';
import { hasCapitalNouns, isCaseless, isLatin, type Language } from '../language/language.ts';
import { type NeighbourClass, neighbourWords } from '../language/neighbour-words.ts';
import type { PlaceClass } from '../link/place-facts.ts';
import type { Resolved } from '../link/resolve-places.ts';
import { foldedText } from '../names/words.ts';
import { beginsSentence } from './context.ts';
import type { DocumentSigns } from './document-signs.ts';
import { holding, type Sign } from './elsewhere-weights.ts';
import { type Neighbour, wordAfter, wordBefore } from './neighbour.ts';

interface FoldedNeighbour extends Pick<Neighbour, 'start' | 'end' | 'isCapital' | 'length'> {
  folded: string;
  /** What stands between it and the name. */
  between: string;
}

/** Classes of places that have presidents, ministers and governors. */
const STATES: ReadonlySet<PlaceClass> = new Set(['country', 'capital', 'unit', 'region', 'disputed']);

/** Signs of the words beside a name. */
export function signsBeside(text: string, { match, best }: Resolved, signs: DocumentSigns, language: Language): Sign[] {
  const is = (neighbour: FoldedNeighbour | undefined, neighbourClass: NeighbourClass) => isOf(neighbour, neighbourClass, language);
  const before = joined(foldedBefore(text, match.start));
  const after = foldedAfter(text, match.end);
  const next = after?.between === ' ' ? after : undefined;
  const head = headBefore(text, before, language);
  const isKind = is(before, 'kinds') || is(head, 'kinds');
  const isState = STATES.has(best.facts.placeClass);
  const isFree = next?.isCapital === true && !signs.isPlaceStart(next.start);
  return holding({
    preposition: is(before, 'prepositions') || is(head, 'prepositions') || hasJoinedPreposition(text, match.start, language),
    kind: isKind,
    list: (before?.between === ', ' && signs.isPlaceEnd(before.end)) || (after?.between === ', ' && signs.isPlaceStart(after.start)),
    dateline: isDateline(text, match),
    afterTitle: !isState && is(before, 'titles'),
    afterGivenName:
      match.words === 1 && before?.between === ' ' && before.isCapital && !signs.isPlaceEnd(before.end) && signs.isGivenName(before.start),
    givenName: match.words === 1 && isFree && signs.isGivenName(match.start),
    holder: is(before, 'holders') || is(head, 'holders') || (isLatin(language) && isOf(before, 'holders', 'en')),
    head: next?.isCapital === true && (isOf(next, 'heads', 'en') || isOf(next, 'plain', 'en')),
    beforeNoun: hasCapitalNouns(language) && !isState && isFree,
    compound: isCompound(text, match, signs),
    partOfName:
      !isKind &&
      !isCaseless(language) &&
      !hasCapitalNouns(language) &&
      isPartOfName(text, before, isFree ? next : undefined, signs, language),
  });
}

function foldedBefore(text: string, start: number): FoldedNeighbour | undefined {
  const word = wordBefore(text, start);
  return word.exists ? folded(text, word, text.slice(word.end, start)) : undefined;
}

function foldedAfter(text: string, end: number): FoldedNeighbour | undefined {
  const word = wordAfter(text, end);
  return word.exists ? folded(text, word, text.slice(end, word.start)) : undefined;
}

function folded(text: string, { start, end, isCapital, length }: Neighbour, between: string): FoldedNeighbour {
  return { start, end, isCapital, length, folded: foldedText(text, start, end), between };
}

function isOf(neighbour: FoldedNeighbour | undefined, neighbourClass: NeighbourClass, language: Language): boolean {
  return neighbour !== undefined && neighbourWords(neighbourClass, language).has(neighbour.folded);
}

/** A word that belongs to the name's phrase: nothing but a space, an apostrophe, a comma or a quotation mark parts them. */
function joined(neighbour: FoldedNeighbour | undefined): FoldedNeighbour | undefined {
  return neighbour !== undefined && /^(?:[ '’]|, |\. |\s?[«"“(])$/u.test(neighbour.between) ? neighbour : undefined;
}

/** Longest words that join a noun to a name: "de", "della", "von", "van de". */
const LONGEST_JOINT = 6;

/** The word before the articles and prepositions before a name: "universidad" in "universidad de la Habana". */
function headBefore(text: string, before: FoldedNeighbour | undefined, language: Language): FoldedNeighbour | undefined {
  if (!isLatin(language)) return undefined;
  const isJoint = (word: FoldedNeighbour) => word.length <= LONGEST_JOINT && functionWords(language).has(word.folded);
  if (!before || !isJoint(before)) return undefined;
  const word = joined(foldedBefore(text, before.start));
  return word && isJoint(word) ? joined(foldedBefore(text, word.start)) : word;
}

/** "بالعراق", "בישראל": the name begins inside a word. */
function hasJoinedPreposition(text: string, start: number, language: Language): boolean {
  const letter = text[start - 1] ?? '';
  return (language === 'ar' && /[بل]/u.test(letter)) || (language === 'he' && /[בלמ]/u.test(letter));
}

/** "Mérida, 23 may (EFE).", "HAMBURG (dpa) –": a name at the start of a line before a date, an agency or a dash. */
function isDateline(text: string, { start, end }: Resolved['match']): boolean {
  return (start === 0 || text[start - 1] === '\n') && /^(?:, \d| ?\(| [-–—] |\. \d)/.test(text.slice(end, end + 4));
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** Part of a word with a hyphen whose other part is no place: "US-Dollar", "Ex-Jugoslawien"; and of "US$". */
function isCompound(text: string, { start, end }: Resolved['match'], signs: DocumentSigns): boolean {
  // Beside an acronym any noun is one of the compound, also one that is a town's name ("US-Dollar").
  const isAcronym = /^\p{Lu}+$/u.test(text.slice(start, end));
  const isHyphen = (at: number) => HYPHEN.test(text[at] ?? '');
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  const isJoinedAfter = isHyphen(end) && (isAcronym || (isLetter(end + 1) && !signs.isPlaceStart(end + 1)));
  const isJoinedBefore = isHyphen(start - 1) && isLetter(start - 2) && (isAcronym || !signs.isPlaceEnd(start - 1));
  return isJoinedAfter || isJoinedBefore || /^ ?\$/.test(text.slice(end, end + 2));
}

/** A capitalised word right before that is no place, no function word and begins no sentence, or one after that is no function word. */
function isPartOfName(
  text: string,
  before: FoldedNeighbour | undefined,
  after: FoldedNeighbour | undefined,
  signs: DocumentSigns,
  language: Language,
): boolean {
  const words = functionWords(language);
  const isName = before?.between === ' ' && before.isCapital && !words.has(before.folded);
  if (isName && !signs.isPlaceEnd(before.end) && !beginsSentence(text, before.start)) return true;
  // "el presidente de Colombia Andrés Pastrana": what a preposition or an article joins to the words before is whole.
  const isJoined = before !== undefined && words.has(before.folded);
  return !isJoined && after !== undefined && !words.has(after.folded);
}
