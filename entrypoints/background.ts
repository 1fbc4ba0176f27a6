/** The background: wires browser events to their owners. No state lives here, it may be stopped at any moment. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../extension/browser.ts';
import { watchCommands } from '../extension/commands.ts';
import { createMenus, watchMenus } from '../extension/context-menu.ts';
import { handleMessage } from '../extension/handlers.ts';
import { movePreferences, watchPreferences } from '../extension/preference-store.ts';
import { tellPages } from '../extension/settings-answers.ts';
import { shutOutContentScripts } from '../extension/site-store.ts';
import { applySites, permissionsAdded, permissionsRemoved } from '../extension/sites.ts';
import { showAllTabs, watchTabs } from '../extension/toolbar.ts';

export default defineBackground({
  type: 'module',
  main() {
    void shutOutContentScripts();
    browser.runtime.onMessage.addListener(handleMessage);
    watchCommands();
    watchMenus();
    watchTabs();
    browser.permissions.onAdded.addListener(({ origins = [] }) => permissionsAdded(origins).then(showAllTabs));
    browser.permissions.onRemoved.addListener(({ origins = [] }) => permissionsRemoved(origins).then(showAllTabs));
    watchPreferences(() => {
      void tellPages();
      // The badge may have been switched, and all that the browser shows of us may speak another language now.
      void showAllTabs();
      void createMenus();
    });
    browser.storage.onChanged.addListener((_changes, area) => area === 'managed' && void applySites());
    // Where syncing was refused before, it may be possible by now.
    browser.runtime.onStartup.addListener(() => Promise.all([applySites(), movePreferences(), createMenus()]));
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await Promise.all([applySites(), movePreferences(), createMenus()]);
      void showAllTabs();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
  },
});
