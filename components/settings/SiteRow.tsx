/** One site with how it stands and what can be done about it. */
import type { MessageKey } from '../../engine/words/keys.ts';
import { say } from '../say.ts';
import { RowButton } from './RowButton.tsx';
import type { SettingsActions } from './settings-actions.ts';
import type { SiteEntry } from './settings-state.ts';

function standingKey({ standing, permitted }: SiteEntry): MessageKey {
  if (standing === 'off') return permitted ? 'settings.siteOff' : 'settings.siteOffUnpermitted';
  if (standing === 'revoked') return 'settings.siteRevoked';
  return standing === 'read' ? 'settings.siteRead' : 'settings.siteUnasked';
}

interface SiteRowProps {
  entry: SiteEntry;
  disabled: boolean;
  actions: SettingsActions;
}

export function SiteRow({ entry, disabled, actions }: SiteRowProps) {
  const { site, standing, origins, fixed } = entry;
  const act = (key: MessageKey, onPress: () => void) => (
    <RowButton words={say(key)} label={say('settings.actionOn', { action: say(key), site })} disabled={disabled} onPress={onPress} />
  );
  return (
    <li data-standing={standing}>
      <div class="what">
        <bdi>{site}</bdi>
        <span class="quiet">
          {say(standingKey(entry))}
          {fixed && <strong> {say('settings.fixed')}</strong>}
        </span>
      </div>
      <div class="acts">
        {fixed === undefined && standing === 'read' && act('settings.switchOff', () => actions.onSwitchSite(entry, false))}
        {fixed === undefined && standing === 'off' && act('settings.switchOn', () => actions.onSwitchSite(entry, true))}
        {fixed !== 'off' &&
          (standing === 'revoked' || standing === 'unasked') &&
          act('settings.allow', () => actions.onSwitchSite(entry, true))}
        {origins.length > 0 && act('settings.removePermission', () => actions.onRemovePermission(entry))}
        {fixed === undefined && origins.length === 0 && standing !== 'read' && act('settings.forget', () => actions.onForgetSite(entry))}
      </div>
    </li>
  );
}
