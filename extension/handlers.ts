/** Answers messages in the background. Each is checked for its sender and its shape before anything is done. */

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { annotate } from '../engine/annotate.ts';
import { buildCard } from '../engine/card/card.ts';
import { styleOf } from '../engine/card/labels.ts';
import type { CardModel } from '../engine/card-model.ts';
import type { MapGeometry } from '../engine/map/geometry.ts';
import { browser } from './browser.ts';
import type { DataInfo } from './data-info.ts';
import { loadMap } from './map-loader.ts';
import { type Answer, type ExtensionMessage, extensionMessage, type PageMessage, pageMessage } from './messages.ts';
import { loadPack, loadPackForCards } from './pack-loader.ts';
import { leavePanelRequest } from './panel-request.ts';
import { changePreferences, readPreferences } from './preference-store.ts';
import { forPages, type PagePreferences } from './preferences.ts';
import { openSidePanel } from './side-panel.ts';
import { siteOf } from './site-address.ts';
import { mayRead, setSite } from './sites.ts';
import { injectScript, insertMarkStyles, readOnce, tellPreferences } from './tabs.ts';
import { encodeMentions } from './wire.ts';

/** The answer to a message, or undefined for what is not ours to answer. */
export function handleMessage(message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const fromPage = v.safeParse(pageMessage, message);
  // Only the top frame of a tab: nothing of ours runs in frames.
  const tabId = sender.tab?.id;
  if (fromPage.success && tabId !== undefined && sender.frameId === 0)
    return answer(() => handlePage(fromPage.output, tabId, sender.url ?? ''));
  const fromExtension = v.safeParse(extensionMessage, message);
  if (fromExtension.success && isExtensionPage(sender)) return answer(() => handleExtension(fromExtension.output));
  return answer(() => Promise.reject(new Error('This message is not known here.')));
}

function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

async function handlePage(message: PageMessage, tabId: number, address: string): Promise<string | CardModel | PagePreferences | boolean> {
  switch (message.kind) {
    case 'mark-page':
      await Promise.all([insertMarkStyles(tabId), injectScript(tabId, 'marks.js')]);
      return true;
    case 'draw-cards':
      await injectScript(tabId, 'card.js');
      return true;
    case 'annotate':
      return annotateText(message.text, message.known, message.date, address);
    case 'card':
      return cardOf(message.entity, message.date, message.name);
    case 'open-panel':
      return openPanel(message, tabId);
    case 'preferences':
      return forPages(await readPreferences());
    case 'may-read':
      return mayRead(address, message.once);
  }
}

/** The panel is opened before anything is awaited, and finds its card whether or not the browser opens it for us. */
async function openPanel({ entity, date }: Extract<PageMessage, { kind: 'open-panel' }>, tabId: number): Promise<true> {
  await Promise.all([openSidePanel(tabId), leavePanelRequest({ tabId, entity, ...(date !== undefined && { date }) })]);
  return true;
}

async function annotateText(text: string, knownIds: readonly string[], date: string | undefined, address: string): Promise<string> {
  const pack = await loadPack();
  const known = knownIds.map((id) => pack.find(id)).filter((entity) => entity >= 0);
  const mentions = annotate(text, { known, date, host: siteOf(address) }, pack);
  const explained = new Set<number>();
  return encodeMentions(
    mentions.map(({ start, end, marked, entity, kind, reasons }) => ({
      start,
      end,
      marked,
      style: styleOf(kind, pack.type(entity)),
      entity: pack.id(entity),
      // Only the first mention of each entity is marked in the page.
      ...(marked && !explained.has(entity) && explained.add(entity) && { why: reasons.join('; ') }),
    })),
  );
}

async function cardOf(id: string, date: string | undefined, name: string | undefined): Promise<CardModel> {
  const pack = await loadPackForCards();
  const entity = pack.find(id);
  if (entity < 0) throw new Error('Nothing is known under this name. Reload the page; the data may have been updated.');
  const geometry = pack.kind(entity) === 'place' ? await mapOrNothing() : undefined;
  const { perspective } = await readPreferences();
  // English numbers in English sentences: "1.500" would be read as one and a half among them.
  return buildCard(entity, pack, {
    perspective,
    ...(date !== undefined && { date }),
    ...(name !== undefined && { name }),
    ...(geometry && { geometry }),
  });
}

/** A card without its map says more than an error does. */
async function mapOrNothing(): Promise<MapGeometry | undefined> {
  try {
    return await loadMap();
  } catch (error) {
    console.warn('Dateline: no map.', error);
    return undefined;
  }
}

async function handleExtension(message: ExtensionMessage): Promise<true | DataInfo | CardModel> {
  switch (message.kind) {
    case 'set-site':
      await setSite(message.site, message.on);
      return true;
    case 'read-once':
      await readOnce(message.tabId);
      return true;
    case 'set-preferences':
      await changePreferences(message.change);
      await tellPreferences(forPages(await readPreferences()));
      return true;
    case 'data-info':
      return dataInfo();
    case 'card':
      return cardOf(message.entity, message.date, undefined);
  }
}

async function dataInfo(): Promise<DataInfo> {
  const { version, counts } = (await loadPack()).info();
  return { version, counts };
}
