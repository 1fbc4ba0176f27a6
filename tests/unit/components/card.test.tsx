// @vitest-environment happy-dom
/** The card as a whole: what its first layer holds, what "More" adds, what its buttons do and for whom. */
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/Card.tsx';
import { countWords } from '../../../components/words.ts';
import type { CardModel } from '../../../engine/card-model.ts';
import * as fixtures from '../../fixtures/card-models.ts';
import { button, click, mount, one, texts, update, violations } from './dom.tsx';

const { models, town, armedGroup, sameDay, person, claim, arabic, verbal } = fixtures;
const all = Object.entries(models);

function card(model: CardModel, rest: Partial<CardProps> = {}) {
  return <Card model={model} onClose={() => {}} onOpenEntity={() => {}} {...rest} />;
}

/** Everything a reader sees before "More", controls left out; pieces that stand apart on screen are kept apart. */
function visibleWords(box: HTMLElement): number {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const control of copy.querySelectorAll('button, sup')) control.remove();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    text +=
      parent?.closest('dt, dd, p, h2, h3, .axis span, .label, li, .over') === parent
        ? ` ${walker.currentNode.nodeValue} `
        : walker.currentNode.nodeValue;
  }
  return countWords(text);
}

describe('every card', () => {
  test.each(all)('%s: a named, non-modal dialog with a heading that can take focus', (_name, model) => {
    const box = mount(card(model));
    const dialog = one(box, '[role=dialog]');
    const heading = one(box, 'h2');
    expect(dialog.getAttribute('aria-labelledby')).toBe(heading.id);
    expect(heading.id).not.toBe('');
    expect(heading.tabIndex).toBe(-1);
    expect(heading.textContent).toContain(model.title);
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(button(box, 'Close')).toBeDefined();
    expect(one(box, '.kind').textContent).toBe(model.kindLine);
    expect(dialog.dataset.style).toBe(model.style);
  });

  test.each(all)('%s: at most 80 words before More', (_name, model) => {
    const words = visibleWords(mount(card(model)));
    expect(words).toBeLessThanOrEqual(80);
    expect(words).toBeGreaterThan(10);
  });

  test.each(all)('%s: links open elsewhere and tell nothing', (_name, model) => {
    const links = [...mount(card(model, { initialMore: true })).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.getAttribute('href')).toMatch(/^https?:/);
    }
  });

  test.each(all)('%s: structure passes axe, folded and unfolded', async (_name, model) => {
    expect(await violations(mount(card(model)))).toEqual([]);
    expect(await violations(mount(card(model, { initialMore: true, canGoBack: true, onBack: () => {} })))).toEqual([]);
  });

  test.each(all)('%s: nothing is lost between the first layer and More', (_name, model) => {
    const text = mount(card(model, { initialMore: true })).textContent ?? '';
    for (const fact of [...model.facts, ...model.designations]) expect(text).toContain(fact.value);
    for (const name of model.alsoCalled) expect(text).toContain(name);
    for (const group of model.estimates) for (const line of [group.lead, ...group.others]) expect(text).toContain(line.value);
  });
});

