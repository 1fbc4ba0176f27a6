/** The side panel's memory: the page in front, and the cards beside it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSay } from '../../../engine/words/say.ts';
import { Panel, type PanelContent } from '../../../extension/panel.ts';
import { leavePanelRequest } from '../../../extension/panel-request.ts';
import { readTexts } from '../../../scripts/text-files.ts';
import { resetWorld, world } from './fake-browser.ts';

const say = createSay(readTexts('en'), 'en');

const known: Record<string, object> = {};
const asked: unknown[] = [];
let answers: Promise<unknown>[] = [];

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));
vi.mock('../../../extension/extension-client.ts', () => ({
  askBackground: (message: { kind: string; entity: string; entities: string[] }) => {
    if (message.kind === 'panel-names') return Promise.resolve(message.entities.flatMap((entity) => known[entity] ?? []));
    asked.push(message);
    return answers.shift() ?? Promise.resolve({ entity: message.entity });
  },
}));

const byStyle = { place: 1, group: 0, official: 0, person: 0 };
const iraq = { entity: 'iso:IQ', text: 'Iraq', style: 'place', count: 3 } as const;
const tab = (id: number, address = `https://news${id}.example/a`) => ({
  id,
  report: { state: { kind: 'reading', names: 1, marked: 1, date: '2017-11-03', byStyle } as const, address, once: false },
  names: [iraq],
});

let content: PanelContent;
let panel: Panel;
beforeEach(() => {
  resetWorld();
  asked.length = 0;
  answers = [];
  world.tabs = [tab(1), tab(2)];
  panel = new Panel((next) => {
    content = next;
  }, say);
});

const shown = () => (content.card && 'model' in content.card ? content.card.model.entity : content.card?.message);
const bringForward = async (id: number) => {
  world.tabs = world.tabs.toSorted((a) => (a.id === id ? -1 : 1));
  await panel.refresh();
};

describe('the page in front', () => {
  it('is told with its site, its date in words, and its names', async () => {
    await panel.refresh();
    expect(content).toEqual({
      state: {
        site: 'news1.example',
        textSize: 'normal',
        page: { kind: 'reading', names: 1, marked: 1, date: '3 Nov 2017', byKind: byStyle },
        names: [iraq],
        dating: { date: '2017-11-03', corrected: false },
      },
    });
  });

  it('has its names with what the data call them, and where they lie', async () => {
    known['iso:IQ'] = {
      entity: 'iso:IQ',
      title: 'Iraq',
      type: 'country',
      at: { lat: 33, lon: 43 },
      isArea: true,
      countries: ['IQ'],
      population: 9,
    };
    await panel.refresh();
    const place = { lat: 33, lon: 43, isArea: true, countries: ['IQ'], population: 9 };
    expect(content.state.names).toEqual([{ ...iraq, title: 'Iraq', place }]);
    delete known['iso:IQ'];
  });

  it('says how its date came about, which chooses the cards', async () => {
    const own = { date: '2017-11-03', origin: 'json-ld' } as const;
    const one = tab(1);
    world.tabs = [{ ...one, report: { ...one.report, dating: { own } } }];
    await panel.refresh();
    expect(content.state.dating).toEqual({ date: '2017-11-03', own, corrected: false });
    await panel.open('iso:IQ');
    await panel.correctDate('2016-05');
    expect(content.state.dating).toEqual({ date: '2016-05', own, corrected: true });
    // The card that is open is chosen anew.
    expect(asked).toEqual([
      { kind: 'card', entity: 'iso:IQ', date: '2017-11-03', site: 'news1.example' },
      { kind: 'card', entity: 'iso:IQ', date: '2016-05', site: 'news1.example' },
    ]);
    expect(content.card).toMatchObject({ canGoBack: false });
  });

  it('whose date was found where no page has one is taken for undated', async () => {
    const one = tab(1);
    world.tabs = [{ ...one, report: { ...one.report, dating: { own: { date: '2017-11-03', origin: 'invented' as 'url' } } } }];
    await panel.refresh();
    expect(content.state.names).toEqual([]);
  });

  it('changes with the tab', async () => {
    await panel.refresh();
    await bringForward(2);
    expect(content.state.site).toBe('news2.example');
  });

  it.each([
    ['nothing of ours answers and no address can be seen', { id: 1 }, undefined],
    ['the site is not permitted', { id: 1, url: 'https://news.example/a' }, 'no-permission'],
  ])('is told where %s', async (_name, front, kind) => {
    world.tabs = [front];
    expect(await panel.refresh()).toBe(kind);
    expect(content.state.names).toEqual([]);
  });

  it('whose names are no names has none', async () => {
    world.tabs = [{ ...tab(1), names: [{ ...iraq, count: -1 }] }];
    await panel.refresh();
    expect(content.state.names).toEqual([]);
  });
});

describe('a card', () => {
  it('is of the article’s date, and leads back when another was followed', async () => {
    await panel.refresh();
    await panel.open('iso:IQ');
    expect(asked).toEqual([{ kind: 'card', entity: 'iso:IQ', date: '2017-11-03', site: 'news1.example' }]);
    expect(content.card).toMatchObject({ canGoBack: false });
    await panel.follow('iso:SY');
    expect(content.card).toMatchObject({ model: { entity: 'iso:SY' }, canGoBack: true });
    panel.back();
    expect(shown()).toBe('iso:IQ');
    panel.close();
    expect(content.card).toBeUndefined();
  });

  it('that the page asked for is shown once, by the panel beside that page alone', async () => {
    await leavePanelRequest({ tabId: 2, entity: 'al-qaim', date: '2016' });
    await panel.refresh();
    expect(content.card).toBeUndefined();
    await bringForward(2);
    expect(asked).toEqual([{ kind: 'card', entity: 'al-qaim', date: '2016', site: 'news2.example' }]);
    expect(shown()).toBe('al-qaim');
    panel.close();
    await panel.refresh();
    expect(content.card).toBeUndefined();
  });

  it('stays with its tab, and goes with its page', async () => {
    await panel.refresh();
    await panel.open('iso:IQ');
    await bringForward(2);
    expect(content.card).toBeUndefined();
    await bringForward(1);
    expect(shown()).toBe('iso:IQ');
    world.tabs = [tab(1, 'https://news1.example/a#comments')];
    await panel.refresh();
    expect(shown()).toBe('iso:IQ');
    world.tabs = [tab(1, 'https://news1.example/b')];
    await panel.refresh();
    expect(content.card).toBeUndefined();
  });

  it('that comes late gives way to what was chosen after it', async () => {
    await panel.refresh();
    let arrive: (model: unknown) => void = () => undefined;
    answers = [new Promise((resolve) => (arrive = resolve))];
    const slow = panel.open('slow');
    await panel.open('iso:IQ');
    arrive({ entity: 'slow' });
    await slow;
    expect(shown()).toBe('iso:IQ');
  });

  it('that could not be made says why, and the one before stays within reach', async () => {
    await panel.refresh();
    await panel.open('iso:IQ');
    answers = [Promise.reject(new Error('The data file is missing.'))];
    await panel.follow('iso:SY');
    expect(content.card).toEqual({ message: 'The data file is missing.' });
    await panel.open('iso:IQ');
    expect(shown()).toBe('iso:IQ');
  });
});

describe('the way to a name on the page', () => {
  it('is told to the page', async () => {
    await panel.refresh();
    await panel.goTo('iso:IQ', 'first');
    expect(world.done).toEqual(['go-to → 1']);
  });

  it('goes round its mentions, and says where it is', async () => {
    world.tabs = [{ ...tab(1), gone: (mention) => ({ at: mention + 1, of: 3 }) }, tab(2)];
    await panel.refresh();
    const at: unknown[] = [];
    for (const which of ['next', 'next', 'next', 'next', 'previous', 'first', 'previous'] as const) {
      await panel.goTo('iso:IQ', which);
      at.push(content.state.gone?.at);
    }
    expect(at).toEqual([1, 2, 3, 1, 3, 1, 3]);
    await bringForward(2);
    expect(content.state.gone).toBeUndefined();
  });

  it('whose answer is no place in the list is lost', async () => {
    world.tabs = [{ ...tab(1), gone: () => ({ at: 4, of: 3 }) }];
    await panel.refresh();
    await panel.goTo('iso:IQ', 'first');
    expect(content.state.gone).toBeUndefined();
    expect(content.state.message).toBe('This name is not shown on the page at the moment.');
  });

  it('is said to be lost where the page does not show the name', async () => {
    await panel.refresh();
    await panel.goTo('iso:IQ', 'first');
    expect(content.state.message).toBe('This name is not shown on the page at the moment.');
    await panel.open('iso:IQ');
    expect(content.state.message).toBeUndefined();
  });
});

it('cards have the text size that the reader chose, from the next look on', async () => {
  await panel.refresh();
  world.stored.set('preferences', { version: 1, textSize: 'largest' });
  await panel.refresh();
  expect(content.state.textSize).toBe('largest');
});
