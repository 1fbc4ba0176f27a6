/**
 * Which senses of a document lie near each other, listed once: the passes of linking change only how sure each name is of its senses, and measuring
 * anew in each pass took most of it.
 */
import type { PlaceFacts } from './place-facts.ts';

/** Length of a degree of latitude. */
const KM_A_DEGREE = 111.2;

/** 50, 150 and 400 km, as squares of degrees of latitude. */
const VERY_NEAR = (50 / KM_A_DEGREE) ** 2;
const NEAR = (150 / KM_A_DEGREE) ** 2;
const AROUND_DEGREES = 400 / KM_A_DEGREE;
const AROUND = AROUND_DEGREES ** 2;

/** Degrees of latitude in a row, at least as many as 400 km; a row round the earth holds few enough that finer cells took longer to look into. */
const ROW = 4;
/** Rows in reach, the own first: of too many senses those are measured. */
const ROWS_AROUND = [0, -1, 1];
/** The row south of the south pole, to count them from. */
const FIRST_ROW = Math.floor(-90 / ROW) - 1;

/** A sense is measured against no more than these, or a list of towns would take the square of its length. Articles have a few hundred senses. */
export const MOST_MEASURED = 2000;

/** Rings, from the widest: 0 is out of reach. */
const Ring = { none: 0, around: 1, near: 2, veryNear: 3 } as const;
const RING_BITS = 2;
const RING = (1 << RING_BITS) - 1;

export class Neighbours {
  /** Pairs of senses, in two numbers each: the later one; the earlier one, the ring of the later one around it, and its ring around the later one. */
  readonly #pairs: number[] = [];
  /** For each sense the votes of the names within 50, 150 and 400 km. */
  readonly veryNear: number[] = [];
  readonly near: number[] = [];
  readonly around: number[] = [];
  /** For each sense what it votes with more than when votes were handed on last. */
  readonly #changes: number[] = [];
  readonly #lats: number[] = [];
  readonly #lons: number[] = [];
  /** Length of a degree of longitude there, in degrees of latitude. */
  readonly #shrinks: number[] = [];
  readonly #names: number[] = [];
  readonly #entities: number[] = [];
  readonly #hasVote: boolean[] = [];
  /** Senses by latitude, so that only those near enough are measured. */
  readonly #rows: number[][] = [];

  /** Adds the next sense, and pairs it with those around it. Senses of one name, and of one entity, are no neighbours. */
  add(name: number, { entity, lat, lon, placeClass }: PlaceFacts): void {
    const sense = this.#names.push(name) - 1;
    this.#entities.push(entity);
    // A country is a point on no map: it has neighbours and is nobody's.
    this.#hasVote.push(placeClass !== 'country');
    this.#lats.push(lat ?? Number.NaN);
    this.#lons.push(lon ?? Number.NaN);
    this.#shrinks.push(lat === undefined ? 0 : Math.cos((lat * Math.PI) / 180));
    this.veryNear.push(0);
    this.near.push(0);
    this.around.push(0);
    this.#changes.push(0);
    if (lat === undefined || lon === undefined) return;
    const row = Math.floor(lat / ROW) - FIRST_ROW;
    this.#measureAround(sense, row, lat, lon);
    while (this.#rows.length <= row) this.#rows.push([]);
    this.#rows[row]?.push(sense);
  }

  #measureAround(sense: number, own: number, lat: number, lon: number): void {
    // As far as those see that lie 400 km nearer to the pole, where degrees of longitude are shorter.
    const shrink = Math.cos((Math.min(90, Math.abs(lat) + AROUND_DEGREES) * Math.PI) / 180);
    const far = AROUND_DEGREES / Math.max(shrink, 0.01);
    const [lats, lons, shrinks, ownShrink] = [this.#lats, this.#lons, this.#shrinks, this.#shrinks[sense] ?? 0];
    let left = MOST_MEASURED;
    for (const beyond of ROWS_AROUND) {
      const row = this.#rows[own + beyond];
      if (!row) continue;
      for (let at = row.length - 1; at >= 0 && left > 0; at--, left--) {
        const other = row[at] ?? 0;
        const apart = Math.abs(lon - (lons[other] ?? 0));
        const x = apart > 180 ? 360 - apart : apart;
        if (x > far) continue;
        const y = lat - (lats[other] ?? 0);
        // Over 400 km the earth is flat enough: the distance is off by a hundredth, and no border of the three rings is that sharp. Each of the
        // two measures by the degrees of its own latitude.
        const ring = ringOf((x * ownShrink) ** 2 + y * y);
        const otherRing = ringOf((x * (shrinks[other] ?? 0)) ** 2 + y * y);
        if ((ring | otherRing) !== Ring.none) this.#pair(sense, other, ring, otherRing);
      }
    }
  }

  /** @param ring of the other around the sense. @param otherRing of the sense around the other. */
  #pair(sense: number, other: number, ring: number, otherRing: number): void {
    if (this.#names[sense] === this.#names[other] || this.#entities[sense] === this.#entities[other]) return;
    const seen = this.#hasVote[other] ? ring : Ring.none;
    const otherSeen = this.#hasVote[sense] ? otherRing : Ring.none;
    if ((seen | otherSeen) !== Ring.none) this.#pairs.push(sense, (((other << RING_BITS) | otherSeen) << RING_BITS) | seen);
  }

  /** Changes what a sense votes with; call {@link handOn} after all. */
  vote(sense: number, change: number): void {
    this.#changes[sense] = change;
  }

  /** Hands the changes on to all that have the senses around them. */
  handOn(): void {
    const [pairs, changes] = [this.#pairs, this.#changes];
    for (let at = 0; at < pairs.length; at += 2) {
      const sense = pairs[at] ?? 0;
      const code = pairs[at + 1] ?? 0;
      const other = code >> (2 * RING_BITS);
      const own = changes[sense] ?? 0;
      if (own !== 0) this.#add(other, (code >> RING_BITS) & RING, own);
      const others = changes[other] ?? 0;
      if (others !== 0) this.#add(sense, code & RING, others);
    }
    changes.fill(0);
  }

  #add(sense: number, ring: number, change: number): void {
    if (ring === Ring.none) return;
    this.around[sense] = (this.around[sense] ?? 0) + change;
    if (ring === Ring.around) return;
    this.near[sense] = (this.near[sense] ?? 0) + change;
    if (ring === Ring.veryNear) this.veryNear[sense] = (this.veryNear[sense] ?? 0) + change;
  }

  /** Takes all votes back. */
  clear(): void {
    this.veryNear.fill(0);
    this.near.fill(0);
    this.around.fill(0);
    this.#changes.fill(0);
  }
}

/** Sums of comparisons, as nothing tells a processor beforehand which way they go. */
function ringOf(square: number): number {
  return Number(square <= AROUND) + Number(square <= NEAR) + Number(square <= VERY_NEAR);
}
