/**
 * Text to mentions: names are found, doubtful ones kept only with a second sign, and each tied to one entity. Pure: the same text,
 * context and pack always give the same mentions.
 */
import { isFollowedByGroupNoun, isOtherAcronym, isShouted, isShoutedAcronym } from './acronym-guard.ts';
import { chooseSense } from './choose-sense.ts';
import { type Evidence, gatherEvidence, isStrong } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Posting } from './names/index.ts';
import { type RawMatch, scan, scanInside } from './names/scan.ts';
import { isDoubtfulPlace, isInsideAddress, isPartOfLongerName } from './neighbour-guard.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';
import { ambiguityOf } from './pack/stored-names.ts';
import { SCORE } from './scores.ts';

/** What is known about the text beyond its words. */
export interface AnnotateContext {
  /** Entities that earlier parts of the same document named. */
  known?: readonly number[];
}

/** From this score on a reader sees the mark. */
const MARK_FROM = 0.5;

interface Choice {
  entity: number;
  score: number;
  adjective: boolean;
  reasons: string[];
}

/** All mentions in reading order; a longer name comes before the names nested in it. */
export function annotate(text: string, context: AnnotateContext, pack: Pack): Mention[] {
  const matches = scan(text, pack).filter((match) => !isInsideAddress(text, match));
  const evidence = gatherEvidence(text, matches, pack, context.known ?? []);
  const mentions: Mention[] = [];
  for (const match of matches) {
    mentions.push(...fromMatch(text, match, evidence, pack));
  }
  return mentions;
}

function fromMatch(text: string, match: RawMatch, evidence: Evidence, pack: Pack): Mention[] {
  const choice = choose(text, match, evidence, pack);
  if (choice)
    return [toMention(match, choice, pack, false), ...(match.words > 1 ? nested(text, match, choice.entity, evidence, pack) : [])];
  // A long name that nothing confirms may still hold a sure one: "US" in "US-led coalition".
  return match.words > 1 ? scanInside(text, match, pack).flatMap((inner) => fromMatch(text, inner, evidence, pack)) : [];
}

function nested(text: string, outer: RawMatch, outerEntity: number, evidence: Evidence, pack: Pack): Mention[] {
  const found: Mention[] = [];
  for (const match of scanInside(text, outer, pack)) {
    const choice = choose(text, match, evidence, pack);
    if (choice && choice.entity !== outerEntity) found.push(toMention(match, choice, pack, true));
  }
  return found;
}

function toMention(match: RawMatch, choice: Choice, pack: Pack, isNested: boolean): Mention {
  const form = isNested ? 'nested' : choice.adjective ? 'adjective' : 'name';
  return {
    start: match.start,
    end: match.end,
    kind: pack.kind(choice.entity),
    form,
    entity: choice.entity,
    score: choice.score,
    marked: form === 'name' && choice.score >= MARK_FROM,
    reasons: choice.reasons,
  };
}

function choose(text: string, match: RawMatch, evidence: Evidence, pack: Pack): Choice | undefined {
  const postings = match.postings.filter((posting) => !isOtherAcronym(text, match, posting));
  const strong = postings.filter(isStrong);
  const choice = strong.length > 0 ? chooseStrong(text, match, strong, evidence, pack) : undefined;
  if (choice) return choice;
  return confirmFirst(text, { ...match, postings }, evidence, pack);
}

function confirmFirst(text: string, match: RawMatch, evidence: Evidence, pack: Pack): Choice | undefined {
  for (const posting of match.postings) {
    const choice = confirm(text, match, posting, evidence, pack);
    if (choice) return choice;
  }
  return undefined;
}

function chooseStrong(text: string, match: RawMatch, postings: Posting[], evidence: Evidence, pack: Pack): Choice | undefined {
  const [first] = postings;
  // "JOIN US TODAY" is no country.
  if (first === undefined || isShoutedAcronym(text, match, first)) return undefined;
  const { posting, score, reason } = chooseSense(postings, evidence, pack);
  const adjective = (posting.flags & NameFlag.adjective) !== 0;
  const doubtful = isDoubtfulPlace(text, match, posting, pack);
  const sure = doubtful ? SCORE.doubtful : adjective ? Math.min(score, SCORE.adjective) : score;
  return { entity: posting.entity, score: sure, adjective, reasons: [doubtful ? 'may be part of a longer name' : reason] };
}

/** A name that needs a second sign, if the document gives it. */
function confirm(text: string, match: RawMatch, { entity, flags }: Posting, evidence: Evidence, pack: Pack): Choice | undefined {
  if (isShouted(text, match.start, match.end)) return undefined;
  const printed = evidence.named.get(entity);
  const confirmed = (reason: string): Choice => ({
    entity,
    score: SCORE.confirmed,
    adjective: (flags & NameFlag.adjective) !== 0,
    reasons: [reason],
  });
  if (printed !== undefined) return confirmed(`also named in this text as “${printed}”`);
  if (ambiguityOf(flags) === 'weak') return undefined;
  if (pack.row(entity) >= 0) return confirmRow(text, match, entity, evidence, pack);
  const related = pack.record(entity).relations.find((relation) => evidence.named.has(pack.find(relation.other)));
  if (related) return confirmed(`“${evidence.named.get(pack.find(related.other))}”, related to it, is named in this text`);
  const countryNamed = pack.countries(entity).some((country) => evidence.countries.has(country));
  // Every coalition in a war speaks of its country: that does not tell one "US-led coalition" from another.
  if (countryNamed && match.words > 1 && pack.type(entity) !== 'coalition') return confirmed('its country is named in this text');
  if (countryNamed && pack.kind(entity) === 'place') return confirmed('its country is named in this text');
  if (countryNamed && isFollowedByGroupNoun(text, match.end)) return confirmed('followed by a word for a group, and its country is named');
  return undefined;
}

/** A small or ambiguous place: its province or state must be named. */
function confirmRow(text: string, match: RawMatch, entity: number, evidence: Evidence, pack: Pack): Choice | undefined {
  const unit = pack.unit(entity);
  if (unit < 0 || !evidence.units.has(unit)) return undefined;
  const doubtful = isPartOfLongerName(text, match);
  return {
    entity,
    score: doubtful ? SCORE.doubtful : SCORE.confirmed,
    adjective: false,
    reasons: [doubtful ? 'may be part of a longer name' : `${pack.title(unit)} is named in this text`],
  };
}
