/**
 * Finds entities by what a reader types or selects: those that bear the name first, then those with a name that begins so, then those with
 * a word that begins so. Within each, actors and large places come first.
 */
import { lookup } from '../lookup.ts';
import { foldedWritings, nameKeys } from '../names/name-keys.ts';
import type { Pack } from '../pack/pack.ts';
import { ANOTHER_NAME, weightOf } from '../weight.ts';
import { saysMuch, visitBeginnings } from './beginnings.ts';

/** An entity and the one of its names that was found. */
export interface Hit {
  entity: number;
  name: string;
}

/** The Arabic article, with which most names are written: "قائم" finds "القائم". */
const ARABIC_ARTICLE = 'ال';

interface Ranked extends Hit {
  /** Lower is better: 1 where the name begins so, 2 where a word of it does. */
  rank: 1 | 2;
  weight: number;
}

/** At most `limit` entities, the likeliest first. */
export function lookUpNames(text: string, pack: Pack, limit: number): Hit[] {
  const exact = lookup(text, pack).slice(0, limit);
  const hits = exact.map((entity) => ({ entity, name: bornName(text, entity, pack) }));
  const queries = [...new Set(nameKeys(text).map(({ folded }) => folded))];
  if (hits.length >= limit || !queries.some(saysMuch)) return hits;
  return [...hits, ...beginningSo(queries, pack, limit - hits.length, new Set(exact))];
}

/** The one of an entity's names that is meant by the text, as it is stored. */
function bornName(text: string, entity: number, pack: Pack): string {
  const wanted = new Set(nameKeys(text).map(({ folded }) => folded));
  const names = pack.names(entity).map((name) => name.text);
  return (
    names.find((name) => foldedWritings(name).some((folded) => wanted.has(folded))) ??
    names.find((name) => nameKeys(name, true).some(({ folded }) => wanted.has(folded))) ??
    pack.title(entity)
  );
}

function beginningSo(queries: readonly string[], pack: Pack, limit: number, without: ReadonlySet<number>): Hit[] {
  const decoder = new TextDecoder();
  const { nameBytes } = pack.sections;
  const arabic = queries.filter((query) => /^\p{Script=Arabic}/u.test(query) && !query.startsWith(ARABIC_ARTICLE));
  const wanted = [...queries, ...arabic.map((query) => ARABIC_ARTICLE + query)];
  let best: Ranked[] = [];
  visitBeginnings(nameBytes, wanted, ({ entity, start, end, first }) => {
    if (without.has(entity)) return;
    const weight = weightOf(entity, pack);
    const last = best[limit - 1];
    if (last && isBefore(last, { rank: first ? 1 : 2, weight })) return;
    const name = decoder.decode(nameBytes.subarray(start, end));
    const rank = rankOf(name, wanted);
    if (rank === undefined) return;
    const hit: Ranked = { entity, name, rank, weight: name === pack.title(entity) ? weight : weight * ANOTHER_NAME };
    const known = best.find((other) => other.entity === entity);
    if (known && !isBefore(hit, known)) return;
    best = [...best.filter((other) => other !== known), hit].sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.entity - b.entity);
    best.length = Math.min(best.length, limit);
  });
  return best.map(({ entity, name }) => ({ entity, name }));
}

type Place = Pick<Ranked, 'rank' | 'weight'>;

function isBefore(one: Place, other: Place): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.weight > other.weight);
}

function rankOf(name: string, wanted: readonly string[]): 1 | 2 | undefined {
  const writings = foldedWritings(name);
  if (writings.some((folded) => wanted.some((query) => folded.startsWith(query)))) return 1;
  return writings.some((folded) => wanted.some((query) => folded.includes(` ${query}`))) ? 2 : undefined;
}
