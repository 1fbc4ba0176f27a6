/**
 * Decides for every name of a document which place it means: what it is written to lie in, which units and countries the other names speak
 * of, how near they are, and how large it is. Two passes: the first without votes, the second with those of the first.
 */
import { distanceKm } from '../map/distance.ts';
import type { Posting } from '../names/index.ts';
import type { RawMatch } from '../names/scan.ts';
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { containersAfter, liesIn } from './containment.ts';
import { type PlaceFacts, placeFacts } from './place-facts.ts';
import { LINK_WEIGHTS as W } from './weights.ts';

/** A sense of a name: the place, the posting by which it has the name, and what speaks for it. */
export interface Sense {
  facts: PlaceFacts;
  posting: Posting;
  score: number;
  contained: boolean;
  /** Other names of the document that mean places in its unit, in its country, and within 150 km. */
  unitVotes: number;
  countryVotes: number;
  near: number;
}

export interface Resolved {
  match: RawMatch;
  best: Sense;
  /** The next best, if several places have the name. */
  second?: Sense;
  containers: readonly number[];
}

/** Places nearer than this to each other are of one story. */
const NEAR_KM = 150;

/** Places of all matches that may mean one; adjectives vote but are not resolved here. */
export function resolvePlaces(text: string, matches: readonly RawMatch[], pack: Pack): Resolved[] {
  const names = matches.map((match, index) => ({
    match,
    postings: placePostings(match, pack),
    containers: containersAfter(text, match, matches[index + 1], pack),
  }));
  const written = containersByName(names, pack);
  const first = names.map((name) => choose(name, undefined, written, pack));
  const votes = new Votes(first, adjectiveCountries(matches, pack));
  return names.flatMap((name) => {
    const resolved = choose(name, votes, written, pack);
    return resolved ? [resolved] : [];
  });
}

interface Name {
  match: RawMatch;
  postings: Posting[];
  containers: number[];
}

function placePostings(match: RawMatch, pack: Pack): Posting[] {
  const seen = new Set<number>();
  return match.postings.filter(({ entity, flags }) => {
    if ((flags & NameFlag.adjective) !== 0 || pack.kind(entity) !== 'place' || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}

/** One sense in one document: what one occurrence of a name is written to lie in holds for the others. */
function containersByName(names: readonly Name[], pack: Pack): Map<string, number[]> {
  const written = new Map<string, number[]>();
  for (const { postings, containers } of names) {
    const fitting = containers.filter((container) => postings.some(({ entity }) => liesIn(placeFacts(pack, entity), [container], pack)));
    const key = postings[0]?.folded;
    if (fitting.length > 0 && key !== undefined) written.set(key, [...(written.get(key) ?? []), ...fitting]);
  }
  return written;
}

function adjectiveCountries(matches: readonly RawMatch[], pack: Pack): string[] {
  return matches.flatMap(({ postings }) => {
    const adjectives = postings.filter(({ flags }) => (flags & NameFlag.adjective) !== 0);
    return adjectives.length === 1 && adjectives[0] ? pack.countries(adjectives[0].entity) : [];
  });
}

/** What the names of a document speak of. A name votes once, however often it stands there. */
class Votes {
  readonly #names: { folded: string; facts: PlaceFacts }[];
  readonly #countries = new Map<string, number>();
  readonly #units = new Map<number, number>();
  readonly #adjectives = new Map<string, number>();

  constructor(resolved: readonly (Resolved | undefined)[], adjectives: readonly string[]) {
    const byName = new Map<string, PlaceFacts>();
    for (const one of resolved) if (one) byName.set(one.best.posting.folded, one.best.facts);
    this.#names = [...byName].map(([folded, facts]) => ({ folded, facts }));
    for (const { facts } of this.#names) {
      for (const country of facts.countries.slice(0, 2)) this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
      const unit = unitOf(facts);
      if (unit >= 0) this.#units.set(unit, (this.#units.get(unit) ?? 0) + 1);
    }
    for (const country of new Set(adjectives)) this.#adjectives.set(country, 1);
  }

  /** Counts for a sense, without the name's own vote. */
  count(folded: string, facts: PlaceFacts): Pick<Sense, 'unitVotes' | 'countryVotes' | 'near'> {
    const { countries, lat, lon, entity } = facts;
    const own = this.#names.find((name) => name.folded === folded)?.facts;
    const unit = unitOf(facts);
    const country = countries[0] ?? '';
    const ownCountry = own?.countries.slice(0, 2).includes(country) ? 1 : 0;
    const ownUnit = own && unitOf(own) === unit ? 1 : 0;
    let near = 0;
    if (lat !== undefined && lon !== undefined) {
      for (const { folded: other, facts: there } of this.#names) {
        if (
          other === folded ||
          there.entity === entity ||
          there.lat === undefined ||
          there.lon === undefined ||
          there.placeClass === 'country'
        )
          continue;
        if (Math.abs(there.lat - lat) < 2 && distanceKm({ lat, lon }, { lat: there.lat, lon: there.lon }) < NEAR_KM) near++;
      }
    }
    return {
      unitVotes: unit < 0 ? 0 : (this.#units.get(unit) ?? 0) - ownUnit,
      countryVotes: (this.#countries.get(country) ?? 0) - ownCountry + (this.#adjectives.get(country) ?? 0),
      near,
    };
  }
}

/** First-order unit that a place is or lies in, or -1. */
function unitOf({ placeClass, entity, unit }: PlaceFacts): number {
  return placeClass === 'unit' ? entity : unit;
}

function choose(
  { match, postings, containers }: Name,
  votes: Votes | undefined,
  written: ReadonlyMap<string, number[]>,
  pack: Pack,
): Resolved | undefined {
  const [first] = postings;
  if (!first) return undefined;
  const told = written.get(first.folded) ?? [];
  const senses = postings
    .map((posting) => weigh(posting, votes, told, pack))
    .sort((a, b) => b.score - a.score || a.facts.entity - b.facts.entity);
  const units = new Set(senses.filter((sense) => isNamesake(sense, pack)).map(({ facts }) => facts.unit));
  // A province and the town in it that it is named after: the text means the town unless it says "province".
  const kept = senses.filter(({ facts }) => !units.has(facts.entity) || facts.placeClass !== 'unit');
  const [best, second] = kept.length > 0 ? kept : senses;
  return best && { match, best, ...(second && { second }), containers };
}

/** Whether a province may be named after the place: "Deir ez-Zor Governorate", but not "Oklahoma" after Oklahoma City. */
function isNamesake({ facts, posting }: Sense, pack: Pack): boolean {
  return facts.unit >= 0 && (facts.title === posting.name || placeFacts(pack, facts.unit).title.startsWith(facts.title));
}

function weigh(posting: Posting, votes: Votes | undefined, told: readonly number[], pack: Pack): Sense {
  const facts = placeFacts(pack, posting.entity);
  const counts = votes?.count(posting.folded, facts) ?? { unitVotes: 0, countryVotes: 0, near: 0 };
  const contained = liesIn(facts, told, pack);
  const score =
    W.size * Math.log10(facts.weight + 1) +
    (facts.title === posting.name ? W.title : 0) +
    (contained ? W.contained : 0) +
    W.unit * Math.log2(1 + counts.unitVotes) +
    W.country * Math.log2(1 + counts.countryVotes) +
    W.near * Math.log2(1 + counts.near) +
    (facts.placeClass === 'capital' ? W.capital : 0) +
    (facts.placeClass === 'district' || facts.placeClass === 'neighbourhood' ? W.part : 0);
  return { facts, posting, score, contained, ...counts };
}
