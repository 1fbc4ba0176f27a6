/** The browser's keyboard shortcuts for our commands as they are set now: readers change them in the browser. */
import { browser } from './browser.ts';

/**
 * Keys by command ("next-name"), as this system writes them: "Alt + Shift + J", on a Mac "⌥ ⇧ J". A command without keys is left out, and so
 * are all where the browser has no shortcuts (Firefox for Android).
 */
export async function readShortcuts(): Promise<Partial<Record<string, string>>> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const known = (await commands?.getAll()) ?? [];
  return Object.fromEntries(known.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, spaced(shortcut)]] : [])));
}

/** Chrome on a Mac writes "⌥⇧J", everything else "Alt+Shift+J". */
function spaced(shortcut: string): string {
  return shortcut.includes('+') ? shortcut.split('+').join(' + ') : [...shortcut].join(' ');
}
