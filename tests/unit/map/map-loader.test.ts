/** The map in the background: loaded once, again after a failure. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BYTES } from './the-map.ts';

vi.mock('../../../extension/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://test/${path}` } } }));

beforeEach(() => {
  vi.resetModules();
});

const loader = async () => (await import('../../../extension/map-loader.ts')).loadMap;
const whole = async () => new Response(BYTES.slice());

describe('loadMap', () => {
  it('loads once for many who ask at once', async () => {
    const fetching = vi.fn(whole);
    vi.stubGlobal('fetch', fetching);
    const loadMap = await loader();
    const maps = await Promise.all([loadMap(), loadMap(), loadMap()]);
    expect(new Set(maps).size).toBe(1);
    expect(fetching).toHaveBeenCalledExactlyOnceWith('chrome-extension://test/dateline-map.pack');
  });

  it('tries again after it failed', async () => {
    const loadMap = await loader();
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadMap()).rejects.toThrow(/missing.*Reinstall/);
    vi.stubGlobal('fetch', whole);
    expect((await loadMap()).countries).toContain('IQ');
  });

  it('refuses a file that is cut short', async () => {
    const loadMap = await loader();
    vi.stubGlobal('fetch', async () => new Response(BYTES.slice(0, 1000)));
    await expect(loadMap()).rejects.toMatchObject({ name: 'MapError' });
  });
});
