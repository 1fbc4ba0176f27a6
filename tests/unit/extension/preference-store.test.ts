/** What the reader chose about cards: kept, checked when read, and set aside instead of lost where it can't be read. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetWorld } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

import { DEFAULT_PREFERENCES } from '../../../extension/preferences.ts';

const store = async () => import('../../../extension/preference-store.ts');
const kept = async (key: string) => (await browser.storage.local.get(key))[key];

beforeEach(() => {
  resetWorld();
});

describe('preferences', () => {
  it('are the defaults until something is chosen: no comparisons', async () => {
    expect(await (await store()).readPreferences()).toEqual(DEFAULT_PREFERENCES);
  });

  it('are read back as they were chosen', async () => {
    const { readPreferences, changePreferences } = await store();
    await changePreferences({ perspective: true });
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, perspective: true });
    await changePreferences({ perspective: false });
    expect((await readPreferences()).perspective).toBe(false);
  });

  it.each([{ version: 2, perspective: 'both' }, 'yes', null, { version: 1, density: 'all' }])(
    'that this version cannot read are set aside: %j',
    async (stored) => {
      await browser.storage.local.set({ preferences: stored });
      expect(await (await store()).readPreferences()).toEqual(DEFAULT_PREFERENCES);
      expect(await kept('preferences-unreadable')).toEqual(stored);
    },
  );
});
