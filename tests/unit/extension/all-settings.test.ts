/** All settings at once: replaced whole or not at all, undone, never from a private window. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readAllSettings, replaceAllSettings } from '../../../extension/all-settings.ts';
import { handleMessage } from '../../../extension/handlers.ts';
import { readSettingsFile } from '../../../extension/settings-file.ts';
import { mergeSettings } from '../../../extension/settings-merge.ts';
import { NO_SETTINGS } from '../../../extension/settings-shape.ts';
import { SAMPLE_SETTINGS, settingsKind } from '../../../scripts/evaluate/import-kinds.ts';
import { mutateFile } from '../../../scripts/evaluate/mutate-file.ts';
import { randomNumbers } from '../../../scripts/random-numbers.ts';
import { browser, fetchPack, OWN_ID, OWN_URL, resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(async () => {
  resetWorld();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', fetchPack);
});

const tab = { id: 3, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const options = { id: OWN_ID, url: `${OWN_URL}options.html`, tab, frameId: 0 };
const all = () => JSON.stringify([[...world.stored].toSorted(), [...world.synced]]);

describe('replacing all settings', () => {
  it('keeps them, gives back those there were, and these restore all', async () => {
    expect(await replaceAllSettings(() => SAMPLE_SETTINGS)).toEqual(NO_SETTINGS);
    expect(await readAllSettings()).toEqual(SAMPLE_SETTINGS);
    const before = await replaceAllSettings(() => NO_SETTINGS);
    expect(await readAllSettings()).toEqual(NO_SETTINGS);
    await replaceAllSettings(() => before);
    expect(await readAllSettings()).toEqual(SAMPLE_SETTINGS);
  });

  it('that fails half way leaves all as it was', async () => {
    await replaceAllSettings(() => SAMPLE_SETTINGS);
    const before = all();
    world.syncRefusal = 'sync is disabled';
    const write = browser.storage.local.set;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
      // The lists go through, the choices find no room.
      if ('preferences' in values) throw new Error('QUOTA_BYTES quota exceeded');
      await write(values);
    });
    await expect(replaceAllSettings(() => NO_SETTINGS)).rejects.toThrow('settings.errorFull');
    expect(all()).toBe(before);
  });

  it('that the browser does not keep is said, and all is as it was', async () => {
    await replaceAllSettings(() => SAMPLE_SETTINGS);
    const before = all();
    const write = browser.storage.local.set;
    let writes = 0;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => (writes++ === 0 ? undefined : write(values)));
    await expect(replaceAllSettings(() => NO_SETTINGS)).rejects.toThrow('settings.errorNotKept');
    expect(all()).toBe(before);
  });

  it('waits for changes that were begun before', async () => {
    const change = handleMessage({ kind: 'set-preferences', change: { density: 'every' } }, options);
    await replaceAllSettings((now) => ({ ...now, sitesOff: ['a.example'] }));
    await change;
    expect(await readAllSettings()).toMatchObject({ preferences: { density: 'every' }, sitesOff: ['a.example'] });
  });
});

describe('messages of the settings page', () => {
  it('take a file, reset, and restore', async () => {
    const { revoked: _, ...file } = SAMPLE_SETTINGS;
    expect(await handleMessage({ kind: 'import-settings', file, mode: 'add' }, options)).toEqual({ ok: true, value: NO_SETTINGS });
    const reset = await handleMessage({ kind: 'reset-settings' }, options);
    expect(reset).toMatchObject({ ok: true, value: { sitesOff: SAMPLE_SETTINGS.sitesOff } });
    expect(await readAllSettings()).toEqual(NO_SETTINGS);
    await handleMessage({ kind: 'restore-settings', settings: reset?.ok ? reset.value : undefined }, options);
    expect((await readAllSettings()).names).toEqual(SAMPLE_SETTINGS.names);
  });

  it('take names back, keep them again, and say what they mean', async () => {
    const choices = SAMPLE_SETTINGS.names;
    await handleMessage({ kind: 'keep-choices', choices }, options);
    expect(await handleMessage({ kind: 'describe-choices', choices }, options)).toMatchObject({ value: [{}, {}, { title: 'Jordan' }] });
    await handleMessage({ kind: 'forget-choices', choices: choices.slice(0, 2) }, options);
    expect((await readAllSettings()).names).toEqual(choices.slice(2));
  });

  it('are refused in the reader’s words', async () => {
    world.failStorage = true;
    expect(await handleMessage({ kind: 'set-site', site: 'a.example', on: false }, options)).toEqual({
      ok: false,
      message: 'The browser has no room left for this, so nothing changed. Free some space on the disk and try again.',
    });
  });

  test.each([
    { kind: 'set-site', site: 'a.example', on: false },
    { kind: 'set-preferences', change: { density: 'every' } },
    { kind: 'keep-choices', choices: SAMPLE_SETTINGS.names },
    { kind: 'forget-choices', choices: [] },
    { kind: 'forget-site', site: 'a.example' },
    { kind: 'import-settings', file: { preferences: {}, sitesOff: ['a.example'], names: [] }, mode: 'add' },
    { kind: 'restore-settings', settings: SAMPLE_SETTINGS },
    { kind: 'reset-settings' },
  ])('from a private window are refused: $kind', async (message) => {
    await replaceAllSettings(() => SAMPLE_SETTINGS);
    const before = all();
    const answer = await handleMessage(message, { ...options, tab: { ...tab, incognito: true } });
    expect(answer).toEqual({ ok: false, message: expect.stringContaining('In a private window nothing is stored.') });
    expect(all()).toBe(before);
  });

  test.each([{ kind: 'reset-settings' }, { kind: 'import-settings', file: { preferences: {}, sitesOff: [], names: [] }, mode: 'replace' }])(
    'are not taken from pages: $kind',
    async (message) => {
      const answer = await handleMessage(message, { ...options, url: 'https://news.example/' });
      expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('not known') });
    },
  );
});

describe('500 damaged files, taken while storage fails now and then', () => {
  it('are applied whole or leave all as it was', async () => {
    const random = randomNumbers(11);
    const applied = { whole: 0, not: 0 };
    for (let index = 0; index < 500; index++) {
      resetWorld();
      world.stored.set('sites', { version: 1, off: ['old.example'], revoked: [] });
      world.synced.set('preferences', { version: 2, density: 'none' });
      const file = readSettingsFile(mutateFile(random, settingsKind.good[index % 3] ?? ''));
      if (!file.ok) continue;
      world.failStorage = random(3) === 0;
      if (random(3) === 0) world.syncRefusal = 'quota';
      const [before, wanted] = [all(), mergeSettings(await readAllSettings(), file.settings, 'replace', [])];
      const answer = await handleMessage({ kind: 'import-settings', file: file.settings, mode: 'replace' }, options);
      if (answer?.ok) expect(await readAllSettings()).toEqual(wanted);
      else expect(all()).toBe(before);
      applied[answer?.ok ? 'whole' : 'not']++;
    }
    expect([applied.whole > 10, applied.not > 3]).toEqual([true, true]);
  });
});
