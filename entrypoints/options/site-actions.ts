/** What the settings page does about sites. Permission is asked for before anything is awaited: browsers take only a fresh click as consent. */
import { say } from '../../components/say.ts';
import type { SettingsActions } from '../../components/settings/settings-actions.ts';
import { tellBackground } from '../../extension/extension-client.ts';
import { siteTyped } from '../../extension/site-address.ts';
import { removeAllSites, removePermissions, requestAllSites, requestSite } from '../../extension/sites.ts';

type SiteActions = Pick<
  SettingsActions,
  'onAllowAll' | 'onRemoveAll' | 'onAddSite' | 'onSwitchSite' | 'onRemovePermission' | 'onForgetSite'
>;
type Attempt = (work: () => Promise<string | undefined>) => Promise<void>;

export function siteActions(attempt: Attempt): SiteActions {
  /** Waits for the reader's answer to the browser, and switches the site on. */
  const switchOn = (site: string, permission: Promise<boolean>) =>
    attempt(async () => {
      if (!(await permission)) throw new Error(say('settings.refused'));
      await tellBackground({ kind: 'set-site', site, on: true });
      return say('settings.siteIsOn', { site });
    });
  const removal = (removed: Promise<boolean>, words: string) =>
    attempt(async () => {
      if (!(await removed.catch(() => false))) throw new Error(say('settings.kept'));
      return words;
    });
  return {
    onAllowAll: () => {
      const permission = requestAllSites();
      void attempt(async () => {
        if (!(await permission)) throw new Error(say('settings.refused'));
        return say('settings.allowedAll');
      });
    },
    onRemoveAll: () => void removal(removeAllSites(), say('settings.removedAll')),
    onAddSite: (text) => {
      const site = siteTyped(text);
      if (site === undefined) void attempt(async () => Promise.reject(new Error(say('settings.addSiteWrong', { text }))));
      else void switchOn(site, requestSite(site));
    },
    onSwitchSite: ({ site }, on) => {
      if (on) void switchOn(site, requestSite(site));
      else
        void attempt(async () => {
          await tellBackground({ kind: 'set-site', site, on: false });
          return say('settings.siteIsOff', { site });
        });
    },
    onRemovePermission: ({ site, origins }) => void removal(removePermissions(origins), say('settings.siteRemoved', { site })),
    onForgetSite: ({ site }) =>
      void attempt(async () => {
        await tellBackground({ kind: 'forget-site', site });
        return say('settings.siteForgotten', { site });
      }),
  };
}
