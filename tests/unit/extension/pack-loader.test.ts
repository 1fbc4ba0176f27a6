/** The pack in the background: loaded once, again after a failure. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPack, resetWorld } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(() => {
  resetWorld();
  vi.resetModules();
});

const loader = async () => (await import('../../../extension/pack-loader.ts')).loadPack;

describe('loadPack', () => {
  it('loads once for many who ask at once', async () => {
    const fetching = vi.fn(fetchPack);
    vi.stubGlobal('fetch', fetching);
    const loadPack = await loader();
    const packs = await Promise.all([loadPack(), loadPack(), loadPack()]);
    expect(new Set(packs).size).toBe(1);
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it('tries again after it failed', async () => {
    const loadPack = await loader();
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadPack()).rejects.toThrow(/missing.*Reinstall/);
    vi.stubGlobal('fetch', fetchPack);
    expect((await loadPack()).find('iso:IQ')).toBeGreaterThanOrEqual(0);
  });

  it('refuses a file that is cut short', async () => {
    const loadPack = await loader();
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array(100)));
    await expect(loadPack()).rejects.toMatchObject({ name: 'PackError' });
  });
});
