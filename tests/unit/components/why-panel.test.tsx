// @vitest-environment happy-dom
/** "Why this?" on a card: what it says, what can be chosen in it, how that is said and undone, and where the focus is meanwhile. */
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/Card.tsx';
import type { Change } from '../../../components/name-actions.ts';
import { change, namedTown, naming, senses } from '../../fixtures/card-naming.ts';
import { button, click, mount, one, texts, update, violations } from './dom.tsx';

const card = (rest: Partial<CardProps> = {}) => (
  <Card model={namedTown} subject="1" naming={naming()} onClose={() => {}} onOpenEntity={() => {}} {...rest} />
);

async function open(rest: Partial<CardProps> = {}) {
  const box = mount(card(rest));
  await click(button(box, 'Why this?'));
  return box;
}

const said = (box: HTMLElement) => one(box, '.why .result').querySelector('span')?.textContent ?? '';

describe('folded', () => {
  test('asks for nothing', () => {
    const asked = vi.fn(async () => senses);
    const box = mount(card({ naming: naming({ senses: asked }) }));
    expect(asked).not.toHaveBeenCalled();
    expect(button(box, 'Why this?').getAttribute('aria-expanded')).toBe('false');
    expect(box.querySelector('.why')).toBeNull();
    expect(box.textContent).not.toContain('Its country is spoken of');
  });

  test('is not offered where no name in the article led to the card', () => {
    const box = mount(card({ naming: undefined }));
    expect(box.textContent).not.toContain('Why this?');
  });

  test('asks for the senses once, however often it unfolds', async () => {
    const asked = vi.fn(async () => senses);
    const box = await open({ naming: naming({ senses: asked }) });
    await click(button(box, 'Why this?'));
    await click(button(box, 'Why this?'));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('does not unfold for a script of the page', async () => {
    const box = mount(card());
    await click(button(box, 'Why this?'), false);
    expect(box.querySelector('.why')).toBeNull();
  });
});

describe('unfolded', () => {
  test('says how the name is written, what it was taken for, and why, each once', async () => {
    const box = await open();
    const toggle = button(box, 'Why this?');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(one(box, '.why').id).toBe(toggle.getAttribute('aria-controls'));
    expect(texts(box, '.why dt')).toEqual(['Written', 'Taken for', 'Because']);
    expect(texts(box, '.why dd')).toEqual([
      '“Al Qaim”',
      `${namedTown.title} ${namedTown.kindLine}`,
      'Its country is spoken of; places near it are named.',
    ]);
    await click(button(box, 'More'));
    expect(box.textContent?.split('Its country is spoken of')).toHaveLength(2);
  });

  test('lists the other senses, not the present one, eight at most', async () => {
    const many = [...senses, ...Array.from({ length: 12 }, (_, i) => ({ ...senses[1]!, entity: `gn:1${i}` }))];
    expect(texts(await open(), '.sense bdi:first-child')).toEqual(senses.slice(1).map(({ title }) => title));
    expect((await open({ naming: naming({ senses: async () => many }) })).querySelectorAll('.senses li')).toHaveLength(8);
  });

  test.each([
    ['no other sense', async () => senses.slice(0, 1), 'No other sense of this name is known.'],
    ['none at all', async () => [], 'No other sense of this name is known.'],
    ['no answer', () => Promise.reject(new Error('Reload this page.')), 'This did not work. Reload this page.'],
    ['senses that are still looked for', () => new Promise<never>(() => {}), 'Looking for other senses…'],
  ])('with %s it says so, and the name can still be hidden', async (_name, from, words) => {
    const hide = vi.fn(async () => change());
    const box = await open({ naming: naming({ senses: from, hide }) });
    expect(one(box, '.why > p.detail').textContent).toBe(words);
    await click(button(box, 'Hide “Al Qaim” everywhere'));
    expect(hide).toHaveBeenCalledWith('everywhere');
  });

  test('passes axe, before and after a choice, in both layouts', async () => {
    for (const layout of ['popover', 'sheet'] as const) {
      const box = await open({ layout });
      expect(await violations(box)).toEqual([]);
      await click(button(box, 'Hide “Al Qaim” on this site'));
      expect(await violations(box)).toEqual([]);
    }
  });
});

describe('choosing another sense', () => {
  const other = senses[1]!;
  const pageButton = `On this page: ${other.title}, ${other.kindLine}`;
  const alwaysButton = `Always: ${other.title}, ${other.kindLine}`;

  test.each([
    [pageButton, false, true, 'On this page “Al Qaim” now means Al Qaim.'],
    [alwaysButton, true, true, 'From now on “Al Qaim” means Al Qaim.'],
    [alwaysButton, true, false, '“Al Qaim” now means Al Qaim. Nothing is stored in a private window, so this holds for this page.'],
  ])('%s (kept for all pages: %s, stored: %s)', async (name, always, kept, words) => {
    const choose = vi.fn(async () => change({ kept }));
    const box = await open({ naming: naming({ choose }) });
    await click(button(box, name), false);
    expect(choose).not.toHaveBeenCalled();
    await click(button(box, name));
    expect(choose).toHaveBeenCalledWith(other, always);
    expect(said(box)).toBe(words);
    expect(document.activeElement).toBe(button(box, 'Undo'));
  });

  test('the card of the new sense keeps the panel open and the focus in it', async () => {
    const box = await open();
    await click(button(box, pageButton));
    const undo = button(box, 'Undo');
    update(box, card({ model: { ...namedTown, entity: other.entity, title: other.title, kindLine: other.kindLine } }));
    expect(one(box, 'h2').textContent).toContain(other.title);
    expect(texts(box, '.sense bdi:first-child')).toContain(namedTown.title);
    expect(texts(box, '.sense .detail')).not.toContain(other.kindLine);
    expect(document.activeElement).toBe(undo);
  });

  test('undone, the line says so and takes the focus', async () => {
    const undo = vi.fn(async () => undefined);
    const box = await open({ naming: naming({ choose: async () => change({ undo }) }) });
    await click(button(box, pageButton));
    await click(button(box, 'Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(said(box)).toBe('Undone.');
    expect(box.textContent).not.toContain('Undo ');
    expect(document.activeElement).toBe(one(box, '.why .result'));
    await click(button(box, pageButton));
    expect(said(box)).toContain('now means');
  });

  test('what failed is said, and can be tried again', async () => {
    const choose = vi.fn(() => Promise.reject<Change>(new Error('No more names can be kept.')));
    const box = await open({ naming: naming({ choose }) });
    await click(button(box, alwaysButton));
    expect(said(box)).toBe('This did not work. No more names can be kept.');
    expect(one(box, '.why').contains(document.activeElement)).toBe(true);
    await click(button(box, alwaysButton));
    expect(choose).toHaveBeenCalledTimes(2);
  });

  test('an undo that failed is said', async () => {
    const box = await open({ naming: naming({ choose: async () => change({ undo: () => Promise.reject(new Error('Gone.')) }) }) });
    await click(button(box, pageButton));
    await click(button(box, 'Undo'));
    expect(said(box)).toBe('This did not work. Gone.');
  });

  test('while one choice is being kept no other can be made', async () => {
    let finish: (done: Change) => void = () => {};
    const choose = vi.fn(() => new Promise<Change>((resolve) => (finish = resolve)));
    const hide = vi.fn(async () => change());
    const box = await open({ naming: naming({ choose, hide }) });
    await click(button(box, pageButton));
    await click(button(box, alwaysButton));
    await click(button(box, 'Hide “Al Qaim” everywhere'));
    expect([choose.mock.calls.length, hide.mock.calls.length]).toEqual([1, 0]);
    await act(async () => finish(change()));
    expect(button(box, alwaysButton).getAttribute('aria-disabled')).toBe('false');
  });
});

describe('hiding the name', () => {
  test.each([
    ['on this site', 'site', true, '“Al Qaim” is no longer marked on this site.'],
    ['everywhere', 'everywhere', true, '“Al Qaim” is no longer marked on any site.'],
    [
      'everywhere',
      'everywhere',
      false,
      '“Al Qaim” is no longer marked. Nothing is stored in a private window, so this holds for this page.',
    ],
  ])('%s', async (words, where, kept, sentence) => {
    const undo = vi.fn(async () => undefined);
    const hide = vi.fn(async () => change({ kept, undo }));
    const box = await open({ naming: naming({ hide }) });
    await click(button(box, `Hide “Al Qaim” ${words}`));
    expect(hide).toHaveBeenCalledWith(where);
    expect(said(box)).toBe(sentence);
    expect(document.activeElement).toBe(button(box, 'Undo'));
    // A hidden name is neither hidden again nor given another sense.
    await click(button(box, 'Hide “Al Qaim” on this site'));
    expect(hide).toHaveBeenCalledTimes(1);
    await click(button(box, 'Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    await click(button(box, 'Hide “Al Qaim” on this site'));
    expect(hide).toHaveBeenCalledTimes(2);
  });

  test('what was done can still be undone after the panel was folded', async () => {
    const box = await open();
    await click(button(box, 'Hide “Al Qaim” everywhere'));
    await click(button(box, 'Why this?'));
    expect(box.querySelector('.why')).toBeNull();
    await click(button(box, 'Why this?'));
    expect(button(box, 'Undo')).toBeDefined();
  });
});
