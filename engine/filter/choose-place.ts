/** Whether a name is a place, and which: the linker's best sense, if the filter finds the name likely enough. */
import { isShoutedAcronym } from '../acronym-guard.ts';
import type { Choice } from '../choice.ts';
import { type Evidence, isStrong } from '../evidence.ts';
import { isSea } from '../link/narrowed-senses.ts';
import { type PlaceClass, placeFacts } from '../link/place-facts.ts';
import type { Resolved } from '../link/resolve-places.ts';
import type { RawMatch } from '../names/scan.ts';
import { classOf, UnitClass } from '../names/unicode.ts';
import { isPartOfLongerName } from '../neighbour-guard.ts';
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { ambiguityOf } from '../pack/stored-names.ts';
import type { Reason } from '../reason.ts';
import { SCORE } from '../scores.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import type { DocumentSigns } from './document-signs.ts';
import { asProbability, type FilterWeights, sumFor } from './score.ts';
import { Sign } from './surroundings.ts';

/** Sums from which a name is listed, and from which it is marked. Set on the development corpora for the best F1 and for a precision of 95 of 100. */
const LIST_FROM = -0.2;
const MARK_FROM = 1.1;

/** An abbreviation of a state that the text does not spell out is listed from here on. */
const WEAK_FROM = 0.5;

/** Signs that the name is part of an organisation's: "Paris Police", "Bank of Japan". */
const IN_ORGANISATION = Sign.organisationAfter | Sign.organisationBefore;

/** A country is meant where the linker gives it this share of the likelihood: Jordan beside the town of Jordan, seldom Georgia beside the state. */
const COUNTRY_SHARE = 0.8;

/** A city is meant where the linker gives it this share: Manchester in England beside the towns of New England. */
const CITY_SHARE = 0.6;

/** Inhabitants from which a capital is as well known as a country. */
const LARGE_CAPITAL = 1_000_000;

/** A sense that is no more likely than all others together is not marked. */
const CLEAR_SHARE = 0.5;

/** A second sense as likely as this is named among the reasons. */
const RIVAL_SHARE = 0.25;

/** Votes from which the reasons speak of them: a name that is hardly sure of its own sense is no sign that a reader would see. */
const CLEAR_VOTE = 0.5;

export function choosePlace(
  text: string,
  resolved: Resolved | undefined,
  signs: DocumentSigns,
  evidence: Evidence,
  pack: Pack,
  weights?: FilterWeights,
): Choice | undefined {
  if (!resolved || isShoutedAcronym(text, resolved.match, resolved.best.posting)) return undefined;
  const { best, second } = resolved;
  const { posting, facts } = best;
  const printed = evidence.named.get(facts.entity);
  // Part of a longer name, or an abbreviation of a state: only where it is named in full.
  const isWeak =
    ambiguityOf(posting.flags) === 'weak' && printed === undefined && !best.contained && !signs.isContainer(resolved.match.start);
  if (!signs.isContainer(resolved.match.start) && !isConfirmed(resolved, evidence, pack)) return undefined;
  const isClear = second === undefined || best.share > CLEAR_SHARE;
  if (signs.language !== undefined && signs.language !== 'en') {
    const choice = isWeak
      ? undefined
      : chooseElsewhere(text, resolved, signs, signs.language, { isClear, isCurated: isCuratedName(resolved, pack) });
    return choice && { ...choice, reasons: reasonsOf(resolved, pack) };
  }
  if (isOfUnknownWords(text, resolved.match, signs) && !isWellKnown(resolved, pack)) return undefined;
  const around = signs.around(resolved.match).signs;
  // The seat of a government is a place where it is spoken of as one: "at the White House", but not "the White House denied it".
  if (pack.type(facts.entity) === 'landmark' && (around & Sign.preposition) === 0) return undefined;
  const isNested = (around & IN_ORGANISATION) !== 0 && !best.contained;
  const isPersons = isAfterGivenName(resolved, around);
  if (!isWeak && !isPersons && isSure(text, resolved, signs, evidence, pack)) return sureChoice(resolved, isNested, pack);
  const sum = sumFor(text, resolved, signs, weights);
  // In other languages the filter may keep a name from being marked, not from being listed.
  const isListed = sum >= (isWeak ? WEAK_FROM : LIST_FROM) || (signs.language !== 'en' && isStrong(posting));
  if (!isListed) return undefined;
  return {
    entity: facts.entity,
    score: Math.max(asProbability(sum), signs.language === 'en' ? 0 : SCORE.doubtful),
    adjective: false,
    isNested,
    // What the text itself puts into its province or country is a place, however rare the name.
    marked:
      (sum >= MARK_FROM || best.contained) &&
      isClear &&
      !isPersons &&
      !(facts.placeClass === 'country' && isPartOfLongerName(text, resolved.match)),
    reasons: reasonsOf(resolved, pack),
  };
}

/** Classes whose names are taken where nothing but the name itself can be asked. */
const WELL_KNOWN: ReadonlySet<PlaceClass> = new Set(['country', 'capital', 'metropolis', 'unit'] as const);

/** In a language that the engine knows nothing of and a script without capitals every verb may be some town's name. */
function isWellKnown(resolved: Resolved, pack: Pack): boolean {
  return resolved.best.contained || WELL_KNOWN.has(resolved.best.facts.placeClass) || isCuratedName(resolved, pack);
}

/** Units of a text from which its language would be known, were it one that the engine knows. */
const TELLING = 200;

function isOfUnknownWords(text: string, { start }: RawMatch, { language }: DocumentSigns): boolean {
  if (language !== undefined || text.length < TELLING) return false;
  const first = classOf(text.charCodeAt(start));
  return first === UnitClass.caseless || first === UnitClass.solo;
}

