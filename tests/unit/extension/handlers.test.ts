/** Who may ask the background for what. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { EntityFacts } from '../../../engine/export/article-facts.ts';
import { handleMessage } from '../../../extension/handlers.ts';
import { decodeMentions } from '../../../extension/wire.ts';
import { fetchPack, OWN_ID, OWN_URL, resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(() => {
  resetWorld();
  vi.stubGlobal('fetch', fetchPack);
});

type Sender = Parameters<typeof handleMessage>[1];
const tab = { id: 3, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page: Sender = { id: OWN_ID, url: 'https://news.example/a', tab, frameId: 0 };
const popup: Sender = { id: OWN_ID, url: `${OWN_URL}popup.html` };

const REFUSED = { ok: false, message: expect.stringContaining('not known') };

describe('a sender', () => {
  it('of another extension gets no answer at all', () => {
    expect(handleMessage({ kind: 'mark-page' }, { ...page, id: 'other' })).toBeUndefined();
    expect(handleMessage({ kind: 'read-once', tabId: 3 }, { ...popup, id: 'other' })).toBeUndefined();
  });

  test.each([
    ['in a frame', { ...page, frameId: 7 }],
    ['without a tab', { id: OWN_ID, url: 'https://news.example/a', frameId: 0 }],
    ['without a frame', { id: OWN_ID, url: 'https://news.example/a', tab }],
  ] as [string, Sender][])('%s is refused what pages may ask', async (_name, sender) => {
    expect(await handleMessage({ kind: 'mark-page' }, sender)).toEqual(REFUSED);
    expect(world.done).toEqual([]);
  });

  test.each([
    { kind: 'set-site', site: 'news.example', on: false },
    { kind: 'read-once', tabId: 3 },
    { kind: 'data-info' },
    { kind: 'panel-names', entities: [] },
    { kind: 'panel-facts', entities: [] },
  ])('that is a page may not send %j', async (message) => {
    for (const url of ['https://news.example/a', `https://evil.example/${OWN_URL}`, `${OWN_URL.slice(0, -1)}.evil.example/`]) {
      expect(await handleMessage(message, { ...page, url })).toEqual(REFUSED);
    }
    expect(await handleMessage(message, { id: OWN_ID })).toEqual(REFUSED);
    expect([world.done, world.stored.size, world.scripts]).toEqual([[], 0, []]);
  });

  test.each([undefined, null, 'mark-page', { kind: 'nonsense' }, { kind: 'mark-page', extra: 1 }])(
    'that sends %j is refused',
    async (message) => {
      expect(await handleMessage(message, page)).toEqual(REFUSED);
      expect(await handleMessage(message, popup)).toEqual(REFUSED);
    },
  );
});

describe('a page', () => {
  it('gets the marking script and its styles into its own tab’s top frame, whatever it says', async () => {
    expect(await handleMessage({ kind: 'mark-page' }, page)).toEqual({ ok: true, value: true });
    expect(world.done.toSorted()).toEqual(['/marks.css → 3', '/marks.js → 3 frame 0']);
  });

  it('gets the card script', async () => {
    await handleMessage({ kind: 'draw-cards' }, page);
    expect(world.done).toEqual(['/card.js → 3 frame 0']);
  });

  it('gets mentions for its text, with what it says earlier parts named', async () => {
    const ask = async (known: string[]) => {
      const answer = await handleMessage({ kind: 'annotate', text: 'IS fled. Iraq.', known }, page);
      return answer?.ok ? decodeMentions(String(answer.value), 14).filter((mention) => mention.marked) : answer;
    };
    expect(await ask([])).toEqual([
      { start: 9, end: 13, style: 'place', marked: true, entity: 'iso:IQ', figures: true, why: expect.stringContaining('name') },
    ]);
    expect(await ask(['islamic-state', 'nobody'])).toMatchObject([{ entity: 'islamic-state', style: 'group' }, { entity: 'iso:IQ' }]);
  });

  it('gets the reasons once for each entity, with the mention that is marked', async () => {
    const answer = await handleMessage({ kind: 'annotate', text: 'Iraq said so. Iraq and Syria met.', known: [] }, page);
    const mentions = answer?.ok ? decodeMentions(String(answer.value), 40) : [];
    expect(mentions.map(({ entity, why }) => [entity, why !== undefined])).toEqual([
      ['iso:IQ', true],
      ['iso:IQ', false],
      ['iso:SY', true],
    ]);
  });

  it('gets the card of an entity for its date', async () => {
    expect(await handleMessage({ kind: 'card', entity: 'al-qaim', date: '2017-11-03' }, page)).toMatchObject({
      ok: true,
      value: { entity: 'al-qaim', articleDate: '3 Nov 2017' },
    });
  });

  it('gets words where there is no such entity', async () => {
    expect(await handleMessage({ kind: 'card', entity: 'nobody' }, page)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Reload the page/),
    });
  });

  it('gets the newest facts, not an error, for a date that no calendar has', async () => {
    expect(await handleMessage({ kind: 'card', entity: 'al-qaim', date: '2017-02-30' }, page)).toMatchObject({ ok: true });
  });
});

describe('a page whose reader wants a card in the side panel', () => {
  const open = { kind: 'open-panel', entity: 'al-qaim', date: '2017-11-03' };
  const request = { tabId: 3, entity: 'al-qaim', date: '2017-11-03' };

  it('has it opened beside its own tab, at once: browsers take only a fresh click as consent', async () => {
    const answer = handleMessage(open, page);
    expect(world.done).toEqual(['panel → 3']);
    expect(await answer).toEqual({ ok: true, value: true });
    expect([...world.kept.values()]).toEqual([request]);
  });

  it('gets words where the browser does not open it, and the card waits for the panel', async () => {
    world.opensPanel = false;
    expect(await handleMessage(open, page)).toMatchObject({ ok: false, message: expect.stringContaining('gesture') });
    expect([...world.kept.values()]).toEqual([request]);
  });

  it('writes nothing that outlives the browser', async () => {
    await handleMessage(open, page);
    expect(world.stored.size).toBe(0);
  });
});

describe('our own page', () => {
  it('gets cards without a tab of its own, as the side panel', async () => {
    const panel: Sender = { id: OWN_ID, url: `${OWN_URL}sidepanel.html` };
    expect(await handleMessage({ kind: 'card', entity: 'al-qaim', date: '2017-11-03' }, panel)).toMatchObject({
      ok: true,
      value: { entity: 'al-qaim', articleDate: '3 Nov 2017' },
    });
    expect(await handleMessage({ kind: 'open-panel', entity: 'al-qaim' }, panel)).toEqual(REFUSED);
  });

  it('switches a site off, which unregisters the script there', async () => {
    world.origins = ['*://*/*'];
    expect(await handleMessage({ kind: 'set-site', site: 'tabloid.example', on: false }, popup)).toEqual({ ok: true, value: true });
    expect(world.scripts[0]?.excludeMatches).toContain('*://*.tabloid.example/*');
    await handleMessage({ kind: 'set-site', site: 'tabloid.example', on: true }, popup);
    expect(world.scripts[0]?.excludeMatches).not.toContain('*://*.tabloid.example/*');
  });

  it('has a tab read once', async () => {
    world.tabs = [{ id: 5, report: { state: { kind: 'working' }, address: 'https://news.example/', once: false } }];
    await handleMessage({ kind: 'read-once', tabId: 5 }, popup);
    expect(world.done).toEqual(['/reader.js → 5 frame 0', 'read-now → 5']);
  });

  it('learns the version and the counts of the data', async () => {
    expect(await handleMessage({ kind: 'data-info' }, popup)).toMatchObject({
      ok: true,
      value: { version: expect.stringMatching(/^\d{4}\.\d{2}$/), counts: { places: expect.any(Number), sources: expect.any(Number) } },
    });
  });

  it('may ask for a card too, in a tab of its own', async () => {
    const welcome: Sender = { id: OWN_ID, url: `${OWN_URL}welcome.html`, tab, frameId: 0 };
    expect(await handleMessage({ kind: 'card', entity: 'iso:IQ' }, welcome)).toMatchObject({ ok: true });
  });
});

