/** What the reader chose about cards: kept, checked when read, and set aside instead of lost where it can't be read. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetWorld } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

const store = async () => import('../../../extension/preference-store.ts');
const kept = async (key: string) => (await browser.storage.local.get(key))[key];

beforeEach(() => {
  resetWorld();
});

describe('preferences', () => {
  it('are the defaults until something is chosen: no comparisons', async () => {
    expect(await (await store()).readPreferences()).toEqual({ version: 1, perspective: false });
  });

  it('are read back as they were chosen', async () => {
    const { readPreferences, setPerspective } = await store();
    await setPerspective(true);
    expect(await readPreferences()).toEqual({ version: 1, perspective: true });
    await setPerspective(false);
    expect((await readPreferences()).perspective).toBe(false);
  });

  it.each([{ version: 2, perspective: 'both' }, 'yes', null, { version: 1 }])(
    'that this version cannot read are set aside: %j',
    async (stored) => {
      await browser.storage.local.set({ preferences: stored });
      expect(await (await store()).readPreferences()).toEqual({ version: 1, perspective: false });
      expect(await kept('preferences-unreadable')).toEqual(stored);
    },
  );
});
