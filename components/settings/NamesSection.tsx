/** Names the reader hid or gave a meaning, each to be taken back; what was taken back stays listed until the page is left. */
import { say } from '../say.ts';
import { whenTrusted } from '../trusted.ts';
import { nameKey, nameStanding } from './name-words.ts';
import { RowButton } from './RowButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { SettingsActions } from './settings-actions.ts';
import type { ListedName } from './settings-state.ts';

interface NamesSectionProps {
  names: readonly ListedName[];
  /** Those taken back since the page was opened. */
  takenBack: readonly ListedName[];
  disabled: boolean;
  actions: Pick<SettingsActions, 'onTakeBack' | 'onKeep'>;
}

export function NamesSection({ names, takenBack, disabled, actions }: NamesSectionProps) {
  const gone = takenBack.filter((name) => !names.some((kept) => nameKey(kept) === nameKey(name)));
  const rows = [...names, ...gone].toSorted((one, other) => nameKey(one).localeCompare(nameKey(other)));
  return (
    <SettingsSection id="names" title={say('settings.names')}>
      <p class="quiet">{say(rows.length === 0 ? 'settings.noNames' : 'settings.namesHint')}</p>
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map((choice) => {
            const isGone = gone.includes(choice);
            const words = say(isGone ? 'settings.undo' : 'settings.takeBack');
            return (
              <li key={nameKey(choice)} class={isGone ? 'gone' : undefined}>
                <div class="what">
                  <bdi>{choice.name}</bdi>
                  <span class="quiet">{isGone ? say('settings.takenBack') : nameStanding(choice)}</span>
                </div>
                <div class="acts">
                  <RowButton
                    words={words}
                    label={say('settings.actionOnName', { action: words, name: choice.name })}
                    disabled={disabled}
                    onPress={() => (isGone ? actions.onKeep([choice]) : actions.onTakeBack([choice]))}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {names.length > 1 && (
        <div class="acts">
          <button type="button" class="button" disabled={disabled} onClick={whenTrusted(() => actions.onTakeBack(names))}>
            {say('settings.takeBackAll')}
          </button>
        </div>
      )}
    </SettingsSection>
  );
}
