// @vitest-environment happy-dom
/** The settings in each of their states, and what each control asks for. */
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { SettingsView } from '../../../components/settings/SettingsView.tsx';
import type { SettingsActions } from '../../../components/settings/settings-actions.ts';
import { settingsStates } from '../../fixtures/settings-states.ts';
import { button, click, mount, one, texts, update, violations } from './dom.tsx';

function actions() {
  const names = [
    'onChange',
    'onAllowAll',
    'onRemoveAll',
    'onAddSite',
    'onSwitchSite',
    'onRemovePermission',
    'onForgetSite',
    'onTakeBack',
  ] as const;
  const more = ['onKeep', 'onOpenShortcuts', 'onExport', 'onPickFile', 'onApplyFile', 'onLeaveFile', 'onReset', 'onUndo'] as const;
  return Object.fromEntries([...names, ...more].map((name) => [name, vi.fn()])) as Record<keyof SettingsActions, ReturnType<typeof vi.fn>>;
}

const stateOf = (name: string) => {
  const state = settingsStates[name];
  if (!state) throw new Error(name);
  return state;
};
const view = (
  name: string,
  on: Record<keyof SettingsActions, ReturnType<typeof vi.fn>> = actions(),
  said?: { words: string; failed: boolean },
) => (
  <SettingsView
    {...stateOf(name)}
    said={said}
    today={new Date(2026, 10, 23)}
    aboutAddress="about.html"
    actions={on as unknown as SettingsActions}
  />
);

const labelled = <E extends HTMLElement>(box: HTMLElement, label: string): E => {
  const found = [...box.querySelectorAll('label')].find((each) => each.textContent?.trim().startsWith(label));
  const control = found?.querySelector('input') ?? box.querySelector(`[id="${found?.htmlFor}"]`);
  if (!control) throw new Error(`nothing is labelled “${label}”`);
  return control as unknown as E;
};

async function send(element: Element, type: string, trusted = true): Promise<void> {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  await act(async () => {
    element.dispatchEvent(event);
  });
}

test.each(Object.keys(settingsStates))('%s: axe has nothing to complain of, and every text is there', async (name) => {
  const box = mount(view(name));
  expect(await violations(box)).toEqual([]);
  expect(box.textContent).not.toMatch(/settings\.|\{\w+\}/);
});

