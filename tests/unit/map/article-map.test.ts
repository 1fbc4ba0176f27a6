/** The map of an article's places: where it looks, how it moves, what it draws and names. */
import { describe, expect, it, test } from 'vitest';
import { type ArticlePlace, drawArticleMap } from '../../../engine/map/article-map.ts';
import { fitView } from '../../../engine/map/fit-view.ts';
import { boxOfText, FONT, overlap } from '../../../engine/map/label-box.ts';
import { FARTHEST, NEAREST, panned, projectionFor, type View, zoomed } from '../../../engine/map/view.ts';
import { pieces, THE_MAP } from './the-map.ts';

const FRAME = { width: 320, height: 240 };
const place = (entity: string, lat: number, lon: number, more: Partial<ArticlePlace> = {}): ArticlePlace => ({
  entity,
  name: entity,
  lat,
  lon,
  isArea: false,
  countries: [],
  count: 1,
  population: 0,
  ...more,
});
const draw = (places: readonly ArticlePlace[], view?: View) =>
  drawArticleMap(THE_MAP, places, view ?? (fitView(places, FRAME) as View), FRAME);
const inView = (places: readonly ArticlePlace[]) => draw(places).points.map(({ entity }) => entity);

const qaim = place('Al Qaim', 34.37, 41.09, { count: 3 });
const abuKamal = place('Abu Kamal', 34.45, 40.92);
const damascus = place('Damascus', 33.51, 36.29);
const washington = place('Washington', 38.9, -77.04);
const suva = place('Suva', -18.14, 178.44);
const apia = place('Apia', -13.83, -171.77);
const iraq = place('Iraq', 33, 43.5, { isArea: true, countries: ['IQ'] });
const russia = place('Russia', 60, 100, { isArea: true, countries: ['RU'] });

describe('the view', () => {
  it('holds all places that lie together', () => {
    expect(inView([qaim, abuKamal, damascus])).toEqual(['Al Qaim', 'Abu Kamal', 'Damascus']);
  });

  it('leaves out one on the other side of the world, however the article begins', () => {
    expect(inView([washington, qaim, abuKamal, damascus])).toEqual(['Al Qaim', 'Abu Kamal', 'Damascus']);
  });

  it('holds both halves of an article that speaks of two regions alike', () => {
    const far = { ...washington, count: 4 };
    expect(inView([far, qaim, abuKamal])).toEqual(['Washington', 'Al Qaim', 'Abu Kamal']);
  });

  it('is about what is smaller than a country, where there is any', () => {
    expect(fitView([russia, qaim], FRAME)?.lon).toBeCloseTo(41.09);
    expect(fitView([russia], FRAME)?.lon).toBeCloseTo(100);
  });

  it('does not mind the date line', () => {
    expect(fitView([suva, apia], FRAME)?.extent).toBeLessThan(25);
    expect(inView([suva, apia])).toEqual(['Suva', 'Apia']);
  });

  it('is absent where there is nothing to see', () => {
    expect(fitView([], FRAME)).toBeUndefined();
  });
});

describe('moving', () => {
  const view: View = { lat: 34, lon: 41, extent: 10 };

  it.each([
    [40, 0],
    [0, -40],
    [-25, 60],
  ])('by %d and %d pixels brings the middle there', (dx, dy) => {
    const [x, y] = projectionFor(panned(view, FRAME, dx, dy), FRAME).point(view.lat, view.lon);
    // Within a pixel: the map turns a little, as meridians run together.
    expect(Math.hypot(x - 160 - dx, y - 120 - dy)).toBeLessThan(1);
  });

  it('goes over the date line and stops before the poles', () => {
    expect(panned({ lat: 0, lon: 179, extent: 10 }, FRAME, -100, 0).lon).toBeLessThan(-170);
    expect(panned({ lat: 80, lon: 0, extent: 60 }, FRAME, 0, 400).lat).toBeLessThanOrEqual(85);
  });

  it('nearer keeps what lies under the pointer', () => {
    const at = { x: 80, y: 60 };
    const before = projectionFor(view, FRAME).at(at.x, at.y);
    const after = projectionFor(zoomed(view, FRAME, 0.5, at), FRAME).at(at.x, at.y);
    expect(after.lat).toBeCloseTo(before.lat, 1);
    expect(after.lon).toBeCloseTo(before.lon, 1);
  });

  it('ends at the nearest and the farthest', () => {
    expect(zoomed(view, FRAME, 1e-6).extent).toBe(NEAREST);
    expect(zoomed(view, FRAME, 1e6).extent).toBe(FARTHEST);
  });

  test('a point of the frame is the place that is drawn there, anywhere', () => {
    for (const centre of [view, { lat: -80, lon: 179, extent: 100 }, { lat: 66, lon: -170, extent: 150 }]) {
      const projection = projectionFor(centre, FRAME);
      for (const [x, y] of [
        [3, 5],
        [160, 120],
        [300, 200],
      ] as const) {
        const { lat, lon } = projection.at(x, y);
        const [backX, backY] = projection.point(lat, lon);
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-6);
      }
    }
  });
});

