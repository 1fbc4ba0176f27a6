/** Answers messages in the background. Each is checked for its sender and its shape before anything is done. */

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { annotate } from '../engine/annotate.ts';
import { buildCard } from '../engine/card/card.ts';
import { styleOf } from '../engine/card/labels.ts';
import type { CardModel } from '../engine/card-model.ts';
import type { MapGeometry } from '../engine/map/geometry.ts';
import type { Mention } from '../engine/mention.ts';
import { DataWithPacks } from '../engine/own-pack/beside.ts';
import { withPackNames } from '../engine/own-pack/mentions.ts';
import { quietCountries } from '../engine/quiet-countries.ts';
import { reasonText } from '../engine/reason.ts';
import { browser } from './browser.ts';
import type { DataInfo } from './data-info.ts';
import { wordsOf } from './error-words.ts';
import { lookUp } from './look-up.ts';
import { loadMap } from './map-loader.ts';
import { type Answer, type ExtensionMessage, extensionMessage, type PageMessage, pageMessage } from './messages.ts';
import { chooseSense, hideName, listChoices, sensesFor, titledChoices, undoHide, undoSense } from './name-answers.ts';
import { readNameChoices } from './name-choices.ts';
import { applyNameChoices } from './name-choices-applied.ts';
import { cardDataFor, dataFor, forgetPacks, type SiteData } from './own-packs/running.ts';
import { fetchOwnFile, loadPack } from './pack-loader.ts';
import type { PageTexts } from './page-texts.ts';
import { factsFor, summaries } from './panel-answers.ts';
import { leavePanelRequest } from './panel-request.ts';
import { type PauseLength, pause, pausedUntil, resume } from './pause.ts';
import { readPreferences } from './preference-store.ts';
import { forPages } from './preferences.ts';
import { SayableError } from './sayable-error.ts';
import { importSettings, keepNames, resetSettings, restoreSettings, setPreferences, takeBackNames } from './settings-answers.ts';
import { openSidePanel } from './side-panel.ts';
import { siteOf } from './site-address.ts';
import { forgetSite, mayRead, setSite } from './sites.ts';
import { injectScript, insertMarkStyles, readOnce, tellBeginAgain } from './tabs.ts';
import { CARD_SURFACES, loadSay, loadTexts, readerLocale } from './texts.ts';
import { showAllTabs, showTab } from './toolbar.ts';
import { encodeMentions } from './wire.ts';

/** The answer to a message, or undefined for what is not ours to answer. */
export function handleMessage(message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const fromPage = v.safeParse(pageMessage, message);
  // Only the top frame of a tab: nothing of ours runs in frames.
  const tabId = sender.tab?.id;
  if (fromPage.success && tabId !== undefined && sender.frameId === 0)
    return answer(() => handlePage(fromPage.output, { tabId, address: sender.url ?? '', private: sender.tab?.incognito === true }));
  const fromExtension = v.safeParse(extensionMessage, message);
  if (fromExtension.success && isExtensionPage(sender))
    return answer(() => handleExtension(fromExtension.output, sender.tab?.incognito === true));
  return answer(() => Promise.reject(new Error('This message is not known here.')));
}

function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, message: await wordsOf(error) };
  }
}

/** The page that asks, as the browser says it is. */
interface Page {
  tabId: number;
  address: string;
  /** In a private window nothing is stored. */
  private: boolean;
}

async function handlePage(message: PageMessage, page: Page): Promise<unknown> {
  const { tabId, address } = page;
  switch (message.kind) {
    case 'mark-page':
      return markPage(tabId);
    case 'draw-cards':
      await injectScript(tabId, 'card.js');
      return true;
    case 'annotate':
      return annotateText(message.text, message.known, message.date, address);
    case 'card':
      return cardOf(message.entity, message.date, message.name, siteOf(address));
    case 'senses':
      return sensesFor(message.name, siteOf(address));
    case 'choose-sense':
      return chooseSense(message.name, message.entity, page);
    case 'undo-sense':
      return undoSense(message.name, page.private);
    case 'hide-name':
      return hideName(message.name, message.where, page);
    case 'undo-hide':
      return undoHide(message.name, message.where, page);
    case 'pause':
      return pauseAll('half-hour', tabId);
    case 'resume':
      return resumeAll(tabId);
    case 'open-panel':
      return openPanel(message, tabId);
    case 'texts':
      return pageTexts(message.surface);
    case 'preferences':
      return forPages(await readPreferences());
    case 'mark-styles':
      return new TextDecoder().decode(await fetchOwnFile('marks.css'));
    case 'may-read':
      return mayRead(address, message.once);
    case 'paused':
      return (await pausedUntil()) !== undefined;
    case 'state':
      await showTab(tabId);
      return true;
  }
}

async function pageTexts(surface: 'card' | 'marks'): Promise<PageTexts> {
  const locale = await readerLocale();
  return { locale, texts: await loadTexts(locale, surface === 'card' ? ['card', 'marks'] : [surface]) };
}

