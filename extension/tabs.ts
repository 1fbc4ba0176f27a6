/** Talks to pages in tabs: asks for their state, starts and stops reading there. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import type { TabMessage } from './messages-to-tab.ts';
import { goneTo, pageNames, pageReport } from './page-report.ts';
import type { GoneTo, PageCommand, PageName, PageReport, SelectionMessage } from './page-state.ts';
import type { PagePreferences } from './preferences.ts';

/** Milliseconds to wait for a page: one that shows an alert, or hangs, never answers, and must not hold up the others. */
const PATIENCE = 1500;

/** Sends a message to the page in a tab; undefined where no script of ours listens. */
async function tell(tabId: number, message: TabMessage | SelectionMessage): Promise<unknown> {
  try {
    const answer = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  } catch {
    return undefined;
  }
}

export async function reportOf(tabId: number): Promise<PageReport | undefined> {
  const result = v.safeParse(pageReport, await tell(tabId, { kind: 'report' }));
  return result.success ? result.output : undefined;
}

/** Names of the article in a tab, in reading order; none where it is not read. */
export async function namesOf(tabId: number): Promise<PageName[]> {
  const result = v.safeParse(pageNames, await tell(tabId, { kind: 'names' }));
  return result.success ? result.output : [];
}

/**
 * Brings a mention of a name into view and opens its card there; `mention` counts from 0 and wraps around. Undefined where the page no
 * longer shows it.
 */
export async function goTo(tabId: number, entity: string, mention: number): Promise<GoneTo | undefined> {
  const result = v.safeParse(goneTo, await tell(tabId, { kind: 'go-to', entity, mention }));
  return result.success ? result.output : undefined;
}

/** Has the page in a tab hold the reader's date for the article, or its own again where none is given. */
export async function setDate(tabId: number, date: string | undefined): Promise<void> {
  await tell(tabId, { kind: 'set-date', ...(date !== undefined && { date }) });
}

export async function stopReading(tabId: number): Promise<void> {
  await tell(tabId, { kind: 'stop' });
}

/** Has the page in a tab carry out what a keyboard shortcut asks; nothing where it is not read. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<void> {
  await tell(tabId, { kind: 'command', command });
}

/** Has the page show the card of the text that is selected there; false where it can't. */
export async function sendSelection(tabId: number, message: SelectionMessage): Promise<boolean> {
  return (await tell(tabId, message)) === true;
}

/** Tells every page that is being read how it is to be marked from now on. */
export async function tellPreferences(preferences: PagePreferences): Promise<void> {
  const ids = await allTabIds();
  await Promise.all(ids.map((id) => tell(id, { kind: 'preferences', preferences })));
}

/** Tells all pages but one to begin anew: a pause began or ended, and each asks what holds. */
export async function tellBeginAgain(except: number | undefined): Promise<void> {
  const ids = (await allTabIds()).filter((id) => id !== except);
  await Promise.all(ids.map((id) => tell(id, { kind: 'begin-again' })));
}

/** Puts the reader script into the tab's top frame. @throws if the browser does not allow it there. */
export async function injectReader(tabId: number): Promise<void> {
  await injectScript(tabId, 'reader.js');
}

/** Reads the page whatever the article rule says: the reader asked for it. */
export async function readOnce(tabId: number): Promise<void> {
  await injectReader(tabId);
  await tell(tabId, { kind: 'read-now' });
}

export async function injectScript(tabId: number, file: 'reader.js' | 'marks.js' | 'card.js' | 'selection.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${file}`] });
}

/** Line styles of the marks: `::highlight()` rules that pass every page's CSP and that its own style sheets list does not show. */
export async function insertMarkStyles(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, files: ['/marks.css'] });
}

/** Ids of all tabs; their addresses are not visible without permission and not needed. */
export async function allTabIds(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
