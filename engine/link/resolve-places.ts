/**
 * Decides for every name of a document which place it means: what it is written to lie in, which units and countries the other names speak
 * of, how near they are, and how large it is. Two passes: the first without votes, the second with those of the first.
 */
import type { Posting } from '../names/index.ts';
import type { RawMatch } from '../names/scan.ts';
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { containersAfter, liesIn } from './containment.ts';
import { type PlaceFacts, placeFacts } from './place-facts.ts';
import { Votes } from './votes.ts';
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

/** Places of all matches that may mean one; adjectives vote but are not resolved here. */
export function resolvePlaces(text: string, matches: readonly RawMatch[], pack: Pack): Resolved[] {
  const names = matches.map((match, index) => ({
    match,
    postings: placePostings(match, pack),
    containers: containersAfter(text, match, matches[index + 1], pack),
  }));
  const written = containersByName(names, pack);
  const alone = new Chooser(undefined, written, pack);
  const first = names.flatMap((name) => alone.choose(name) ?? []);
  const means = new Map(first.map(({ best }) => [best.posting.folded, best.facts]));
  const together = new Chooser(new Votes(means, adjectiveCountries(matches, pack)), written, pack);
  return names.flatMap((name) => together.choose(name) ?? []);
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

/** Chooses for every name; a name has one sense in one document, so what was weighed once holds for its other mentions. */
class Chooser {
  readonly #votes: Votes | undefined;
  readonly #written: ReadonlyMap<string, number[]>;
  readonly #pack: Pack;
  readonly #known = new Map<string, [best: Sense, second: Sense | undefined]>();

  constructor(votes: Votes | undefined, written: ReadonlyMap<string, number[]>, pack: Pack) {
    this.#votes = votes;
    this.#written = written;
    this.#pack = pack;
  }

  choose({ match, postings, containers }: Name): Resolved | undefined {
    const [first] = postings;
    if (!first) return undefined;
    // Capitals decide which entities fit, so two mentions of one name may have different senses.
    const key = `${first.folded} ${postings.length}`;
    const chosen = this.#known.get(key) ?? this.#weighAll(first.folded, postings);
    if (!chosen) return undefined;
    this.#known.set(key, chosen);
    const [best, second] = chosen;
    return { match, best, ...(second && { second }), containers };
  }

  #weighAll(folded: string, postings: readonly Posting[]): [Sense, Sense | undefined] | undefined {
    const told = this.#written.get(folded) ?? [];
    const senses = postings
      .map((posting) => weigh(posting, this.#votes, told, this.#pack))
      .sort((a, b) => b.score - a.score || a.facts.entity - b.facts.entity);
    const units = new Set(senses.filter((sense) => isNamesake(sense, this.#pack)).map(({ facts }) => facts.unit));
    // A province and the town in it that it is named after: the text means the town unless it says "province".
    const kept = senses.filter(({ facts }) => !units.has(facts.entity) || facts.placeClass !== 'unit');
    const [best, second] = kept.length > 0 ? kept : senses;
    return best && [best, second];
  }
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
