// @vitest-environment happy-dom
/** The popup in each of its states. */
import { describe, expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/PopupView.tsx';
import type { PopupState } from '../../../components/popup-state.ts';
import { popupStates } from '../../fixtures/popup-states.ts';
import { button, click, mount, one, texts, violations } from './dom.tsx';

const handlers = () => ({
  onToggleSite: vi.fn(),
  onReadOnce: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onCopy: vi.fn(),
  onOpenSettings: vi.fn(),
  onChangePreferences: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenWelcome: vi.fn(),
  onOpenAbout: vi.fn(),
});
const get = (name: string): PopupState => {
  const state = popupStates[name];
  if (!state) throw new Error(name);
  return state;
};
const source = { lookUp: vi.fn(async () => []), card: vi.fn() };
const popup = (name: string, on = handlers()) => mount(<PopupView state={get(name)} source={source} {...on} />);

test.each([
  ['reading', '14 names known in this article, 9 marked.', true, false],
  ['readingAll', '1 name known in this article, all marked.', true, false],
  ['noNames', 'This article holds no name that Dateline knows.', true, false],
  ['notArticle', 'Not read as an article. The page is mostly links to other pages.', true, true],
  ['noPermission', 'Dateline may not read this site yet.', false, true],
  ['switchedOff', 'You switched Dateline off on this site.', false, true],
  ['refused', 'Dateline never runs here: it keeps out of mail, banks and editors.', undefined, false],
  ['unsupported', 'This page belongs to the browser, and no extension can read it.', undefined, false],
  ['paused', 'Paused until 14:30.', true, false],
  ['reload', 'This page was open before Dateline could reach it: reload it to read it.', true, false],
  ['revoked', 'The permission for this site was taken back; the switch asks for it again.', false, true],
  ['working', 'Reading this page…', true, false],
] as const)('%s', async (name, sentence, on, once) => {
  const box = popup(name);
  expect(texts(box, '.says p')[0]).toBe(sentence);
  expect(box.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe(on === undefined ? undefined : String(on));
  expect(box.textContent?.includes('Read this page once')).toBe(once);
  expect(box.textContent).toContain('Data of November 2026;');
  expect(await violations(box)).toEqual([]);
});

describe('reading', () => {
  test('counts each kind that is there', () => {
    expect(texts(popup('reading'), '.kinds li')).toEqual(['7 places', '1 armed group', '4 forces and bodies', '2 people']);
    expect(texts(popup('readingAll'), '.kinds li')).toEqual(['1 place']);
  });

  test('says which date chose the facts, or that none was found', () => {
    expect(texts(popup('reading'), '.says [role=status] .quiet')).toEqual(['Article of 3 Nov 2017.']);
    expect(texts(popup('readingAll'), '.says [role=status] .quiet')).toEqual(['No date found: the newest facts are shown.']);
  });
});

test.each([
  ['busy', 'This page keeps changing, so Dateline stopped following it. Reload to read it anew.'],
  ['cleared', 'This page removes the marks; names still open cards.'],
])('a page that is %s says so', async (name, sentence) => {
  const box = popup(name);
  expect(one(box, '.says .note').textContent).toBe(sentence);
  expect(await violations(box)).toEqual([]);
});

const change = (input: Element, trusted = true) => {
  const event = new Event('change', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  input.dispatchEvent(event);
};
const inputOf = (box: HTMLElement, label: string) => {
  const found = [...box.querySelectorAll('label')].find((each) => each.textContent?.includes(label))?.querySelector('input');
  if (!found) throw new Error(`nothing is labelled “${label}”`);
  return found;
};

describe('what is marked', () => {
  test('shows what holds, and what only the settings can choose', () => {
    const checked = (name: string) => [...popup(name).querySelectorAll<HTMLInputElement>('.says input')].map((input) => input.checked);
    expect(checked('reading')).toEqual([true, true, true, true, true, false]);
    expect(checked('sections')).toEqual([true, true, false, false, false, false]);
    expect(texts(popup('sections'), '.mentions .quiet')).toEqual(['Chosen in the settings: First mention in each section']);
    expect(texts(popup('reading'), '.mentions .quiet')).toEqual([]);
  });

  test.each([
    ['reading', '2 people', false, { unmarkedKinds: ['person'] }],
    ['sections', '2 people', true, { unmarkedKinds: ['official'] }],
    ['sections', '7 places', false, { unmarkedKinds: ['official', 'person', 'place'] }],
    ['reading', 'Every mention', true, { density: 'every' }],
    ['sections', 'First mention', true, { density: 'first' }],
  ] as const)('%s: “%s” is chosen by a person, and by no script', async (name, label, on, told) => {
    const heard = handlers();
    const box = popup(name, heard);
    expect(await violations(box)).toEqual([]);
    const input = inputOf(box, label);
    input.checked = on;
    change(input, false);
    expect(heard.onChangePreferences).not.toHaveBeenCalled();
    change(input);
    expect(heard.onChangePreferences).toHaveBeenCalledExactlyOnceWith(told);
  });

  test('can’t be changed in a private window, which says why', () => {
    const set = one<HTMLFieldSetElement>(popup('readingAll'), '.says fieldset');
    expect(set.disabled).toBe(true);
    expect(document.getElementById(set.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^In a private window nothing is stored/,
    );
    expect(one<HTMLFieldSetElement>(popup('reading'), '.says fieldset').disabled).toBe(false);
  });
});

test('what the switch means is said in a line', () => {
  const scope = (name: string) => texts(popup(name), '.where .quiet')[0];
  expect(scope('reading')).toBe('Articles on this site are read and names marked.');
  expect(scope('readingAll')).toBe('Articles are read and names marked, as on all sites.');
  expect(scope('switchedOff')).toBe('Nothing on this site is read.');
  expect(scope('unsupported')).toBeUndefined();
});

test('the switch is named after the site and toggles for a person only', async () => {
  const on = handlers();
  const box = popup('reading', on);
  const toggle = one(box, '[role=switch]');
  expect(toggle.getAttribute('aria-label')).toBe('Read news on news.example');
  await click(toggle, false);
  expect(on.onToggleSite).not.toHaveBeenCalled();
  await click(toggle);
  expect(on.onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
  await click(one(popup('noPermission', on), '[role=switch]'));
  expect(on.onToggleSite).toHaveBeenLastCalledWith(true);
});

test('reading once, the side panel, the settings, the welcome page and the page about the data', async () => {
  const on = handlers();
  const box = popup('noPermission', on);
  await click(button(box, 'Read this page once'), false);
  expect(on.onReadOnce).not.toHaveBeenCalled();
  await click(button(box, 'Read this page once'));
  await click(button(box, 'Where it reads'));
  await click(button(box, 'In this article'), false);
  expect(on.onOpenPanel).not.toHaveBeenCalled();
  await click(button(box, 'In this article'));
  await click(button(box, 'Settings'), false);
  expect(on.onOpenSettings).not.toHaveBeenCalled();
  await click(button(box, 'Settings'));
  expect(on.onOpenSettings).toHaveBeenCalledOnce();
  await click(button(box, 'About the data'), false);
  expect(on.onOpenAbout).not.toHaveBeenCalled();
  await click(button(box, 'About the data'));
  expect(on.onReadOnce).toHaveBeenCalledOnce();
  expect(on.onOpenWelcome).toHaveBeenCalledOnce();
  expect(on.onOpenPanel).toHaveBeenCalledOnce();
  expect(on.onOpenAbout).toHaveBeenCalledOnce();
});

test('a private window is said; an error is an alert; busy is busy', () => {
  expect(popup('readingAll').textContent).toContain('Private window: nothing is stored.');
  expect(popup('reading').textContent).toContain('Nothing leaves this browser.');
  expect(one(popup('failed'), '[role=alert]').textContent).toBe('The browser did not grant the permission.');
  expect(popup('reading').querySelector('[role=alert]')).toBeNull();
  expect(one(popup('working'), 'main').getAttribute('aria-busy')).toBe('true');
});

test.each([
  ['30 minutes', 'half-hour'],
  ['Today', 'today'],
])('“%s” pauses for a person only', async (words, length) => {
  const on = handlers();
  const box = popup('reading', on);
  await click(button(box, words), false);
  expect(on.onPause).not.toHaveBeenCalled();
  await click(button(box, words));
  expect(on.onPause).toHaveBeenCalledExactlyOnceWith(length);
});

test('a pause is said on pages that are no article too', () => {
  const box = popup('pausedToday');
  expect(box.textContent).toContain('Paused for the rest of today.');
  expect(button(box, 'Go on')).toBeTruthy();
  expect(box.textContent).not.toContain('30 minutes');
});

test('a paused page offers to go on, and only to a person', async () => {
  const on = handlers();
  const box = popup('paused', on);
  await click(button(box, 'Go on'), false);
  expect(on.onResume).not.toHaveBeenCalled();
  await click(button(box, 'Go on'));
  expect(on.onResume).toHaveBeenCalledTimes(1);
  expect(popup('reading').textContent).not.toContain('Go on');
});
