/** Disputed borders and lines: the tables, and that they are drawn dashed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { compileMap } from '../../../dataset/map/compile.ts';
import { readDisputedBorders } from '../../../dataset/map/disputed-borders.ts';
import { readDisputedLines } from '../../../dataset/map/disputed-lines.ts';
import { buildLocatorMap } from '../../../engine/map/locator-map.ts';
import { bordersBetween, THE_MAP } from './the-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-borders-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...rows: string[]) {
  writeFileSync(join(folder, 'disputed_borders.csv'), ['a,b,detail,source_url,within', ...rows].join('\n'));
  return () => readDisputedBorders(folder);
}

describe('the table of borders', () => {
  it('gives every row its page', () => {
    const rows = readDisputedBorders();
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.every(({ source_url: url }) => url.startsWith('http'))).toBe(true);
    expect(rows.every(({ detail }) => detail.split(' ').length <= 12)).toBe(true);
  });

  test.each([
    ['SY,IL,turned round,https://example.org,', 'alphabetical'],
    ['IL,SYR,three letters,https://example.org,', 'two capital letters'],
    ['IL,SY,no page,,', 'source_url'],
    ['IL,SY,no box,https://example.org,1 2 3', 'west south east north'],
  ])('%s is refused', (row, reason) => {
    expect(read(row)).toThrow(`row 2: `);
    expect(read(row)).toThrow(reason);
  });

  it('has each pair once', () => {
    expect(read('IL,SY,a,https://example.org,', 'IL,SY,b,https://example.org,')).toThrow('row 3: ');
  });

  it('names only countries that have a common border', () => {
    const border = { a: 'FR', b: 'MX', detail: 'none', source_url: 'https://example.org' };
    expect(() => compileMap({ borders: [border] })).toThrow('FR–MX');
  });
});

describe('the text of lines', () => {
  it('lies where it says', () => {
    const lines = readDisputedLines();
    expect(lines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['abkhazia', 'aksai-chin', 'crimea', 'golan-heights', 'transnistria']),
    );
    const crimea = lines.find(({ id }) => id === 'crimea')!;
    expect(crimea.points.every(([lon, lat]) => lon > 33 && lon < 36 && lat > 45 && lat < 47)).toBe(true);
  });
});

describe('drawn dashed', () => {
  test.each(readDisputedBorders().map(({ a, b }) => [a, b]))('%s–%s', (a, b) => {
    const arcs = bordersBetween(a, b);
    expect(arcs.length).toBeGreaterThan(0);
    expect(arcs.some((arc) => THE_MAP.isDisputed(arc))).toBe(true);
  });

  test('India and Pakistan: in Kashmir, not farther south', () => {
    const arcs = bordersBetween('IN', 'PK').map((arc) => ({ disputed: THE_MAP.isDisputed(arc), box: THE_MAP.arcBox(arc) }));
    expect(arcs.map(({ disputed }) => disputed).sort()).toEqual([false, true]);
    expect(arcs.find(({ disputed }) => disputed)!.box.south).toBeGreaterThan(32.2);
    expect(arcs.find(({ disputed }) => !disputed)!.box.north).toBeLessThan(32.6);
  });

  test('nothing else', () => {
    expect([...bordersBetween('IQ', 'SY'), ...bordersBetween('DE', 'FR')].filter((arc) => THE_MAP.isDisputed(arc))).toEqual([]);
    const quiet = buildLocatorMap(THE_MAP, { lat: 48.2, lon: 16.37, title: 'Vienna', countries: ['AT'] });
    expect(quiet.disputed).toBe('');
    expect(quiet.text.disputed).toBe(false);
  });

  test.each([
    ['Simferopol', 44.95, 34.1, ['UA']],
    ['Sukhumi', 43, 41.02, ['GE']],
    ['Tiraspol', 46.84, 29.63, ['MD']],
    ['Majdal Shams', 33.27, 35.77, ['IL', 'SY']],
    ['Abyei', 9.59, 28.43, ['SD']],
    ['Leh', 34.16, 77.58, ['IN']],
  ])('the line near %s, which no country’s outline follows', (title, lat, lon, countries) => {
    const model = buildLocatorMap(THE_MAP, { lat, lon, title, countries });
    expect(model.disputed).not.toBe('');
    expect(model.text.disputed).toBe(true);
  });
});
