/** What the settings page shows, put together from all that is stored, allowed and fixed. */
import type { ListedName, SettingsState } from '../components/settings/settings-state.ts';
import { readAllSettings } from './all-settings.ts';
import { browser } from './browser.ts';
import { readDataInfo } from './data-info.ts';
import { askBackground } from './extension-client.ts';
import type { ListedChoice } from './name-answers.ts';
import { readPolicy } from './policy.ts';
import { readPreferenceState, readPreferences } from './preference-store.ts';
import type { Preferences } from './preferences.ts';
import { hasShortcutPage, readShortcuts } from './shortcuts.ts';
import { listSites } from './site-list.ts';
import { readSiteChoices } from './site-store.ts';
import { grantedScope } from './sites.ts';

export async function settingsState(): Promise<SettingsState> {
  const [preferences, { place, newer }, policy, scope, sites, names, shortcuts, data, isPrivate, all] = await Promise.all([
    readPreferences(),
    readPreferenceState(),
    readPolicy(),
    grantedScope(),
    readSites(),
    readNames(),
    readShortcuts(),
    readData(),
    inPrivateWindow(),
    readAllSettings(),
  ]);
  return {
    preferences,
    fixed: Object.keys(policy.preferences) as (keyof Preferences)[],
    place,
    newer,
    private: isPrivate,
    policyProblems: policy.problems,
    scope,
    sites,
    names,
    shortcuts,
    shortcutPage: hasShortcutPage(),
    data,
    chosen: { preferences: Object.keys(all.preferences).length, sites: all.sitesOff.length, names: all.names.length },
  };
}

async function readSites(): Promise<SettingsState['sites']> {
  const [{ origins = [] }, choices, policy] = await Promise.all([browser.permissions.getAll(), readSiteChoices(), readPolicy()]);
  return listSites({ origins, required: browser.runtime.getManifest().host_permissions ?? [] }, choices, policy);
}

/** None where the data can't be opened, which the section about them says. */
async function readNames(): Promise<ListedName[]> {
  const names = await askBackground({ kind: 'name-choices' }).catch(() => undefined);
  return (names as ListedChoice[] | undefined) ?? [];
}

async function readData(): Promise<SettingsState['data']> {
  try {
    return { kind: 'known', ...(await readDataInfo()) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether this page stands in a private window. */
async function inPrivateWindow(): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  return browser.extension.inIncognitoContext || tab?.incognito === true;
}
