/**
 * The toolbar button: its picture, number and title say how things stand with each tab’s page. Nothing is remembered: what a page is doing
 * it is asked, so it works however often the background was stopped. Browsers forget what was set for a tab when it goes elsewhere.
 */
import type { PopupPage } from '../components/popup-state.ts';
import type { Say } from '../engine/words/say.ts';
import { browser } from './browser.ts';
import { fitMenus } from './context-menu.ts';
import { frontPage } from './popup-model.ts';
import { readPreferences } from './preference-store.ts';
import { loadSay } from './texts.ts';
import { drawIcon, type Look } from './toolbar-icon.ts';

/** White on it has a contrast of 6 to 1. */
const BADGE = { ground: '#0b6b63', text: '#ffffff' };

/** Firefox for Android shows no badge and no icon of an extension’s own making. */
type Button = Pick<typeof browser.action, 'setTitle'> &
  Partial<Pick<typeof browser.action, 'setBadgeText' | 'setBadgeBackgroundColor'>> & {
    /** The polyfill knows image data of a shape of its own. */
    setIcon?(details: { tabId: number; imageData: Record<number, ImageData> }): Promise<void>;
    /** Chrome has it since 110; not in the polyfill’s types. */
    setBadgeTextColor?(details: { tabId: number; color: string }): Promise<void>;
  };

/** Shows the state of pages that nothing of ours is in, and of tabs that come to the front. */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => status === 'complete' && void showTab(tabId));
  browser.tabs.onActivated.addListener(({ tabId }) => void showTab(tabId));
}

/** Shows on the button how things stand with every tab: something changed that concerns all. Never rejects for a tab. */
export async function showAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && showTab(id)));
}

/** How often each tab was asked: an answer that comes after the next question is dropped. */
const asked = new Map<number, number>();

export async function showTab(tabId: number): Promise<void> {
  const turn = (asked.get(tabId) ?? 0) + 1;
  asked.set(tabId, turn);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return;
  const [{ standing }, { badge }, { say }] = await Promise.all([
    frontPage({ id: tabId, address: tab.url, private: tab.incognito }),
    readPreferences(),
    loadSay(['popup']),
  ]);
  if (asked.get(tabId) !== turn) return;
  asked.delete(tabId);
  const { page } = standing;
  if (tab.active) await fitMenus({ page, on: standing.siteOn });
  await show(tabId, page, badge && page.kind === 'reading' ? String(page.names) : '', say).catch(ignoreClosedTab);
}

/** It was closed while its page was asked. */
function ignoreClosedTab(error: unknown): void {
  console.debug('Dateline: no button for a tab that is gone.', error);
}

async function show(tabId: number, page: PopupPage, number: string, say: Say): Promise<void> {
  const button = browser.action as unknown as Button;
  const look = lookOf(page);
  const imageData = drawIcon(look);
  await Promise.all([
    button.setTitle({ tabId, title: titleOf(page, say) }),
    imageData && button.setIcon?.({ tabId, imageData }),
    button.setBadgeBackgroundColor?.({ tabId, color: BADGE.ground }),
    button.setBadgeTextColor?.({ tabId, color: BADGE.text }),
    button.setBadgeText?.({ tabId, text: number }),
  ]);
}

export function lookOf({ kind }: PopupPage): Look {
  switch (kind) {
    case 'reading':
    case 'no-names':
    case 'not-article':
    case 'working':
    case 'failed':
      return 'on';
    case 'switched-off':
      return 'off';
    case 'paused':
      return 'paused';
    default:
      return 'outline';
  }
}

export function titleOf(page: PopupPage, say: Say): string {
  switch (page.kind) {
    case 'reading':
      return say('popup.titleReading', { count: page.names });
    case 'no-names':
      return say('popup.titleNoNames');
    case 'not-article':
      return say('popup.titleNotArticle');
    case 'switched-off':
      return say('popup.titleOff');
    case 'paused':
      return page.today ? say('popup.titlePausedToday') : say('popup.titlePaused', { time: page.until });
    case 'no-permission':
    case 'permission-revoked':
      return say('popup.titleNoPermission');
    case 'reload-needed':
      return say('popup.titleReload');
    case 'refused-site':
    case 'unsupported':
      return say('popup.titleNotHere');
    case 'working':
    case 'failed':
      return say('popup.title');
  }
}
