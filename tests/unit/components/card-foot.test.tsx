// @vitest-environment happy-dom
/** The card's buttons: which stand there, what the rare ones do, and how a pause is said and undone. */
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/Card.tsx';
import { town } from '../../fixtures/card-models.ts';
import { naming } from '../../fixtures/card-naming.ts';
import { button, click, mount, one, texts, violations } from './dom.tsx';

const card = (rest: Partial<CardProps> = {}) => <Card model={town} onClose={() => {}} onOpenEntity={() => {}} {...rest} />;
const pausing = (undo = async () => undefined) => ({ onPause: vi.fn(async () => undo) });

describe('the foot', () => {
  test('is calm: three words and a button for the rest', () => {
    const box = mount(card({ naming: naming(), onCopy: () => {}, onOpenPanel: () => {}, ...pausing() }));
    expect([...box.querySelectorAll('.foot button')].map((each) => each.getAttribute('aria-label') ?? each.textContent?.trim())).toEqual([
      'More',
      'Copy with source',
      'Why this?',
      'Other actions',
    ]);
  });

  test('has no button for what nobody carries out', () => {
    const box = mount(card());
    expect(texts(box, '.foot button')).toEqual(['More']);
  });

  test('unfolds the rest in a row of its own', async () => {
    const open = vi.fn();
    const box = mount(card({ onOpenPanel: open, ...pausing() }));
    const others = button(box, 'Other actions');
    expect(others.getAttribute('aria-expanded')).toBe('false');
    await click(others);
    expect(others.getAttribute('aria-expanded')).toBe('true');
    expect(box.querySelector(`[id="${others.getAttribute('aria-controls')}"]`)?.textContent).toContain('Side panel');
    await click(button(box, 'Side panel'), false);
    expect(open).not.toHaveBeenCalled();
    await click(button(box, 'Side panel'));
    expect(open).toHaveBeenCalledTimes(1);
    expect(await violations(box)).toEqual([]);
    await click(others);
    expect(box.textContent).not.toContain('Side panel');
  });

  test('offers only what is there', async () => {
    const box = mount(card(pausing()));
    await click(button(box, 'Other actions'));
    expect(texts(box, '.foot button').slice(-1)).toEqual(['Pause for 30 minutes']);
    expect(box.textContent).not.toContain('Side panel');
  });
});

describe('a pause', () => {
  test('is said and undone by the same button, which keeps the focus', async () => {
    const undo = vi.fn(async () => undefined);
    const on = pausing(undo);
    const box = mount(card(on));
    await click(button(box, 'Other actions'));
    const toggle = button(box, 'Pause for 30 minutes');
    toggle.focus();
    await click(toggle, false);
    expect(on.onPause).not.toHaveBeenCalled();
    await click(toggle);
    expect(one(box, '.foot [role=status]').textContent).toBe('Paused for 30 minutes on all pages.');
    expect(toggle.textContent).toBe('Undo');
    expect(document.activeElement).toBe(toggle);
    await click(toggle);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(one(box, '.foot [role=status]').textContent).toBe('Going on.');
    expect(toggle.textContent).toBe('Pause for 30 minutes');
  });

  test('that failed is said', async () => {
    const box = mount(card({ onPause: () => Promise.reject(new Error('Reload this page.')) }));
    await click(button(box, 'Other actions'));
    await click(button(box, 'Pause for 30 minutes'));
    expect(one(box, '.foot [role=status]').textContent).toBe('This did not work. Reload this page.');
    expect(button(box, 'Pause for 30 minutes')).toBeDefined();
  });
});

test.each(['small', 'normal', 'large', 'largest'] as const)('the card carries the text size %s', (textSize) => {
  expect(one(mount(card({ textSize })), '.dateline-card').dataset.size).toBe(textSize);
});
