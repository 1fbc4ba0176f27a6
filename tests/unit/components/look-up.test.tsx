// @vitest-environment happy-dom
/** The look-up box: what is asked when, what is shown of late answers, and the way by keys to a card and back. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/PopupView.tsx';
import type { Found } from '../../../engine/senses.ts';
import { models } from '../../fixtures/card-models.ts';
import { popupStates } from '../../fixtures/popup-states.ts';
import { button, click, mount, one, texts, violations } from './dom.tsx';

const nothing = () => {};
const found = (title: string, name = title): Found => ({ entity: title, style: 'place', title, kindLine: 'Town · Iraq', name });
const [model] = Object.values(models);

const source = { lookUp: vi.fn<(text: string) => Promise<Found[]>>(), card: vi.fn(async () => model!) };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  source.lookUp.mockReset().mockResolvedValue([]);
  source.card.mockClear();
});
afterEach(() => vi.useRealTimers());

function popup(lookedUp?: string): HTMLElement {
  const state = popupStates.reading;
  if (!state) throw new Error('no state');
  const views = ['onToggleSite', 'onReadOnce', 'onPause', 'onResume', 'onChangePreferences', 'onOpenPanel', 'onOpenSettings'] as const;
  const on = Object.fromEntries(views.map((name) => [name, nothing])) as Record<(typeof views)[number], typeof nothing>;
  return mount(
    <PopupView
      state={state}
      source={source}
      lookedUp={lookedUp}
      takesFocus
      {...on}
      onCopy={nothing}
      onOpenAbout={nothing}
      onOpenWelcome={nothing}
    />,
  );
}

const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
const wait = (time: number) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));
const rest = () => wait(500);

async function type(box: HTMLElement, text: string): Promise<void> {
  const input = one<HTMLInputElement>(box, 'input[type=search]');
  input.value = text;
  await act(async () => {
    input.dispatchEvent(trusted(new Event('input', { bubbles: true })));
  });
}

async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  });
}

const focused = () => document.activeElement?.textContent || (document.activeElement as HTMLInputElement | null)?.type;

describe('the look-up box', () => {
  test('has the focus, and asks once the reader rests', async () => {
    const box = popup();
    expect(focused()).toBe('search');
    await type(box, 'Al');
    await wait(50);
    await type(box, ' Al Qaim ');
    expect(source.lookUp).not.toHaveBeenCalled();
    await rest();
    expect(source.lookUp.mock.calls).toEqual([['Al Qaim']]);
  });

  test('takes the place of the rest while it holds a text', async () => {
    const box = popup();
    await type(box, 'x');
    expect(box.querySelector('[role=switch]')).toBeNull();
    await type(box, ' ');
    expect(box.querySelector('[role=switch]')).not.toBeNull();
    await rest();
    expect(source.lookUp).not.toHaveBeenCalled();
  });

  test('lists what was found, with the name that was meant', async () => {
    source.lookUp.mockResolvedValue([found('Al-Qaim', 'القائم'), found('Qaim')]);
    const box = popup();
    await type(box, 'القائم');
    await rest();
    expect(texts(box, '[role=status]')).toEqual(['2 found']);
    expect(texts(box, '.results button').map((text) => text.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'Al-QaimTown · Iraq · also “القائم”',
      'QaimTown · Iraq',
    ]);
    vi.useRealTimers();
    expect(await violations(box)).toEqual([]);
  });

  test('says that nothing is known, and why nothing could be looked up', async () => {
    const box = popup();
    await type(box, 'Xyzzy');
    await rest();
    expect(one(box, '[role=status]').textContent).toContain('Nothing known under “Xyzzy”.');
    source.lookUp.mockRejectedValueOnce(new Error('A data file is missing.'));
    await type(box, 'Xyzz');
    await rest();
    expect(texts(box, '[role=alert]')).toEqual(['A data file is missing.']);
  });

  test('does not show a late answer in place of a newer one', async () => {
    let late: (results: Found[]) => void = nothing;
    source.lookUp.mockReturnValueOnce(new Promise((resolve) => (late = resolve))).mockResolvedValueOnce([found('Kyiv')]);
    const box = popup();
    await type(box, 'Ky');
    await rest();
    await type(box, 'Kyiv');
    await rest();
    await act(async () => late([found('Kyoto')]));
    expect(texts(box, '.results .title')).toEqual(['Kyiv']);
  });

  test('looks up at once what was asked elsewhere', async () => {
    source.lookUp.mockResolvedValue([found('Kyiv')]);
    const box = popup('Kyiv');
    await wait(1);
    expect(texts(box, '.results .title')).toEqual(['Kyiv']);
  });
});

describe('by keys', () => {
  const open = async () => {
    source.lookUp.mockResolvedValue([found('Kyiv'), found('Kyiv Oblast')]);
    const box = popup();
    await type(box, 'Kyiv');
    await rest();
    return box;
  };
  const drawn = (box: HTMLElement) =>
    vi.waitFor(async () => {
      await rest();
      expect(box.querySelector('.dateline-card')).not.toBeNull();
    });

  test('arrows go through what was found and back to the field', async () => {
    await open();
    const way = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      way.push(focused());
    }
    const [first, second] = ['KyivTown · Iraq', 'Kyiv OblastTown · Iraq'];
    expect(way).toEqual([first, second, second, first, 'search', 'search']);
  });

  test('Enter in the field opens the first, and only what was found for this text', async () => {
    const box = await open();
    await type(box, 'Kyiv O');
    await press('Enter');
    expect(source.card).not.toHaveBeenCalled();
    await rest();
    await press('Enter');
    expect(source.card).toHaveBeenCalledExactlyOnceWith('Kyiv');
  });

  test('a card takes the focus; the way back leads to the button that opened it', async () => {
    const box = await open();
    const [, second] = box.querySelectorAll('.results button');
    await click(second!, false);
    expect(source.card).not.toHaveBeenCalled();
    await click(second!);
    await drawn(box);
    expect(document.activeElement?.localName).toBe('h2');
    await click(button(box, 'Back to the card before'));
    expect(focused()).toBe('Kyiv OblastTown · Iraq');
    expect(one<HTMLInputElement>(box, 'input[type=search]').value).toBe('Kyiv');
  });
});
