/** Votes of a document's names: neighbours are found by bands of latitude, which must hold all that are in reach. */
import { describe, expect, it } from 'vitest';
import type { PlaceFacts } from '../../../engine/link/place-facts.ts';
import { type Meant, Votes } from '../../../engine/link/votes.ts';

function town(entity: number, lat: number, lon: number): Meant {
  const facts: PlaceFacts = {
    ...{ entity, lat, lon, countries: [], unit: -1, district: -1 },
    ...{ weight: 1, placeClass: 'town', classIndex: 0, title: '' },
  };
  return { folded: String(entity), facts, share: 1 };
}

function countOf(meant: Meant, others: readonly Meant[]) {
  const { veryNear, near, around } = new Votes([meant, ...others]).count(meant.folded, meant.facts);
  return { veryNear, near, around };
}

describe('names near a place', () => {
  it.each([
    ['at the equator', 0.1, 10],
    ['at the edge of a band', 35.99, 41],
    ['in the south', -44.1, -70],
    ['at the date line', 52, 179.9],
    ['at the date line in the south', -17, -179.9],
  ])('are counted in three rings, %s', (_, lat, lon) => {
    const degrees = (km: number) => km / 111.2;
    const east = (km: number) => ((lon + degrees(km) / Math.cos((lat * Math.PI) / 180) + 540) % 360) - 180;
    const others = [
      ...[town(1, lat + degrees(45), lon), town(2, lat, east(-45))],
      ...[town(3, lat - degrees(140), lon), town(4, lat, east(140)), town(5, lat, east(-140))],
      ...[town(6, lat + degrees(390), lon), town(7, lat - degrees(390), lon)],
      ...[town(8, lat + degrees(410), lon), town(9, lat, east(410))],
    ];
    expect(countOf(town(0, lat, lon), others)).toEqual({ veryNear: 2, near: 5, around: 7 });
  });

  it('are not measured without end: those of its own band come first', () => {
    const far = Array.from({ length: 5000 }, (_, index) => town(index + 2000, 35 + index / 1e5, 44));
    const near = Array.from({ length: 900 }, (_, index) => town(index + 1, 36.1 + index / 1e5, 44));
    expect(countOf(town(0, 36.1, 44), [...far, ...near])).toEqual({ veryNear: 900, near: 1000, around: 1000 });
  });
});
