/** What a file of settings would change, for the reader to see before anything does. */
import type { ListedName, PickedFile, Proposal, SettingsChange } from '../components/settings/settings-state.ts';
import { readAllSettings } from './all-settings.ts';
import { askBackground } from './extension-client.ts';
import type { ListedChoice } from './name-answers.ts';
import { MAX_CHOICES, type NameChoice } from './name-choice.ts';
import { readPolicy } from './policy.ts';
import type { Preferences } from './preferences.ts';
import { settingsDifference } from './settings-difference.ts';
import { readSettingsFile, type SettingsFile } from './settings-file.ts';
import { type ImportMode, mergeSettings } from './settings-merge.ts';
import { type AllSettings, MAX_SITES } from './settings-shape.ts';

/** A file as it was picked, with what it holds where it can be read. */
export interface Preview {
  picked: PickedFile;
  settings?: SettingsFile;
}

/** @throws with words for the reader if the browser can't read the file or the background does not answer. */
export async function previewFile(name: string, bytes: Uint8Array): Promise<Preview> {
  const file = readSettingsFile(bytes);
  if (!file.ok) return { picked: { kind: 'refused', name, problems: file.problems } };
  const [now, { preferences }] = await Promise.all([readAllSettings(), readPolicy()]);
  const titles = new Map([...(await titlesOf(now.names)), ...(await titlesOf(file.settings.names))]);
  const propose = (mode: ImportMode) =>
    proposal(now, mergeSettings(now, file.settings, mode, Object.keys(preferences) as (keyof Preferences)[]), titles);
  return { picked: { kind: 'read', name, add: propose('add'), replace: propose('replace') }, settings: file.settings };
}

function proposal(now: AllSettings, then: AllSettings, titles: ReadonlyMap<string, string>): Proposal {
  const changes = settingsDifference(now, then).map((change) => titled(change, titles));
  if (then.names.length > MAX_CHOICES) return { changes, obstacle: { key: 'settings.tooManyNames', values: { count: MAX_CHOICES } } };
  if (then.sitesOff.length > MAX_SITES)
    return { changes, obstacle: { key: 'settings.fileTooMany', values: { path: 'sitesOff', count: MAX_SITES } } };
  return { changes };
}

/** Titles of what chosen names mean, by entity. */
async function titlesOf(names: readonly NameChoice[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const listed = (await askBackground({ kind: 'describe-choices', choices: [...names] })) as ListedChoice[];
  return new Map(
    listed.flatMap((choice) => (choice.kind === 'sense' && choice.title !== undefined ? [[choice.entity, choice.title]] : [])),
  );
}

function titled(change: SettingsChange, titles: ReadonlyMap<string, string>): SettingsChange {
  if (change.kind !== 'name') return change;
  const named = (choice: ListedName): ListedName => {
    const title = choice.kind === 'sense' ? titles.get(choice.entity) : undefined;
    return title === undefined ? choice : { ...choice, title };
  };
  if (change.change === 'changed') return { ...change, choice: named(change.choice), before: named(change.before) };
  return { ...change, choice: named(change.choice) };
}