describe('the picture', () => {
  const town = (index: number) =>
    place(`A town of number ${index}`, 34 + (index % 5) / 8, 41 + Math.floor(index / 5) / 8, { count: 1 + (index % 3), population: index });
  const many = Array.from({ length: 30 }, (_, index) => town(index));
  const boxes = (places: readonly ArticlePlace[]) =>
    draw(places).points.flatMap(({ name, label }) => (label ? [{ name, box: boxOfText(name, FONT.place, label) }] : []));

  it('writes no name over another or over a dot', () => {
    const labels = boxes(many);
    expect(labels.length).toBeGreaterThan(4);
    for (const one of labels) for (const other of labels) if (one !== other) expect(overlap(one.box, other.box)).toBe(false);
    for (const { box } of labels)
      for (const { x, y } of draw(many).points) expect(overlap(box, { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 })).toBe(false);
  });

  it('names what the article names most, then the larger, where there is no room for all', () => {
    const counts = [1, 2, 9, 1, 2, 8, 1, 3, 7, 2, 1, 3, 6, 1];
    const onOneSpot = counts.map((count, index) => place(`Town ${index}`, 34, 41, { count, population: index }));
    const named = draw(onOneSpot)
      .points.filter(({ label }) => label)
      .map(({ entity }) => onOneSpot.find((one) => one.entity === entity) as ArticlePlace);
    expect(named.length).toBeGreaterThan(1);
    expect(named.length).toBeLessThan(counts.length);
    const least = Math.min(...named.map(({ count }) => count));
    const left = onOneSpot.filter((one) => !named.includes(one));
    expect(Math.max(...left.map(({ count }) => count))).toBeLessThanOrEqual(least);
    const alike = named.filter(({ count }) => count === least).map(({ population }) => population);
    for (const { count, population } of left) if (count === least) expect(population).toBeLessThan(Math.min(...alike));
  });

  it('parts places that stand close together when it is zoomed', () => {
    const [a, b] = draw([qaim, abuKamal, damascus]).points;
    const [c, d] = draw([qaim, abuKamal, damascus], { lat: 34.4, lon: 41, extent: 1 }).points;
    const apart = (one = a, other = b) => Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    expect(apart()).toBeLessThan(12);
    expect(apart(c, d)).toBeGreaterThan(40);
  });

  it('tints the countries that the article names and names their neighbours', () => {
    const { ownLand, countries } = draw([qaim, iraq], { lat: 33, lon: 43, extent: 20 });
    expect(ownLand).not.toBe('');
    expect(draw([qaim]).ownLand).toBe('');
    expect(countries.map(({ id }) => id)).toEqual(expect.arrayContaining(['SY', 'IR', 'SA']));
    expect(countries.map(({ id }) => id)).not.toContain('IQ');
  });

  it('dashes what is disputed', () => {
    expect(draw([place('Srinagar', 34.08, 74.8)], { lat: 34, lon: 75, extent: 12 }).disputed).not.toBe('');
  });

  test.each([
    ['the Pacific', { lat: -33, lon: -70, extent: FARTHEST }],
    ['New Zealand', { lat: -41, lon: 175, extent: FARTHEST }],
    ['Fiji', { lat: -18, lon: 180, extent: 40 }],
    ['Chukotka', { lat: 66, lon: 179, extent: FARTHEST }],
  ])('of the farthest view of %s is not filled with a country on the other side', (_name, view) => {
    // Land that covers the frame's four corners and its middle alike is a country drawn inside out.
    const land = pieces(draw([suva], view).land);
    const around = land.filter((corners) => {
      const xs = corners.map(([x]) => x);
      const ys = corners.map(([, y]) => y);
      return Math.min(...xs) <= 0 && Math.max(...xs) >= FRAME.width && Math.min(...ys) <= 0 && Math.max(...ys) >= FRAME.height;
    });
    expect(around).toEqual([]);
  });
});
