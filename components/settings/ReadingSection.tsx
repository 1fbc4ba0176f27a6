/** What the reader can choose about marks, cards and language. */
import { LOCALES } from '../../engine/words/locales.ts';
import { DEFAULT_PREFERENCES, type Language, type Preferences } from '../../extension/preferences.ts';
import { DENSITY_WORDS, OPENING_WORDS, PREFERENCE_WORDS, TEXT_SIZE_WORDS } from '../preference-words.ts';
import { say } from '../say.ts';
import { KindChoices } from './KindChoices.tsx';
import { inWords } from './preference-values.ts';
import { SettingCheck } from './SettingCheck.tsx';
import { SettingSelect } from './SettingSelect.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { SettingsState } from './settings-state.ts';

interface ReadingSectionProps {
  state: Pick<SettingsState, 'preferences' | 'fixed' | 'private' | 'newer' | 'place'>;
  onChange(change: Partial<Preferences>): void;
}

const LANGUAGES: readonly Language[] = ['browser', ...LOCALES];

export function ReadingSection({ state, onChange }: ReadingSectionProps) {
  const { preferences, newer, place } = state;
  const disabled = state.private || newer;
  const common = (key: keyof Preferences) => ({ label: say(PREFERENCE_WORDS[key]), fixed: state.fixed.includes(key), disabled });
  /** Words of a choice of several. */
  const select = <Key extends 'density' | 'opening' | 'textSize' | 'language'>(key: Key, all: readonly Preferences[Key][]) => ({
    ...common(key),
    id: key,
    values: all.map((value) => [value, inWords(key, { ...preferences, [key]: value })] as const),
    chosen: preferences[key],
    usual: DEFAULT_PREFERENCES[key],
    onPick: (picked: Preferences[Key]) => onChange({ [key]: picked }),
  });
  const check = (key: 'accessibleMarkup' | 'perspective' | 'badge') => ({
    ...common(key),
    on: preferences[key],
    usual: DEFAULT_PREFERENCES[key],
    onToggle: (on: boolean) => onChange({ [key]: on }),
  });
  const kinds = common('unmarkedKinds');
  return (
    <SettingsSection id="reading" title={say('settings.reading')}>
      {newer && <p class="note">{say('settings.newer')}</p>}
      <SettingSelect
        {...select(
          'density',
          DENSITY_WORDS.map(([value]) => value),
        )}
        hint={say('settings.densityHint')}
      />
      <KindChoices
        unmarked={preferences.unmarkedKinds}
        fixed={kinds.fixed}
        disabled={disabled}
        onChange={(unmarkedKinds) => onChange({ unmarkedKinds })}
      />
      <SettingSelect
        {...select(
          'opening',
          OPENING_WORDS.map(([value]) => value),
        )}
        hint={say('settings.openingHint')}
      />
      <SettingSelect
        {...select(
          'textSize',
          TEXT_SIZE_WORDS.map(([value]) => value),
        )}
        hint={say('settings.textSizeHint')}
      />
      <SettingCheck {...check('accessibleMarkup')} hint={say('settings.markupHint')} />
      <SettingCheck {...check('perspective')} hint={say('settings.perspectiveHint')} />
      <SettingCheck {...check('badge')} hint={say('settings.badgeHint')} />
      <SettingSelect {...select('language', LANGUAGES)} hint={say('settings.languageHint')} />
      <p class={place === 'local' ? 'note' : 'quiet after'}>{say(place === 'local' ? 'settings.placeLocal' : 'settings.placeSync')}</p>
    </SettingsSection>
  );
}
