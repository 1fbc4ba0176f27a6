/**
 * The card that a page asked to have shown in the side panel, left for the panel to take: it may not be open yet, and the background may
 * be stopped before it is. Kept in `storage.session`, which is memory and ends with the browser.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { isoDate } from './messages.ts';
import { entityId } from './name-choices.ts';

const panelRequest = v.object({ tabId: v.number(), entity: entityId, date: v.optional(isoDate) });
export type PanelRequest = v.InferOutput<typeof panelRequest>;

const KEY = 'panel';

export async function leavePanelRequest(request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [KEY]: request });
}

/** The request of the page in this tab, if there is one; it is there only once. */
export async function takePanelRequest(tabId: number): Promise<PanelRequest | undefined> {
  const result = v.safeParse(panelRequest, (await browser.storage.session.get(KEY))[KEY]);
  if (!result.success || result.output.tabId !== tabId) return undefined;
  await browser.storage.session.remove(KEY);
  return result.output;
}

/** Calls `listener` whenever a page asks for a card in the panel. */
export function onPanelRequest(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) listener();
  });
}
