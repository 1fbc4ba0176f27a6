/** How much simplifying and rounding change the distance to a border: the figure that `nearest-border.ts` states. */
import { expect, test } from 'vitest';
import { compileMap } from '../../../dataset/map/compile.ts';
import { MapGeometry } from '../../../engine/map/geometry.ts';
import { nearestBorder } from '../../../engine/map/nearest-border.ts';
import { bufferOf, THE_MAP } from './the-map.ts';

/** Countries of every size and kind of border; places are drawn from the boxes of their largest pieces. */
const COUNTRIES = ['IQ', 'SY', 'UA', 'ML', 'CD', 'CO', 'MM', 'DE', 'RW', 'LB', 'KG', 'NP', 'ET', 'BF'];
const PLACES_EACH = 12;

test('95 of 100 distances change by at most 0.2 km, none by more than 2 km', () => {
  const whole = new MapGeometry(bufferOf(compileMap({ tolerance: { coast: 0, border: 0 } })));
  // Numerical Recipes' generator: the same places each time.
  let state = 20171103;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const errors = COUNTRIES.flatMap((country) => {
    const rings = Array.from({ length: whole.ringCount }, (_, ring) => ring).filter((ring) => whole.ringCountry(ring) === country);
    const box = rings.map((ring) => whole.ringBox(ring)).sort((a, b) => b.width * (b.north - b.south) - a.width * (a.north - a.south))[0]!;
    return Array.from({ length: PLACES_EACH }, () => {
      const [lat, lon] = [box.south + random() * (box.north - box.south), box.west + random() * box.width];
      const km = (map: MapGeometry) => nearestBorder(map, lat, lon, [country])!.km;
      return Math.abs(km(THE_MAP) - km(whole));
    });
  }).sort((a, b) => a - b);
  expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.2);
  expect(errors.at(-1)).toBeLessThan(2);
});
