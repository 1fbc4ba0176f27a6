/** Turns arcs and rings into the sections of `engine/map/layout.ts`. */
import { DISPUTED, LINE, type MapSections, STEPS } from '../../engine/map/layout.ts';
import { lonStep } from '../../engine/map/longitude.ts';
import type { Arc, Shapes } from './shapes.ts';

/** Country numbers are stored plus 1 in a byte. */
const MAX_COUNTRIES = 254;

export function encodeShapes(shapes: Shapes): MapSections {
  const { arcs, rings } = withoutUnused(shapes);
  const ids = [...new Set(rings.map(({ country }) => country))].sort();
  if (ids.length > MAX_COUNTRIES) throw new Error(`the map has ${ids.length} countries; the format holds ${MAX_COUNTRIES}`);
  const number = new Map(ids.map((id, index) => [id, index]));
  const steps = arcs.map(stepsOf);
  const lon = steps.flatMap((each) => each.lon);
  const lat = steps.flatMap((each) => each.lat);
  return {
    countryIds: new TextEncoder().encode(ids.join('')),
    arcSteps: Uint16Array.from(steps, (each) => each.lon.length),
    arcFirstLon: Int32Array.from(differences(arcs.map(({ points }) => toStep(points[0]?.[0] ?? 0)))),
    arcFirstLat: Int32Array.from(differences(arcs.map(({ points }) => toStep(points[0]?.[1] ?? 0)))),
    arcSides: Uint8Array.from(arcs.flatMap(({ sides: [a, b] }) => [a, b].map((id) => (number.get(id ?? '') ?? -1) + 1))),
    arcFlags: Uint8Array.from(arcs, ({ disputed, line }) => (disputed ? DISPUTED : 0) | (line ? LINE : 0)),
    ringSize: Uint8Array.from(rings, ({ arcs: numbers }) => checkedByte(numbers.length)),
    ringArcs: Int16Array.from(rings.flatMap((ring) => ring.arcs)),
    ringCountry: Uint8Array.from(rings, ({ country }) => number.get(country) ?? 0),
    lonLow: Uint8Array.from(lon, (value) => zigzag(value) & 0xff),
    lonHigh: Uint8Array.from(lon, (value) => zigzag(value) >> 8),
    latLow: Uint8Array.from(lat, (value) => zigzag(value) & 0xff),
    latHigh: Uint8Array.from(lat, (value) => zigzag(value) >> 8),
  };
}

/** Arcs of rings that were too small to stay go too. */
function withoutUnused({ arcs, rings }: Shapes): Shapes {
  const used = new Set(rings.flatMap((ring) => ring.arcs.map((arc) => (arc < 0 ? ~arc : arc))));
  const rest = arcs.flatMap((arc, index) => (arc.line || used.has(index) ? [index] : []));
  const renumbered = new Map(rest.map((old, now) => [old, now]));
  const now = (arc: number) => (arc < 0 ? ~(renumbered.get(~arc) ?? 0) : (renumbered.get(arc) ?? 0));
  return { arcs: rest.map((old) => arcs[old] as Arc), rings: rings.map((ring) => ({ ...ring, arcs: ring.arcs.map(now) })) };
}

/** Differences of rounded coordinates, so that roundings do not add up. Longitudes go the short way over the date line. */
function stepsOf({ points }: Arc): { lon: number[]; lat: number[] } {
  const lon: number[] = [];
  const lat: number[] = [];
  for (let index = 1; index < points.length; index++) {
    const [fromLon, fromLat] = points[index - 1] as [number, number, number];
    const [toLon, toLat] = points[index] as [number, number, number];
    lon.push(Math.round(lonStep(toStep(fromLon) / STEPS, toStep(toLon) / STEPS) * STEPS));
    lat.push(toStep(toLat) - toStep(fromLat));
  }
  return { lon, lat };
}

function toStep(degrees: number): number {
  return Math.round(degrees * STEPS);
}

function zigzag(value: number): number {
  const coded = (value << 1) ^ (value >> 31);
  if (coded < 0 || coded > 0xffff) throw new Error(`a step of ${value / STEPS} degrees is too long for the format`);
  return coded;
}

function checkedByte(value: number): number {
  if (value > 0xff) throw new Error(`a ring has ${value} arcs; the format holds 255`);
  return value;
}

function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}