describe('choices', () => {
  test('are a dozen at most, each with a line that says what it does, the usual one marked', () => {
    const box = mount(view('fresh'));
    const controls = [...box.querySelectorAll('#reading select, #reading .checked input, #reading fieldset')];
    expect(controls.length).toBeLessThanOrEqual(12);
    for (const control of controls) {
      const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent?.length).toBeGreaterThan(20);
    }
    for (const select of box.querySelectorAll('select'))
      expect([...select.options].filter(({ text }) => text.includes('(usual)'))).toHaveLength(1);
  });

  test.each([
    ['What is marked', 4, { density: 'none' }],
    ['When cards open', 3, { opening: 'click' }],
    ['Text size of cards', 2, { textSize: 'large' }],
    ['Language of Dateline', 1, { language: 'en' }],
  ])('%s', async (label, index, change) => {
    const on = actions();
    const select = labelled<HTMLSelectElement>(mount(view('fresh', on)), label);
    select.selectedIndex = index;
    await send(select, 'change', false);
    expect(on.onChange).not.toHaveBeenCalled();
    await send(select, 'change');
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  test.each([
    ['Names reachable by Tab', { accessibleMarkup: true }],
    ['Compare numbers', { perspective: true }],
    ['Number of names on the toolbar', { badge: false }],
    ['Armed groups', { unmarkedKinds: ['group'] }],
  ])('%s', async (label, change) => {
    const on = actions();
    const check = labelled<HTMLInputElement>(mount(view('fresh', on)), label);
    check.checked = !check.checked;
    await send(check, 'change');
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('a kind that comes back leaves the others out', async () => {
    const on = actions();
    const check = labelled<HTMLInputElement>(mount(view('lived', on)), 'People');
    check.checked = true;
    await send(check, 'change');
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith({ unmarkedKinds: [] });
  });
});

describe('what can’t be changed', () => {
  const enabled = (box: HTMLElement, part: string) =>
    [...box.querySelectorAll<HTMLInputElement>(`${part} :is(select, input, button)`)].filter(
      (control) => !control.matches(':disabled') && !control.closest('fieldset')?.disabled,
    );

  test('what an organisation fixes: disabled, and said', () => {
    const box = mount(view('fixed'));
    expect([
      labelled<HTMLSelectElement>(box, 'What is marked').disabled,
      labelled<HTMLSelectElement>(box, 'When cards open').disabled,
    ]).toEqual([true, false]);
    expect(one<HTMLFieldSetElement>(box, 'fieldset.kinds').disabled).toBe(true);
    expect(texts(box, '#reading strong')).toEqual([
      'Fixed by your organisation.',
      'Fixed by your organisation.',
      'Fixed by your organisation.',
    ]);
    expect(texts(box, '#sites li button')).toEqual(['Allow']);
    expect(texts(box, 'header .note')).toHaveLength(2);
  });

  test('in a private window nothing but saving to a file', () => {
    const box = mount(view('private'));
    expect(enabled(box, '.parts').map(({ textContent }) => textContent?.trim())).toEqual(['Save to a file']);
    expect(one(box, 'header .note').textContent).toContain('private window');
  });

  test('choices of a newer version', () => {
    expect(enabled(mount(view('newer')), '#reading')).toEqual([]);
  });
});

describe('sites', () => {
  const row = (box: HTMLElement, site: string) =>
    [...box.querySelectorAll<HTMLElement>('#sites li')].find((each) => each.querySelector('bdi')?.textContent === site)!;

  test.each([
    ['granted.example', ['Switch off', 'Remove permission']],
    ['off.example', ['Switch on', 'Forget']],
    ['revoked.example', ['Allow', 'Forget']],
  ])('%s offers what can be done', (site, words) => {
    expect(texts(row(mount(view('lived')), site), 'button')).toEqual(words);
  });

  test('each button asks for its act, and names its site', async () => {
    const on = actions();
    const box = mount(view('lived', on));
    const [granted, off] = stateOf('lived').state.sites;
    await click(button(box, 'Switch off: granted.example'));
    await click(button(box, 'Remove permission: granted.example'));
    await click(button(box, 'Switch on: off.example'));
    await click(button(box, 'Forget: off.example'));
    expect([on.onSwitchSite.mock.calls, on.onRemovePermission.mock.calls, on.onForgetSite.mock.calls]).toEqual([
      [
        [granted, false],
        [off, true],
      ],
      [[granted]],
      [[off]],
    ]);
  });

  test('an address is added as it was typed; nothing typed adds nothing', async () => {
    const on = actions();
    const box = mount(view('lived', on));
    await send(one(box, 'form'), 'submit');
    labelled<HTMLInputElement>(box, 'Add a site').value = 'https://News.example/x';
    await send(one(box, 'form'), 'submit', false);
    expect(on.onAddSite).not.toHaveBeenCalled();
    await send(one(box, 'form'), 'submit');
    expect(on.onAddSite).toHaveBeenCalledExactlyOnceWith('https://News.example/x');
  });
});

describe('names', () => {
  test('are listed with what was chosen, those taken back with an undo in the place of the same button', async () => {
    const on = actions();
    const box = mount(view('lived', on));
    expect(texts(box, '#names li')).toContain('LebanonTaken backUndo');
    await click(button(box, 'Undo: Lebanon'));
    await click(button(box, 'Take back: Georgia'));
    expect([on.onKeep.mock.calls, on.onTakeBack.mock.calls]).toEqual([
      [[[{ kind: 'hidden', name: 'Lebanon' }]]],
      [[[{ kind: 'hidden', name: 'Georgia' }]]],
    ]);
    await click(button(box, 'Take back all'));
    expect(on.onTakeBack).toHaveBeenLastCalledWith(stateOf('lived').state.names);
  });
});

describe('a file', () => {
  test('is previewed both ways, and an obstacle stands in the way', async () => {
    const on = actions();
    const box = mount(view('allSites', on));
    expect(texts(box, '.changes li')).toEqual([
      'Changes What is marked: Every mention → Nothing',
      'Changes Kinds of names: without: People → without: Places, Armed groups',
      'Changes Language of Dateline: As the browser → English',
      'New new.example: switched off',
      'New Paris: hidden everywhere',
      'Changes Jordan: means Jordan → means something that the data no longer hold',
    ]);
    await click(button(box, 'Apply'));
    expect(on.onApplyFile).toHaveBeenCalledExactlyOnceWith('add');
    await send(labelled(box, 'Replace mine'), 'change');
    expect(texts(box, '.changes li')).toEqual(['Goes \u2068حماس\u2069: hidden on news.example']);
    expect((button(box, 'Apply') as HTMLButtonElement).disabled).toBe(true);
  });

  test('that is refused says what is wrong where', () => {
    expect(texts(mount(view('newer')), '.refused li')).toEqual([
      'preferences.density: all is not allowed here. Allowed: first, section, every',
      'And 3 more faults.',
    ]);
  });
});

describe('resetting', () => {
  test('asks once, with what would be lost, and offers a file first', async () => {
    const on = actions();
    const box = mount(view('lived', on));
    await click(button(box, 'Reset'));
    expect(texts(box, '.preview li')).toEqual(['3 choices about reading', '2 switched-off sites', '4 names hidden or given a meaning']);
    expect(document.activeElement?.textContent).toBe('Reset everything you chose?');
    await click(button(box, 'Save to a file first'));
    expect([on.onExport.mock.calls.length, on.onReset.mock.calls.length]).toEqual([1, 0]);
    await click(one(box, '.preview .main'));
    expect(on.onReset).toHaveBeenCalledOnce();
  });

  test('is not offered where nothing was chosen', () => {
    const box = mount(view('fresh'));
    expect((button(box, 'Reset') as HTMLButtonElement).disabled).toBe(true);
    expect(box.textContent).toContain('nothing to reset');
  });
});

test('what was done waits its turn for screen readers, a failure does not', () => {
  const box = mount(view('fresh', actions(), { words: 'Saved.', failed: false }));
  expect([one(box, '.said [role=status]').textContent, one(box, '.said [role=alert]').textContent]).toEqual(['Saved.', '']);
  update(box, view('fresh', actions(), { words: 'No room.', failed: true }));
  expect([one(box, '.said [role=status]').textContent, one(box, '.said [role=alert]').textContent]).toEqual(['', 'No room.']);
});