/** "Andrew Jordan", "Leo Thames": then the filter decides, however well known the place, and nothing is marked. */
function isAfterGivenName({ match }: Resolved, around: number): boolean {
  return match.words === 1 && (around & Sign.givenName) !== 0 && (around & Sign.start) === 0;
}

/** Names for which the tables or their rank speak, so that the filter is not asked. */
function isSure(text: string, resolved: Resolved, signs: DocumentSigns, evidence: Evidence, pack: Pack): boolean {
  return (
    isCuratedName(resolved, pack) ||
    isSeaWithArticle(resolved, pack) ||
    isRelatedNamed(resolved, evidence, pack) ||
    isPlainName(text, resolved, signs) ||
    isCityWritten(text, resolved, signs)
  );
}

/** Classes of towns that are known by their name alone. */
const CITIES: ReadonlySet<PlaceClass> = new Set(['capital', 'metropolis', 'city'] as const);

/** A city by its own name after a preposition of place, where hardly another is meant: "in Baltimore", however little else the text says. */
function isCityWritten(text: string, { match, best }: Resolved, signs: DocumentSigns): boolean {
  const { placeClass, title } = best.facts;
  const ambiguity = ambiguityOf(best.posting.flags);
  // "Bakhmut" is nothing else, large or not.
  const isKnown = CITIES.has(placeClass) || (placeClass === 'large_town' && ambiguity === 'clear');
  if (!isKnown || title !== best.posting.name || best.share < CITY_SHARE) return false;
  if (ambiguity === 'word_like' || signs.isPartOfPerson(text.slice(match.start, match.end))) return false;
  const around = signs.around(match).signs;
  return (around & Sign.preposition) !== 0 && (around & (Sign.capitalAfter | Sign.personAfter | Sign.givenName)) === 0;
}

/** "The Pacific" needs no other sign than its article. */
function isSeaWithArticle({ best }: Pick<Resolved, 'best'>, pack: Pack): boolean {
  return best.hasThe && isSea(best.facts, pack);
}

/** A curated name that needs a second sign has it where its country is spoken of, or the place itself by another name. */
function isConfirmed({ best }: Resolved, { named, countries }: Evidence, pack: Pack): boolean {
  const { entity, countries: own } = best.facts;
  if (pack.row(entity) >= 0 || (best.posting.flags & NameFlag.needsSign) === 0 || best.contained) return true;
  if (isSeaWithArticle({ best }, pack)) return true;
  return named.has(entity) || own.some((country) => countries.has(country));
}

/** A curated place whose twin, crossing or region the text names: "Husaybah" beside the Al-Qaim crossing. */
function isRelatedNamed({ best }: Resolved, { named }: Evidence, pack: Pack): boolean {
  const { entity } = best.facts;
  if (pack.row(entity) >= 0 || pack.id(entity).includes(':')) return false;
  return pack.related(entity).some((other) => named.has(other));
}

/**
 * A curated place by a name that the tables say identifies it. The corpora hardly know crossings, camps and regions, so the filter learned
 * nothing of them; whoever wrote the row judged the name.
 */
function isCuratedName({ best }: Resolved, pack: Pack): boolean {
  const { entity } = best.facts;
  const isCurated = pack.row(entity) < 0 && !pack.id(entity).includes(':');
  return isCurated && (best.posting.flags & NameFlag.needsSign) === 0 && ambiguityOf(best.posting.flags) !== 'weak';
}

/** The name of a country or of a large capital that no place of like size shares, and that is nobody's surname in this text. */
function isPlainName(text: string, { match, best, second }: Resolved, signs: DocumentSigns): boolean {
  const { placeClass, weight, title } = best.facts;
  const isCapital =
    placeClass === 'capital' && weight >= LARGE_CAPITAL && title === best.posting.name && ambiguityOf(best.posting.flags) === 'clear';
  if ((placeClass !== 'country' && !isCapital) || (best.posting.flags & NameFlag.needsSign) !== 0) return false;
  if (second !== undefined && best.share < COUNTRY_SHARE) return false;
  return !signs.isPartOfPerson(text.slice(match.start, match.end)) && !isPartOfLongerName(text, match);
}

function sureChoice(resolved: Resolved, isNested: boolean, pack: Pack): Choice {
  const { best, second } = resolved;
  const isClear = second === undefined || best.share > CLEAR_SHARE || pack.row(second.facts.entity) >= 0;
  return {
    entity: best.facts.entity,
    score: isClear ? SCORE.strong : SCORE.doubtful,
    adjective: false,
    isNested,
    marked: isClear,
    reasons: reasonsOf(resolved, pack),
  };
}

/** For the card's "why this". */
function reasonsOf({ best, second }: Resolved, pack: Pack): Reason[] {
  const reasons: Reason[] = [];
  if (best.contained) reasons.push({ key: 'card.reason.contained' });
  if (best.unitVotes > CLEAR_VOTE && best.facts.unit >= 0)
    reasons.push({ key: 'card.reason.sameProvince', values: { province: placeFacts(pack, best.facts.unit).title } });
  if (best.near > CLEAR_VOTE) reasons.push({ key: 'card.reason.near' });
  if (best.countryVotes > CLEAR_VOTE && best.facts.placeClass !== 'country') reasons.push({ key: 'card.reason.countrySpoken' });
  if (second === undefined) return [{ key: 'card.reason.solePlace' }, ...reasons];
  if (second.share >= RIVAL_SHARE)
    return [
      { key: 'card.reason.mayAlsoBePlace', values: { name: second.facts.title, country: second.facts.countries.join(', ') } },
      ...reasons,
    ];
  return reasons.length > 0 ? reasons : [{ key: 'card.reason.bestKnown' }];
}
