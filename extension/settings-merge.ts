/** What a file of settings does to those there are. Pure. */

import { isSameMatter, type NameChoice } from './name-choice.ts';
import { explicit, type PreferenceChange } from './preference-choices.ts';
import type { Preferences } from './preferences.ts';
import type { SettingsFile } from './settings-file.ts';
import type { AllSettings } from './settings-shape.ts';

/** "add": what the file does not speak of stays; "replace": it goes. */
export type ImportMode = 'add' | 'replace';

/** `fixed`: choices that a policy fixes; nothing changes about them. Permissions taken away are no part of files and stay noted. */
export function mergeSettings(now: AllSettings, file: SettingsFile, mode: ImportMode, fixed: readonly (keyof Preferences)[]): AllSettings {
  const base: PreferenceChange = mode === 'add' ? now.preferences : only(now.preferences, fixed);
  const free = Object.fromEntries(Object.entries(file.preferences).filter(([key]) => !(fixed as readonly string[]).includes(key)));
  const kept = mode === 'add' ? now : { sitesOff: [], names: [] };
  return {
    preferences: explicit({ ...base, ...free }),
    sitesOff: [...new Set([...kept.sitesOff, ...file.sitesOff])].toSorted(),
    revoked: now.revoked,
    names: mergeNames(kept.names, file.names),
  };
}

function only(choices: PreferenceChange, keys: readonly string[]): PreferenceChange {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => keys.includes(key)));
}

/** The later of two choices about one matter holds. */
function mergeNames(...lists: readonly (readonly NameChoice[])[]): NameChoice[] {
  const all = lists.flat();
  return all.filter((choice, index) => !all.slice(index + 1).some((later) => isSameMatter(choice, later)));
}
