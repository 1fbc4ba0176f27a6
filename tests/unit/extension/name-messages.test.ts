/** Choices that arrive from a card, pauses, and what a page may not do with them. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { handleMessage } from '../../../extension/handlers.ts';
import { PAUSE } from '../../../extension/pause.ts';
import { decodeMentions } from '../../../extension/wire.ts';
import { fetchPack, OWN_ID, OWN_URL, resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(() => {
  resetWorld();
  vi.stubGlobal('fetch', fetchPack);
});

type Sender = Parameters<typeof handleMessage>[1];
const tab = { id: 3, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page: Sender = { id: OWN_ID, url: 'https://www.news.example/a', tab, frameId: 0 };
const secret: Sender = { ...page, tab: { ...tab, incognito: true } };
const popup: Sender = { id: OWN_ID, url: `${OWN_URL}popup.html` };

/** The value, or the words that refuse it. */
async function ask(message: unknown, sender: Sender = page): Promise<unknown> {
  const answer = await handleMessage(message, sender);
  return answer?.ok ? answer.value : answer?.message;
}

const TEXT = 'Talks between Iraq and Jordan in Amman.';
async function marked(sender: Sender = page): Promise<Record<string, string>> {
  const mentions = decodeMentions(String(await ask({ kind: 'annotate', text: TEXT, known: [] }, sender)), TEXT.length);
  return Object.fromEntries(mentions.filter((one) => one.marked).map(({ start, end, entity }) => [TEXT.slice(start, end), entity]));
}

describe('a name', () => {
  it('has senses that can be chosen', async () => {
    const senses = (await ask({ kind: 'senses', name: 'Jordan' })) as { entity: string }[];
    expect(senses[0]).toMatchObject({ entity: 'iso:JO', title: 'Jordan', kindLine: 'Country or territory' });
    const other = senses[1]?.entity ?? '';
    expect(await ask({ kind: 'choose-sense', name: 'Jordan', entity: other })).toEqual({ kept: true });
    expect((await marked()).Jordan).toBe(other);
    expect(await ask({ kind: 'choose-sense', name: 'jordan', entity: 'iso:JO' })).toEqual({ kept: true, before: other });
    expect(await ask({ kind: 'undo-sense', name: 'JORDAN' })).toBe(true);
    expect(world.stored.get('names')).toEqual({ version: 1, choices: [] });
  });

  test.each([
    ['Jordan', 'iso:IQ'],
    ['Jordan', 'nobody'],
    ['Kenyan police', 'iso:KE'],
  ])('%s cannot be made to mean %s', async (name, entity) => {
    expect(await ask({ kind: 'choose-sense', name, entity })).toContain('Nothing of that kind');
    expect(world.stored.size).toBe(0);
  });

  it('is hidden on the page’s own site, whatever its subdomain', async () => {
    expect((await marked()).Jordan).toBe('iso:JO');
    expect(await ask({ kind: 'hide-name', name: 'Jordan', where: 'site' })).toEqual({ kept: true });
    expect(world.stored.get('names')).toEqual({ version: 1, choices: [{ kind: 'hidden', name: 'Jordan', site: 'news.example' }] });
    expect(Object.keys(await marked())).not.toContain('Jordan');
    expect(Object.keys(await marked({ ...page, url: 'https://other.example/' }))).toContain('Jordan');
    await ask({ kind: 'undo-hide', name: 'jordan', where: 'everywhere' });
    expect(Object.keys(await marked())).not.toContain('Jordan');
    await ask({ kind: 'undo-hide', name: 'jordan', where: 'site' });
    expect((await marked()).Jordan).toBe('iso:JO');
  });

  it('is hidden everywhere', async () => {
    await ask({ kind: 'hide-name', name: 'Jordan', where: 'everywhere' });
    expect(Object.keys(await marked({ ...page, url: 'https://other.example/' }))).not.toContain('Jordan');
  });

  it('is never stored from a private window', async () => {
    expect(await ask({ kind: 'hide-name', name: 'Jordan', where: 'everywhere' }, secret)).toEqual({ kept: false });
    expect(await ask({ kind: 'choose-sense', name: 'Jordan', entity: 'iso:JO' }, secret)).toEqual({ kept: false });
    expect(world.stored.size).toBe(0);
  });

  it('that was chosen before is not forgotten from a private window', async () => {
    await ask({ kind: 'hide-name', name: 'Jordan', where: 'everywhere' });
    await ask({ kind: 'undo-hide', name: 'Jordan', where: 'everywhere' }, secret);
    expect(Object.keys(await marked())).not.toContain('Jordan');
  });
});

describe('our own pages', () => {
  it('list what was chosen and take it back', async () => {
    await ask({ kind: 'hide-name', name: 'Amman', where: 'site' });
    await ask({ kind: 'choose-sense', name: 'Jordan', entity: 'iso:JO' });
    const list = await ask({ kind: 'name-choices' }, popup);
    expect(list).toEqual([
      { kind: 'hidden', name: 'Amman', site: 'news.example' },
      { kind: 'sense', name: 'Jordan', entity: 'iso:JO', title: 'Jordan' },
    ]);
    await ask({ kind: 'forget-choice', choice: { kind: 'hidden', name: 'Amman', site: 'news.example' } }, popup);
    expect(await ask({ kind: 'name-choices' }, popup)).toEqual([{ kind: 'sense', name: 'Jordan', entity: 'iso:JO', title: 'Jordan' }]);
    expect(await ask({ kind: 'name-choices' })).toContain('not known here');
  });
});

describe('a pause', () => {
  const report = { state: { kind: 'working' as const }, address: 'https://news.example/', once: false };

  it('keeps pages from being marked, tells the others, is not stored, and ends', async () => {
    world.tabs = [3, 4, 5].map((id) => ({ id, ...(id < 5 && { report }) }));
    const before = Date.now();
    const until = (await ask({ kind: 'pause' })) as number;
    expect(until).toBeGreaterThanOrEqual(before + PAUSE);
    await vi.waitFor(() => expect(world.done).toEqual(['begin-again → 4']));
    expect(await ask({ kind: 'mark-page' })).toEqual({ until });
    expect(await ask({ kind: 'paused' })).toBe(true);
    expect([world.done, world.stored.size]).toEqual([['begin-again → 4'], 0]);
    expect(await ask({ kind: 'resume' }, popup)).toBe(true);
    await vi.waitFor(() => expect(world.done).toEqual(['begin-again → 4', 'begin-again → 3', 'begin-again → 4']));
    expect(await ask({ kind: 'mark-page' })).toBe(true);
    expect(await ask({ kind: 'paused' })).toBe(false);
  });
});