describe('the side panel', () => {
  it('gets what names are and where they lie, and nothing about what is not known', async () => {
    const answer = await handleMessage({ kind: 'panel-names', entities: ['iso:IQ', 'islamic-state', 'nobody'] }, popup);
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { entity: 'iso:IQ', title: 'Iraq', type: 'country', isArea: true, countries: ['IQ'], at: { lat: expect.any(Number) } },
        { entity: 'islamic-state', isArea: false },
      ],
    });
    const [, group] = answer?.ok ? (answer.value as object[]) : [];
    expect(group).not.toHaveProperty('at');
  });

  it('gets facts for the article’s date, each figure with its date and its source', async () => {
    const answer = await handleMessage({ kind: 'panel-facts', entities: ['islamic-state', 'iso:IQ', 'nobody'], date: '2017-11-03' }, popup);
    const { dataVersion, facts } = (answer?.ok ? answer.value : {}) as { dataVersion: string; facts: EntityFacts[] };
    expect(dataVersion).toMatch(/^\d{4}\.\d\d$/);
    expect(facts.map(({ entity }) => entity)).toEqual(['islamic-state', 'iso:IQ']);
    const [lead] = facts.flatMap(({ estimate }) => estimate ?? []);
    expect(lead?.asOf).toMatch(/^\d{4}/);
    expect(lead?.source.licence).not.toBe('');
    expect(facts.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('gets no more at once than it may ask for', async () => {
    const entities = Array.from({ length: 21 }, () => 'iso:IQ');
    expect(await handleMessage({ kind: 'panel-facts', entities }, popup)).toEqual(REFUSED);
  });
});
