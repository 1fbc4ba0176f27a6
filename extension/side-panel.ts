/** Opens the browser's own side panel with Dateline's page in it. */
import { browser } from './browser.ts';

/** Not in the polyfill's types. @see https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Where the browser opens no panel for us, the reader can. */
const OWN_WAY = 'Open Dateline’s sidebar: its toolbar button, then “In this article”; or View → Sidebar → Dateline.';
const NO_PANEL = 'This browser has no side panel for extensions.';

/**
 * Opens the panel beside a tab. Must be called before anything is awaited: browsers take only a fresh click as consent. Chromium counts a
 * click whose message has just arrived; Firefox only one on its own buttons and on our own pages
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions). @throws with words on what the reader can do.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidePanel?: SidePanel };
  if (sidePanel) return sidePanel.open({ tabId });
  if (!sidebarAction) throw new Error(NO_PANEL);
  try {
    await sidebarAction.open();
  } catch (error) {
    throw new Error(OWN_WAY, { cause: error });
  }
}
