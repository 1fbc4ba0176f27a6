/** Whether a name is a place, and which: the linker's best sense, if the filter finds the name likely enough. */
import { isShoutedAcronym } from '../acronym-guard.ts';
import type { Choice } from '../choice.ts';
import { type Evidence, isStrong } from '../evidence.ts';
import type { Resolved } from '../link/resolve-places.ts';
import { isPartOfLongerName } from '../neighbour-guard.ts';
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { ambiguityOf } from '../pack/stored-names.ts';
import { SCORE } from '../scores.ts';
import type { DocumentSigns } from './document-signs.ts';
import { featuresOf } from './features.ts';
import { asProbability, type FilterWeights, sumOf } from './score.ts';

/** Sums from which a name is listed, and from which it is marked. Set on the development corpora for the best F1 and for a precision of 95 of 100. */
const LIST_FROM = -0.4;
const MARK_FROM = 1.2;

/** Georgia the country leads the state by less, Jordan the country leads the town of Jordan by more. */
const COUNTRY_LEAD = 3;

/** Inhabitants from which a capital is as well known as a country. */
const LARGE_CAPITAL = 1_000_000;

/** A sense that leads the next by less is said to be one of two; it is not marked. */
const CLEAR_LEAD = 0.15;

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
  if (ambiguityOf(posting.flags) === 'weak' && printed === undefined && !best.contained && !signs.isContainer(resolved.match.start))
    return undefined;
  if (!isConfirmed(resolved, evidence, pack)) return undefined;
  if (isCuratedName(resolved, pack) || isRelatedNamed(resolved, evidence, pack) || isPlainName(text, resolved, signs))
    return sureChoice(resolved, pack);
  const sum = sumOf(featuresOf(text, resolved, signs), weights);
  // In other languages the filter may keep a name from being marked, not from being listed.
  const isListed = sum >= LIST_FROM || (!signs.isEnglish && isStrong(posting));
  if (!isListed) return undefined;
  const isClear = second === undefined || best.score - second.score >= CLEAR_LEAD;
  return {
    entity: facts.entity,
    score: Math.max(asProbability(sum), signs.isEnglish ? 0 : SCORE.doubtful),
    adjective: false,
    // What the text itself puts into its province or country is a place, however rare the name.
    marked:
      (sum >= MARK_FROM || best.contained) && isClear && !(facts.placeClass === 'country' && isPartOfLongerName(text, resolved.match)),
    reasons: reasonsOf(resolved, pack),
  };
}

/** A curated name that needs a second sign has it where its country is spoken of, or the place itself by another name. */
function isConfirmed({ best }: Resolved, { named, countries }: Evidence, pack: Pack): boolean {
  const { entity, countries: own } = best.facts;
  if (pack.row(entity) >= 0 || (best.posting.flags & NameFlag.needsSign) === 0 || best.contained) return true;
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
  if (second !== undefined && best.score - second.score < COUNTRY_LEAD) return false;
  return !signs.isPartOfPerson(text.slice(match.start, match.end)) && !isPartOfLongerName(text, match);
}

function sureChoice(resolved: Resolved, pack: Pack): Choice {
  const { best, second } = resolved;
  const isClear = second === undefined || best.score - second.score >= CLEAR_LEAD || pack.row(second.facts.entity) >= 0;
  return {
    entity: best.facts.entity,
    score: isClear ? SCORE.strong : SCORE.doubtful,
    adjective: false,
    marked: isClear,
    reasons: reasonsOf(resolved, pack),
  };
}

/** In words, for the card's "why this". */
function reasonsOf({ best, second }: Resolved, pack: Pack): string[] {
  const reasons = [
    ...(best.contained ? ['the text says what it lies in'] : []),
    ...(best.unitVotes > 0 && best.facts.unit >= 0 ? [`other places of ${pack.title(best.facts.unit)} are named`] : []),
    ...(best.near > 0 ? ['places near it are named'] : []),
    ...(best.countryVotes > 0 && best.facts.placeClass !== 'country' ? ['its country is spoken of'] : []),
  ];
  if (second === undefined) return ['only one place has this name', ...reasons];
  if (best.score - second.score < CLEAR_LEAD)
    return [`may also be ${second.facts.title}, ${second.facts.countries.join(', ')}`, ...reasons];
  return reasons.length > 0 ? reasons : ['the best known of this name'];
}