/** True, or when the pause ends that keeps the page from being marked. */
async function markPage(tabId: number): Promise<true | { until: number }> {
  const until = await pausedUntil();
  if (until !== undefined) return { until };
  await Promise.all([insertMarkStyles(tabId), injectScript(tabId, 'marks.js')]);
  return true;
}

/** The tab that asked knows, and keeps the card open in which the reader did it. */
async function pauseAll(length: PauseLength, asking?: number): Promise<number> {
  const until = await pause(length);
  void tellBeginAgain(asking).then(showAllTabs);
  return until;
}

async function resumeAll(asking?: number): Promise<true> {
  await resume();
  void tellBeginAgain(asking).then(showAllTabs);
  return true;
}

/** The panel is opened before anything is awaited, and finds its card whether or not the browser opens it for us. */
async function openPanel({ entity, date }: Extract<PageMessage, { kind: 'open-panel' }>, tabId: number): Promise<true> {
  const opened = openSidePanel(tabId);
  const [result] = await Promise.allSettled([opened, leavePanelRequest({ tabId, entity, ...(date !== undefined && { date }) })]);
  if (result.status === 'rejected') throw result.reason;
  return true;
}

async function annotateText(text: string, knownIds: readonly string[], date: string | undefined, address: string): Promise<string> {
  const site = siteOf(address);
  const [pack, choices, { say }] = await Promise.all([dataFor(site), readNameChoices(), loadSay(['card'])]);
  const known = knownIds.map((id) => pack.find(id)).filter((entity) => entity >= 0);
  const mentions = applyNameChoices(mentionsOf(text, known, date, site, pack), text, site, choices, pack);
  const explained = new Set<number>();
  const quiet = quietCountries(browser.i18n.getUILanguage());
  return encodeMentions(
    mentions.map(({ start, end, marked, entity, kind, reasons }) => ({
      start,
      end,
      marked,
      style: styleOf(kind, pack.type(entity)),
      entity: pack.id(entity),
      quiet: quiet.has(pack.id(entity)),
      figures: pack.hasFigures(entity),
      // Only the first mention of each entity is marked in the page.
      ...(marked && !explained.has(entity) && explained.add(entity) && { why: reasonText(reasons, say) }),
    })),
  );
}

/** Names of the bundled data, and those of packs that run on the site. */
function mentionsOf(
  text: string,
  known: readonly number[],
  date: string | undefined,
  site: string | undefined,
  data: SiteData,
): readonly Mention[] {
  const isBundled = data instanceof DataWithPacks ? (entity: number) => entity < data.base.entityCount : () => true;
  const bundled = annotate(text, { known: known.filter(isBundled), date, host: site }, data instanceof DataWithPacks ? data.base : data);
  if (!(data instanceof DataWithPacks)) return bundled;
  return withPackNames(text, bundled, data, known);
}

async function cardOf(id: string, date: string | undefined, name: string | undefined, site: string | undefined): Promise<CardModel> {
  const pack = await cardDataFor(site);
  const entity = pack.find(id);
  if (entity < 0) throw new SayableError('marks.error.nothingKnown');
  const geometry = pack.kind(entity) === 'place' ? await mapOrNothing() : undefined;
  const [{ perspective }, speech] = await Promise.all([readPreferences(), loadSay(CARD_SURFACES)]);
  return buildCard(entity, pack, speech, {
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

/** Messages that do not write; all others are refused in private windows. */
const READING: readonly ExtensionMessage['kind'][] = [
  ...(['read-once', 'name-choices', 'describe-choices', 'pause', 'resume', 'data-info', 'card'] as const),
];

async function handleExtension(message: ExtensionMessage, isPrivate: boolean): Promise<unknown> {
  if (isPrivate && !READING.includes(message.kind)) throw new SayableError('settings.errorPrivate');
  switch (message.kind) {
    case 'set-site':
      await setSite(message.site, message.on);
      void showAllTabs();
      return true;
    case 'read-once':
      await readOnce(message.tabId);
      return true;
    case 'set-preferences':
      return setPreferences(message.change);
    case 'name-choices':
      return listChoices();
    case 'forget-choice':
      return takeBackNames([message.choice]);
    case 'forget-choices':
      return takeBackNames(message.choices);
    case 'keep-choices':
      return keepNames(message.choices);
    case 'describe-choices':
      return titledChoices(message.choices);
    case 'forget-site':
      await forgetSite(message.site);
      return true;
    case 'import-settings':
      return importSettings(message.file, message.mode);
    case 'restore-settings':
      return restoreSettings(message.settings);
    case 'reset-settings':
      return resetSettings();
    case 'pause':
      return pauseAll(message.length);
    case 'resume':
      return resumeAll();
    case 'look-up':
      return lookUp(message.text);
    case 'data-info':
      return dataInfo();
    case 'panel-names':
      return summaries(message.entities);
    case 'panel-facts':
      return factsFor(message.entities, message.date);
    case 'card':
      return cardOf(message.entity, message.date, undefined, message.site);
    case 'packs-changed':
      forgetPacks();
      void tellBeginAgain(undefined);
      return true;
  }
}

async function dataInfo(): Promise<DataInfo> {
  const { version, counts } = (await loadPack()).info();
  return { version, counts };
}
