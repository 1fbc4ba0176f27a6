/** Examples for the linker: the names of a document with the senses that the annotators mean. */
import { type LinkProblem, ProblemReader } from '../../engine/link/problem.ts';
import { siteCountry } from '../../engine/link/site-country.ts';
import { distanceKm } from '../../engine/map/distance.ts';
import { scan } from '../../engine/names/scan.ts';
import { isNoName } from '../../engine/neighbour-guard.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import type { GoldDocument, GoldMention } from '../evaluate/gold.ts';

/** A sense this near to the annotated point is the annotated place under another id. */
const SAME_PLACE_KM = 25;

export interface LinkExample {
  problem: LinkProblem;
  /** For each name of the problem: how often it is annotated, and which of its senses are right; absent where that says nothing. */
  right: ({ times: number; senses: ReadonlySet<number> } | undefined)[];
}

export function linkExample(document: GoldDocument, pack: Pack): LinkExample {
  const { text, mentions, domain } = document;
  const matches = scan(text, pack).filter((match) => !isNoName(text, match));
  const problem = new ProblemReader(text, pack, domain === undefined ? undefined : siteCountry(domain)).read(matches);
  const gold = new Map(
    mentions.filter(({ type, lat }) => type === 'place' && lat !== undefined).map((mention) => [mention.start, mention]),
  );
  const found = problem.names.map(() => ({ times: 0, senses: new Set<number>() }));
  for (const { match, name } of problem.occurrences) {
    const meant = gold.get(match.start);
    // The dot of an abbreviation belongs to the annotation.
    if (!meant || (meant.end !== match.end && meant.end !== match.end + 1)) continue;
    const right = rightSenses(meant, problem, name, pack);
    if (right.length === 0) continue;
    const entry = found[name];
    if (!entry) continue;
    entry.times++;
    for (const sense of right) entry.senses.add(sense);
  }
  return { problem, right: found.map((entry) => (entry.times > 0 ? entry : undefined)) };
}

function rightSenses({ geonameid, lat, lon }: GoldMention, { names }: LinkProblem, name: number, pack: Pack): number[] {
  const senses = names[name]?.senses ?? [];
  if (senses.length < 2) return [];
  const same = senses.flatMap(({ facts }, index) =>
    geonameid !== undefined && pack.geonameId(facts.entity) === Number(geonameid) ? [index] : [],
  );
  if (same.length > 0 || lat === undefined || lon === undefined) return same;
  const near = senses.map(({ facts }, index) => {
    const point = facts.lat === undefined || facts.lon === undefined ? undefined : { lat: facts.lat, lon: facts.lon };
    return { index, km: point ? distanceKm(point, { lat, lon }) : Number.POSITIVE_INFINITY };
  });
  return near.filter(({ km }) => km <= SAME_PLACE_KM).map(({ index }) => index);
}
