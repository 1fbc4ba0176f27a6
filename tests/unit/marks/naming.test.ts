// @vitest-environment happy-dom
/** Names given another sense, hidden and paused from a card: the marks of the page follow at once, and come back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardModel } from '../../../engine/card-model.ts';
import type { BackgroundClient, ChoiceClient } from '../../../page/background-client.ts';
import { CHOSEN } from '../../../page/choices.ts';
import { namingOf } from '../../../page/naming.ts';
import { pauseFrom } from '../../../page/pause.ts';
import { readArticle } from '../../../page/reading.ts';
import { client, collect, painted, paragraphs, session, stopSessions, stubHighlights } from './page-parts.ts';

beforeEach(stubHighlights);
afterEach(stopSessions);

const river = { entity: 'river', style: 'group' as const, title: 'Jordan River', kindLine: 'River' };
const BEFORE = ['dl-1 Iraq', 'dl-1 Jordan'];

async function read(answers: Partial<BackgroundClient & ChoiceClient> = {}) {
  paragraphs('Jordan and Iraq', 'Jordan again');
  const own = session();
  const asked: string[] = [];
  const background = {
    ...client(['Jordan', 'Iraq']).client,
    card: async (entity: string) => ({ entity }) as CardModel,
    async chooseSense(name: string, entity: string) {
      asked.push(`choose ${name} ${entity}`);
      return { kept: true };
    },
    undoSense: async (name: string) => void asked.push(`undo ${name}`),
    async hideName(name: string, where: string) {
      asked.push(`hide ${name} ${where}`);
      return { kept: true };
    },
    undoHide: async (name: string, where: string) => void asked.push(`show ${name} ${where}`),
    async pause() {
      asked.push('pause');
      return 12_345;
    },
    resume: async () => void asked.push('resume'),
    ...answers,
  };
  await readArticle(own, background, collect);
  expect(painted().toSorted()).toEqual(BEFORE);
  return { own, asked, background, naming: namingOf('Jordan', own, background) };
}

describe('another sense', () => {
  it('on this page tells the background nothing, paints the mark anew, and is undone', async () => {
    const { naming, asked } = await read();
    const change = await naming.choose(river, false);
    expect(painted().toSorted()).toEqual(['dl-1 Iraq', 'dl-2 Jordan']);
    expect(change).toMatchObject({ kept: true, model: { entity: 'river', why: CHOSEN } });
    await change.undo();
    expect(painted().toSorted()).toEqual(BEFORE);
    expect(asked).toEqual([]);
  });

  it('for always is kept by the background, and forgotten when undone', async () => {
    const { naming, asked } = await read();
    const change = await naming.choose(river, true);
    expect(painted()).toContain('dl-2 Jordan');
    await change.undo();
    expect(asked).toEqual(['choose Jordan river', 'undo Jordan']);
    expect(painted().toSorted()).toEqual(BEFORE);
  });

  it('that took the place of an earlier one gives it back', async () => {
    const asked: string[] = [];
    const chooseSense = async (_name: string, entity: string) => {
      asked.push(entity);
      return { kept: true, before: 'jordan' };
    };
    const { naming } = await read({ chooseSense });
    await (await naming.choose(river, true)).undo();
    expect(asked).toEqual(['river', 'jordan']);
  });

  it('in a private window holds for the page, and undoing asks for nothing', async () => {
    const { naming, asked } = await read({ chooseSense: async () => ({ kept: false }) });
    const change = await naming.choose(river, true);
    expect(change.kept).toBe(false);
    expect(painted()).toContain('dl-2 Jordan');
    await change.undo();
    expect([painted().toSorted(), asked]).toEqual([BEFORE, []]);
  });

  it('that the background refuses changes nothing', async () => {
    const { naming } = await read({ chooseSense: () => Promise.reject(new Error('No more names can be kept.')) });
    await expect(naming.choose(river, true)).rejects.toThrow('No more');
    expect(painted().toSorted()).toEqual(BEFORE);
  });

  it('one after the other is undone one after the other', async () => {
    const { naming } = await read();
    const first = await naming.choose(river, false);
    const second = await naming.choose({ ...river, entity: 'man', style: 'person' }, false);
    expect(painted()).toContain('dl-4 Jordan');
    await second.undo();
    expect(painted()).toContain('dl-2 Jordan');
    await first.undo();
    expect(painted().toSorted()).toEqual(BEFORE);
  });
});

describe('a hidden name', () => {
  it.each(['site', 'everywhere'] as const)('(%s) loses its marks and gets them back', async (where) => {
    const { naming, asked } = await read();
    const change = await naming.hide(where);
    expect(painted()).toEqual(['dl-1 Iraq']);
    await change.undo();
    expect(painted().toSorted()).toEqual(BEFORE);
    expect(asked).toEqual([`hide Jordan ${where}`, `show Jordan ${where}`]);
  });

  it('in a private window is hidden on the page alone', async () => {
    const { naming, asked } = await read({ hideName: async () => ({ kept: false }) });
    const change = await naming.hide('everywhere');
    expect([change.kept, painted()]).toEqual([false, ['dl-1 Iraq']]);
    await change.undo();
    expect([painted().toSorted(), asked]).toEqual([BEFORE, []]);
  });
});

describe('a pause from the card', () => {
  it('takes all marks, says until when, and gives them back', async () => {
    const { own, asked, background } = await read();
    const undo = await pauseFrom(own, background);
    expect([painted().toSorted(), own.state]).toEqual([[], { kind: 'paused', until: 12_345 }]);
    await undo();
    expect([painted().toSorted(), own.state.kind, asked]).toEqual([BEFORE, 'reading', ['pause', 'resume']]);
  });

  it('that the background refuses takes none', async () => {
    const { own, background } = await read({ pause: () => Promise.reject(new Error('Gone.')) });
    await expect(pauseFrom(own, background)).rejects.toThrow('Gone.');
    expect([painted().toSorted(), own.quiet]).toEqual([BEFORE, false]);
  });
});
