/**
 * Decides for every name of a document which place it means: what it is written to lie in, which units and countries the other names speak
 * of, how near they are, and how large it is. A log-linear model, in passes: the first without votes, each later one with those of the pass before.
 */
import type { Posting } from '../names/index.ts';
import type { RawMatch } from '../names/scan.ts';
import type { Pack } from '../pack/pack.ts';
import { LINK_WEIGHTS, type LinkWeights } from './link-weights.ts';
import type { PlaceFacts } from './place-facts.ts';
import { type DocumentName, ProblemReader } from './problem.ts';
import { FIXED_NUMBERS, fixScore, type Told, votedScore } from './sense-features.ts';
import { noCounts, Votes } from './votes.ts';

/** A sense of a name: the place, the posting by which it has the name, and what speaks for it. */
export interface Sense {
  facts: PlaceFacts;
  posting: Posting;
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

/** Passes with votes after the first: the second settles what the first changed. */
const VOTED_PASSES = 2;

/** Places of all matches that may mean one; adjectives vote but are not resolved here. */
export function resolvePlaces(text: string, matches: readonly RawMatch[], pack: Pack, context: LinkContext = {}): Resolved[] {
  return new Linker(text, pack, context).resolve(matches);
}

/** A name in the passes of linking. */
interface LinkedName {
  name: DocumentName;
  told: Told;
  /** Number of its first sense; the others follow. */
  first: number;
  /** Likelihood of each of its senses in the first pass. */
  alone: readonly number[];
}

/** Links the names of one document, for as many readings of it as are asked for: what a reading shares with one before is not done again. */
export class Linker {
  readonly #problems: ProblemReader;
  readonly #weights: LinkWeights;
  readonly #votes = new Votes();
  readonly #linked = new Map<DocumentName, LinkedName>();
  /** For each sense what is fixed of its score, its score and its share in the last pass. */
  readonly #fixed: number[] = [];
  readonly #scores: number[] = [];
  readonly #shares: number[] = [];

  constructor(text: string, pack: Pack, { siteCountry, weights = LINK_WEIGHTS }: LinkContext) {
    this.#problems = new ProblemReader(text, pack, siteCountry);
    this.#weights = weights;
  }

  /** Places of all matches that may mean one. The result is the same whatever was asked before. */
  resolve(matches: readonly RawMatch[]): Resolved[] {
    const { names, told, occurrences } = this.#problems.read(matches);
    const linked = names.map((name) => this.#linkedOf(name, told));
    this.#votes.clear();
    for (const { first, alone } of linked)
      for (let sense = 0; sense < alone.length; sense++) this.#votes.cast(first + sense, alone[sense] ?? 0);
    this.#votes.close();
    for (let pass = 2; pass <= VOTED_PASSES; pass++) {
      for (const one of linked) this.#weigh(one);
      for (const one of linked) this.#cast(one);
      this.#votes.close();
    }
    const likeliest = linked.map((one) => this.#likeliest(one));
    const resolved: Resolved[] = [];
    for (const { match, name, containers } of occurrences) {
      const { best, second } = likeliest[name] ?? {};
      if (best) resolved.push(second ? { match, best, second, containers } : { match, best, containers });
    }
    return resolved;
  }

  #linkedOf(name: DocumentName, told: Told): LinkedName {
    const known = this.#linked.get(name);
    if (known?.told === told) return known;
    const { folded, senses } = name;
    const first = known?.first ?? this.#shares.length;
    const alone: number[] = [];
    let sense = first;
    for (const { facts, signs } of senses) {
      if (!known) {
        this.#votes.add(folded, facts);
        this.#scores.push(0);
        this.#shares.push(1);
      }
      alone.push(fixScore(this.#fixed, sense++ * FIXED_NUMBERS, facts, signs, told, this.#weights));
    }
    sharesOf(alone, alone, 0, alone.length);
    const linked = { name, told, first, alone };
    this.#linked.set(name, linked);
    return linked;
  }

  #cast({ first, name }: LinkedName): void {
    for (let sense = first; sense < first + name.senses.length; sense++) this.#votes.cast(sense, this.#shares[sense] ?? 0);
  }

  /** Scores and shares of the senses of a name among the others; nothing is asked of the only sense of a name but its place. */
  #weigh({ first, name }: LinkedName): void {
    const end = first + name.senses.length;
    if (end - first === 1) return;
    const { together } = this.#weights;
    for (let sense = first; sense < end; sense++)
      this.#scores[sense] = votedScore(this.#fixed, sense * FIXED_NUMBERS, this.#votes, this.#votes.count(sense, counts), together);
    sharesOf(this.#scores, this.#shares, first, end);
  }

  /** The best sense of a name and the next best. */
  #likeliest(linked: LinkedName): { best?: Sense | undefined; second?: Sense | undefined } {
    this.#weigh(linked);
    const { first, name } = linked;
    let best = NOBODY;
    let second = NOBODY;
    for (let sense = 0; sense < name.senses.length; sense++) {
      if (this.#isBefore(linked, sense, best)) {
        second = best;
        best = sense;
      } else if (this.#isBefore(linked, sense, second)) second = sense;
    }
    return { best: this.#senseOf(name.senses[best], first + best), second: this.#senseOf(name.senses[second], first + second) };
  }

  #isBefore({ first, name: { senses } }: LinkedName, one: number, other: number): boolean {
    if (other === NOBODY) return true;
    const difference = (this.#scores[first + one] ?? 0) - (this.#scores[first + other] ?? 0);
    return difference === 0 ? (senses[one]?.facts.entity ?? 0) < (senses[other]?.facts.entity ?? 0) : difference > 0;
  }

  #senseOf(sense: DocumentName['senses'][number] | undefined, number: number): Sense | undefined {
    if (!sense) return undefined;
    const { facts, signs } = sense;
    const { unitVotes, countryVotes, near } = this.#votes.count(number, counts);
    const { posting, contained, hasThe } = signs;
    return { facts, posting, share: this.#shares[number] ?? 0, contained, hasThe, unitVotes, countryVotes, near };
  }
}

const NOBODY = -1;

/** What was counted last: an object for each count would be most of what linking makes. */
const counts = noCounts();

/**
 * Shares are whole parts of this many: sums of them are exact, so that a vote taken off again leaves nothing, and the last bits of `Math.exp`, in which
 * browsers differ, are gone.
 */
const SHARE_STEPS = 2 ** 20;

/** Writes the likelihood of each sense of a name, by their scores from one index to another, which are logarithms of it up to a constant. */
export function sharesOf(scores: readonly number[], out: number[], first: number, end: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let sense = first; sense < end; sense++) best = Math.max(best, scores[sense] ?? 0);
  let sum = 0;
  for (let sense = first; sense < end; sense++) {
    const likelihood = Math.exp((scores[sense] ?? 0) - best);
    sum += likelihood;
    out[sense] = likelihood;
  }
  for (let sense = first; sense < end; sense++) out[sense] = Math.round((SHARE_STEPS * (out[sense] ?? 0)) / sum) / SHARE_STEPS;
}
