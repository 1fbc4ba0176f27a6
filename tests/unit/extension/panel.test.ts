/** The side panel's memory: the page in front, and the cards beside it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelContent } from '../../../extension/panel.ts';
import { leavePanelRequest } from '../../../extension/panel-request.ts';
import { resetWorld, world } from './fake-browser.ts';

const asked: unknown[] = [];
let answers: Promise<unknown>[] = [];

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));
vi.mock('../../../extension/extension-client.ts', () => ({
  askBackground: (message: { entity: string }) => {
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
  });
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
      },
    });
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
    await panel.goTo('iso:IQ');
    expect(world.done).toEqual(['go-to → 1']);
  });

  it('is said to be lost where the page does not show the name', async () => {
    await panel.refresh();
    await panel.goTo('iso:IQ');
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
