/** The map at the date line, at the poles and far from its centre: finite, and nothing smeared across the frame. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boxNear, boxOf } from '../../../engine/map/box.ts';
import { clipLine, clipOutline } from '../../../engine/map/clip.ts';
import { distanceKm, EARTH_KM } from '../../../engine/map/distance.ts';
import { buildLocatorMap, FRAME } from '../../../engine/map/locator-map.ts';
import { pathOf, thin } from '../../../engine/map/path.ts';
import { projectionOf } from '../../../engine/map/projection.ts';
import { longestStep, pieces, THE_MAP } from './the-map.ts';

const anywhere = { lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) };

describe('projection', () => {
  it('has the place in the middle and true distances around it', () => {
    fc.assert(
      fc.property(fc.record(anywhere), fc.double({ min: -2, max: 2, noNaN: true }), ({ lat, lon }, off) => {
        const projection = projectionOf(lat, lon, 10, FRAME);
        expect(projection.point(lat, lon)[0]).toBeCloseTo(FRAME.width / 2, 6);
        const there = { lat: Math.max(-90, Math.min(90, lat + off)), lon: lon + off + 360 };
        const [x, y] = projection.point(there.lat, there.lon);
        const km = (Math.hypot(x - FRAME.width / 2, y - FRAME.height / 2) / projection.pixels) * EARTH_KM;
        expect(Math.abs(km - distanceKm({ lat, lon }, there))).toBeLessThan(1);
      }),
    );
  });

  it('keeps the opposite side of the Earth finite', () => {
    const [x, y] = projectionOf(10, 20, 10, FRAME).point(-10, -160);
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('has east on the right and north at the top', () => {
    const { point } = projectionOf(-17, 179.9, 10, FRAME);
    expect(point(-17, -179.9)[0]).toBeGreaterThan(point(-17, 179.8)[0]);
    expect(point(-16, 179.9)[1]).toBeLessThan(point(-18, 179.9)[1]);
  });
});

describe('boxes', () => {
  it('reach over the date line and around a pole', () => {
    const chukotka = boxOf([175, 65, 180, 66, 190, 67]);
    expect(boxNear(chukotka, 66, -172, 1)).toBe(true);
    expect(boxNear(chukotka, 66, 160, 1)).toBe(false);
    const antarctica = boxOf([-180, -70, -90, -72, 0, -70, 90, -68, 180, -70]);
    expect(antarctica).toEqual({ west: -180, width: 360, south: -90, north: -68 });
    expect(boxNear(antarctica, -90, 0, 1)).toBe(true);
  });

  it('never miss a point that is in the circle', () => {
    fc.assert(
      fc.property(fc.record(anywhere), fc.record(anywhere), fc.double({ min: 0.1, max: 60, noNaN: true }), (a, b, radius) => {
        const inside = distanceKm(a, b) / EARTH_KM <= (radius * Math.PI) / 180;
        if (inside) expect(boxNear({ west: b.lon, width: 0, south: b.lat, north: b.lat }, a.lat, a.lon, radius * 1.0001)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('clipping', () => {
  const frame = { left: 0, top: 0, right: 10, bottom: 10 };
  it('fills the frame when an outline lies all around it', () => {
    expect(clipOutline([-50, -50, 60, -50, 60, 60, -50, 60], frame).length).toBeGreaterThanOrEqual(8);
    expect(clipOutline([20, 20, 30, 20, 30, 30], frame)).toEqual([]);
  });
  it('cuts a line into the pieces that are seen', () => {
    expect(clipLine([-5, 5, 15, 5, 15, 8, -5, 8], frame)).toEqual([
      [0, 5, 10, 5],
      [10, 8, 0, 8],
    ]);
    expect(clipLine([-5, -5, -1, 20], frame)).toEqual([]);
  });
});

describe('paths', () => {
  it('come back from their text to a tenth of a pixel', () => {
    const points = fc
      .array(fc.integer({ min: -50, max: 3500 }), { minLength: 4, maxLength: 60 })
      .map((all) => all.slice(0, all.length & ~1));
    fc.assert(
      fc.property(points, (tenths) => {
        const path = pathOf(
          tenths.map((value) => value / 10),
          false,
        );
        if (path === '') return;
        const [start] = pieces(path);
        expect(start![0]![0]).toBeCloseTo(tenths[0]! / 10, 5);
        expect(start!.at(-1)![0]).toBeCloseTo(tenths.at(-2)! / 10, 5);
        expect(start!.at(-1)![1]).toBeCloseTo(tenths.at(-1)! / 10, 5);
        expect(path).toMatch(/^M-?[\d.]+[ -][\d.]+l[-\d. ]+$/);
      }),
    );
    expect(pathOf([0.5, 10.5, 20.5, -0.5], true)).toBe('M.5 10.5l20-11z');
    expect(thin([0, 0, 0.1, 0, 5, 5, 5.1, 5.1], 1)).toEqual([0, 0, 5, 5, 5.1, 5.1]);
  });
});

describe('places at the edges of world maps', () => {
  test.each([
    ['Suva', -18.14, 178.44, ['FJ']],
    ['Taveuni, on the date line', -16.85, -179.97, ['FJ']],
    ['Anadyr', 64.73, 177.5, ['RU']],
    ['Uelen', 66.16, -169.8, ['RU']],
    ['Longyearbyen', 78.22, 15.65, ['SJ']],
    ['Amundsen–Scott', -90, 0, []],
    ['McMurdo', -77.85, 166.67, ['AQ']],
    ['North Pole', 90, 0, []],
    ['South Tarawa', 1.33, 172.98, ['KI']],
    ['Apia', -13.83, -171.76, ['WS']],
  ])('%s: finite, and no line runs across the frame', (title, lat, lon, countries) => {
    const model = buildLocatorMap(THE_MAP, { lat, lon, title, countries });
    const all = [model.land, model.ownLand, model.coast, model.borders, model.disputed];
    expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|null/);
    for (const [x, y] of all.flatMap(pieces).flat()) {
      expect(x).toBeGreaterThanOrEqual(-4);
      expect(x).toBeLessThanOrEqual(model.width + 4);
      expect(y).toBeGreaterThanOrEqual(-4);
      expect(y).toBeLessThanOrEqual(model.height + 4);
    }
    expect(longestStep(model.coast)).toBeLessThan(model.width / 4);
    // Alaska's border along 141° W is a straight line of a thousand kilometres.
    expect(longestStep(model.borders)).toBeLessThan(model.width / 3);
    expect(model.place).toMatchObject({ x: model.width / 2, y: model.height / 2 });
  });

  it('stands on land at the South Pole, at sea at the North Pole', () => {
    const at = (lat: number) => buildLocatorMap(THE_MAP, { lat, lon: 0, title: 'Pole', countries: [], extentDegrees: 8 });
    expect(at(-90).land).not.toBe('');
    expect(at(90).land).toBe('');
  });
});
