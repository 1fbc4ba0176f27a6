/** Copy, export and print: one at a time, a few names at once, and not for a page that is gone. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { TakeAwayState } from '../../../components/panel-state.ts';
import type { ExportedFile, ExportedPage } from '../../../extension/panel-export.ts';
import { TakeAways } from '../../../extension/take-away.ts';

const asked: string[][] = [];
let answer: (entities: string[]) => Promise<unknown>;
vi.mock('../../../extension/extension-client.ts', () => ({
  askBackground: ({ entities }: { entities: string[] }) => {
    asked.push(entities);
    return answer(entities);
  },
}));

const facts = (entity: string) => ({ entity, title: entity, kindLine: 'Town', facts: [], sources: [] });
const page: ExportedPage = {
  site: 'news.example',
  address: 'https://news.example/a',
  dating: { date: '2017-11-03', corrected: false },
  names: Array.from({ length: 23 }, (_, index) => ({ entity: `e${index}`, text: `Name ${index}`, style: 'place' as const, count: 1 })),
};

let told: TakeAwayState[];
let saved: ExportedFile[];
let takeAways: TakeAways;
beforeEach(() => {
  [told, saved] = [[], []];
  asked.length = 0;
  answer = async (entities) => ({ dataVersion: '2026.11', facts: entities.map(facts) });
  takeAways = new TakeAways({
    copy: async (text) => void (await text),
    save: (file) => saved.push(file),
    print: () => undefined,
    toText: () => '',
    onChange: (state) => told.push(state),
  });
});

it('asks for a few names at a time and tells how far it is', async () => {
  await takeAways.start('csv', page);
  expect(asked.map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(told.map((state) => (state.kind === 'working' ? state.done : state.kind))).toEqual([0, 10, 20, 23, 'done']);
  expect(saved.map(({ name }) => name)).toEqual(['dateline-news.example-2017-11-03.csv']);
  expect((await saved[0]!.content.text()).split('\r\n')).toHaveLength(25);
});

it.each([
  ['another page comes to the front', () => takeAways.follow({ ...page, address: 'https://news.example/b' })],
  ['the date becomes another', () => takeAways.follow({ ...page, dating: { date: '2015', corrected: true } })],
  ['the tab has nothing more to take', () => takeAways.follow(undefined)],
  ['the reader cancels', () => takeAways.cancel()],
])('ends where %s', async (_name, happen) => {
  const running = takeAways.start('json', page);
  happen();
  await running;
  expect(told.at(-1)).toEqual({ kind: 'idle' });
  expect([saved.length, asked.length]).toEqual([0, 1]);
});

it('goes on while the same page is told again', async () => {
  const running = takeAways.start('json', page);
  takeAways.follow({ ...page, names: [...page.names] });
  await running;
  expect(saved).toHaveLength(1);
});

it('says what went wrong, and gives no half file', async () => {
  answer = async (entities) => {
    if (entities.includes('e12')) throw new Error('The data file is missing.');
    return { dataVersion: '2026.11', facts: entities.map(facts) };
  };
  await takeAways.start('geojson', page);
  expect(told.at(-1)).toEqual({ kind: 'failed', what: 'geojson', message: 'The data file is missing.' });
  expect(saved).toEqual([]);
});
