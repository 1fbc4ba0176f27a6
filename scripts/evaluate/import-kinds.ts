/** Kinds of files that readers bring in, each with files to damage and with what is true of every answer to one. */
import * as v from 'valibot';
import { settingsDifference } from '../../extension/settings-difference.ts';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from '../../extension/settings-file.ts';
import { mergeSettings } from '../../extension/settings-merge.ts';
import { type AllSettings, allSettings, NO_SETTINGS } from '../../extension/settings-shape.ts';

export interface ImportKind {
  name: string;
  /** Good files, of which damaged ones are made. */
  good: readonly string[];
  /** Whether a file is taken, and what is wrong with the answer. Throws where reading throws, which is a fault of its own. */
  judge(bytes: Uint8Array): { taken: boolean; faults: readonly string[] };
}

export const SAMPLE_SETTINGS: AllSettings = {
  preferences: { density: 'every', opening: 'click', unmarkedKinds: ['person'], badge: false },
  sitesOff: ['news.example', 'paper.example'],
  revoked: ['*://*.gone.example/*'],
  names: [
    { kind: 'hidden', name: 'Georgia' },
    { kind: 'hidden', name: 'حماس', site: 'news.example' },
    { kind: 'sense', name: 'Jordan', entity: 'iso:JO' },
  ],
};

const NOW = new Date('2026-11-23T12:00:00Z');
const write = (settings: AllSettings) => writeSettingsFile(settings, '1.0.0', NOW);

export const settingsKind: ImportKind = {
  name: 'settings',
  good: [
    write(SAMPLE_SETTINGS),
    write(NO_SETTINGS),
    write({ ...NO_SETTINGS, sitesOff: ['other.example'], preferences: { textSize: 'large' } }),
  ],
  judge(bytes) {
    const file = readSettingsFile(bytes);
    if (file.ok) return { taken: true, faults: faultsOf(file.settings) };
    const isSaid = file.problems.length > 0 && file.problems.every(({ key }) => key.startsWith('settings.file'));
    return { taken: false, faults: isSaid ? [] : ['refused without words'] };
  },
};

/** What is taken must be whole: it can be stored, written again and read as the same, and taken twice does no more than once. */
function faultsOf(file: SettingsFile): string[] {
  const faults: string[] = [];
  for (const mode of ['add', 'replace'] as const) {
    for (const before of [NO_SETTINGS, SAMPLE_SETTINGS]) {
      const after = mergeSettings(before, file, mode, []);
      if (!v.is(allSettings, after) && after.names.length <= 500) faults.push(`${mode}: what comes of it can’t be stored`);
      if (settingsDifference(after, mergeSettings(after, file, mode, [])).length > 0) faults.push(`${mode}: twice is more than once`);
      if (JSON.stringify(after.revoked) !== JSON.stringify(before.revoked)) faults.push(`${mode}: permissions were touched`);
    }
  }
  const settings = mergeSettings(NO_SETTINGS, file, 'replace', []);
  const again = readSettingsFile(new TextEncoder().encode(write(settings)));
  if (!again.ok || settingsDifference(settings, mergeSettings(NO_SETTINGS, again.settings, 'replace', [])).length > 0)
    faults.push('written and read again it is another');
  if (Object.hasOwn(Object.prototype, 'preferences')) faults.push('the prototype of all objects was changed');
  return faults;
}
