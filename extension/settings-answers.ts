/** What the background does for the settings page beyond single stores: all settings at once, and what pages must be told then. */
import { replaceAllSettings } from './all-settings.ts';
import { forgetChoices, keepChoices, type NameChoice } from './name-choices.ts';
import { readPolicy } from './policy.ts';
import { changePreferences, type PreferenceChange, readPreferences } from './preference-store.ts';
import { forPages, type Preferences } from './preferences.ts';
import type { SettingsFile } from './settings-file.ts';
import { type ImportMode, mergeSettings } from './settings-merge.ts';
import { type AllSettings, NO_SETTINGS } from './settings-shape.ts';
import { applySites } from './sites.ts';
import { tellBeginAgain, tellPreferences } from './tabs.ts';

export async function setPreferences(change: PreferenceChange): Promise<true> {
  await changePreferences(change);
  await tellPages();
  return true;
}

/** Takes choices about names back; pages begin anew, and mark them as they are now. */
export async function takeBackNames(choices: readonly NameChoice[]): Promise<true> {
  await forgetChoices(choices);
  void tellBeginAgain(undefined);
  return true;
}

export async function keepNames(choices: readonly NameChoice[]): Promise<true> {
  await keepChoices(choices);
  void tellBeginAgain(undefined);
  return true;
}

/** @returns the settings there were, for an undo; @throws if nothing could be changed. */
export async function importSettings(file: SettingsFile, mode: ImportMode): Promise<AllSettings> {
  const { preferences } = await readPolicy();
  return replaceAndTell((now) => mergeSettings(now, file, mode, Object.keys(preferences) as (keyof Preferences)[]));
}

export function restoreSettings(settings: AllSettings): Promise<AllSettings> {
  return replaceAndTell(() => settings);
}

export function resetSettings(): Promise<AllSettings> {
  return replaceAndTell(() => NO_SETTINGS);
}

async function replaceAndTell(change: (now: AllSettings) => AllSettings): Promise<AllSettings> {
  const before = await replaceAllSettings(change);
  await Promise.all([applySites(), tellPages()]);
  void tellBeginAgain(undefined);
  return before;
}

/** What pages were told last; they need not be told the same again. Lost with the background, which then tells them once more. */
let last: { told: string; done: Promise<void> } | undefined;

/** Tells open pages how they are to be marked now, where that changed; done when they all know. */
export async function tellPages(): Promise<void> {
  const preferences = forPages(await readPreferences());
  const now = JSON.stringify(preferences);
  if (now !== last?.told) last = { told: now, done: tellPreferences(preferences) };
  await last.done;
}
