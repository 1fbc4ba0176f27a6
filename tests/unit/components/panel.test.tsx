// @vitest-environment happy-dom
/** The side panel in each of its states. */
import { describe, expect, test, vi } from 'vitest';
import { PanelView } from '../../../components/PanelView.tsx';
import { town } from '../../fixtures/card-models.ts';
import { mapToolsOf } from '../../fixtures/map-tools.ts';
import { panelStates } from '../../fixtures/panel-states.ts';
import { THE_MAP } from '../map/the-map.ts';
import { button, click, mount, one, texts, update, violations } from './dom.tsx';

const handlers = () => ({
  onOpen: vi.fn(),
  onFollow: vi.fn(),
  onBack: vi.fn(),
  onCloseCard: vi.fn(),
  onGoTo: vi.fn(),
  onCorrectDate: vi.fn(),
  onCopy: vi.fn(),
  onTakeAway: vi.fn(),
  onCancelTakeAway: vi.fn(),
});
const tools = mapToolsOf(THE_MAP);
const get = (name: string) => {
  const state = panelStates[name];
  if (!state) throw new Error(name);
  return state;
};
const view = (name: string, on = handlers()) => {
  const { state, card, takeAway = { kind: 'idle' }, noMap } = get(name);
  return (
    <PanelView state={state} card={card} theme="light" map={noMap ? { failed: 'It is cut short.' } : tools} takeAway={takeAway} {...on} />
  );
};
/** The name's button in the list; the map has one of the same name. */
const inList = (box: HTMLElement, name: string) => {
  const found = [...box.querySelectorAll<HTMLElement>('.names [data-entity]')].find((each) => each.textContent === name);
  if (!found) throw new Error(name);
  return found;
};
const panel = (name: string, on = handlers()) => mount(view(name, on));

test.each([
  ['list', ['7 names known in this article, all marked.']],
  ['switchedOff', ['You switched Dateline off on this site.']],
  ['working', ['Reading this page…']],
  ['notArticle', ['Not read as an article. The page is mostly links to other pages.']],
  ['unknown', ['Dateline does not read the page in front. Its button in the toolbar says why, and switches it on.']],
])('%s says how the page stands', async (name, sentences) => {
  const box = panel(name);
  expect(texts(box, 'header p')).toEqual(sentences);
  expect(await violations(box)).toEqual([]);
});

describe('the list of names', () => {
  test('has each name once, with its kind in words and how often it stands there', () => {
    const box = panel('list');
    expect(texts(box, 'h2')).toEqual(['Date of the article', 'Map', 'Places 4', 'Actors 3', 'Take with you']);
    expect(texts(box, '.part .name')).toEqual([
      'Al QaimPlace · 2 mentions',
      'دير الزورPlace · 3 mentions',
      'IraqPlace · 4 mentions',
      'LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochPlace · 12 mentions',
      'DaeshArmed group · 7 mentions',
      'United Nations Office for the Coordination of Humanitarian AffairsForce or body · 1 mention',
      'Ryan DillonPerson · 1 mention',
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
    expect([on.onOpen.mock.calls, on.onGoTo.mock.calls]).toEqual([[['group:test']], [['place:al-qaim', 'first']]]);
  });

  test('says which card is open', () => {
    const box = panel('card');
    expect(inList(box, 'Al Qaim').getAttribute('aria-expanded')).toBe('true');
    expect(inList(box, 'Daesh').getAttribute('aria-expanded')).toBe('false');
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
    await click(inList(box, 'Al Qaim'));
    update(box, view('card'));
    expect(document.activeElement?.textContent).toContain('Al-Qa’im');
    expect(document.activeElement?.localName).toBe('h2');
    update(box, view('list'));
    expect(document.activeElement).toBe(inList(box, 'Al Qaim'));
  });

  test('that the page sent takes no focus', () => {
    const box = panel('list');
    update(box, view('card'));
    expect(document.activeElement).toBe(document.body);
    expect(one(box, '.dateline-card h2').textContent).toContain(town.title);
  });
});