describe('first layer', () => {
  test('leads with the estimate, its date, its author and its source', () => {
    const box = mount(card(town));
    expect(one(box, '.lead h3').textContent).toBe('Islamic State fighters in Al-Qa’im');
    expect(one(box, '.lead .distance').textContent).toBe('at the time of this article');
    expect(one(box, '.big').textContent).toBe('1,500–2,500');
    expect(one(box, '.figure .when').textContent).toBe('3 Nov 2017');
    expect(one(box, '.said').textContent).toBe(
      'Col. Ryan Dillon, spokesman, US-led coalition · TRT World · 2 sources, they differ: area counted',
    );
    expect(one(box, '.said a').getAttribute('href')).toBe('https://www.trtworld.com/article/13097069');
    expect(box.querySelector('table')).toBeNull();
  });

  test('native name carries its language and direction', () => {
    const native = one(mount(card(town)), 'h2 .native');
    expect([native.tagName, native.lang, native.dir, native.textContent]).toEqual(['BDI', 'ar', 'rtl', 'القائم']);
  });

  test('at most four other names', () => {
    const shown = one(mount(card({ ...town, estimates: [], facts: [] })), '.also').textContent;
    expect(shown).toBe('also called Al Qaim, Qaim, Al-Qaim, Husaybah al-Qaim');
  });

  test('three to five facts, with dates and a number leading to the source', () => {
    const box = mount(card(town));
    expect(texts(box, 'dt').slice(0, 3)).toEqual(['Control', 'Population', 'On']);
    expect(texts(box, 'dd')[0]).toMatch(/^Iraqi forces ?1 from 3 Nov 2017$/);
    expect(box.querySelector('sup a')?.getAttribute('aria-label')).toBe('Source 1: TRT World, 3 Nov 2017');
  });

  test('an old fact says so', () => {
    expect(texts(mount(card(person)), '.stale')).toEqual(['may be out of date']);
  });

  test('an old figure says so', () => {
    const [group] = town.estimates;
    if (!group) throw new Error('the town has no figures');
    const box = mount(card({ ...town, facts: [], estimates: [{ ...group, lead: { ...group.lead, stale: true } }] }));
    expect(texts(box, '.figure .stale')).toEqual(['may be out of date']);
    expect(mount(card({ ...town, facts: [] })).querySelector('.figure .stale')).toBeNull();
  });

  test('a party’s claim is labelled at the figure and in the chart', () => {
    const box = mount(card(claim));
    expect(one(box, '.figure .claim').textContent).toBe('claim by a party');
    expect(texts(box, '.label .claim')).toEqual(['claim']);
    expect(mount(card(town)).querySelector('.claim')).toBeNull();
  });

  test('further groups of the same day follow in one line each', () => {
    expect(texts(mount(card(sameDay)), '.groups li')).toEqual([
      'In Al-Qa’im: 1,500–2,500 · 3 Nov 2017',
      'In Abu Kamal: 2,000–3,000 · 3 Nov 2017',
    ]);
    expect(mount(card(armedGroup)).querySelector('.groups')).toBeNull();
  });

  test('no estimates: no chart, no empty section', () => {
    const box = mount(card(person));
    expect(box.querySelector('[role=img], .lead')).toBeNull();
    expect(texts(box, 'dt')).toEqual(['Post', 'Rank', 'Before']);
  });

  test('theme, layout, language and direction stand on the root', () => {
    const root = one(mount(card(arabic, { theme: 'dark', layout: 'sheet', dir: 'rtl', lang: 'ar' })), '.dateline-card');
    expect([root.dataset.theme, root.dataset.layout, root.dir, root.lang]).toEqual(['dark', 'sheet', 'rtl', 'ar']);
    const plain = one(mount(card(town)), '.dateline-card');
    expect([plain.dataset.theme, plain.dataset.layout, plain.dir, plain.lang]).toEqual(['light', 'popover', 'ltr', 'en']);
  });
});

describe('More', () => {
  test('unfolds and folds, and says so', async () => {
    const box = mount(card(armedGroup));
    expect(button(box, 'More').getAttribute('aria-expanded')).toBe('false');
    await click(button(box, 'More'));
    expect(button(box, 'More').getAttribute('aria-expanded')).toBe('true');
    expect(one(box, '.more').id).toBe(button(box, 'More').getAttribute('aria-controls'));
    expect(texts(box, '.more h3')).toEqual(['All estimates', 'Relations', 'Designated by', 'All names', 'Sources']);
    await click(button(box, 'More'));
    expect(box.querySelector('.more')).toBeNull();
  });

  test('every estimate of every group in a captioned table', () => {
    const box = mount(card(armedGroup, { initialMore: true }));
    expect(texts(box, 'caption strong')).toEqual(armedGroup.estimates.map((group) => group.heading));
    const rows = texts(box, 'tbody tr');
    expect(rows).toHaveLength(8);
    expect(rows[5]).toContain('counts the immediate vicinity, not the town');
    expect(rows[2]).toContain('claim by a party');
  });

  test('control, sources and data version of a place', () => {
    const box = mount(card(town, { initialMore: true }));
    expect(texts(box, '.control .when')).toEqual(['Jun 2014', '3 Nov 2017']);
    const sources = texts(mount(card(town, { initialMore: true })), '.sources li');
    expect(sources).toHaveLength(5);
    expect(sources[0]).toContain('TRT World, 3 Nov 2017');
    expect(texts(document.body, '.version').join(' ')).toMatch(
      /^Data of November 2026; .+ old\. Chosen for the article’s date, 3 Nov 2017\.$/,
    );
  });

  test('designations by issuer and date', () => {
    const box = mount(card(armedGroup, { initialMore: true }));
    expect(texts(box, '.more dt')).toContain('United Nations');
    expect(box.textContent).toContain('18 Oct 2004');
  });

  test('relations open the other entity', async () => {
    const onOpenEntity = vi.fn();
    const box = mount(card(armedGroup, { initialMore: true, onOpenEntity }));
    await click(button(box, 'US-led coalition'), false);
    expect(onOpenEntity).not.toHaveBeenCalled();
    await click(button(box, 'US-led coalition'));
    expect(onOpenEntity).toHaveBeenCalledExactlyOnceWith('us-led-coalition');
  });
});

