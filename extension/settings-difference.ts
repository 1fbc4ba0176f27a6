/** What changes between two states of all settings, one by one, for a preview and for counts. Pure. */
import type { SettingsChange } from '../components/settings/settings-state.ts';
import { isSameMatter, type NameChoice } from './name-choice.ts';
import { explicit, isSame, PREFERENCE_KEYS } from './preference-choices.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import type { AllSettings } from './settings-shape.ts';

export function settingsDifference(before: AllSettings, after: AllSettings): SettingsChange[] {
  return [...preferenceChanges(before, after), ...siteChanges(before, after), ...nameChanges(before.names, after.names)];
}

function preferenceChanges(before: AllSettings, after: AllSettings): SettingsChange[] {
  const from = { ...DEFAULT_PREFERENCES, ...explicit(before.preferences) };
  const to = { ...DEFAULT_PREFERENCES, ...explicit(after.preferences) };
  return PREFERENCE_KEYS.filter((key) => !isSame(from[key], to[key])).map((key) => ({ kind: 'preference', key, from, to }));
}

function siteChanges(before: AllSettings, after: AllSettings): SettingsChange[] {
  const [had, has] = [new Set(before.sitesOff), new Set(after.sitesOff)];
  return [
    ...after.sitesOff.filter((site) => !had.has(site)).map((site): SettingsChange => ({ kind: 'site', site, change: 'added' })),
    ...before.sitesOff.filter((site) => !has.has(site)).map((site): SettingsChange => ({ kind: 'site', site, change: 'removed' })),
  ];
}

function nameChanges(before: readonly NameChoice[], after: readonly NameChoice[]): SettingsChange[] {
  const added = after.flatMap((choice): SettingsChange[] => {
    const old = before.find((other) => isSameMatter(other, choice));
    if (old === undefined) return [{ kind: 'name', choice, change: 'added' }];
    return entityOf(old) === entityOf(choice) ? [] : [{ kind: 'name', choice, before: old, change: 'changed' }];
  });
  const gone = before.filter((choice) => !after.some((other) => isSameMatter(other, choice)));
  return [...added, ...gone.map((choice): SettingsChange => ({ kind: 'name', choice, change: 'removed' }))];
}

const entityOf = (choice: NameChoice) => (choice.kind === 'sense' ? choice.entity : '');
