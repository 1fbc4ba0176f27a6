/** Reads the columns of the gazetteer. Rows are numbered from 0; their entities follow those with records. */
import { NO_COORDINATES, type Sections } from './layout.ts';
import { ROW_TYPES, type RowType } from './row-types.ts';

/** Coordinates are kept to a thousandth of a degree, about 100 m: finer than what a town's point means. */
const SCALE = 1_000;

export class Rows {
  readonly #sections: Sections;
  readonly #countries: readonly string[];

  /** @param countries the codes that `rowCountry` counts through. */
  constructor(sections: Sections, countries: readonly string[]) {
    this.#sections = sections;
    this.#countries = countries;
  }

  get length(): number {
    return this.#sections.rowType.length;
  }

  type(row: number): RowType {
    return ROW_TYPES[this.#sections.rowType[row] ?? 0] ?? 'settlement';
  }

  country(row: number): string {
    return this.#countries[this.#sections.rowCountry[row] ?? 0] ?? '';
  }

  /** Row of the first-order unit it lies in, or -1. */
  admin1(row: number): number {
    return (this.#sections.rowAdmin1[row] ?? 0) - 1;
  }

  /** Row of the second-order unit it lies in, or -1. */
  admin2(row: number): number {
    return (this.#sections.rowAdmin2[row] ?? 0) - 1;
  }

  /** Entity with a record that a row became, or -1. Binary search. */
  promoted(row: number): number {
    const { promotedRow, promotedEntity } = this.#sections;
    let low = 0;
    let high = promotedRow.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = promotedRow[middle] ?? 0;
      if (found === row) return promotedEntity[middle] ?? -1;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Decimal degrees, or undefined where no source gives them. */
  coordinates(row: number): { lat: number; lon: number } | undefined {
    const { rowLatitudeHigh, rowLatitudeLow, rowLongitudeHigh, rowLongitudeLow } = this.#sections;
    if (rowLatitudeHigh[row] === NO_COORDINATES) return undefined;
    return {
      lat: degrees(joined(rowLatitudeHigh, rowLatitudeLow, row), 90),
      lon: degrees(joined(rowLongitudeHigh, rowLongitudeLow, row), 180),
    };
  }

  /** Inhabitants, or undefined if unknown. */
  population(row: number): number | undefined {
    return joined(this.#sections.rowPopulationHigh, this.#sections.rowPopulationLow, row) || undefined;
  }

  /** Inhabitants of all towns in a unit of the first or second order together; 0 for rows that are none. Counted once, in about 2 ms. */
  unitPopulation(row: number): number {
    this.#unitPopulation ??= this.#countUnits();
    return this.#unitPopulation[row] ?? 0;
  }

  #unitPopulation: Float64Array | undefined;

  /** Largest town of a unit, by row, or -1: where a unit lies of which no source gives a point. Found once, in about 2 ms. */
  largestTown(unit: number): number {
    this.#largest ??= this.#findLargest();
    return (this.#largest[unit] ?? 0) - 1;
  }

  #largest: Uint32Array | undefined;

  #findLargest(): Uint32Array {
    const largest = new Uint32Array(this.#sections.unitCode.length);
    for (let row = largest.length; row < this.length; row++) {
      for (const unit of [this.admin1(row), this.admin2(row)]) {
        if (unit < 0) continue;
        const known = (largest[unit] ?? 0) - 1;
        if (known < 0 || (this.population(row) ?? 0) > (this.population(known) ?? 0)) largest[unit] = row + 1;
      }
    }
    return largest;
  }

  #countUnits(): Float64Array {
    const sums = new Float64Array(this.#sections.unitCode.length);
    for (let row = sums.length; row < this.length; row++) {
      for (const unit of [this.admin1(row), this.admin2(row)]) if (unit >= 0) sums[unit] = (sums[unit] ?? 0) + (this.population(row) ?? 0);
    }
    return sums;
  }

  /** GeoNames id, or 0. */
  geonameId(row: number): number {
    return joined(this.#sections.rowGeonameIdHigh, this.#sections.rowGeonameIdLow, row);
  }

  /** Row with this GeoNames id, or -1. Looks through the low halves first: about 50 µs. */
  findGeonameId(id: number): number {
    const { rowGeonameIdLow, rowGeonameIdHigh } = this.#sections;
    for (let row = rowGeonameIdLow.indexOf(id & 0xffff); row >= 0; row = rowGeonameIdLow.indexOf(id & 0xffff, row + 1))
      if (rowGeonameIdHigh[row] === id >>> 16) return row;
    return -1;
  }

  /** Row at these coordinates as stored, or -1. */
  findPoint(lat: number, lon: number): number {
    const { rowLatitudeLow } = this.#sections;
    const low = Math.round((lat + 90) * SCALE) & 0xffff;
    for (let row = rowLatitudeLow.indexOf(low); row >= 0; row = rowLatitudeLow.indexOf(low, row + 1)) {
      const point = this.coordinates(row);
      if (point && this.geonameId(row) === 0 && row >= this.#sections.unitCode.length && point.lat === lat && point.lon === lon) return row;
    }
    return -1;
  }
}

function joined(high: Uint8Array | Uint16Array, low: Uint16Array, row: number): number {
  return (high[row] ?? 0) * 0x10000 + (low[row] ?? 0);
}

function degrees(stored: number, shift: number): number {
  return Math.round(stored - shift * SCALE) / SCALE;
}

/** Degrees as they are stored; `shift` is 90 for latitudes, 180 for longitudes. */
export function storedDegrees(value: number | undefined, shift: 90 | 180): number {
  return value === undefined ? NO_COORDINATES * 0x10000 : Math.round((value + shift) * SCALE);
}
