/** What the names of a document speak of together: units, countries, and places near each other. A name votes once, however often it stands there. */
import { distanceKm } from '../map/distance.ts';
import type { PlaceFacts } from './place-facts.ts';

export interface Counts {
  /** Other names of the document that mean places in its unit, in its country, and within 150 km. */
  unitVotes: number;
  countryVotes: number;
  near: number;
}

/** Places nearer than this to each other are of one story. */
const NEAR_KM = 150;

/** Degrees of latitude in a band; 150 km are 1.35 degrees. */
const BAND = 2;

export class Votes {
  readonly #means: ReadonlyMap<string, PlaceFacts>;
  readonly #countries = new Map<string, number>();
  readonly #units = new Map<number, number>();
  readonly #adjectives: ReadonlySet<string>;
  /** Names by the latitude of what they mean, so that only neighbours are measured. */
  readonly #bands = new Map<number, { folded: string; facts: PlaceFacts }[]>();

  /**
   * @param means what each name, by its folded form, means by itself.
   * @param adjectives countries of which the text has the adjective.
   */
  constructor(means: ReadonlyMap<string, PlaceFacts>, adjectives: readonly string[]) {
    this.#means = means;
    this.#adjectives = new Set(adjectives);
    for (const [folded, facts] of means) this.#note(folded, facts);
  }

  #note(folded: string, facts: PlaceFacts): void {
    for (const country of facts.countries.slice(0, 2)) this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
    const unit = unitOf(facts);
    if (unit >= 0) this.#units.set(unit, (this.#units.get(unit) ?? 0) + 1);
    if (facts.lat === undefined || facts.placeClass === 'country') return;
    const band = Math.floor(facts.lat / BAND);
    this.#bands.set(band, [...(this.#bands.get(band) ?? []), { folded, facts }]);
  }

  /** Counts for a sense, without the name's own vote. */
  count(folded: string, facts: PlaceFacts): Counts {
    const own = this.#means.get(folded);
    const unit = unitOf(facts);
    const country = facts.countries[0] ?? '';
    const ownCountry = own?.countries.slice(0, 2).includes(country) ? 1 : 0;
    const ownUnit = own && unitOf(own) === unit ? 1 : 0;
    return {
      unitVotes: unit < 0 ? 0 : (this.#units.get(unit) ?? 0) - ownUnit,
      countryVotes: (this.#countries.get(country) ?? 0) - ownCountry + (this.#adjectives.has(country) ? 1 : 0),
      near: this.#near(folded, facts),
    };
  }

  #near(folded: string, { lat, lon, entity }: PlaceFacts): number {
    if (lat === undefined || lon === undefined) return 0;
    const band = Math.floor(lat / BAND);
    let near = 0;
    for (const names of [this.#bands.get(band - 1), this.#bands.get(band), this.#bands.get(band + 1)]) {
      for (const { folded: other, facts } of names ?? []) {
        if (other === folded || facts.entity === entity || facts.lat === undefined || facts.lon === undefined) continue;
        if (distanceKm({ lat, lon }, { lat: facts.lat, lon: facts.lon }) < NEAR_KM) near++;
      }
    }
    return near;
  }
}

/** First-order unit that a place is or lies in, or -1. */
function unitOf({ placeClass, entity, unit }: PlaceFacts): number {
  return placeClass === 'unit' ? entity : unit;
}
