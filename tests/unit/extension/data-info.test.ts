/** The question of the page about the data, from the page to the background and back. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readDataInfo } from '../../../extension/data-info.ts';
import { handleMessage } from '../../../extension/handlers.ts';
import { loadPack } from '../../../extension/pack-loader.ts';

const world = vi.hoisted(() => ({ send: (_message: unknown): Promise<unknown> | undefined => undefined }));
const OWN = 'chrome-extension://dateline-test/';

vi.mock('../../../extension/browser.ts', () => ({
  browser: {
    runtime: { id: 'dateline-test', getURL: (path: string) => OWN + path, sendMessage: async (message: unknown) => world.send(message) },
  },
}));
vi.mock('../../../extension/pack-loader.ts', () => ({ loadPack: vi.fn() }));
vi.mock('../../../extension/texts.ts', async (original) => ({
  ...(await original<object>()),
  loadSay: async () => (await import('../../../scripts/english.ts')).ENGLISH,
}));

const about = { id: 'dateline-test', url: `${OWN}about.html` };
const pack = (info: unknown) => vi.mocked(loadPack).mockResolvedValue({ info: () => info } as never);

beforeEach(() => {
  world.send = (message) => handleMessage(message, about);
});

describe('the page about the data', () => {
  it('learns version and counts, and nothing else of what the pack says of itself', async () => {
    pack({ version: '2026.11', counts: { places: 3, actors: 1 }, countries: ['IQ'], unitLabels: [] });
    expect(await readDataInfo()).toEqual({ version: '2026.11', counts: { places: 3, actors: 1 } });
    expect(await handleMessage({ kind: 'data-info' }, about)).toEqual({
      ok: true,
      value: { version: '2026.11', counts: { places: 3, actors: 1 } },
    });
  });

  it('learns in the error’s own words that the pack is damaged', async () => {
    vi.mocked(loadPack).mockRejectedValue(new Error('A data file is cut short. Reinstall the extension to restore it.'));
    await expect(readDataInfo()).rejects.toThrow('A data file is cut short. Reinstall the extension to restore it.');
  });

  test.each([
    ['no version', { counts: {} }],
    ['a version that is no month', { version: '2026.13', counts: {} }],
    ['a count below zero', { version: '2026.11', counts: { places: -1 } }],
    ['a count that is a text', { version: '2026.11', counts: { places: '3' } }],
    ['no counts', { version: '2026.11' }],
  ])('does not show what a damaged pack says: %s', async (_name, info) => {
    pack(info);
    await expect(readDataInfo()).rejects.toThrow('Reinstall the extension');
  });

  it('says so when nobody answers', async () => {
    world.send = () => undefined;
    await expect(readDataInfo()).rejects.toThrow('did not answer');
  });

  it('is one of our own: a site’s page gets no counts', async () => {
    pack({ version: '2026.11', counts: {} });
    const sender = { id: 'dateline-test', url: 'https://news.example/a', frameId: 0, tab: { id: 3 } } as Parameters<
      typeof handleMessage
    >[1];
    expect(await handleMessage({ kind: 'data-info' }, sender)).toMatchObject({ ok: false });
  });
});
