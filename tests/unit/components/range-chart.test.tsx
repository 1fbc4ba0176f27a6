// @vitest-environment happy-dom
/** The chart: its arithmetic, the shape of each kind of figure, its printed labels and its spoken sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTicks, position, shapeOf, tickLabel } from '../../../components/chart-scale.ts';
import { RangeChart } from '../../../components/RangeChart.tsx';
import type { EstimateGroup } from '../../../engine/card-model.ts';
import { arabic, claim, country, openEnded, sameDay, town, verbal } from '../../fixtures/card-models.ts';
import { mount, one, texts } from './dom.tsx';

function chart(group: EstimateGroup | undefined) {
  if (!group) throw new Error('fixture without estimates');
  return mount(<RangeChart heading={group.heading} lines={[group.lead, ...group.others]} axisMax={group.axisMax} />);
}

function shapes(box: HTMLElement): string[] {
  return [...box.querySelectorAll<SVGElement>('.shape')].map((each) => each.dataset.shape ?? '');
}

describe('axis', () => {
  test.each([
    [3000, [0, 1000, 2000, 3000]],
    [4000, [0, 2000, 4000]],
    [10_000, [0, 5000, 10_000]],
    [35_000, [0, 10_000, 20_000, 30_000]],
    [2500, [0, 1000, 2000]],
    [50, [0, 25, 50]],
    [7, [0, 2, 4, 6]],
    [1, [0, 1]],
  ])('%i has round ticks', (max, ticks) => {
    expect(axisTicks(max)).toEqual(ticks);
  });

  test('always two to four whole ticks from zero, inside the axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (max) => {
        const ticks = axisTicks(max);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(ticks.at(-1)).toBeLessThanOrEqual(max);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('positions stay on the axis', () => {
    expect([position(1500, 3000), position(-1, 10), position(20, 10), position(1, 0)]).toEqual([50, 0, 100, 0]);
    expect([tickLabel(0), tickLabel(20_000), tickLabel(2_500_000)]).toEqual(['0', '20,000', '2.5M']);
  });

  test('printed below the rows, left to right in every script', () => {
    const box = chart(arabic.estimates[0]);
    expect(texts(box, '.axis span')).toEqual(['0', '2,000', '4,000']);
    expect(one(box, '.axis').dir).toBe('ltr');
  });
});

describe('shapes', () => {
  test('a bar for a range, a dot for one figure, at their places on the axis', () => {
    const box = chart(town.estimates[0]);
    expect(shapes(box)).toEqual(['bar', 'dot']);
    const rect = one(box, 'rect');
    expect([rect.getAttribute('x'), rect.getAttribute('width')]).toEqual(['50%', '33.33%']);
    expect(one(box, 'circle').getAttribute('cx')).toBe('50%');
  });

  test.each([
    ['above', { value: 'more than 99', low: 99, openHigh: true }, 'translate(13)'],
    ['above, at the very end', { value: 'at least 100', low: 100, openHigh: true }, 'translate(13)'],
    ['below', { value: 'fewer than 2', high: 2, openLow: true }, 'translate(-13)'],
  ])('an end that is open %s has its head beside the dot where the axis leaves no room for it', (_name, rest, place) => {
    const base = openEnded.estimates[0]?.lead;
    if (!base) throw new Error('fixture without estimates');
    const { low: _, ...figure } = base;
    const box = mount(<RangeChart heading="x" lines={[{ ...figure, openHigh: false, ...rest }]} axisMax={100} />);
    expect(box.querySelector('.arrow line')).toBeNull();
    expect(one<SVGElement>(box, '.arrow path').getAttribute('transform')).toBe(place);
  });

  test('open ends are arrows to the end of the axis, never bars', () => {
    const box = chart(openEnded.estimates[0]);
    expect(shapes(box)).toEqual(['up', 'down', 'dot']);
    expect(box.querySelector('rect')).toBeNull();
    expect([...box.querySelectorAll('.arrow line')].map((each) => each.getAttribute('x2'))).toEqual(['100%', '0%']);
    expect([...box.querySelectorAll('circle')].map((each) => each.getAttribute('cx'))).toEqual(['43%', '90%', '60%']);
  });

  test('best inside a range is a dot on the bar; equal ends are one dot', () => {
    const base = { ...town.estimates[0]!.lead, low: 5, high: 9 };
    expect(shapeOf({ ...base, best: 6 })).toEqual({ kind: 'bar', from: 5, to: 9, best: 6 });
    expect(shapeOf({ ...base, low: 9 })).toEqual({ kind: 'dot', at: 9 });
    expect(shapeOf({ ...base, openHigh: true })).toEqual({ kind: 'up', from: 5 });
    // As published, best above both: the bar must not have a negative width.
    expect(shapeOf({ ...base, low: 9, best: 12, high: 5 })).toEqual({ kind: 'bar', from: 5, to: 9, best: 12 });
  });

  test('claims and words differ by outline, not by colour alone', () => {
    expect(one<SVGElement>(chart(claim.estimates[0]), '.shape[data-shape=bar]').dataset.claim).toBe('true');
    expect(one<SVGElement>(chart(verbal.estimates[0]), '.shape[data-shape=bar]').dataset.verbal).toBe('true');
    expect(one<SVGElement>(chart(town.estimates[0]), '.shape[data-shape=bar]').dataset).toMatchObject({ claim: 'false', verbal: 'false' });
  });

  test('words without figures are no chart', () => {
    expect(chart(sameDay.estimates[0]).childNodes).toHaveLength(0);
  });
});

describe('labels', () => {
  test('each row prints its figure, its author, and its date where that differs', () => {
    expect(texts(chart(town.estimates[0]), '.label')).toEqual([
      '1,500–2,500 Col. Ryan Dillon',
      'about 1,500 US-led coalition, immediate vicinity',
    ]);
    expect(texts(chart(country.estimates[0]), '.label')[1]).toBe('2.6–3.4 million Refuge Agency, Dec 2017');
  });

  test('one image with a full sentence, in which a dash is said', () => {
    expect(one(chart(town.estimates[0]), '[role=img]').getAttribute('aria-label')).toBe(
      'Islamic State fighters in Al-Qa’im, on a scale from 0 to 3,000: ' +
        '1,500 to 2,500, said by Col. Ryan Dillon, spokesman, US-led coalition, 3 Nov 2017; ' +
        'about 1,500, immediate vicinity, said by US-led coalition, statement, 3 Nov 2017.',
    );
    expect(one(chart(claim.estimates[0]), '[role=img]').getAttribute('aria-label')).toContain('200 to 300, claimed by Army X');
  });

  test('bare: shape and axis without words', () => {
    const { lead, heading, axisMax } = town.estimates[0]!;
    const box = mount(<RangeChart heading={heading} lines={[lead]} axisMax={axisMax} bare />);
    expect(box.querySelector('.label')).toBeNull();
    expect(shapes(box)).toEqual(['bar']);
  });
});
