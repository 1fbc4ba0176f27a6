/** Which actor a name means, and which place an adjective speaks of; short and shared names need a second sign in the document. */
import { isFollowedByGroupNoun, isShouted, isShoutedAcronym } from './acronym-guard.ts';
import type { Choice } from './choice.ts';
import type { DayInterval } from './dates.ts';
import { type Evidence, isStrong } from './evidence.ts';
import { activeOf } from './forces.ts';
import type { Posting } from './names/index.ts';
import type { RawMatch } from './names/scan.ts';
import { readWord } from './names/words.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';
import { ambiguityOf } from './pack/stored-names.ts';
import type { Reason } from './reason.ts';
import { SCORE } from './scores.ts';

/** "Iraqi", if only one place has the adjective or the text names the country of one. */
export function chooseAdjective(text: string, match: RawMatch, evidence: Evidence, pack: Pack): Choice | undefined {
  const adjectives = ofDistinctEntities(match.postings.filter(({ flags }) => (flags & NameFlag.adjective) !== 0));
  const strong = adjectives.filter(isStrong);
  const [first] = strong.length > 0 ? strong : adjectives;
  if (!first || isShoutedAcronym(text, match, first)) return undefined;
  const choice = (entity: number, score: number, key: Reason['key']): Choice => ({
    entity,
    score,
    adjective: true,
    marked: false,
    reasons: [{ key }],
  });
  if (strong.length === 1) return choice(first.entity, SCORE.adjective, 'card.reason.soleAdjective');
  const named = adjectives.find(({ entity }) => pack.countries(entity).some((country) => evidence.countries.has(country)));
  if (named) return choice(named.entity, SCORE.sharedByContext, 'card.reason.namedAdjective');
  return strong.length > 0 ? choice(first.entity, SCORE.doubtful, 'card.reason.sharedAdjective') : undefined;
}

/** Two spellings of one entity that fold alike are one sense. */
function ofDistinctEntities(postings: readonly Posting[]): Posting[] {
  return postings.filter((posting, index) => postings.findIndex((other) => other.entity === posting.entity) === index);
}

/** An actor by a name that is its own, or by one that the document confirms. `days` are those of the text. */
export function chooseActor(
  text: string,
  match: RawMatch,
  evidence: Evidence,
  days: DayInterval | undefined,
  pack: Pack,
): Choice | undefined {
  const actors = match.postings.filter(({ entity, flags }) => pack.kind(entity) === 'actor' && (flags & NameFlag.adjective) === 0);
  if (actors.length === 0) return undefined;
  const strong = ofDistinctEntities(actors.filter(isStrong));
  const [first] = strong;
  if (first) return isShoutedAcronym(text, match, first) ? undefined : chooseStrong(first, strong, days, pack);
  if (isShouted(text, match.start, match.end)) return undefined;
  return chooseConfirmed(text, match, actors, evidence, days, pack);
}

/** Of several with the name those that were active when the text was written are meant. */
function chooseStrong(first: Posting, strong: readonly Posting[], days: DayInterval | undefined, pack: Pack): Choice {
  const active = days ? strong.filter(({ entity }) => pack.isActive(entity, days)) : strong;
  const [only] = active.length === 1 ? active : strong.length === 1 ? strong : [];
  const key = strong.length === 1 ? 'card.reason.soleEntity' : only ? 'card.reason.soleThen' : 'card.reason.severalEntities';
  const meant = (only ?? active[0] ?? first).entity;
  return {
    entity: days ? activeForce(meant, days, pack) : meant,
    score: only ? SCORE.strong : SCORE.doubtful,
    adjective: false,
    marked: only !== undefined,
    reasons: [{ key }],
  };
}

/** A country's army of that time in place of the one that went before it, for both are called by the country's adjective. */
function activeForce(entity: number, days: DayInterval, pack: Pack): number {
  if (pack.isActive(entity, days)) return entity;
  const forces = pack.info().forces[pack.countries(entity)[0] ?? ''] ?? [];
  return forces.includes(entity) ? (activeOf(forces, days, pack) ?? entity) : entity;
}

/** What confirms a name that needs a second sign, and how much that says; signs of {@link ENOUGH} are taken. */
interface Confirmation {
  weight: number;
  reason: Reason;
}

const NAMED_IN_FULL = 4;
const RELATED_NAMED = 3;
const COUNTRY_NAMED = 2;
const ENOUGH = 2;

/** Who was not active when the text was written is seldom meant by a short name: his country alone is no longer enough. */
const NOT_ACTIVE = 1;

function chooseConfirmed(
  text: string,
  match: RawMatch,
  actors: readonly Posting[],
  evidence: Evidence,
  days: DayInterval | undefined,
  pack: Pack,
): Choice | undefined {
  const confirmed = ofDistinctEntities(actors).flatMap((posting) => {
    const found = confirmation(text, match, posting, evidence, pack);
    if (!found) return [];
    const weight = found.weight - (days && !pack.isActive(posting.entity, days) ? NOT_ACTIVE : 0);
    return weight >= ENOUGH ? [{ entity: posting.entity, weight, reason: found.reason }] : [];
  });
  confirmed.sort((a, b) => b.weight - a.weight);
  const [best, second] = confirmed;
  if (!best) return undefined;
  const isOnly = second === undefined || second.weight < best.weight;
  const reasons: Reason[] = isOnly
    ? [best.reason]
    : [{ key: 'card.reason.mayAlsoBe', values: { name: pack.title(second.entity) } }, best.reason];
  return { entity: best.entity, score: isOnly ? SCORE.confirmed : SCORE.doubtful, adjective: false, marked: isOnly, reasons };
}

/** Why a name that needs a second sign is meant, if the document gives the sign. */
function confirmation(text: string, match: RawMatch, { entity, flags }: Posting, evidence: Evidence, pack: Pack): Confirmation | undefined {
  const printed = evidence.named.get(entity);
  if (printed !== undefined) return { weight: NAMED_IN_FULL, reason: { key: 'card.reason.namedAs', values: { name: printed } } };
  if (ambiguityOf(flags) === 'weak') return undefined;
  const related = pack.related(entity).find((other) => evidence.named.has(other));
  if (related !== undefined)
    return { weight: RELATED_NAMED, reason: { key: 'card.reason.related', values: { name: evidence.named.get(related) ?? '' } } };
  if (!pack.countries(entity).some((country) => evidence.countries.has(country))) return undefined;
  // Every coalition in a war speaks of its country: that does not tell one "US-led coalition" from another.
  if (match.words > 1 && pack.type(entity) !== 'coalition') return { weight: COUNTRY_NAMED, reason: { key: 'card.reason.countryNamed' } };
  if (isFollowedByGroupNoun(text, match.end)) return { weight: COUNTRY_NAMED, reason: { key: 'card.reason.groupWord' } };
  return isLongAcronym(text, match) ? { weight: COUNTRY_NAMED, reason: { key: 'card.reason.acronym' } } : undefined;
}

/** Letters of an acronym that few other things share: "SDF" where Syria is spoken of, but not "IS". */
const LONG_ACRONYM = 3;

function isLongAcronym(text: string, { start, end, words }: RawMatch): boolean {
  return words === 1 && end - start >= LONG_ACRONYM && readWord(text, start).allCapitals;
}
