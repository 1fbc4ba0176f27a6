/** What the reader chose about reading: synced, moved from where it was, checked when read, and set aside instead of lost. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { changePreferences, movePreferences, readPreferenceState, readPreferences } from '../../../extension/preference-store.ts';
import { DEFAULT_PREFERENCES } from '../../../extension/preferences.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(() => {
  resetWorld();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('preferences', () => {
  it('are the defaults until something is chosen, and reading stores nothing', async () => {
    expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
    expect([world.stored.size, world.synced.size]).toEqual([0, 0]);
  });

  it('are kept for all devices, and only what was chosen', async () => {
    await changePreferences({ perspective: true });
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, perspective: true });
    expect(world.synced.get('preferences')).toEqual({ version: 2, perspective: true });
    expect(world.stored.size).toBe(0);
  });

  it('that are chosen back to the usual ones are no longer stored', async () => {
    await changePreferences({ density: 'every', unmarkedKinds: ['person'] });
    await changePreferences({ density: 'first' });
    expect(world.synced.get('preferences')).toEqual({ version: 2, unmarkedKinds: ['person'] });
    await changePreferences({ unmarkedKinds: [] });
    expect(world.synced.size).toBe(0);
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([
      changePreferences({ density: 'every' }),
      changePreferences({ badge: false }),
      changePreferences({ textSize: 'large' }),
    ]);
    expect((await readPreferenceState()).chosen).toEqual({ density: 'every', badge: false, textSize: 'large' });
  });

  it('fit into one item of what browsers sync', async () => {
    await changePreferences({ density: 'estimates', opening: 'click', textSize: 'largest', accessibleMarkup: true });
    await changePreferences({ unmarkedKinds: ['place', 'group', 'official', 'person'], perspective: true, badge: false, language: 'en' });
    expect(JSON.stringify(world.synced.get('preferences')).length).toBeLessThan(8192 / 4);
  });
});

describe('a browser that does not sync', () => {
  test.each(['QUOTA_BYTES_PER_ITEM quota exceeded', 'MAX_WRITE_OPERATIONS_PER_MINUTE', 'sync is disabled'])(
    '“%s”: kept on this device, and it says so',
    async (refusal) => {
      await changePreferences({ badge: false });
      world.syncRefusal = refusal;
      await changePreferences({ density: 'every' });
      expect(await readPreferenceState()).toEqual({ chosen: { badge: false, density: 'every' }, place: 'local', newer: false });
      // What stands there is newer than what is synced.
      expect(world.synced.get('preferences')).toEqual({ version: 2, badge: false });
      world.syncRefusal = undefined;
      await movePreferences();
      expect(world.synced.get('preferences')).toEqual({ version: 2, badge: false, density: 'every' });
      expect(world.stored.has('preferences')).toBe(false);
      expect((await readPreferenceState()).place).toBe('sync');
    },
  );

  it('and has no room either: says why, and all is as it was', async () => {
    world.syncRefusal = 'quota';
    world.failStorage = true;
    await expect(changePreferences({ badge: false })).rejects.toThrow('settings.errorFull');
    expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('choices of version 1, which were local', () => {
  const old = { version: 1, density: 'every', perspective: false };

  it('hold before they are moved', async () => {
    world.stored.set('preferences', old);
    expect((await readPreferences()).density).toBe('every');
  });

  it('are moved once, without what is usual, and nothing is kept twice', async () => {
    world.stored.set('preferences', old);
    await movePreferences();
    expect([...world.synced]).toEqual([['preferences', { version: 2, density: 'every' }]]);
    expect(world.stored.size).toBe(0);
  });

  it('give way to what another device chose since', async () => {
    world.stored.set('preferences', { version: 1, density: 'every', badge: false });
    world.synced.set('preferences', { version: 2, density: 'none' });
    await movePreferences();
    expect((await readPreferenceState()).chosen).toEqual({ density: 'none', badge: false });
    expect(world.stored.size).toBe(0);
  });

  it('are moved by the first change too', async () => {
    world.stored.set('preferences', old);
    await changePreferences({ badge: false });
    expect(world.synced.get('preferences')).toEqual({ version: 2, density: 'every', badge: false });
    expect(world.stored.size).toBe(0);
  });
});

describe('what this version cannot read', () => {
  test.each([null, 'yes', ['a'], { density: 'every' }, { version: 0 }, { version: '2' }])(
    '%j: is set aside, and the usual choices hold',
    async (stored) => {
      world.synced.set('preferences', stored);
      expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
      expect(world.stored.get('preferences-unreadable')).toEqual(stored);
      await changePreferences({ badge: false });
      expect((await readPreferenceState()).chosen).toEqual({ badge: false });
    },
  );

  it('of single choices does not take the others with it', async () => {
    const stored = { version: 2, density: 'all', badge: false, more: 1 };
    world.synced.set('preferences', stored);
    expect((await readPreferenceState()).chosen).toEqual({ badge: false });
    expect(world.stored.get('preferences-unreadable')).toEqual(stored);
  });

  test.each(['sync', 'local'] as const)(
    'because a later version wrote it (%s): is left alone, and changes are refused with words',
    async (place) => {
      const stored = { version: 3, density: { what: 'every' } };
      const store = place === 'sync' ? world.synced : world.stored;
      store.set('preferences', stored);
      expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
      expect((await readPreferenceState()).newer).toBe(true);
      await expect(changePreferences({ badge: false })).rejects.toThrow('settings.errorNewer');
      await movePreferences();
      expect([...store]).toEqual([['preferences', stored]]);
    },
  );
});

describe('a policy', () => {
  it('goes before what was chosen, which stays stored, and refuses changes', async () => {
    await changePreferences({ unmarkedKinds: ['place'] });
    world.policy = { preferences: { unmarkedKinds: ['person'] } };
    expect((await readPreferences()).unmarkedKinds).toEqual(['person']);
    await expect(changePreferences({ unmarkedKinds: [] })).rejects.toThrow('settings.errorFixed');
    await changePreferences({ badge: false });
    expect((await readPreferenceState()).chosen).toEqual({ unmarkedKinds: ['place'], badge: false });
  });
});
