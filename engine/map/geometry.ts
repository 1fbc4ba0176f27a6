/** The opened map: arcs and rings by number, decoded one at a time. */
import { type Box, boxOf, type Points } from './box.ts';
import { DISPUTED, LINE, type MapSections, STEPS } from './layout.ts';
import { openSections } from './open.ts';

export class MapGeometry {
  readonly arcCount: number;
  readonly ringCount: number;
  /** Ids of the countries in the order of their numbers. */
  readonly countries: readonly string[];
  readonly #sections: MapSections;
  readonly #arcStart: Uint32Array;
  readonly #ringStart: Uint32Array;
  readonly #arcLon: Int32Array;
  readonly #arcLat: Int32Array;
  readonly #arcBoxes: Box[] = [];
  readonly #ringBoxes: Box[] = [];

  /** @throws {MapError} if the buffer is cut short, no map file, or of another version. */
  constructor(buffer: ArrayBuffer) {
    const sections = openSections(buffer);
    this.#sections = sections;
    this.arcCount = sections.arcFlags.length;
    this.ringCount = sections.ringCountry.length;
    const letters = String.fromCharCode(...sections.countryIds);
    this.countries = Array.from({ length: letters.length / 2 }, (_, index) => letters.slice(index * 2, index * 2 + 2));
    this.#arcStart = Uint32Array.of(0, ...runningSum(sections.arcSteps));
    this.#ringStart = Uint32Array.of(0, ...runningSum(sections.ringSize));
    this.#arcLon = Int32Array.from(runningSum(sections.arcFirstLon));
    this.#arcLat = Int32Array.from(runningSum(sections.arcFirstLat));
  }

  /** The two countries an arc parts; undefined for the sea. */
  sides(arc: number): [string | undefined, string | undefined] {
    const { arcSides } = this.#sections;
    return [this.countries[(arcSides[arc * 2] ?? 0) - 1], this.countries[(arcSides[arc * 2 + 1] ?? 0) - 1]];
  }

  isDisputed(arc: number): boolean {
    return ((this.#sections.arcFlags[arc] ?? 0) & DISPUTED) !== 0;
  }

  /** Whether an arc is a line inside a country's outline and part of no ring. */
  isLine(arc: number): boolean {
    return ((this.#sections.arcFlags[arc] ?? 0) & LINE) !== 0;
  }

  arcBox(arc: number): Box {
    this.#arcBoxes[arc] ??= boxOf(this.arcPoints(arc));
    return this.#arcBoxes[arc];
  }

  ringBox(ring: number): Box {
    this.#ringBoxes[ring] ??= boxOf(this.ringPoints(ring));
    return this.#ringBoxes[ring];
  }

  ringCountry(ring: number): string {
    return this.countries[this.#sections.ringCountry[ring] ?? 0] ?? '';
  }

  arcPoints(arc: number): Points {
    const { lonLow, lonHigh, latLow, latHigh } = this.#sections;
    let lon = this.#arcLon[arc] ?? 0;
    let lat = this.#arcLat[arc] ?? 0;
    const points = [lon / STEPS, lat / STEPS];
    const end = this.#arcStart[arc + 1] ?? 0;
    for (let step = this.#arcStart[arc] ?? 0; step < end; step++) {
      lon += unzigzag(lonLow[step], lonHigh[step]);
      lat += unzigzag(latLow[step], latHigh[step]);
      points.push(lon / STEPS, lat / STEPS);
    }
    return points;
  }

  /** The arcs of a ring in turn: the number of each, or ~number when it is walked backwards. */
  ringArcs(ring: number): Int16Array {
    return this.#sections.ringArcs.subarray(this.#ringStart[ring], this.#ringStart[ring + 1]);
  }

  /** A ring's points; the last is the first again. */
  ringPoints(ring: number): Points {
    const points: Points = [];
    for (const arc of this.ringArcs(ring)) append(points, arc < 0 ? reversed(this.arcPoints(~arc)) : this.arcPoints(arc));
    return points;
  }
}

/** Adds an arc where the last one ended; that point is stored in both, perhaps a turn of the Earth apart. */
function append(points: Points, next: Points): void {
  const turn = points.length === 0 ? 0 : Math.round(((points.at(-2) ?? 0) - (next[0] ?? 0)) / 360) * 360;
  for (let at = points.length === 0 ? 0 : 2; at < next.length; at += 2) points.push((next[at] ?? 0) + turn, next[at + 1] ?? 0);
}

/** The same points, x and y in turn, from the other end. */
export function reversed(points: readonly number[]): number[] {
  const result: number[] = [];
  for (let at = points.length - 2; at >= 0; at -= 2) result.push(points[at] ?? 0, points[at + 1] ?? 0);
  return result;
}

function unzigzag(low = 0, high = 0): number {
  const value = (high << 8) | low;
  return (value >>> 1) ^ -(value & 1);
}

function runningSum(values: Iterable<number>): number[] {
  const sums: number[] = [];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
