/** Names of packs in a text, beside those of the bundled data: the longest name wins, and of equal ones the bundled sense. */
import { mayBeAcronym } from '../acronym-guard.ts';
import type { Mention } from '../mention.ts';
import type { Posting } from '../names/index.ts';
import { type RawMatch, scan } from '../names/scan.ts';
import { NameFlag } from '../pack/layout.ts';
import { SCORE } from '../scores.ts';
import type { DataWithPacks } from './beside.ts';

/** Mentions of both. `known` are entities that earlier parts of the document named. */
export function withPackNames(
  text: string,
  bundled: readonly Mention[],
  data: DataWithPacks,
  known: readonly number[],
): readonly Mention[] {
  const own = ownMentions(text, bundled, data, known);
  if (own.length === 0) return bundled;
  const kept = own.filter((mention) => bundled.every((other) => !isBehind(mention, other)));
  if (kept.length === 0) return bundled;
  const others = bundled.flatMap((mention) => besideOwn(mention, kept));
  return [...others, ...kept].sort((a, b) => a.start - b.start || b.end - a.end);
}

function ownMentions(text: string, bundled: readonly Mention[], data: DataWithPacks, known: readonly number[]): Mention[] {
  const matches = scan(text, data.own).flatMap((match) => {
    const postings = mayBeAcronym(text, match) ? match.postings.filter(({ allCapitals }) => allCapitals !== 0) : match.postings;
    return postings.length > 0 ? [{ ...match, postings }] : [];
  });
  const named = new Set([
    ...known,
    ...bundled.map(({ entity }) => entity),
    ...matches.flatMap(({ postings }) => postings.filter(isSure).map(({ entity }) => entity)),
  ]);
  return matches.flatMap((match) => {
    const posting = match.postings.find((candidate) => isSure(candidate) || named.has(candidate.entity));
    return posting ? [mentionOf(match, posting, data)] : [];
  });
}

/** A name that needs no second sign. */
function isSure({ flags }: Posting): boolean {
  return (flags & NameFlag.needsSign) === 0;
}

function mentionOf({ start, end }: RawMatch, { entity }: Posting, data: DataWithPacks): Mention {
  return {
    start,
    end,
    kind: data.kind(entity),
    form: 'name',
    entity,
    score: SCORE.strong,
    marked: true,
    reasons: [{ key: 'card.reason.pack' }],
  };
}

const overlap = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end;
const length = ({ start, end }: Mention) => end - start;

/**
 * Whether a pack's name gives way to a bundled mention. What the engine is not sure enough of to mark, but for adjectives, gives way itself:
 * the reader chose the pack for this site.
 */
function isBehind(own: Mention, bundled: Mention): boolean {
  if (!overlap(own, bundled) || bundled.form === 'nested') return false;
  if (!bundled.marked && bundled.form !== 'adjective') return false;
  if (own.start === bundled.start && own.end === bundled.end) return true;
  if (own.start <= bundled.start && own.end >= bundled.end) return false;
  if (bundled.start <= own.start && bundled.end >= own.end) return true;
  // Neither holds the other: the one that begins first was read first.
  return bundled.start < own.start;
}

/** A bundled mention beside the pack's: inside a longer name it is only listed, and what the longer name cuts through is none. */
function besideOwn(mention: Mention, own: readonly Mention[]): Mention[] {
  const over = own.find((other) => overlap(mention, other));
  if (!over) return [mention];
  const isInside = mention.start >= over.start && mention.end <= over.end && length(mention) < length(over);
  return isInside ? [{ ...mention, form: 'nested', marked: false }] : [];
}