describe('buttons', () => {
  test('close, back and More ignore clicks that no person made', async () => {
    const onClose = vi.fn();
    const onBack = vi.fn();
    const box = mount(card(town, { onClose, onBack, canGoBack: true }));
    for (const name of ['Close', 'Back to the card before', 'More']) await click(button(box, name), false);
    expect(onClose).not.toHaveBeenCalled();
    expect(onBack).not.toHaveBeenCalled();
    expect(button(box, 'More').getAttribute('aria-expanded')).toBe('false');
    for (const name of ['Close', 'Back to the card before']) await click(button(box, name));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onBack).toHaveBeenCalledOnce();
  });

  test('no back button at the first card', () => {
    expect(() => button(mount(card(town, { onBack: () => {}, canGoBack: false })), 'Back to the card before')).toThrow();
  });

  test('copy hands over the figure with its date and source, and says how it went', async () => {
    const onCopy = vi.fn();
    const box = mount(card(town, { onCopy }));
    await click(button(box, 'Copy with source'), false);
    expect(onCopy).not.toHaveBeenCalled();
    await click(button(box, 'Copy with source'));
    const text: string = onCopy.mock.calls[0]?.[0];
    expect(text).toContain('Islamic State fighters in Al-Qa’im: 1,500–2,500, 3 Nov 2017. Col. Ryan Dillon, spokesman, US-led coalition.');
    expect(text).toContain('https://www.trtworld.com/article/13097069');
    expect(text).toContain('- also: about 1,500, immediate vicinity, 3 Nov 2017.');
    expect(text).toContain('Dateline data 2026.11, chosen for 3 Nov 2017');
    expect(button(box, 'Copied')).toBeDefined();
    const refused = mount(card(verbal, { onCopy: () => Promise.reject(new Error('no clipboard')) }));
    await click(button(refused, 'Copy with source'));
    expect(button(refused, 'Could not copy')).toBeDefined();
    expect(mount(card(town)).textContent).not.toContain('Copy');
  });
});

describe('from card to card', () => {
  test('after a relation the new heading has the focus and More is folded', async () => {
    const box = mount(card(armedGroup, { initialMore: false }));
    await click(button(box, 'More'));
    await click(button(box, 'US-led coalition'));
    update(box, card(town));
    expect(document.activeElement).toBe(one(box, 'h2'));
    expect(box.querySelector('.more')).toBeNull();
  });

  test('another word under the pointer does not take the focus', () => {
    const box = mount(card(armedGroup));
    update(box, card(town));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('charts under More', () => {
  const charts = (box: HTMLElement) => [...box.querySelectorAll('.more .chart')].map((chart) => chart.getAttribute('aria-label') ?? '');

  test('draw every group of estimates that stands nowhere else as a chart', () => {
    const shown = charts(mount(card(sameDay, { initialMore: true })));
    const drawable = sameDay.estimates.filter(
      ({ lead, others, timeline }) => timeline === undefined && [lead, ...others].some(({ low, best, high }) => low ?? best ?? high),
    );
    expect(drawable.length).toBeGreaterThan(1);
    expect(shown).toHaveLength(drawable.length);
    for (const group of drawable) {
      const chart = shown.find((label) => label.startsWith(`${group.heading}, on a scale`)) ?? '';
      for (const line of [group.lead, ...group.others]) expect(chart).toContain(line.by);
    }
  });

  test('leave out what the first layer has drawn in full', () => {
    expect(town.estimates[0]?.others).toHaveLength(1);
    expect(charts(mount(card({ ...town, estimates: town.estimates.slice(0, 1) }, { initialMore: true })))).toEqual([]);
  });

  test('draw all lines where the first layer had room for some', () => {
    const [group] = town.estimates;
    if (!group) throw new Error('the town has estimates');
    const lines = Array.from({ length: 5 }, (_, index) => ({ ...group.lead, id: `e${index}`, by: `Source ${index}` }));
    const shown = charts(mount(card({ ...town, estimates: [{ ...group, others: lines }] }, { initialMore: true })));
    expect(shown).toHaveLength(1);
    for (const { by } of lines) expect(shown[0]).toContain(by);
  });
});
