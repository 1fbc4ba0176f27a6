// @vitest-environment happy-dom
/** The drawn map: what is in the picture, what is said of it, and which of it forced colours keep. */
import { describe, expect, it, test } from 'vitest';
import { cardMapStyles } from '../../../components/card-map.css.ts';
import { LocatorMap } from '../../../components/LocatorMap.tsx';
import { mapSentence } from '../../../components/map-sentence.ts';
import type { LocatorMapModel } from '../../../engine/map/model.ts';
import { mount, one, texts, violations } from '../components/dom.tsx';

const model: LocatorMapModel = {
  width: 304,
  height: 150,
  land: 'M0 0l10 0 0 10z',
  ownLand: 'M20 0l10 0 0 10z',
  coast: 'M0 0l10 0',
  borders: 'M20 0l10 0',
  disputed: 'M30 0l10 0',
  countries: [
    { id: 'IQ', lines: ['Iraq'], x: 200, y: 90, own: true },
    { id: 'SA', lines: ['Saudi', 'Arabia'], x: 60, y: 120, own: false },
  ],
  place: { title: 'Al-Qa’im', x: 152, y: 75, dot: true, label: { x: 161, y: 79, anchor: 'start' } },
  city: { title: 'Deir ez-Zor', x: 127, y: 41, dot: true, label: { x: 133, y: 44, anchor: 'start' } },
  scale: { km: 1000, x: 9, y: 141, width: 65 },
  text: {
    title: 'Al-Qa’im',
    countries: [{ id: 'IQ', name: 'Iraq' }],
    border: { id: 'SY', name: 'Syria', km: 3, direction: 'north-west' },
    city: { title: 'Deir ez-Zor', km: 129, direction: 'south-east' },
    disputed: true,
  },
};

describe('the picture', () => {
  it('is one image with a sentence', () => {
    const box = mount(<LocatorMap model={model} />);
    const image = one<SVGElement>(box, '[role=img]');
    expect(image.getAttribute('aria-label')).toBe(
      'Map: Al-Qa’im in Iraq, at the border with Syria, about 130 km south-east of Deir ez-Zor. Dashed lines are disputed or not agreed.',
    );
    expect(image.getAttribute('viewBox')).toBe('0 0 304 150');
  });

  it('draws land, own land, coast and borders; disputed ones apart', () => {
    const box = mount(<LocatorMap model={model} />);
    expect(one(box, '.own').getAttribute('d')).toBe(model.ownLand);
    expect(one(box, '.coast').getAttribute('d')).toBe(model.coast);
    expect(one(box, '.border').getAttribute('d')).toBe(model.borders);
    expect(one(box, '.disputed:not(.under)').getAttribute('d')).toBe(model.disputed);
  });

  it('shows the place by ring and dot, the city by a dot', () => {
    const box = mount(<LocatorMap model={model} />);
    expect(box.querySelectorAll('.place circle')).toHaveLength(2);
    expect(box.querySelectorAll('.city circle')).toHaveLength(1);
    expect(texts(box, '.place text, .city text, .scale text')).toEqual(expect.arrayContaining(['Al-Qa’im', 'Deir ez-Zor', '1,000 km']));
  });

  it('prints country names, long ones in two lines', () => {
    const box = mount(<LocatorMap model={model} />);
    expect(texts(box, '.country tspan')).toEqual(['Iraq', 'Saudi', 'Arabia']);
    expect([...box.querySelectorAll('.country tspan')].map((each) => each.getAttribute('y'))).toEqual(['90', '120', '131']);
  });

  it('names its source, and dashes only where there are some', () => {
    expect(one(mount(<LocatorMap model={model} />), 'figcaption').textContent).toBe(
      'Dashed: disputed. Map: Natural Earth via Visionscarto',
    );
    const quiet = { ...model, disputed: '', text: { ...model.text, disputed: false } };
    expect(one(mount(<LocatorMap model={quiet} />), 'figcaption').textContent).toBe('Map: Natural Earth via Visionscarto');
  });

  it('a country has no dot, a sea a name alone', () => {
    const { place, city, ...rest } = model;
    expect(mount(<LocatorMap model={rest} />).querySelector('circle')).toBeNull();
    const sea = mount(<LocatorMap model={{ ...rest, place: { ...place!, dot: false } }} />);
    expect(sea.querySelector('circle')).toBeNull();
    expect(one(sea, '.place text').textContent).toBe('Al-Qa’im');
  });

  it('has nothing for accessibility checks to complain about', async () => {
    expect(await violations(mount(<LocatorMap model={model} />))).toEqual([]);
  });

  it('takes text as text', () => {
    const hostile = { ...model, place: { ...model.place!, title: '<img src=x onerror=alert(1)>' } };
    expect(mount(<LocatorMap model={hostile} />).querySelector('img')).toBeNull();
  });
});

describe('the sentence', () => {
  const of = (text: Partial<LocatorMapModel['text']>) =>
    mapSentence({ ...model, text: { title: 'X', countries: [], disputed: false, ...text } });
  const syria = { id: 'SY', name: 'Syria', direction: 'west' } as const;

  test.each([
    [{}, 'Map: X.'],
    [{ title: 'Chad', countries: [{ id: 'TD', name: 'Chad' }] }, 'Map: Chad.'],
    [
      {
        countries: [
          { id: 'TR', name: 'Türkiye' },
          { id: 'SY', name: 'Syria' },
          { id: 'IQ', name: 'Iraq' },
        ],
      },
      'Map: X in Türkiye, Syria and Iraq.',
    ],
    [{ border: { ...syria, km: 4 } }, 'Map: X, at the border with Syria.'],
    [{ border: { ...syria, km: 40 } }, 'Map: X, near the border with Syria.'],
    [{ border: { ...syria, km: 61 } }, 'Map: X.'],
    [{ city: { title: 'Homs', km: 2, direction: 'north' as const } }, 'Map: X, near Homs.'],
    [{ city: { title: 'Homs', km: 38, direction: 'north' as const } }, 'Map: X, about 40 km north of Homs.'],
  ])('%j', (text, sentence) => {
    expect(of(text)).toBe(sentence);
  });
});

describe('the sheet', () => {
  const rules = cardMapStyles.replace(/\/\*[\s\S]*?\*\//g, '');
  const forced = rules.slice(rules.indexOf('forced-colors'));

  test('every rule stands under .dateline-card, in pixels, without motion or network', () => {
    const selectors = [...rules.matchAll(/([^{}@;]+)\{/g)].map((match) => match[1]!.trim()).filter((each) => !each.startsWith('('));
    expect(selectors.filter((each) => !each.startsWith('.dateline-card') && !each.startsWith('media'))).toEqual([]);
    expect(rules).not.toMatch(/\drem\b|animation|transition|url\(|@import/);
  });

  test('disputed borders are dashed', () => {
    expect(rules).toMatch(/\.disputed \{[^}]*stroke-dasharray: \d/);
  });

  test('forced colours: borders in the colour of text, the place highlighted', () => {
    expect(forced).toMatch(/--dl-mark: Highlight/);
    expect(forced).toMatch(/\.border, \.disputed[^{]*\{ stroke: CanvasText; \}/);
    expect(forced).toMatch(/\.sea, \.land, \.own[^{]*\{ fill: Canvas; \}/);
  });
});
