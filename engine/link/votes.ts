/**
 * What the names of a document speak of together: units, countries, and places near each other. A name votes once, however often it stands
 * there, with as much as it is sure of its own sense.
 */
import { Neighbours } from './neighbours.ts';
import type { PlaceFacts } from './place-facts.ts';

export interface Counts {
  /** Votes of the document's other names for its unit, its country and its district; 1 is one name that is sure of its sense. */
  unitVotes: number;
  countryVotes: number;
  districtVotes: number;
  /** Votes of the names within 50, 150 and 400 km. */
  veryNear: number;
  near: number;
  around: number;
}

/** A continent or a river lies in many countries: it speaks for none of them. */
const MOST_COUNTRIES = 2;

/** Senses less likely than this have no vote: a common name has dozens. */
const LEAST_SHARE = 0.02;

const NONE = -1;

/** Sums of votes by unit, country or district, which are numbered as they are first met. */
class Tally<Key> {
  readonly #numbers = new Map<Key, number>();
  readonly sums: number[] = [];

  numberOf(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.sums.length);
    return this.sums.push(0) - 1;
  }

  add(number: number, share: number): void {
    if (number !== NONE) this.sums[number] = (this.sums[number] ?? 0) + share;
  }

  /** Votes so far; V8 takes an index below 0 for the name of a property, which is slow. */
  of(number: number): number {
    return number === NONE ? 0 : (this.sums[number] ?? 0);
  }

  largest(): number {
    let most = 0;
    for (const sum of this.sums) if (sum > most) most = sum;
    return most;
  }
}

/**
 * All senses of a document's names, and how sure each name is of them. The senses are added once and numbered; each pass of linking casts all
 * votes anew and then asks for the counts. Shares must be parts of a power of two, so that sums of them are exact in any order.
 */
export class Votes {
  readonly #names = new Map<string, number>();
  /** Senses of each name. */
  readonly #senses: number[][] = [];
  /** For each sense its name, the units it lies in, and the countries that it asks for and votes for. */
  readonly #nameOf: number[] = [];
  readonly #unitOf: number[] = [];
  readonly #districtOf: number[] = [];
  readonly #countryOf: number[] = [];
  readonly #votesFor: number[] = [];
  readonly #alsoVotesFor: number[] = [];
  /** What each sense votes with. */
  readonly #shares: number[] = [];
  readonly #units = new Tally<number>();
  readonly #districts = new Tally<number>();
  readonly #countries = new Tally<string>();
  readonly #neighbours = new Neighbours();
  /** Most votes that a country and a unit have. */
  topCountry = 0;
  topUnit = 0;

  /** Adds a sense of a name and gives its number. Names that fold alike are one. */
  add(folded: string, facts: PlaceFacts): number {
    const sense = this.#shares.push(0) - 1;
    const name = this.#numberOf(folded);
    this.#senses[name]?.push(sense);
    this.#nameOf.push(name);
    const unit = unitOf(facts);
    this.#unitOf.push(unit < 0 ? NONE : this.#units.numberOf(unit));
    const district = districtOf(facts);
    this.#districtOf.push(district < 0 ? NONE : this.#districts.numberOf(district));
    const [first, second] = facts.countries;
    const country = first === undefined ? NONE : this.#countries.numberOf(first);
    const hasVote = facts.countries.length <= MOST_COUNTRIES;
    this.#countryOf.push(country);
    this.#votesFor.push(hasVote ? country : NONE);
    this.#alsoVotesFor.push(hasVote && second !== undefined ? this.#countries.numberOf(second) : NONE);
    this.#neighbours.add(name, facts);
    return sense;
  }

  #numberOf(folded: string): number {
    const known = this.#names.get(folded);
    if (known !== undefined) return known;
    this.#names.set(folded, this.#senses.length);
    return this.#senses.push([]) - 1;
  }

  /** Takes all votes back. */
  clear(): void {
    this.#shares.fill(0);
    this.#units.sums.fill(0);
    this.#districts.sums.fill(0);
    this.#countries.sums.fill(0);
    this.#neighbours.clear();
  }

  /** Votes for a sense with its share among those of its name, 0 to 1, in place of what it had before; call {@link close} after all. */
  cast(sense: number, likelihood: number): void {
    const vote = likelihood < LEAST_SHARE ? 0 : likelihood;
    const share = vote - (this.#shares[sense] ?? 0);
    if (share === 0) return;
    this.#shares[sense] = vote;
    this.#neighbours.vote(sense, share);
    this.#units.add(this.#unitOf[sense] ?? NONE, share);
    this.#districts.add(this.#districtOf[sense] ?? NONE, share);
    this.#countries.add(this.#votesFor[sense] ?? NONE, share);
    this.#countries.add(this.#alsoVotesFor[sense] ?? NONE, share);
  }

  close(): void {
    this.#neighbours.handOn();
    this.topCountry = this.#countries.largest();
    this.topUnit = this.#units.largest();
  }

  /** Counts for a sense, without the name's own vote. */
  count(sense: number, out: Counts): Counts {
    const unit = this.#unitOf[sense] ?? NONE;
    const district = this.#districtOf[sense] ?? NONE;
    const country = this.#countryOf[sense] ?? NONE;
    let unitVotes = this.#units.of(unit);
    let countryVotes = this.#countries.of(country);
    let districtVotes = this.#districts.of(district);
    for (const own of this.#senses[this.#nameOf[sense] ?? 0] ?? []) {
      const share = this.#shares[own] ?? 0;
      if (share === 0) continue;
      if (unit !== NONE && this.#unitOf[own] === unit) unitVotes -= share;
      if (country !== NONE && (this.#votesFor[own] === country || this.#alsoVotesFor[own] === country)) countryVotes -= share;
      if (district !== NONE && this.#districtOf[own] === district) districtVotes -= share;
    }
    out.unitVotes = unitVotes;
    out.countryVotes = countryVotes;
    out.districtVotes = districtVotes;
    out.veryNear = this.#neighbours.veryNear[sense] ?? 0;
    out.near = this.#neighbours.near[sense] ?? 0;
    out.around = this.#neighbours.around[sense] ?? 0;
    return out;
  }
}

/** Counts before any vote, to be written over. */
export function noCounts(): Counts {
  return { unitVotes: 0, countryVotes: 0, districtVotes: 0, veryNear: 0, near: 0, around: 0 };
}

/** First-order unit that a place is or lies in, or -1. */
function unitOf({ placeClass, entity, unit }: PlaceFacts): number {
  return placeClass === 'unit' || placeClass === 'disputed' ? entity : unit;
}

/** Second-order unit that a place is or lies in, or -1. */
function districtOf({ placeClass, entity, district }: PlaceFacts): number {
  return placeClass === 'district' ? entity : district;
}
