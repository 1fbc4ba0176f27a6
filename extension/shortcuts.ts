/** The browser's keyboard shortcuts of this extension, and the place where a reader changes them. */
import type { Shortcut } from '../components/settings/settings-state.ts';
import { browser } from './browser.ts';

/** Firefox for Android has no shortcuts at all; Firefox opens its page of them by a function of its own since 137. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };
const commands = () => browser.commands as Commands | undefined;

/** All shortcuts with their keys as they are set now, empty where none are; none at all where the browser has no shortcuts. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await commands()?.getAll()) ?? [];
  // Firefox says null for what it has not.
  return all.map(({ name, description, shortcut }) => ({ command: name ?? '', does: description ?? '', keys: spaced(shortcut ?? '') }));
}

/** "Alt + Shift + J". Chrome on a Mac writes "⌥⇧J", everything else "Alt+Shift+J". */
function spaced(shortcut: string): string {
  return shortcut.includes('+') ? shortcut.split('+').join(' + ') : [...shortcut].join(' ');
}

const isChromium = () => browser.runtime.getURL('').startsWith('chrome-extension:');

export function hasShortcutPage(): boolean {
  return commands()?.openShortcutSettings !== undefined || isChromium();
}

/** Opens the browser's own page of shortcuts: Chromium lets an extension open it by its address. */
export async function openShortcutPage(): Promise<void> {
  const api = commands();
  if (api?.openShortcutSettings) await api.openShortcutSettings();
  else if (isChromium()) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
