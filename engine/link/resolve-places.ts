/**
 * Decides for every name of a document which place it means: what it is written to lie in, which units and countries the other names speak
 * of, how near they are, and how large it is. A log-linear model, in passes: the first without votes, each later one with those of the pass before.
 */
import type { Posting } from '../names/index.ts';
import type { RawMatch } from '../names/scan.ts';
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { containersAfter, hasThe, hasUnitWord, liesIn } from './containment.ts';
import { LINK_WEIGHTS, type LinkWeights } from './link-weights.ts';
import { narrowed } from './narrowed-senses.ts';
import { type PlaceFacts, placeFacts } from './place-facts.ts';
import { fillFeatures, SENSE_FEATURES, type SenseSigns, scoreOf, type Told } from './sense-features.ts';
import { type Counts, type Meant, Votes } from './votes.ts';

/** A sense of a name: the place, the posting by which it has the name, and what speaks for it. */
export interface Sense {
  facts: PlaceFacts;
  posting: Posting;
  /** Logarithm of its likelihood beside the other senses', up to a constant. */
  score: number;
  /** Likelihood among the senses of its name, 0 to 1. */
  share: number;
  contained: boolean;
  /** "the" stands before the name somewhere in the document. */
  hasThe: boolean;
  /** Votes of other names of the document for its unit, its country, and what lies within 150 km; 1 is one name that is sure of its sense. */
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

/** What is known of the document beside its words. */
export interface LinkContext {
  /** ISO code of the country under whose top-level domain the page stands. */
  siteCountry?: string | undefined;
  /** Other weights than those shipped, to measure with. */
  weights?: LinkWeights | undefined;
}

/** A name of the document with all that is the same for each of its mentions. */
export interface DocumentName {
  folded: string;
  senses: { facts: PlaceFacts; signs: SenseSigns }[];
}

/** Names of a document and what is told of all of them; also what the weights are trained on. */
export interface LinkProblem {
  names: DocumentName[];
  told: Told;
  /** For each match that may mean a place: the match, the index of its name, and what it is written to lie in. */
  occurrences: { match: RawMatch; name: number; containers: readonly number[] }[];
}

/** Passes with votes after the first: the second settles what the first changed. */
const VOTED_PASSES = 2;

/** Places of all matches that may mean one; adjectives vote but are not resolved here. */
export function resolvePlaces(text: string, matches: readonly RawMatch[], pack: Pack, context: LinkContext = {}): Resolved[] {
  const weights = context.weights ?? LINK_WEIGHTS;
  const problem = readProblem(text, matches, pack, context.siteCountry);
  let ranked = problem.names.map((name) => onlySense(name) ?? rank(name, problem.told, undefined, weights.alone));
  for (let pass = 1; pass <= VOTED_PASSES; pass++) {
    const votes = new Votes(votesOf(problem.names, ranked));
    const isLast = pass === VOTED_PASSES;
    ranked = problem.names.map((name) => (isLast ? undefined : onlySense(name)) ?? rank(name, problem.told, votes, weights.together));
  }
  return problem.occurrences.flatMap(({ match, name, containers }) => {
    const [best, second] = ranked[name] ?? [];
    return best ? [{ match, best, ...(second && { second }), containers }] : [];
  });
}

/** The sense of a name that has but one, before it is weighed: until the last pass no more is asked of it than its place. */
function onlySense({ senses }: DocumentName): Sense[] | undefined {
  const [only] = senses;
  if (!only || senses.length > 1) return undefined;
  const { facts, signs } = only;
  return [
    {
      facts,
      posting: signs.posting,
      score: 0,
      share: 1,
      contained: signs.contained,
      hasThe: signs.hasThe,
      unitVotes: 0,
      countryVotes: 0,
      near: 0,
    },
  ];
}

/** Senses less likely than this have no vote: a common name has dozens. */
const LEAST_SHARE = 0.02;

/** What each name may mean by the pass before. */
export function votesOf(names: readonly DocumentName[], ranked: readonly (readonly Sense[])[]): Meant[] {
  const meant: Meant[] = [];
  names.forEach(({ folded }, index) => {
    for (const { facts, share } of ranked[index] ?? []) if (share >= LEAST_SHARE) meant.push({ folded, facts, share });
  });
  return meant;
}

/** The names of a document with their senses. */
export function readProblem(text: string, matches: readonly RawMatch[], pack: Pack, siteCountry?: string): LinkProblem {
  const found: { match: RawMatch; postings: readonly Posting[]; key: string; containers: number[] }[] = [];
  matches.forEach((match, index) => {
    const { places, key } = nameOf(match.postings, pack);
    if (places.length > 0) found.push({ match, postings: places, key, containers: containersAfter(text, match, matches[index + 1], pack) });
  });
  const written = new Map<string, Set<number>>();
  const withUnitWord = new Set<string>();
  const withThe = new Set<string>();
  for (const { match, postings, containers, key } of found) {
    const fitting =
      containers.length === 0
        ? containers
        : containers.filter((container) => postings.some(({ entity }) => liesIn(placeFacts(pack, entity), [container], pack)));
    if (fitting.length > 0) written.set(key, new Set([...(written.get(key) ?? []), ...fitting]));
    if (hasUnitWord(text, match)) withUnitWord.add(key);
    if (hasThe(text, match)) withThe.add(key);
  }
  const numbers = new Map<string, number>();
  const names: DocumentName[] = [];
  const occurrences = found.map(({ match, postings, key, containers }) => {
    const known = numbers.get(key);
    if (known !== undefined) return { match, name: known, containers };
    numbers.set(key, names.length);
    names.push({
      folded: postings[0]?.folded ?? '',
      senses: sensesOf(
        postings,
        { written: [...(written.get(key) ?? [])], hasUnitWord: withUnitWord.has(key), hasThe: withThe.has(key) },
        pack,
      ),
    });
    return { match, name: names.length - 1, containers };
  });
  return {
    names,
    told: { countries: countriesOf(matches, pack, 'countries'), adjectives: countriesOf(matches, pack, 'adjectives'), siteCountry },
    occurrences,
  };
}

/** What linking asks of the entities that have a name, the same wherever it stands. */
interface NameFacts {
  /** One posting for each place, none of them an adjective. */
  places: readonly Posting[];
  /** Capitals decide which entities fit, so two mentions of one name may have different senses. */
  key: string;
  /** Countries among the entities, and countries of the only adjective. */
  countries: readonly string[];
  adjectives: readonly string[];
}

/** By the index's own lists, of which there is one for each name: gathering it anew at every mention took a tenth of linking. */
const remembered = new WeakMap<readonly Posting[], NameFacts>();

function nameOf(postings: readonly Posting[], pack: Pack): NameFacts {
  const known = remembered.get(postings);
  if (known) return known;
  const places = placesAmong(postings, pack);
  const adjectives = postings.filter(({ flags }) => (flags & NameFlag.adjective) !== 0);
  const [adjective] = adjectives;
  const facts = {
    places,
    key: `${places[0]?.folded ?? ''} ${places.length}`,
    countries: postings.flatMap(({ entity, flags }) =>
      (flags & NameFlag.adjective) === 0 && pack.row(entity) < 0 && pack.type(entity) === 'country'
        ? placeFacts(pack, entity).countries
        : [],
    ),
    adjectives: adjectives.length === 1 && adjective ? pack.countries(adjective.entity) : [],
  };
  remembered.set(postings, facts);
  return facts;
}

function placesAmong(postings: readonly Posting[], pack: Pack): Posting[] {
  const seen = new Set<number>();
  return postings.filter(({ entity, flags }) => {
    if ((flags & NameFlag.adjective) !== 0 || pack.kind(entity) !== 'place' || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}

/** What the text says at some mention of a name. */
interface NameTold {
  written: readonly number[];
  hasUnitWord: boolean;
  hasThe: boolean;
}

function sensesOf(postings: readonly Posting[], { written, hasUnitWord, hasThe }: NameTold, pack: Pack): DocumentName['senses'] {
  const named = postings.map((posting) => ({ posting, facts: placeFacts(pack, posting.entity) }));
  const all = narrowed(named, hasThe, pack);
  // A province and the town in it that it is named after: "Deir ez-Zor Governorate", but not "Oklahoma" after Oklahoma City.
  const namesakes = all.filter(
    ({ facts, posting }) => facts.unit >= 0 && (facts.title === posting.name || placeFacts(pack, facts.unit).title.startsWith(facts.title)),
  );
  const units = new Set(namesakes.map(({ facts }) => facts.unit));
  const entities = new Set(all.map(({ facts }) => facts.entity));
  return all.map(({ posting, facts }) => {
    const isUnit = facts.placeClass === 'unit';
    return {
      facts,
      signs: {
        posting,
        contained: liesIn(facts, written, pack),
        isUnitOfNamesake: isUnit && units.has(facts.entity),
        isNamesake: entities.has(facts.unit),
        hasUnitWord: isUnit && hasUnitWord,
        hasThe,
      },
    };
  });
}

/** Countries that the names of a document name, or whose adjectives they are. */
function countriesOf(matches: readonly RawMatch[], pack: Pack, as: 'countries' | 'adjectives'): Set<string> {
  const countries = new Set<string>();
  for (const { postings } of matches) for (const country of nameOf(postings, pack)[as]) countries.add(country);
  return countries;
}

/**
 * Shares are whole parts of this many: sums of them are exact, so that a vote taken off again leaves nothing, and the last bits of `Math.exp`, in which
 * browsers differ, are gone.
 */
const SHARE_STEPS = 2 ** 20;

const features = new Float64Array(SENSE_FEATURES.length);

/** Senses of a name, most likely first. */
export function rank({ folded, senses }: DocumentName, told: Told, votes: Votes | undefined, weights: Float64Array): Sense[] {
  const ranked = senses.map(({ facts, signs }): Sense => {
    const counts: Counts | undefined = votes?.count(folded, facts);
    fillFeatures(features, facts, signs, told, votes, counts);
    return {
      facts,
      posting: signs.posting,
      score: scoreOf(features, weights),
      share: 1,
      contained: signs.contained,
      hasThe: signs.hasThe,
      unitVotes: counts?.unitVotes ?? 0,
      countryVotes: counts?.countryVotes ?? 0,
      near: counts?.near ?? 0,
    };
  });
  if (ranked.length > 1) ranked.sort((a, b) => b.score - a.score || a.facts.entity - b.facts.entity);
  const best = ranked[0]?.score ?? 0;
  let sum = 0;
  for (const sense of ranked) sum += Math.exp(sense.score - best);
  for (const sense of ranked) sense.share = Math.round((SHARE_STEPS * Math.exp(sense.score - best)) / sum) / SHARE_STEPS;
  return ranked;
}
