/** The large city nearest to a point, from the gazetteer. */
import { type Direction, directionWord, distanceKm } from './map/distance.ts';
import type { CardData } from './pack/card-data.ts';

/** Cities that a reader of world news may know. */
const LARGE = 100_000;

export interface NearCity {
  entity: number;
  /** Kilometres in a straight line. */
  km: number;
  /** Where the point lies as seen from the city: "110 km south-east" of it. */
  direction: Direction;
}

/** @param except the place itself. Looks through all rows: about a millisecond. */
export function nearestCity(
  pack: Pick<CardData, 'rows' | 'sections' | 'entityOfRow'>,
  at: { lat: number; lon: number },
  except: number,
): NearCity | undefined {
  const { rows } = pack;
  let best: { row: number; km: number } | undefined;
  for (let row = 0; row < rows.length; row++) {
    // One high half is 65,536 inhabitants: nothing below can be large enough.
    if (pack.sections.rowPopulationHigh[row] === 0 || (rows.population(row) ?? 0) < LARGE) continue;
    const point = rows.coordinates(row);
    if (!point || pack.entityOfRow(row) === except) continue;
    const km = distanceKm(point, at);
    if (best === undefined || km < best.km) best = { row, km };
  }
  const point = best && rows.coordinates(best.row);
  if (!best || !point) return undefined;
  return { entity: pack.entityOfRow(best.row), km: best.km, direction: directionWord(point, at) };
}
