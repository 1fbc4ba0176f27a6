/** The pack in the background: loaded once, again after a failure. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { partFile, RESIDENT_PARTS } from '../../../engine/pack/layout.ts';
import { fetchPack, OWN_URL, resetWorld } from './fake-browser.ts';

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
    expect(fetching.mock.calls.map(([address]) => address)).toEqual(RESIDENT_PARTS.map((part) => OWN_URL + partFile(part)));
  });

  it('tries again after it failed', async () => {
    const loadPack = await loader();
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadPack()).rejects.toThrow(/missing.*Reinstall/);
    vi.stubGlobal('fetch', fetchPack);
    expect((await loadPack()).find('iso:IQ')).toBeGreaterThanOrEqual(0);
  });

  it('refuses a file that is none of ours or cut short, with words for the reader', async () => {
    const loadPack = await loader();
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array(100)));
    await expect(loadPack()).rejects.toMatchObject({ name: 'PackError', message: expect.stringMatching(/not a Dateline pack/) });
    vi.stubGlobal('fetch', async (address: string) => new Response((await (await fetchPack(address)).arrayBuffer()).slice(0, 1000)));
    await expect(loadPack()).rejects.toMatchObject({ name: 'PackError', message: expect.stringMatching(/cut short/) });
  });

  it.each(RESIDENT_PARTS)('refuses to do without the part with the %s', async (part) => {
    const loadPack = await loader();
    vi.stubGlobal('fetch', async (address: string) =>
      address.endsWith(partFile(part)) ? new Response('', { status: 404 }) : fetchPack(address),
    );
    await expect(loadPack()).rejects.toThrow(/missing.*Reinstall/);
  });
});

describe('loadPackForCards', () => {
  const cards = async () => (await import('../../../extension/pack-loader.ts')).loadPackForCards;
  const records = (calls: unknown[][]) => calls.filter(([address]) => address === OWN_URL + partFile('records')).length;

  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens the records for the first card and lets them go a minute after the last', async () => {
    const fetching = vi.fn(fetchPack);
    vi.stubGlobal('fetch', fetching);
    const load = await cards();
    const [pack] = await Promise.all([load(), load()]);
    const iraq = pack.find('iso:IQ');
    expect(pack.record(iraq).names.length).toBeGreaterThan(0);
    vi.useFakeTimers();
    await load();
    vi.advanceTimersByTime(59_000);
    expect(pack.record(iraq).names.length).toBeGreaterThan(0);
    await load();
    vi.advanceTimersByTime(59_000);
    expect(records(fetching.mock.calls)).toBe(1);
    vi.advanceTimersByTime(2_000);
    expect(() => pack.record(iraq)).toThrow(/not open/);
    vi.useRealTimers();
    expect((await load()).record(iraq).names.length).toBeGreaterThan(0);
    expect(records(fetching.mock.calls)).toBe(2);
  });

  it('tries again after the records could not be read', async () => {
    const load = await cards();
    vi.stubGlobal('fetch', async (address: string) =>
      address.endsWith(partFile('records')) ? new Response('', { status: 404 }) : fetchPack(address),
    );
    await expect(load()).rejects.toThrow(/missing.*Reinstall/);
    vi.stubGlobal('fetch', fetchPack);
    expect((await load()).record(0)).toBeDefined();
  });
});
