/** Opens the browser's own side panel with Dateline's page in it. */
import { browser } from './browser.ts';
import { SayableError } from './sayable-error.ts';

/** Not in the polyfill's types. @see https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the panel beside a tab. Must be called before anything is awaited: browsers take only a fresh click as consent. Chromium counts a
 * click whose message has just arrived; Firefox only one on its own buttons and on our own pages
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions). @throws with words on what the reader can do.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidePanel?: SidePanel };
  if (sidePanel) return sidePanel.open({ tabId });
  if (!sidebarAction) throw new SayableError('marks.error.noPanel');
  try {
    await sidebarAction.open();
  } catch (error) {
    // Where the browser opens no panel for us, the reader can.
    throw new SayableError('marks.error.openSidebar', {}, { cause: error });
  }
}
