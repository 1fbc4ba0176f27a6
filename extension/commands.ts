/** The browser's keyboard shortcuts (`commands` of the manifest): those about names go to the page in front, one switches its site. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isPageCommand } from './messages-to-tab.ts';
import { isRefused } from './registration.ts';
import { siteOf } from './site-address.ts';
import { setSite, standingOf } from './sites.ts';
import { reportOf, sendCommand } from './tabs.ts';

/** Listens to the commands where the browser has any: Firefox for Android has not. */
export function watchCommands(): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => void carryOutCommand(command, tab));
}

/** `tab` is the one in front, where the browser says so (Chrome 86, Firefox 126). */
export async function carryOutCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  const front = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (front?.id === undefined) return;
  if (isPageCommand(command)) await sendCommand(front.id, command);
  if (command === 'switch-site') await switchSite(front.id, front.url);
}

/** Flips the site as the switch in the popup does. Permission can be asked for in the popup only, so without it that opens. */
async function switchSite(tabId: number, visibleAddress: string | undefined): Promise<void> {
  const address = visibleAddress ?? (await reportOf(tabId))?.address;
  const site = siteOf(address);
  if (address === undefined || site === undefined || isRefused(address)) return;
  const { permitted, off } = await standingOf(site, address);
  if (permitted) await setSite(site, off);
  else await openPopup();
}

async function openPopup(): Promise<void> {
  const action = browser.action as typeof browser.action & { openPopup?(): Promise<void> };
  // Chrome has it since 127; it throws where no window is in front.
  await action.openPopup?.().catch(() => undefined);
}
