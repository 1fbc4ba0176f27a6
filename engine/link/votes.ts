/**
 * What the names of a document speak of together: units, countries, and places near each other. A name votes once, however often it stands
 * there, with as much as it is sure of its own sense.
 */
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

/** A place that a name of the document means, and how sure that is, 0 to 1. */
export interface Meant {
  folded: string;
  facts: PlaceFacts;
  share: number;
}

const VERY_NEAR_KM = 50;
const NEAR_KM = 150;
const AROUND_KM = 400;

/** Length of a degree of latitude. */
const KM_A_DEGREE = 111.2;
/** Degrees of latitude in a band: 400 km are 3.6. */
const BAND = 4;

/** Of more names than these in reach the rest say no more: a list of towns would take the square of its length. Articles have a few hundred at most. */
const MOST_MEASURED = 1000;

/** A continent or a river lies in many countries: it speaks for none of them. */
const MOST_COUNTRIES = 2;

export class Votes {
  readonly #means = new Map<string, Meant[]>();
  readonly #countries = new Map<string, number>();
  readonly #units = new Map<number, number>();
  readonly #districts = new Map<number, number>();
  /** Names by the latitude of what they mean, so that only neighbours are measured. */
  readonly #bands = new Map<number, Meant[]>();
  /** Most votes that a country and a unit have. */
  readonly topCountry: number;
  readonly topUnit: number;

  /** @param means what each name may mean, its likely senses with the share of each. */
  constructor(means: readonly Meant[]) {
    for (const meant of means) this.#note(meant);
    this.topCountry = Math.max(0, ...this.#countries.values());
    this.topUnit = Math.max(0, ...this.#units.values());
  }

  #note(meant: Meant): void {
    const { facts, share, folded } = meant;
    const known = this.#means.get(folded);
    if (known) known.push(meant);
    else this.#means.set(folded, [meant]);
    if (facts.countries.length <= MOST_COUNTRIES) for (const country of facts.countries) add(this.#countries, country, share);
    const unit = unitOf(facts);
    if (unit >= 0) add(this.#units, unit, share);
    const district = districtOf(facts);
    if (district >= 0) add(this.#districts, district, share);
    if (facts.lat === undefined || facts.placeClass === 'country') return;
    const band = Math.floor(facts.lat / BAND);
    const inBand = this.#bands.get(band);
    if (inBand) inBand.push(meant);
    else this.#bands.set(band, [meant]);
  }

  /** Counts for a sense, without the name's own vote. */
  count(folded: string, facts: PlaceFacts): Counts {
    const unit = unitOf(facts);
    const district = districtOf(facts);
    const country = facts.countries[0] ?? '';
    const counts: Counts = {
      unitVotes: unit < 0 ? 0 : (this.#units.get(unit) ?? 0),
      countryVotes: this.#countries.get(country) ?? 0,
      districtVotes: district < 0 ? 0 : (this.#districts.get(district) ?? 0),
      veryNear: 0,
      near: 0,
      around: 0,
    };
    for (const own of this.#means.get(folded) ?? []) {
      if (unit >= 0 && unitOf(own.facts) === unit) counts.unitVotes -= own.share;
      if (own.facts.countries.length <= MOST_COUNTRIES && own.facts.countries.includes(country)) counts.countryVotes -= own.share;
      if (district >= 0 && districtOf(own.facts) === district) counts.districtVotes -= own.share;
    }
    this.#addNear(counts, folded, facts);
    return counts;
  }

  #addNear(counts: Counts, folded: string, { lat, lon, entity }: PlaceFacts): void {
    if (lat === undefined || lon === undefined) return;
    const own = Math.floor(lat / BAND);
    let measured = 0;
    // Over 400 km the earth is flat enough: the distance is off by a hundredth, and no border of the three rings is that sharp.
    const shrink = Math.cos((lat * Math.PI) / 180);
    for (const band of [own, own - 1, own + 1]) {
      for (const { folded: other, facts, share } of this.#bands.get(band) ?? []) {
        if (other === folded || facts.entity === entity || facts.lat === undefined || facts.lon === undefined) continue;
        if (++measured > MOST_MEASURED) return;
        const east = Math.abs(facts.lon - lon);
        const x = (east > 180 ? 360 - east : east) * shrink;
        const y = facts.lat - lat;
        const km = KM_A_DEGREE * Math.sqrt(x * x + y * y);
        if (km > AROUND_KM) continue;
        counts.around += share;
        if (km > NEAR_KM) continue;
        counts.near += share;
        if (km <= VERY_NEAR_KM) counts.veryNear += share;
      }
    }
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, share: number): void {
  counts.set(key, (counts.get(key) ?? 0) + share);
}

/** First-order unit that a place is or lies in, or -1. */
function unitOf({ placeClass, entity, unit }: PlaceFacts): number {
  return placeClass === 'unit' || placeClass === 'disputed' ? entity : unit;
}

/** Second-order unit that a place is or lies in, or -1. */
function districtOf({ placeClass, entity, district }: PlaceFacts): number {
  return placeClass === 'district' ? entity : district;
}
