/** Nearest borders, distances and directions: known facts, with wide tolerance. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { directionWord, distanceKm } from '../../../engine/map/distance.ts';
import { nearestBorder } from '../../../engine/map/nearest-border.ts';
import { nearestOnSegment, toPosition, toVector } from '../../../engine/map/sphere.ts';
import { THE_MAP } from './the-map.ts';

describe('distance and direction', () => {
  test('Paris to London is about 344 km, and across the date line it is short', () => {
    expect(distanceKm({ lat: 48.8566, lon: 2.3522 }, { lat: 51.5074, lon: -0.1278 })).toBeCloseTo(343.6, 0);
    expect(distanceKm({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeCloseTo(22.24, 1);
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: 90, lon: 120 })).toBeCloseTo(0, 6);
  });

  test.each([
    [1, 0, 'north'],
    [1, 1, 'north-east'],
    [0, 1, 'east'],
    [-1, 1, 'south-east'],
    [-1, 0, 'south'],
    [-1, -1, 'south-west'],
    [0, -1, 'west'],
    [1, -1, 'north-west'],
  ])('%i north, %i east is %s', (lat, lon, word) => {
    expect(directionWord({ lat: 0, lon: 180 }, { lat, lon: lon - 180 })).toBe(word);
  });

  it('finds the nearest point of a segment', () => {
    const near = toPosition(nearestOnSegment(toVector(1, 5), toVector(0, 0), toVector(0, 10)));
    expect(near.lat).toBeCloseTo(0, 6);
    expect(near.lon).toBeCloseTo(5, 2);
  });
});

describe('nearest border', () => {
  test.each([
    ['Al Qaim', 34.39, 40.99, ['IQ'], 'SY', 0, 25],
    ['Abu Kamal', 34.45, 40.92, ['SY'], 'IQ', 0, 25],
    ['Kyiv', 50.45, 30.52, ['UA'], 'BY', 70, 110],
    ['Gaza City', 31.5, 34.46, ['PS'], 'IL', 0, 15],
    ['Srinagar', 34.09, 74.8, ['IN'], 'PK', 30, 80],
    ['Kinshasa', -4.32, 15.31, ['CD'], 'CG', 0, 15],
    ['Vatican City', 41.902, 12.453, ['VA'], 'IT', 0, 5],
    ['Kirkenes', 69.73, 30.05, ['NO'], 'RU', 0, 25],
    ['Pristina', 42.66, 21.16, ['XK'], 'RS', 10, 40],
    ['Cayenne', 4.93, -52.33, ['GF'], 'BR', 80, 160],
    ['Hargeisa', 9.56, 44.06, ['SO'], 'ET', 30, 80],
  ])('%s', (_name, lat, lon, countries, country, least, most) => {
    const border = nearestBorder(THE_MAP, lat, lon, countries);
    expect(border?.country).toBe(country);
    expect(border?.km).toBeGreaterThanOrEqual(least);
    expect(border?.km).toBeLessThanOrEqual(most);
  });

  it('says where it lies and whether it is disputed', () => {
    expect(nearestBorder(THE_MAP, 34.09, 74.8, ['IN'])).toMatchObject({ disputed: true });
    expect(nearestBorder(THE_MAP, 50.45, 30.52, ['UA'])).toMatchObject({ direction: 'north', disputed: false });
  });

  test.each([
    ['islands', 21.3, 165, ['JP']],
    ['Cyprus: the line in its middle parts no other country', 35.17, 33.36, ['CY']],
    ['an unknown code', 0, 0, ['ZZ']],
    ['no country', 0, 0, []],
  ])('there is none for %s', (_name, lat, lon, countries) => {
    expect(nearestBorder(THE_MAP, lat, lon, countries)).toBeUndefined();
  });

  it('is what looking at every point of every border finds', () => {
    const slow = (lat: number, lon: number, own: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let arc = 0; arc < THE_MAP.arcCount; arc++) {
        const [a, b] = THE_MAP.sides(arc);
        if (a === undefined || b === undefined || (a === own) === (b === own)) continue;
        const points = THE_MAP.arcPoints(arc);
        for (let at = 0; at < points.length; at += 2)
          best = Math.min(best, distanceKm({ lat, lon }, { lat: points[at + 1]!, lon: points[at]! }));
      }
      return best;
    };
    const place = fc.record({ lat: fc.double({ min: 20, max: 55, noNaN: true }), lon: fc.double({ min: 60, max: 140, noNaN: true }) });
    fc.assert(
      fc.property(place, ({ lat, lon }) => {
        const fast = nearestBorder(THE_MAP, lat, lon, ['CN'])!;
        const corner = slow(lat, lon, 'CN');
        // A segment is nearer than its ends by at most half its length.
        expect(fast.km).toBeLessThanOrEqual(corner + 0.001);
        expect(fast.km).toBeGreaterThan(corner - 160);
        expect(distanceKm({ lat, lon }, fast.at)).toBeCloseTo(fast.km, 6);
      }),
      { numRuns: 25 },
    );
  });
});
