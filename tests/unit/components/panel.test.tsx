// @vitest-environment happy-dom
/** The side panel in each of its states. */
import { describe, expect, test, vi } from 'vitest';
import { PanelView } from '../../../components/PanelView.tsx';
import { town } from '../../fixtures/card-models.ts';
import { panelStates } from '../../fixtures/panel-states.ts';
import { button, click, mount, one, texts, update, violations } from './dom.tsx';

const handlers = () => ({ onOpen: vi.fn(), onFollow: vi.fn(), onBack: vi.fn(), onCloseCard: vi.fn(), onGoTo: vi.fn(), onCopy: vi.fn() });
const get = (name: string) => {
  const state = panelStates[name];
  if (!state) throw new Error(name);
  return state;
};
const view = (name: string, on = handlers()) => <PanelView {...get(name)} theme="light" {...on} />;
const panel = (name: string, on = handlers()) => mount(view(name, on));

test.each([
  ['list', ['6 names known in this article, all marked.', 'Article of 3 Nov 2017.']],
  ['working', ['Reading this page…']],
  ['notArticle', ['Not read as an article. The page is mostly links to other pages.']],
  ['unknown', ['Dateline does not read the page in front. Its button in the toolbar says why, and switches it on.']],
])('%s says how the page stands', async (name, sentences) => {
  const box = panel(name);
  expect(texts(box, '[role=status] p')).toEqual(sentences);
  expect(await violations(box)).toEqual([]);
});

describe('the list of names', () => {
  test('has each name once, with its kind in words and how often it stands there', () => {
    expect(texts(panel('list'), '.names li').slice(0, 4)).toEqual([
      'Al Qaimplace, twiceGo to',
      'Daesharmed group, 7 timesGo to',
      'United Nations Office for the Coordination of Humanitarian Affairsforce or body, onceGo to',
      'Ryan Dillonperson, onceGo to',
    ]);
  });

  test('is absent where there are no names', () => {
    expect(panel('working').querySelector('h2')).toBeNull();
  });

  test('opens cards and leads to the page for a person only', async () => {
    const on = handlers();
    const box = panel('list', on);
    await click(button(box, 'Daesh'), false);
    await click(button(box, 'Go to Daesh in the article'), false);
    expect([on.onOpen.mock.calls, on.onGoTo.mock.calls]).toEqual([[], []]);
    await click(button(box, 'Daesh'));
    await click(button(box, 'Go to Al Qaim in the article'));
    expect([on.onOpen.mock.calls, on.onGoTo.mock.calls]).toEqual([[['group:test']], [['place:al-qaim']]]);
  });

  test('says which card is open', () => {
    const box = panel('card');
    expect(button(box, 'Al Qaim').getAttribute('aria-expanded')).toBe('true');
    expect(button(box, 'Daesh').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the card', () => {
  test.each(['card', 'followed', 'noCard', 'message'])('%s breaks no rule', async (name) => {
    expect(await violations(panel(name))).toEqual([]);
  });

  test('is the whole card, with the way back and out, and without a way to where it already is', async () => {
    const on = handlers();
    const box = panel('followed', on);
    await click(button(box, 'Back to the card before'));
    await click(button(box, 'Close'));
    expect([on.onBack.mock.calls.length, on.onCloseCard.mock.calls.length]).toEqual([1, 1]);
    expect(box.textContent).toContain('Copy with source');
    expect([...box.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'))).not.toContain('Other actions');
  });

  test('that could not be made says why, and closes', async () => {
    const on = handlers();
    const box = panel('noCard', on);
    expect(one(box, '.card [role=alert]').textContent).toContain('Nothing is known under this name.');
    await click(button(box, 'Close'));
    expect(on.onCloseCard).toHaveBeenCalledOnce();
  });

  test('takes the focus when its name opened it, and gives it back', async () => {
    const box = panel('list');
    await click(button(box, 'Al Qaim'));
    update(box, view('card'));
    expect(document.activeElement?.textContent).toContain('Al-Qa’im');
    expect(document.activeElement?.localName).toBe('h2');
    update(box, view('list'));
    expect(document.activeElement).toBe(button(box, 'Al Qaim'));
  });

  test('that the page sent takes no focus', () => {
    const box = panel('list');
    update(box, view('card'));
    expect(document.activeElement).toBe(document.body);
    expect(one(box, '.dateline-card h2').textContent).toContain(town.title);
  });
});
