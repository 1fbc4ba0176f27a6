/** The background: wires browser events to their owners. No state lives here, it may be stopped at any moment. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../extension/browser.ts';
import { watchCommands } from '../extension/commands.ts';
import { handleMessage } from '../extension/handlers.ts';
import { movePreferences, watchPreferences } from '../extension/preference-store.ts';
import { tellPages } from '../extension/settings-answers.ts';
import { shutOutContentScripts } from '../extension/site-store.ts';
import { applySites, permissionsAdded, permissionsRemoved } from '../extension/sites.ts';

export default defineBackground({
  type: 'module',
  main() {
    void shutOutContentScripts();
    browser.runtime.onMessage.addListener(handleMessage);
    watchCommands();
    browser.permissions.onAdded.addListener(({ origins = [] }) => permissionsAdded(origins));
    browser.permissions.onRemoved.addListener(({ origins = [] }) => permissionsRemoved(origins));
    watchPreferences(() => void tellPages());
    browser.storage.onChanged.addListener((_changes, area) => area === 'managed' && void applySites());
    // Where syncing was refused before, it may be possible by now.
    browser.runtime.onStartup.addListener(() => void Promise.all([applySites(), movePreferences()]));
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await Promise.all([applySites(), movePreferences()]);
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
  },
});
