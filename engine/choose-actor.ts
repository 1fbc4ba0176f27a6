/** Which actor a name means, and which place an adjective speaks of; short and shared names need a second sign in the document. */
import { isFollowedByGroupNoun, isShouted, isShoutedAcronym } from './acronym-guard.ts';
import type { Choice } from './choice.ts';
import { type Evidence, isStrong } from './evidence.ts';
import type { Posting } from './names/index.ts';
import type { RawMatch } from './names/scan.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';
import { ambiguityOf } from './pack/stored-names.ts';
import { SCORE } from './scores.ts';

/** "Iraqi", if only one place has the adjective or the text names the country of one. */
export function chooseAdjective(text: string, match: RawMatch, evidence: Evidence, pack: Pack): Choice | undefined {
  const adjectives = ofDistinctEntities(match.postings.filter(({ flags }) => (flags & NameFlag.adjective) !== 0));
  const strong = adjectives.filter(isStrong);
  const [first] = strong.length > 0 ? strong : adjectives;
  if (!first || isShoutedAcronym(text, match, first)) return undefined;
  const choice = (entity: number, score: number, reason: string): Choice => ({
    entity,
    score,
    adjective: true,
    marked: false,
    reasons: [reason],
  });
  if (strong.length === 1) return choice(first.entity, SCORE.adjective, 'adjective or people of only one place');
  const named = adjectives.find(({ entity }) => pack.countries(entity).some((country) => evidence.countries.has(country)));
  if (named) return choice(named.entity, SCORE.sharedByContext, 'adjective of a place that the text names');
  return strong.length > 0 ? choice(first.entity, SCORE.doubtful, 'adjective of several places') : undefined;
}

/** Two spellings of one entity that fold alike are one sense. */
function ofDistinctEntities(postings: readonly Posting[]): Posting[] {
  return postings.filter((posting, index) => postings.findIndex((other) => other.entity === posting.entity) === index);
}

/** An actor by a name that is its own, or by one that the document confirms. */
export function chooseActor(text: string, match: RawMatch, evidence: Evidence, pack: Pack): Choice | undefined {
  const actors = match.postings.filter(({ entity, flags }) => pack.kind(entity) === 'actor' && (flags & NameFlag.adjective) === 0);
  const strong = ofDistinctEntities(actors.filter(isStrong));
  const [first] = strong;
  if (first) {
    if (isShoutedAcronym(text, match, first)) return undefined;
    const isOnly = strong.length === 1;
    const score = isOnly ? SCORE.strong : SCORE.doubtful;
    return {
      entity: first.entity,
      score,
      adjective: false,
      marked: isOnly,
      reasons: [isOnly ? 'only one entity has this name' : 'several have this name'],
    };
  }
  for (const posting of actors) {
    const reason = isShouted(text, match.start, match.end) ? undefined : confirmation(text, match, posting, evidence, pack);
    if (reason !== undefined) return { entity: posting.entity, score: SCORE.confirmed, adjective: false, marked: true, reasons: [reason] };
  }
  return undefined;
}

/** Why a name that needs a second sign is meant, if the document gives the sign. */
function confirmation(text: string, match: RawMatch, { entity, flags }: Posting, evidence: Evidence, pack: Pack): string | undefined {
  const printed = evidence.named.get(entity);
  if (printed !== undefined) return `also named in this text as “${printed}”`;
  if (ambiguityOf(flags) === 'weak') return undefined;
  const related = pack.related(entity).find((other) => evidence.named.has(other));
  if (related !== undefined) return `“${evidence.named.get(related)}”, related to it, is named in this text`;
  const countryNamed = pack.countries(entity).some((country) => evidence.countries.has(country));
  // Every coalition in a war speaks of its country: that does not tell one "US-led coalition" from another.
  if (countryNamed && match.words > 1 && pack.type(entity) !== 'coalition') return 'its country is named in this text';
  if (countryNamed && isFollowedByGroupNoun(text, match.end)) return 'followed by a word for a group, and its country is named';
  return undefined;
}
