// @vitest-environment happy-dom
/** The page about the data: what it says of the data that are loaded, and that every data set is on it with what its licence asks for. */
import { describe, expect, test } from 'vitest';
import { AboutView } from '../../../components/about/AboutView.tsx';
import type { DataState } from '../../../components/about/about-state.ts';
import { DATA_SOURCES } from '../../../dataset/data-sources.ts';
import { dataStates } from '../../fixtures/about-states.ts';
import { mount, one, texts, update, violations } from './dom.tsx';

const today = new Date(2026, 10, 23);
const page = (data: DataState) => <AboutView data={data} sources={DATA_SOURCES} today={today} welcomeAddress="welcome.html" />;
const get = (name: string): DataState => {
  const state = dataStates[name];
  if (!state) throw new Error(name);
  return state;
};
const about = (name: string) => mount(page(get(name)));

describe('what is loaded', () => {
  test('version, age and counts, in this order, without what the page has no words for', () => {
    const box = about('known');
    expect(texts(box, '.age')).toEqual(['Version 2026.11 Data of November 2026; less than a month old.']);
    expect(texts(box, '.counts dt')).toEqual(['places', 'groups, forces, bodies, people', 'names', 'figures', 'sources']);
    expect(texts(box, '.counts dd')).toEqual(['172,345', '1,204', '498,761', '2,310', '1,087']);
  });

  test('a count that the data lack is left out, zero is not', () => {
    const box = mount(page({ kind: 'known', version: '2026.11', counts: { places: 3, actors: 0 } }));
    expect(texts(box, '.counts dd')).toEqual(['3', '0']);
  });

  test('damaged data: the error’s own words, and the rest of the page', () => {
    const box = about('failed');
    expect(one(box, '[role=status]').textContent).toContain('A data file is cut short. Reinstall the extension to restore it.');
    expect(box.querySelector('.counts')).toBeNull();
    expect(box.querySelectorAll('#data-sets .data-set').length).toBeGreaterThan(5);
  });

  test('the same region is busy first and then tells', () => {
    const box = about('loading');
    const status = one(box, '[role=status]');
    expect([status.getAttribute('aria-busy'), status.textContent]).toEqual(['true', 'Opening the data…']);
    update(box, page(get('known')));
    expect(one(box, '[role=status]')).toBe(status);
    expect(status.getAttribute('aria-busy')).toBe('false');
  });
});

describe('data sets', () => {
  test.each(DATA_SOURCES)('$title', (source) => {
    const set = one(about('known'), `article[aria-labelledby="data-set-${source.id}"]`);
    for (const words of [source.title, source.publisher, source.version, source.licence, source.takes])
      expect(set.textContent).toContain(words);
    expect(texts(set, 'dd').includes(source.changes)).toBe(source.shipped);
    expect(set.querySelector(`a[href="${source.licenceUrl}"]`)?.textContent).toBe(source.licence);
    for (const paragraph of source.notice?.split('\n\n') ?? []) expect(texts(set, 'details p')).toContain(paragraph);
    expect(set.closest('section')?.id).toBe(source.shipped ? 'data-sets' : 'building');
  });

  test('a date that nobody states is said to be missing', () => {
    const set = one(about('known'), 'article[aria-labelledby="data-set-ourairports"]');
    expect(texts(set, 'dt')).toContain('Data of');
    expect(texts(set, 'dd')).toContain('not stated');
  });
});

describe('structure', () => {
  test.each(['loading', 'known', 'failed'])('nothing for axe to complain of: %s', async (name) => {
    expect(await violations(about(name))).toEqual([]);
  });

  test('headings go down one step at a time', () => {
    const levels = [...about('known').querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('the list of parts leads to each of them', () => {
    const box = about('known');
    const targets = [...box.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1));
    expect(targets).toEqual([...box.querySelectorAll('section')].map(({ id }) => id));
    expect(texts(box, 'nav a')).toEqual(texts(box, 'h2'));
  });

  test('links to other sites open in a new tab and tell them nothing', () => {
    const out = [...about('known').querySelectorAll('a')].filter((link) => /^https?:/.test(link.getAttribute('href') ?? ''));
    expect(out.length).toBeGreaterThan(20);
    for (const link of out) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});
