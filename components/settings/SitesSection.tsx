/** Where Dateline reads: all sites or some, and each site that has a standing of its own. */
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { AddSite } from './AddSite.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SiteRow } from './SiteRow.tsx';
import type { SettingsActions } from './settings-actions.ts';
import type { SettingsState } from './settings-state.ts';

const SCOPE_WORDS = { all: 'settings.scopeAll', some: 'settings.scopeSome', none: 'settings.scopeNone' } as const;

interface SitesSectionProps {
  state: Pick<SettingsState, 'scope' | 'sites' | 'private'>;
  actions: SettingsActions;
}

export function SitesSection({ state: { scope, sites, private: disabled }, actions }: SitesSectionProps) {
  return (
    <SettingsSection id="sites" title={say('settings.sites')}>
      <p>{say(SCOPE_WORDS[scope])}</p>
      <div class="acts">
        {scope !== 'all' && (
          <button type="button" class="button" disabled={disabled} onClick={whenTrusted(() => actions.onAllowAll())}>
            {say('settings.allowAll')}
          </button>
        )}
        {scope !== 'none' && (
          <button type="button" class="button" disabled={disabled} onClick={whenTrusted(() => actions.onRemoveAll())}>
            {say('settings.removeAll')}
          </button>
        )}
      </div>
      <h3>{say('settings.siteList')}</h3>
      {sites.length === 0 ? (
        <p class="quiet">{say('settings.noSites')}</p>
      ) : (
        <ul class="rows">
          {sites.map((entry) => (
            <SiteRow key={entry.site} entry={entry} disabled={disabled} actions={actions} />
          ))}
        </ul>
      )}
      <AddSite disabled={disabled} onAdd={(text) => actions.onAddSite(text)} />
    </SettingsSection>
  );
}
