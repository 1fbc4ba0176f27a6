/** The map's file: same bytes each time, small, and refused with advice when damaged. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileMap } from '../../../dataset/map/compile.ts';
import { MapGeometry } from '../../../engine/map/geometry.ts';
import { BYTES, bufferOf, THE_MAP } from './the-map.ts';

describe('the file', () => {
  it('has the same bytes each time', () => {
    expect(Buffer.compare(compileMap(), BYTES)).toBe(0);
  });

  it('is small', () => {
    expect(BYTES.byteLength).toBeGreaterThan(100_000);
    expect(BYTES.byteLength).toBeLessThan(180_000);
    expect(deflateRawSync(BYTES, { level: 9 }).byteLength).toBeLessThan(90_000);
  });

  it('holds every country, with ids of two letters', () => {
    expect(THE_MAP.countries.length).toBeGreaterThan(230);
    expect(THE_MAP.countries.filter((id) => !/^[A-Z]{2}$/.test(id))).toEqual([]);
    for (const id of ['IQ', 'XK', 'XS', 'XN', 'XG', 'VA', 'PS', 'EH', 'TW', 'TV', 'NR', 'MC']) expect(THE_MAP.countries).toContain(id);
  });

  it('keeps small islands: every ring has an area', () => {
    const flat = Array.from({ length: THE_MAP.ringCount }, (_, ring) => ring).filter((ring) => {
      const points = THE_MAP.ringPoints(ring);
      const corners = new Set(Array.from({ length: points.length / 2 }, (_, at) => `${points[at * 2]} ${points[at * 2 + 1]}`));
      return corners.size < 3;
    });
    // Vatican City is a point in the atlas; some islets shrink to a line when coordinates are rounded.
    expect(flat.length).toBeLessThan(25);
    expect(THE_MAP.ringCount).toBeGreaterThan(1500);
  });

  it('closes every ring', () => {
    for (let ring = 0; ring < THE_MAP.ringCount; ring++) {
      const points = THE_MAP.ringPoints(ring);
      expect(points.at(-1)).toBeCloseTo(points[1]!, 6);
      expect((((points.at(-2)! - points[0]!) % 360) + 360.0001) % 360).toBeLessThan(0.001);
    }
  });
});

describe('a damaged file', () => {
  const opened = (bytes: Uint8Array) => () => new MapGeometry(bufferOf(bytes));
  const changed = (word: number, value: number) => {
    const bytes = BYTES.slice();
    new Uint32Array(bytes.buffer)[word] = value;
    return bytes;
  };

  it.each([
    ['empty', new Uint8Array(0), 'cut short'],
    ['cut in its header', BYTES.slice(0, 12), 'cut short'],
    ['cut in its middle', BYTES.slice(0, 50_000), 'cut short'],
    ['one byte short', BYTES.slice(0, -1), 'cut short'],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>'.padEnd(64)), 'not a Dateline map'],
    ['of another version', changed(1, 99), 'another version'],
    ['with other sections', changed(2, 3), 'another version'],
    ['with a section beyond its end', changed(4, 0xffffff0), 'damaged'],
  ])('%s is refused with advice', (_name, bytes, reason) => {
    expect(opened(bytes)).toThrow(reason);
    expect(opened(bytes)).toThrow('Reinstall the extension to restore it.');
    expect(opened(bytes)).toThrow(expect.objectContaining({ name: 'MapError' }));
  });
});
