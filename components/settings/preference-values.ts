/** The value of a choice in words, for lists and for what a file would change. */
import type { Preferences } from '../../extension/preferences.ts';
import { DENSITY_WORDS, KIND_WORDS, OPENING_WORDS, TEXT_SIZE_WORDS } from '../preference-words.ts';
import { say } from '../say.ts';

export function inWords(key: keyof Preferences, preferences: Preferences): string {
  switch (key) {
    case 'density':
      return fromList(DENSITY_WORDS, preferences.density);
    case 'opening':
      return fromList(OPENING_WORDS, preferences.opening);
    case 'textSize':
      return fromList(TEXT_SIZE_WORDS, preferences.textSize);
    case 'unmarkedKinds':
      return kindsInWords(preferences);
    case 'language':
      return languageName(preferences);
    default:
      return say(preferences[key] ? 'settings.valueOn' : 'settings.valueOff');
  }
}

function fromList<Value>(words: readonly (readonly [Value, Parameters<typeof say>[0]])[], value: Value): string {
  const key = words.find(([other]) => other === value)?.[1];
  return key === undefined ? String(value) : say(key);
}

function kindsInWords({ unmarkedKinds }: Preferences): string {
  if (unmarkedKinds.length === 0) return say('settings.kindsAll');
  const out = KIND_WORDS.filter(([kind]) => unmarkedKinds.includes(kind)).map(([, key]) => say(key));
  return out.length === KIND_WORDS.length ? say('settings.kindsNone') : say('settings.kindsWithout', { kinds: out.join(', ') });
}

/** A language in itself, so that those who don't read the present one find theirs: "Français". */
function languageName({ language }: Preferences): string {
  if (language === 'browser') return say('settings.languageBrowser');
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
