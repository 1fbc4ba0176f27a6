// @vitest-environment happy-dom
/** The timeline: one image with a sentence, a table that holds every figure, open ends that stay open, and an axis that never turns. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EstimateTable } from '../../../components/EstimateTable.tsx';
import { Timeline } from '../../../components/Timeline.tsx';
import { timelineSentence } from '../../../components/timeline-sentence.ts';
import { spokenContext } from '../../../engine/card/context.ts';
import { timelineOf } from '../../../engine/card/timeline.ts';
import type { EstimateGroup, TimelineModel, TimelinePoint } from '../../../engine/card-model.ts';
import { expandSeries } from '../../../engine/pack/series.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { dillonQaim, fighters } from '../../fixtures/card-parts.ts';
import { makePack } from '../dataset/make-tables.ts';
import { mount, one, texts, update, violations } from './dom.tsx';

const HEADING = 'Fighters in Amberton';

function point(at: number, more: Partial<TimelinePoint> = {}): TimelinePoint {
  const best = more.best ?? (more.low === undefined && more.high === undefined ? 100 : undefined);
  const value = String(best ?? more.low ?? more.high);
  return { at, openLow: false, openHigh: false, value, when: String(Math.floor(at)), ...(best !== undefined && { best }), ...more };
}

function model(more: Partial<TimelineModel> = {}): TimelineModel {
  const points = [
    point(2010.5, { best: 100 }),
    point(2012.5, { best: 400, low: 300, high: 600, value: '400 (300–600)' }),
    point(2014.5, { best: 250 }),
    point(2018.5, { low: 50, high: 90, value: '50–90' }),
  ];
  return { from: 2010, to: 2020, rows: [{ label: '', points }], max: 800, ...more };
}

const two = model({
  rows: [
    { label: 'Tally House', points: [point(2011, { best: 10 }), point(2013, { best: 20 })] },
    { label: 'مكتب العد', points: [point(2012, { best: 30 }), point(2014, { best: 40 })] },
  ],
});

const draw = (drawn: TimelineModel) => mount(<Timeline heading={HEADING} model={drawn} />);

const attributes = (box: ParentNode, selector: string, ...names: string[]) =>
  [...box.querySelectorAll(selector)].map((each) => names.map((name) => each.getAttribute(name)));

describe('to those who do not see it', () => {
  test('is one image with a sentence, and a table', () => {
    const box = draw(model());
    const image = one(box, '[role=img]');
    expect(image.getAttribute('aria-label')).toBe(timelineSentence(HEADING, model()));
    expect(image.querySelectorAll('[role], [aria-label], a, button, summary, table')).toHaveLength(0);
    expect(one(image, 'svg').getAttribute('aria-hidden')).toBe('true');
    expect(image.contains(one(box, 'table'))).toBe(false);
  });

  test('the sentence says what, when, how many, the least and the most, and the article', () => {
    const sentence = 'Fighters in Amberton, 2010 to 2018, 4 figures: least 50 to 90 (2018), most 400 (300 to 600) (2012)';
    expect(timelineSentence(HEADING, model())).toBe(`${sentence}.`);
    expect(timelineSentence(HEADING, model({ article: 2013.9 }))).toBe(`${sentence}; the article is of 2013.`);
  });

  test('takes the best figure for the size, not an end of it', () => {
    const wide = point(2012, { low: 10, best: 500, high: 900, value: '500 (10–900)' });
    const drawn = model({ rows: [{ label: '', points: [point(2011, { best: 300 }), wide, point(2013, { best: 600 })] }] });
    expect(timelineSentence(HEADING, drawn)).toContain('least 300 (2011), most 600 (2013)');
  });

  test('counts the figures of all rows', () => {
    expect(timelineSentence(HEADING, two)).toContain('4 figures: least 10 (2011), most 40 (2014)');
  });

  test('names no year after that of the last figure', () => {
    const record = {
      id: 'tally',
      subject: 'red-banner',
      place: [],
      measure: 'fighters',
      basis: 'stock' as const,
      published: '2025',
      by: 'Tally House',
      source: ['count-1.0'],
      checked: 'data' as const,
      values: [2021, 2022, 2023, 2024].map((year): [number, number] => [year, year]),
    };
    const context = { ...spokenContext(makePack(), ENGLISH), article: undefined };
    const made = timelineOf(expandSeries(record, 0), context);
    expect(made && timelineSentence(HEADING, made)).toContain('2021 to 2024');
  });

  test.each(['ltr', 'rtl'])('structure passes axe, %s', async (dir) => {
    const box = mount(
      <div dir={dir as 'ltr' | 'rtl'}>
        <Timeline heading={HEADING} model={{ ...two, article: 2013 }} />
      </div>,
    );
    one(box, 'details').setAttribute('open', '');
    expect(await violations(box)).toEqual([]);
  });
});

describe('the table', () => {
  const rows = (box: HTMLElement) => texts(box, 'tbody tr');

  test('holds every figure with its date, and unfolds', () => {
    const box = draw(model());
    expect(rows(box)).toEqual(['2010100', '2012400 (300–600)', '2014250', '201850–90']);
    expect(one(box, 'details > summary').textContent).toBe('All figures by date');
    expect(attributes(box, 'tbody th', 'scope')).toEqual(Array(4).fill(['row']));
  });

  test('names who counts where there are two', () => {
    expect(rows(draw(two))).toEqual(['201110 Tally House', '201320 Tally House', '201230 مكتب العد', '201440 مكتب العد']);
    expect(texts(draw(two), '.key bdi')).toEqual(['Tally House', 'مكتب العد']);
    expect(draw(model()).querySelector('.key')).toBeNull();
  });

  test('keeps each text in its own direction', () => {
    const box = draw(two);
    for (const cell of box.querySelectorAll('tbody th, tbody td')) {
      for (const node of cell.childNodes) expect(node.nodeName).toBe('BDI');
    }
  });

  test('holds two equal figures of one day as two, also after it is drawn anew', () => {
    const twins = model({ rows: [{ label: '', points: [point(2011), point(2011), point(2013), point(2015), point(2017)] }] });
    const box = draw(twins);
    expect(rows(box)).toHaveLength(5);
    update(box, <Timeline heading={HEADING} model={model()} />);
    expect(rows(box)).toHaveLength(4);
    update(box, <Timeline heading={HEADING} model={twins} />);
    expect(rows(box)).toHaveLength(5);
  });
});

describe('the drawing', () => {
  test('has a dot for one figure, a line for two ends, both for three', () => {
    const box = draw(model());
    const shapes = [...box.querySelectorAll('.point')].map((each) =>
      [...each.children].map((shape) => shape.nodeName.toLowerCase()).join(),
    );
    expect(shapes).toEqual(['circle', 'line,circle', 'circle', 'line']);
  });

  test('stands at its year, on a zero-based axis', () => {
    const box = draw(
      model({ rows: [{ label: '', points: [point(2010, { best: 0 }), point(2015, { best: 400 }), point(2020, { best: 800 })] }] }),
    );
    expect(attributes(box, 'circle', 'cx', 'cy')).toEqual([
      ['0%', '72'],
      ['50%', '36'],
      ['100%', '0'],
    ]);
    expect(attributes(box, 'line.zero', 'y1', 'y2')).toEqual([['72', '72']]);
    expect(one(box, '.top').textContent).toBe('800');
  });

  test('open ends run to the edge, dashed, and are never a closed span', () => {
    const open = [
      point(2011, { low: 200, openHigh: true, value: 'at least 200' }),
      point(2012, { high: 600, openLow: true, value: 'up to 600' }),
      point(2013, { best: 400, openHigh: true, value: 'more than 400' }),
    ];
    const box = draw(model({ rows: [{ label: '', points: open }] }));
    expect(box.querySelector('.span')).toBeNull();
    expect(attributes(box, '.open', 'y1', 'y2')).toEqual([
      ['54', '0'],
      ['18', '72'],
      ['36', '0'],
    ]);
    expect(attributes(box, 'circle', 'cy')).toEqual([['54'], ['18'], ['36']]);
  });

  test('marks the article at its day, and nothing without one', () => {
    const box = draw(model({ article: 2012.5 }));
    expect(attributes(box, 'line.article', 'x1', 'x2')).toEqual([['25%', '25%']]);
    expect(one(box, '.here').textContent?.trim()).toBe('article');
    expect(draw(model()).querySelector('.article, .here')).toBeNull();
  });

  test('keeps the word for the article off the ends of the axis', () => {
    const left = (article: number) => one(draw(model({ article })), '.here').style.left;
    expect([2010, 2015, 2020].map(left)).toEqual(['20%', '50%', '80%']);
  });

  test('tells the second row from the first, in the key as in the plot', () => {
    const box = draw(two);
    expect(attributes(box, '.point', 'data-second').flat()).toEqual(['false', 'false', 'true', 'true']);
    expect(attributes(box, '.key > span', 'data-second').flat()).toEqual(['false', 'true']);
  });

  test('runs from left to right in both directions of writing', () => {
    const drawnIn = (dir: 'ltr' | 'rtl') => {
      const box = mount(
        <div dir={dir}>
          <Timeline heading={HEADING} model={model({ article: 2016 })} />
        </div>,
      );
      expect(one(box, '.years').dir).toBe('ltr');
      expect(texts(box, '.years > span')).toEqual(['2010', 'article', '2020']);
      return [new XMLSerializer().serializeToString(one(box, 'svg')), one(box, '.here').style.left];
    };
    expect(drawnIn('rtl')).toEqual(drawnIn('ltr'));
  });

  test('keeps every shape on the axis, whatever the figures', () => {
    const figure = fc.nat({ max: 2_000_000 });
    const any = fc.record({
      at: fc.double({ min: 2010, max: 2020, noNaN: true }),
      low: fc.option(figure, { nil: undefined }),
      best: figure,
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 1_000_000 }), (figures, max) => {
        const points = figures.map(({ at, low, best }) => point(at, { best, ...(low !== undefined && { low, high: best }) }));
        const box = draw(model({ max, rows: [{ label: '', points }] }));
        const numbers = (name: string) =>
          attributes(box, 'line, circle', name)
            .flat()
            .filter((value) => value !== null)
            .map(Number.parseFloat);
        for (const y of [...numbers('y1'), ...numbers('y2'), ...numbers('cy')]) expect(y >= 0 && y <= 72).toBe(true);
        for (const x of [...numbers('x1'), ...numbers('x2'), ...numbers('cx')]) expect(x >= 0 && x <= 100).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('below the table of a group', () => {
  const group: EstimateGroup = { heading: HEADING, ...fighters, lead: dillonQaim, others: [], axisMax: 3000 };

  test('stands a timeline where the group has one', () => {
    const box = mount(<EstimateTable group={{ ...group, timeline: model() }} />);
    expect(one(box, '[role=img]').getAttribute('aria-label')).toMatch(/^Fighters in Amberton, 2010 to 2018/);
    expect(mount(<EstimateTable group={group} />).querySelector('.timeline')).toBeNull();
  });
});
