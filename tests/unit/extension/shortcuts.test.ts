/** Shortcuts as readers see them. */
import { expect, test, vi } from 'vitest';
import { browser } from '../../../extension/browser.ts';
import { readShortcuts } from '../../../extension/shortcuts.ts';

type Shortcut = { name?: string; shortcut?: string };
const offers = (all: Shortcut[] | undefined) =>
  vi.spyOn(browser, 'commands', 'get').mockReturnValue((all && { getAll: async () => all }) as typeof browser.commands);

test('keys are written apart, on a Mac too', async () => {
  offers([
    { name: 'next-name', shortcut: 'Alt+Shift+J' },
    { name: 'previous-name', shortcut: '⌥⇧K' },
    { name: 'open-card', shortcut: '' },
  ]);
  expect(await readShortcuts()).toEqual([
    { command: 'next-name', does: '', keys: 'Alt + Shift + J' },
    { command: 'previous-name', does: '', keys: '⌥ ⇧ K' },
    { command: 'open-card', does: '', keys: '' },
  ]);
});

test('a browser without shortcuts has none', async () => {
  offers(undefined);
  expect(await readShortcuts()).toEqual([]);
});
