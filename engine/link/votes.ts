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

/** Number of a name that has no vote. */
const NO_NAME = -1;

/** Length of a degree of latitude. */
const KM_A_DEGREE = 111.2;

/** 50, 150 and 400 km, as squares of degrees of latitude. */
const VERY_NEAR = (50 / KM_A_DEGREE) ** 2;
const NEAR = (150 / KM_A_DEGREE) ** 2;
const AROUND_DEGREES = 400 / KM_A_DEGREE;
const AROUND = AROUND_DEGREES ** 2;
/** Degrees of latitude and longitude in a cell: 400 km are 3.6 of the one, and of the other 7.2 as far north as Helsinki. */
const CELL_LAT = 4;
const CELL_LON = 12;
const CELLS_AROUND = 360 / CELL_LON;

/** Of more names than these in reach the rest say no more: a list of towns would take the square of its length. Articles have a few hundred at most. */
const MOST_MEASURED = 1000;

/** A continent or a river lies in many countries: it speaks for none of them. */
const MOST_COUNTRIES = 2;

/** The points of a cell, as numbers in a row: measuring against each takes a nanosecond or two, where reading objects took ten. */
interface Cell {
  length: number;
  /** Latitude, longitude and share of each. */
  points: number[];
  /** Number of the name, and the entity, of each. */
  owners: number[];
}
const POINT = 3;

export class Votes {
  /** What each name may mean, and the name's number. */
  readonly #means = new Map<string, { name: number; meant: Meant[] }>();
  readonly #countries = new Map<string, number>();
  readonly #units = new Map<number, number>();
  readonly #districts = new Map<number, number>();
  /** Names by where what they mean lies, so that only neighbours are measured. */
  readonly #cells = new Map<number, Cell>();
  /** Most votes that a country and a unit have. */
  readonly topCountry: number;
  readonly topUnit: number;

  /** @param means what each name may mean, its likely senses with the share of each. */
  constructor(means: readonly Meant[]) {
    for (const meant of means) this.#note(meant);
    this.topCountry = largest(this.#countries);
    this.topUnit = largest(this.#units);
  }

  #note(meant: Meant): void {
    const { facts, share, folded } = meant;
    const known = this.#means.get(folded);
    const name = known?.name ?? this.#means.size;
    if (known) known.meant.push(meant);
    else this.#means.set(folded, { name, meant: [meant] });
    if (facts.countries.length <= MOST_COUNTRIES) for (const country of facts.countries) add(this.#countries, country, share);
    const unit = unitOf(facts);
    if (unit >= 0) add(this.#units, unit, share);
    const district = districtOf(facts);
    if (district >= 0) add(this.#districts, district, share);
    if (facts.lat === undefined || facts.lon === undefined || facts.placeClass === 'country') return;
    const cell = this.#cellAt(cellNumber(Math.floor(facts.lat / CELL_LAT), Math.floor(facts.lon / CELL_LON)));
    cell.points.push(facts.lat, facts.lon, share);
    cell.owners.push(name, facts.entity);
    cell.length++;
  }

  #cellAt(number: number): Cell {
    const known = this.#cells.get(number);
    if (known) return known;
    const cell = { length: 0, points: [], owners: [] };
    this.#cells.set(number, cell);
    return cell;
  }

  /** Counts for a sense, without the name's own vote. */
  count(folded: string, facts: PlaceFacts): Counts {
    const unit = unitOf(facts);
    const district = districtOf(facts);
    const country = facts.countries[0] ?? '';
    let unitVotes = unit < 0 ? 0 : (this.#units.get(unit) ?? 0);
    let countryVotes = this.#countries.get(country) ?? 0;
    let districtVotes = district < 0 ? 0 : (this.#districts.get(district) ?? 0);
    const own = this.#means.get(folded);
    if (own) {
      for (const { facts: other, share } of own.meant) {
        if (unit >= 0 && unitOf(other) === unit) unitVotes -= share;
        if (other.countries.length <= MOST_COUNTRIES && other.countries.includes(country)) countryVotes -= share;
        if (district >= 0 && districtOf(other) === district) districtVotes -= share;
      }
    }
    sums.fill(0);
    this.#sumNear(own?.name ?? NO_NAME, facts);
    return { unitVotes, countryVotes, districtVotes, veryNear: sums[0] ?? 0, near: sums[1] ?? 0, around: sums[2] ?? 0 };
  }

  #sumNear(name: number, { lat, lon, entity }: PlaceFacts): void {
    if (lat === undefined || lon === undefined) return;
    // Over 400 km the earth is flat enough: the distance is off by a hundredth, and no border of the three rings is that sharp.
    const shrink = Math.cos((lat * Math.PI) / 180);
    const far = AROUND_DEGREES / shrink;
    const west = Math.floor((lon - far) / CELL_LON);
    const east = Math.min(Math.floor((lon + far) / CELL_LON), west + CELLS_AROUND - 1);
    const own = Math.floor(lat / CELL_LAT);
    let left = MOST_MEASURED;
    for (const row of [own, own - 1, own + 1]) {
      for (let column = west; column <= east; column++) {
        const cell = this.#cells.get(cellNumber(row, column));
        if (!cell) continue;
        sumCell(cell, left, name, entity, lat, lon, shrink);
        left = Math.max(0, left - cell.length);
      }
    }
  }
}

/** Votes very near, near and around: numbers in an object would be made anew at each sum. */
const sums = new Float64Array(3);

/** Adds the votes of at most so many of a cell's points to {@link sums} for the point at `lat` and `lon`; those of its own name and entity do not count. */
function sumCell(cell: Cell, most: number, name: number, entity: number, lat: number, lon: number, shrink: number): void {
  const { points, owners } = cell;
  const length = Math.min(cell.length, most);
  for (let index = 0; index < length; index++) {
    const at = index * POINT;
    const apart = Math.abs((points[at + 1] ?? 0) - lon);
    const x = (apart > 180 ? 360 - apart : apart) * shrink;
    const y = (points[at] ?? 0) - lat;
    const square = x * x + y * y;
    if (square > AROUND || owners[index * 2] === name || owners[index * 2 + 1] === entity) continue;
    const share = points[at + 2] ?? 0;
    sums[2] = (sums[2] ?? 0) + share;
    if (square > NEAR) continue;
    sums[1] = (sums[1] ?? 0) + share;
    if (square <= VERY_NEAR) sums[0] = (sums[0] ?? 0) + share;
  }
}

/** Number of a cell; columns go round the earth. */
function cellNumber(row: number, column: number): number {
  const half = CELLS_AROUND / 2;
  return row * CELLS_AROUND + (column < -half ? column + CELLS_AROUND : column >= half ? column - CELLS_AROUND : column);
}

function largest(votes: ReadonlyMap<unknown, number>): number {
  let most = 0;
  for (const count of votes.values()) most = Math.max(most, count);
  return most;
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
