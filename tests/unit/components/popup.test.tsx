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
  onResume: vi.fn(),
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
const popup = (name: string, on = handlers()) => mount(<PopupView state={get(name)} {...on} />);

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
    expect(texts(popup('reading'), '.kinds li')).toEqual(['7 places', '1 armed group', '4 forces, bodies', '2 people']);
    expect(texts(popup('readingAll'), '.kinds li')).toEqual(['1 place']);
  });

  test('says which date chose the facts, or that none was found', () => {
    expect(texts(popup('reading'), '.says .quiet')).toEqual(['Article of 3 Nov 2017.']);
    expect(texts(popup('readingAll'), '.says .quiet')).toEqual(['No date found: the newest facts are shown.']);
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

describe('what the reader can choose about reading', () => {
  const control = (box: HTMLElement, label: string) => {
    const found = [...box.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
    const input = found?.querySelector('input') ?? box.querySelector(`[id="${found?.htmlFor}"]`);
    if (!input) throw new Error(`nothing is labelled “${label}”`);
    return input as HTMLInputElement & HTMLSelectElement;
  };
  const change = (input: HTMLElement, trusted = true) => {
    const event = new Event('change', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    input.dispatchEvent(event);
  };

  test('is folded away', () => {
    expect((one(popup('reading'), 'details') as HTMLDetailsElement).open).toBe(false);
  });

  test('shows what holds', () => {
    const shown = (name: string) => {
      const box = popup(name);
      return [
        ...['Mark', 'Open', 'Text size'].map((label) => control(box, label).selectedOptions[0]?.textContent),
        ...['Make names', 'Compare numbers'].map((label) => control(box, label).checked),
      ];
    };
    expect(shown('reading')).toEqual(['First mention of each name', 'After 0.3 seconds', 'Normal', false, false]);
    expect(shown('unsupported')).toEqual(['Every mention', 'By click only', 'Large', true, true]);
  });

  test.each([
    ['Mark', 4, { density: 'none' }],
    ['Open', 2, { opening: 900 }],
    ['Open', 3, { opening: 'click' }],
    ['Text size', 0, { textSize: 'small' }],
  ])('“%s” tells the choice of a person, and of no script', (label, index, told) => {
    const on = handlers();
    const select = control(popup('reading', on), label);
    select.selectedIndex = index;
    change(select, false);
    expect(on.onChangePreferences).not.toHaveBeenCalled();
    change(select);
    expect(on.onChangePreferences).toHaveBeenCalledExactlyOnceWith(told);
  });

  test.each([
    ['Make names reachable by Tab and screen reader (changes the page)', { accessibleMarkup: true }],
    ['Compare numbers with ones you know', { perspective: true }],
  ])('“%s” is switched by a person only', (label, told) => {
    const on = handlers();
    const input = control(popup('reading', on), label);
    input.checked = true;
    change(input, false);
    expect(on.onChangePreferences).not.toHaveBeenCalled();
    change(input);
    expect(on.onChangePreferences).toHaveBeenCalledExactlyOnceWith(told);
  });

  test('can’t be changed in a private window, which says why', () => {
    const sets = [...popup('readingAll').querySelectorAll('fieldset')];
    expect(sets.map(({ disabled }) => disabled)).toEqual([true, true]);
    for (const set of sets) {
      expect(document.getElementById(set.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
        /^In a private window nothing is stored/,
      );
    }
    expect([...popup('reading').querySelectorAll('fieldset')].map(({ disabled }) => disabled)).toEqual([false, false]);
  });
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

test('reading once, the side panel, the welcome page and the page about the data', async () => {
  const on = handlers();
  const box = popup('noPermission', on);
  await click(button(box, 'Read this page once'), false);
  expect(on.onReadOnce).not.toHaveBeenCalled();
  await click(button(box, 'Read this page once'));
  await click(button(box, 'Where it reads'));
  await click(button(box, 'Side panel'), false);
  expect(on.onOpenPanel).not.toHaveBeenCalled();
  await click(button(box, 'Side panel'));
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

test('a paused page offers to go on, and only to a person', async () => {
  const on = handlers();
  const box = popup('paused', on);
  await click(button(box, 'Go on'), false);
  expect(on.onResume).not.toHaveBeenCalled();
  await click(button(box, 'Go on'));
  expect(on.onResume).toHaveBeenCalledTimes(1);
  expect(popup('reading').textContent).not.toContain('Go on');
});
