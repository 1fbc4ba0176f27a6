/** The browser's keyboard shortcuts of this extension, and the place where a reader changes them. */
import type { Shortcut } from '../components/settings/settings-state.ts';
import { browser } from './browser.ts';

/** Firefox for Android has no shortcuts at all; Firefox opens its page of them by a function of its own since 137. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };
const commands = () => browser.commands as Commands | undefined;

export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await commands()?.getAll()) ?? [];
  // Firefox says null for what it has not.
  return all.map(({ name, description, shortcut }) => ({ command: name ?? '', does: description ?? '', keys: shortcut ?? '' }));
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
