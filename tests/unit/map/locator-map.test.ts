/** The model of a map: what it shows of some places, that texts keep apart, and that it stays small. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countryView } from '../../../engine/map/country-view.ts';
import {
  aroundPoint,
  boxOfText,
  COUNTRY_LINE,
  COUNTRY_SPACING,
  FONT,
  type LabelBox,
  overlap,
  within,
} from '../../../engine/map/label-box.ts';
import { buildLocatorMap, FRAME } from '../../../engine/map/locator-map.ts';
import type { LocatorMapModel } from '../../../engine/map/model.ts';
import { roundKm } from '../../../engine/map/scale-bar.ts';
import { THE_MAP } from './the-map.ts';

const alQaim = { lat: 34.39, lon: 40.99, title: 'Al-Qa’im', countries: ['IQ'] };
const deirEzZor = { title: 'Deir ez-Zor', lat: 35.33, lon: 40.14 };

/** Boxes of all texts that are printed, each with its text. */
function textBoxes(model: LocatorMapModel): { text: string; box: LabelBox }[] {
  const { place, city, countries, scale } = model;
  const found: { text: string; box: LabelBox }[] = [];
  if (place?.label) found.push({ text: place.title, box: boxOfText(place.title, FONT.place, place.label) });
  if (city?.label) found.push({ text: city.title, box: boxOfText(city.title, FONT.city, city.label) });
  found.push({ text: 'scale', box: { left: scale.x, right: scale.x + scale.width, top: scale.y - 5, bottom: scale.y } });
  for (const { lines, x, y } of countries) {
    lines.forEach((line, index) => {
      const at = { x, y: y + index * COUNTRY_LINE, anchor: 'middle' } as const;
      found.push({ text: line, box: boxOfText(line.toUpperCase(), FONT.country, at, COUNTRY_SPACING) });
    });
  }
  return found;
}

function collisions(model: LocatorMapModel): string[] {
  const boxes = textBoxes(model);
  const dots = [model.place, model.city].flatMap((point) => (point?.dot ? [aroundPoint(point.x, point.y, 3)] : []));
  return boxes.flatMap(({ text, box }, index) => {
    const others = boxes.slice(index + 1).filter((other) => overlap(box, other.box, -0.6));
    const hit = dots.some((dot) => overlap(box, dot)) ? [`${text} on a dot`] : [];
    return [...others.map((other) => `${text} on ${other.text}`), ...hit, ...(within(model, box, 0) ? [] : [`${text} outside`])];
  });
}

