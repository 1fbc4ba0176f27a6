/** What a name itself, the place it would mean and the rest of the document say of whether it is that place, in languages other than English. */
import { functionWords } from '../language/function-words.ts';
import { hasCapitalNouns, isCaseless, isLatin, type Language } from '../language/language.ts';
import { neighbourWords } from '../language/neighbour-words.ts';
import type { PlaceClass } from '../link/place-facts.ts';
import type { Resolved } from '../link/resolve-places.ts';
import { foldedText } from '../names/words.ts';
import { NameFlag } from '../pack/layout.ts';
import { ambiguityOf, isWordElsewhere } from '../pack/stored-names.ts';
import { beginsSentence } from './context.ts';
import type { DocumentSigns } from './document-signs.ts';
import { holding, type Sign } from './elsewhere-weights.ts';

/** Whether the name is a function word of the text's language: then it is never a place. */
export function isFunctionWord(text: string, { match, best }: Resolved, language: Language): boolean {
  if (match.words > 1) return false;
  const words = functionWords(language);
  return words.has(best.posting.folded) || words.has(foldedText(text, match.start, match.end));
}

/** Votes from which another name speaks for a place: one that is hardly sure of its own sense does not. */
const SURE_VOTE = 0.25;

/** Signs of the place among the others that the document names. */
export function signsOfPlace({ match, best, second }: Resolved, signs: DocumentSigns): Sign[] {
  const { facts } = best;
  const isCountry = facts.placeClass === 'country';
  return holding({
    contained: best.contained,
    container: signs.isContainer(match.start),
    countrySpokenOf: !isCountry && (best.countryVotes > SURE_VOTE || facts.countries.some((country) => signs.countries.has(country))),
    unitSpokenOf: best.unitVotes > SURE_VOTE,
    near: best.near > SURE_VOTE,
    title: facts.title === best.posting.name && second === undefined,
  });
}

/** Places that are meant without their country being spoken of. */
const KNOWN: ReadonlySet<PlaceClass> = new Set(['country', 'capital', 'metropolis', 'disputed', 'region']);

/** Places whose other names are old, foreign or those of a part of them more often than the exonyms of news. */
const TOWNS: ReadonlySet<PlaceClass> = new Set(['city', 'large_town', 'town', 'village', 'unknown_size', 'district', 'neighbourhood']);

/** "Донецкая" of "Донецкая область": alone it qualifies whatever follows. */
const ADJECTIVE = /(?:[сц]к|[сц]ьк)(?:ая|ии|ое|ие|а|е)$/u;

/** Letters of names that are too short to mean anything but the best known places. */
const SHORT = 2;
const SHORT_IN_CONSONANTS = 3;

/** Signs of the name. */
export function signsOfName(text: string, { match, best }: Resolved, signs: DocumentSigns, language: Language): Sign[] {
  const { posting, facts } = best;
  const printed = text.slice(match.start, match.end);
  const ambiguity = ambiguityOf(posting.flags);
  const isSingle = match.words === 1;
  const isUnit = facts.placeClass === 'unit' || facts.placeClass === 'district';
  const isLarge = facts.placeClass === 'country' || facts.placeClass === 'capital';
  const isForm = isSingle && foldedText(printed, 0, printed.length) !== posting.folded;
  return holding({
    word: ambiguity === 'word_like' || (isLatin(language) && isWordElsewhere(posting.flags)),
    person: ambiguity === 'person_like' && isLatin(language),
    personOrWord: ambiguity === 'person_like' && !isLatin(language),
    // A changed ending makes words of the names of countries too: "Самое" is no form of Samoa.
    small: (isForm || !isLarge) && isSmall(printed, signs, language),
    plain: isPlain(posting.folded, language),
    otherName: isLatin(language) && TOWNS.has(facts.placeClass) && facts.title !== posting.name,
    short: posting.folded.length <= (isCaseless(language) ? SHORT_IN_CONSONANTS : SHORT) && !isLarge,
    needsSign: (posting.flags & NameFlag.needsSign) !== 0,
    otherScript: !isLatin(language) && /\p{Script=Latin}/u.test(printed),
    alone: isSingle && isCaseless(language) && !KNOWN.has(facts.placeClass) && isAlone(best),
    bareAdjective: isSingle && isUnit && ADJECTIVE.test(posting.folded),
    englishAdjective: facts.placeClass !== 'country' && match.postings.some(({ flags }) => (flags & NameFlag.adjective) !== 0),
    personElsewhere: isSingle && !hasCapitalNouns(language) && facts.placeClass !== 'country' && signs.isPartOfPerson(printed),
    // Sentences begin with a nominative, or with a preposition before another case.
    formAtStart: isForm && !isLatin(language) && !isCaseless(language) && beginsSentence(text, match.start),
    sentenceStart: isSingle && !isCaseless(language) && beginsSentence(text, match.start),
  });
}

function isAlone({ contained, unitVotes, countryVotes, near }: Resolved['best']): boolean {
  return !contained && unitVotes + countryVotes + near === 0;
}

/** Whether the document writes all words of a name small, articles aside: "El Consejo". */
function isSmall(printed: string, signs: DocumentSigns, language: Language): boolean {
  const words = printed.split(/[ -]/);
  const isArticle = (word: string) => functionWords(language).has(foldedText(word, 0, word.length));
  return words.every((word) => signs.words.small.has(word) || (words.length > 1 && isArticle(word)));
}

/** Whether all words of a name are plain: "شمال غرب". */
function isPlain(name: string, language: Language): boolean {
  return name.split(' ').every((word) => neighbourWords('plain', language).has(word) || neighbourWords('plain', 'en').has(word));
}
