/** Text that the reader selected and asks about: brings our scripts into the page, which show the card there, or shows it in the popup. */
import { browser } from './browser.ts';
import { leaveLookUp } from './look-up-request.ts';

import { MAX_NAME } from './name-choices.ts';
import type { SelectionMessage } from './page-state.ts';
import { isRefused } from './registration.ts';
import { injectScript, insertMarkStyles, sendSelection } from './tabs.ts';
import { loadSay } from './texts.ts';

interface SelectedOn {
  tabId: number;
  address: string | undefined;
}

/** `what`: what it means. `hide`: not to be marked any more. */
export async function askAboutSelection(act: 'what' | 'hide', selected: string, { tabId, address }: SelectedOn): Promise<void> {
  const name = selected.replace(/\s+/g, ' ').trim();
  if (name === '' || (address !== undefined && isRefused(address))) return;
  if (await showOnPage(tabId, await messageOf(act, name))) return;
  // Nothing is marked where nothing of ours can be, so there is nothing to hide.
  if (act === 'what' && name.length <= MAX_NAME) await showInPopup(name);
}

/** The page has no texts of its own: what it may have to say goes along. */
async function messageOf(act: 'what' | 'hide', name: string): Promise<SelectionMessage> {
  const { say } = await loadSay(['popup']);
  const words = {
    nothing: say('popup.askedNothing', { name }),
    hidden: say('popup.hidden', { name }),
    hiddenHere: say('popup.hiddenHere', { name }),
    unknown: say('popup.hiddenUnknown', { name }),
    heading: say('popup.hiddenHeading'),
    undo: say('popup.undo'),
  };
  if (name.length <= MAX_NAME) return { kind: 'selection', act, name, words };
  const tooLong = say('popup.askedTooLong');
  return { kind: 'selection', act: 'say', name: name.slice(0, MAX_NAME), words: { ...words, nothing: tooLong } };
}

/** False where no script may run, or where the text is not selected in the page itself: in a frame, in a field. */
async function showOnPage(tabId: number, message: SelectionMessage): Promise<boolean> {
  try {
    await Promise.all([insertMarkStyles(tabId), injectScript(tabId, 'selection.js')]);
    return await sendSelection(tabId, message);
  } catch {
    return false;
  }
}

async function showInPopup(name: string): Promise<void> {
  await leaveLookUp(name);
  const action = browser.action as typeof browser.action & { openPopup?(): Promise<void> };
  try {
    if (!action.openPopup) throw new Error('This browser opens no popup for us.');
    await action.openPopup();
  } catch {
    // Firefox opens it only straight after a click, and no browser where its window is not in front.
    await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
  }
}