describe('Al-Qa’im', () => {
  const model = buildLocatorMap(THE_MAP, { ...alQaim, city: deirEzZor });

  it('shows both countries, the border between them, the city and a scale', () => {
    expect(model.countries.map(({ id, own }) => [id, own])).toEqual([
      ['IQ', true],
      ['SY', false],
    ]);
    for (const path of [model.land, model.ownLand, model.borders]) expect(path).toMatch(/^M/);
    expect(model.place).toMatchObject({ title: 'Al-Qa’im', dot: true, label: { anchor: 'start' } });
    expect(model.city?.title).toBe('Deir ez-Zor');
    expect(model.scale.km).toBe(200);
  });

  it('says what it shows', () => {
    expect(model.text).toMatchObject({
      title: 'Al-Qa’im',
      countries: [{ id: 'IQ', name: 'Iraq' }],
      border: { id: 'SY', name: 'Syria' },
      city: { title: 'Deir ez-Zor', direction: 'south-east' },
    });
    expect(model.text.border!.km).toBeLessThan(25);
  });

  it('goes through a message', () => {
    expect(structuredClone(model)).toEqual(model);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('is the same each time', () => {
    expect(buildLocatorMap(THE_MAP, { ...alQaim, city: deirEzZor })).toEqual(model);
  });

  it('prints names in the language that was asked for', () => {
    const names = new Intl.DisplayNames('ar', { type: 'region' });
    const arabic = buildLocatorMap(THE_MAP, { ...alQaim, nameOf: (id) => names.of(id) });
    expect(arabic.countries[0]?.lines).toEqual(['العراق']);
    expect(arabic.text.countries).toEqual([{ id: 'IQ', name: 'العراق' }]);
  });
});

describe('other kinds of places', () => {
  it('a country is named as countries are and has no dot', () => {
    const view = countryView(THE_MAP, 'TD', FRAME)!;
    const model = buildLocatorMap(THE_MAP, { ...view, title: 'Chad', countries: ['TD'], mark: 'area' });
    expect(model.place).toBeUndefined();
    expect(model.countries[0]).toMatchObject({ id: 'TD', own: true, lines: ['Chad'] });
    expect(countryView(THE_MAP, 'ZZ', FRAME)).toBeUndefined();
    expect(countryView(THE_MAP, 'AQ', FRAME)).toMatchObject({ lat: -90 });
  });

  it('a sea has its name and no dot', () => {
    const model = buildLocatorMap(THE_MAP, { lat: 34, lon: 18, title: 'Mediterranean', countries: [], mark: 'area', extentDegrees: 40 });
    expect(model.place).toMatchObject({ dot: false, label: { anchor: 'middle' } });
    expect(model.ownLand).toBe('');
  });

  it('Somaliland counts with Somalia, behind a dashed line', () => {
    const model = buildLocatorMap(THE_MAP, { lat: 9.56, lon: 44.06, title: 'Hargeisa', countries: ['SO'] });
    expect(model.countries.find(({ id }) => id === 'XS')).toMatchObject({ own: true });
    expect(model.text.disputed).toBe(true);
  });

  it('a territory that the atlas draws as a part of another country has its own name', () => {
    const model = buildLocatorMap(THE_MAP, { lat: 4.93, lon: -52.33, title: 'Cayenne', countries: ['GF'] });
    expect(model.countries.find(({ own }) => own)?.lines.join(' ')).toBe('French Guiana');
    expect(model.text.countries[0]?.name).toBe('French Guiana');
  });

  it('a city state is not named twice, and a city under the mark not at all', () => {
    const rome = { title: 'Rome', lat: 41.89, lon: 12.5 };
    const model = buildLocatorMap(THE_MAP, { lat: 41.902, lon: 12.453, title: 'Vatican City', countries: ['VA'], city: rome });
    expect(model.countries.map(({ id }) => id)).not.toContain('VA');
    expect(model.city).toBeUndefined();
    expect(model.text.city).toMatchObject({ title: 'Rome' });
  });

  it('a name that finds no room is left out; the dot stays', () => {
    const model = buildLocatorMap(THE_MAP, { ...alQaim, title: 'A name that is a good deal longer than all of the map is wide' });
    expect(model.place).toMatchObject({ x: FRAME.width / 2, dot: true });
    expect(model.place?.label).toBeUndefined();
  });
});

test('scales are round', () => {
  expect([7, 12, 49, 50, 199, 1234].map(roundKm)).toEqual([5, 10, 20, 50, 100, 1000]);
});

describe('anywhere', () => {
  const anywhere = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    title: fc.constantFrom('Ur', 'Al-Qa’im', 'Khan Shaykhun', 'Ouagadougou', 'Santa Cruz de la Sierra', 'القائم', '喀什'),
    countries: fc.constantFrom(['IQ'], ['RU'], ['CD'], ['FJ'], ['NO'], ['US', 'CA'], ['CY'], []),
    off: fc.tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: -6, max: 6, noNaN: true })),
    extent: fc.constantFrom(undefined, 5, 8, 20, 60, 110),
  });

  it('texts and dots keep apart and inside the frame, and the model stays under 12 kB', () => {
    fc.assert(
      fc.property(anywhere, ({ off, extent, ...request }) => {
        const city = { title: 'Deir ez-Zor', lat: Math.max(-90, Math.min(90, request.lat + off[0])), lon: request.lon + off[1] };
        const model = buildLocatorMap(THE_MAP, { ...request, city, ...(extent !== undefined && { extentDegrees: extent }) });
        expect(collisions(model)).toEqual([]);
        expect(new TextEncoder().encode(JSON.stringify(model)).length).toBeLessThan(12_000);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|null/);
        expect(model.countries.length).toBeLessThanOrEqual(5);
        expect(model.scale.width).toBeLessThanOrEqual(model.width * 0.28);
      }),
      { numRuns: 150 },
    );
  });

  it('every country’s own map stays under 12 kB', () => {
    const large = THE_MAP.countries.flatMap((id) => {
      const view = countryView(THE_MAP, id, FRAME);
      if (view === undefined) return [];
      const size = JSON.stringify(buildLocatorMap(THE_MAP, { ...view, title: id, countries: [id], mark: 'area' })).length;
      return size < 12_000 ? [] : [`${id} ${size}`];
    });
    expect(large).toEqual([]);
  });
});
