/** The browser's shortcuts as they are set now, and the way to where they are changed. */
import { sayOr } from '../../engine/words/say.ts';
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { SettingsSection } from './SettingsSection.tsx';
import type { SettingsState, Shortcut } from './settings-state.ts';

/** In the language that is spoken here, which need not be the browser's. It has no words of ours for the commands it makes by itself. */
function does({ command, does: words }: Shortcut): string {
  if (words !== '') return sayOr(say, `settings.command.${command}`, words);
  return say(command === '_execute_sidebar_action' ? 'settings.sidebarShortcut' : 'settings.popupShortcut');
}

interface ShortcutsSectionProps {
  state: Pick<SettingsState, 'shortcuts' | 'shortcutPage'>;
  onOpen(): void;
}

export function ShortcutsSection({ state: { shortcuts, shortcutPage }, onOpen }: ShortcutsSectionProps) {
  if (shortcuts.length === 0) {
    return (
      <SettingsSection id="shortcuts" title={say('settings.shortcuts')}>
        <p class="quiet">{say('settings.noShortcuts')}</p>
      </SettingsSection>
    );
  }
  return (
    <SettingsSection id="shortcuts" title={say('settings.shortcuts')}>
      <dl class="keys">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.command}>
            <dt>{does(shortcut)}</dt>
            <dd>{shortcut.keys === '' ? <span class="quiet">{say('settings.noKeys')}</span> : <kbd dir="ltr">{shortcut.keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet after">{say(shortcutPage ? 'settings.changeKeysHint' : 'settings.changeKeysManual')}</p>
      {shortcutPage && (
        <div class="acts">
          <button type="button" class="button" onClick={whenTrusted(() => onOpen())}>
            {say('settings.changeKeys')}
          </button>
        </div>
      )}
    </SettingsSection>
  );
}
