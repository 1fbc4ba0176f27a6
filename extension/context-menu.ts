/**
 * Dateline’s items in the browser’s context menu: what selected text means, to mark it no more, and the switch of the site. A click on one
 * gives `activeTab`, so they work on pages that are not read too. Browsers keep the items while the background is stopped.
 */
import type { Menus, Tabs } from 'webextension-polyfill';
import type { PopupPage } from '../components/popup-state.ts';
import { browser } from './browser.ts';
import { isRefused } from './registration.ts';
import { askAboutSelection } from './selection.ts';
import { siteOf } from './site-address.ts';
import { requestSite, setSite } from './sites.ts';
import { loadSay } from './texts.ts';

const WHAT = 'what-is-this';
const HIDE = 'hide-name';
const READ = 'read-site';
/** The same item in the menu of the toolbar button, which no pattern may keep away. */
const READ_ON_BUTTON = 'read-site-on-button';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** The API, where the browser has it: Firefox for Android has no context menus. */
function menus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus as typeof browser.contextMenus | undefined;
}

let creating: Promise<void> = Promise.resolve();

/** Makes the items, in the reader’s language; those that there were are gone. One after the other: an id must be there only once. */
export function createMenus(): Promise<void> {
  creating = creating.catch(() => undefined).then(make);
  return creating;
}

async function make(): Promise<void> {
  const own = menus();
  if (!own) return;
  const { say } = await loadSay(['popup']);
  await own.removeAll();
  const items: Menus.CreateCreatePropertiesType[] = [
    { id: WHAT, contexts: ['selection'], title: say('popup.menuWhatIsThis'), documentUrlPatterns: WEB_PAGES },
    { id: HIDE, contexts: ['selection'], title: say('popup.menuHide'), documentUrlPatterns: WEB_PAGES },
    { id: READ, type: 'checkbox', contexts: ['page'], title: say('popup.menuRead'), documentUrlPatterns: WEB_PAGES },
    { id: READ_ON_BUTTON, type: 'checkbox', contexts: ['action'], title: say('popup.menuRead') },
  ];
  for (const item of items) own.create(item, () => reportTrouble());
}

/** An item that could not be made is missing, and nothing else depends on it. */
function reportTrouble(): void {
  if (browser.runtime.lastError) console.warn('Dateline: an item of the context menu is missing.', browser.runtime.lastError);
}

/** Makes the items fit the page in front: the switch as it stands, and none where Dateline never runs. */
export async function fitMenus({ page, on }: { page: PopupPage; on: boolean }): Promise<void> {
  const own = menus();
  if (!own) return;
  const visible = page.kind !== 'refused-site';
  const updates = [
    own.update(WHAT, { visible }),
    own.update(HIDE, { visible }),
    own.update(READ, { visible, checked: on }),
    own.update(READ_ON_BUTTON, { visible, checked: on }),
  ];
  // They are not there yet while the extension is being installed.
  await Promise.allSettled(updates);
}

export function watchMenus(): void {
  menus()?.onClicked.addListener((info, tab) => void carryOutItem(info, tab));
}

/** Does what was chosen; the browser made the click. */
export async function carryOutItem(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const page = { tabId: tab.id, address: info.pageUrl ?? tab.url };
  if (info.menuItemId === WHAT) await askAboutSelection('what', info.selectionText ?? '', page);
  if (info.menuItemId === HIDE) await askAboutSelection('hide', info.selectionText ?? '', page);
  if (info.menuItemId === READ || info.menuItemId === READ_ON_BUTTON) await switchSite(info.checked === true, page.address, tab.incognito);
}

/** Nothing is awaited before permission is asked for: browsers take only a fresh click as consent. */
async function switchSite(on: boolean, address: string | undefined, isPrivate: boolean): Promise<void> {
  const site = siteOf(address);
  if (address === undefined || site === undefined || isRefused(address) || isPrivate) return;
  const permission = on ? requestSite(site) : Promise.resolve(true);
  await setSite(site, on);
  await permission;
}
