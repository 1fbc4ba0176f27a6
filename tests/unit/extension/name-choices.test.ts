/** What the reader chose about names: kept, bounded, compared folded, and applied to what the engine found. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { annotate } from '../../../engine/annotate.ts';
import { forgetChoice, keepChoice, MAX_CHOICES, type NameChoice, readNameChoices } from '../../../extension/name-choices.ts';
import { applyNameChoices, CHOSEN } from '../../../extension/name-choices-applied.ts';
import { realPack } from '../dataset/make-tables.ts';
import { resetWorld, world } from './fake-browser.ts';

vi.mock('../../../extension/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

beforeEach(resetWorld);

const hidden = (name: string, site?: string): NameChoice => ({ kind: 'hidden', name, ...(site !== undefined && { site }) });
const sense = (name: string, entity: string): NameChoice => ({ kind: 'sense', name, entity });

describe('the store', () => {
  it('holds nothing before something is chosen', async () => {
    expect(await readNameChoices()).toEqual([]);
    expect(world.stored.size).toBe(0);
  });

  it('keeps choices in the order in which they were made', async () => {
    await keepChoice(hidden('Jordan'));
    await keepChoice(sense('Georgia', 'iso:GE'));
    expect(await readNameChoices()).toEqual([hidden('Jordan'), sense('Georgia', 'iso:GE')]);
  });

  it('keeps one sense of a name, whatever its accents and capitals, and gives back the one before', async () => {
    await keepChoice(sense('Ménaka', 'gn:1'));
    expect(await keepChoice(sense('MENAKA', 'gn:2'))).toEqual(sense('Ménaka', 'gn:1'));
    expect(await readNameChoices()).toEqual([sense('MENAKA', 'gn:2')]);
  });

  it('keeps hiding on each site and everywhere apart', async () => {
    for (const choice of [hidden('Jordan'), hidden('Jordan', 'a.example'), hidden('Jordan', 'b.example'), hidden('jordan', 'a.example')])
      await keepChoice(choice);
    expect(await readNameChoices()).toEqual([hidden('Jordan'), hidden('Jordan', 'b.example'), hidden('jordan', 'a.example')]);
    await forgetChoice(hidden('JORDAN', 'b.example'));
    expect(await readNameChoices()).toEqual([hidden('Jordan'), hidden('jordan', 'a.example')]);
  });

  it('takes a choice back, and only it', async () => {
    await keepChoice(sense('Jordan', 'iso:JO'));
    await keepChoice(hidden('Jordan'));
    await forgetChoice({ kind: 'sense', name: 'jordan' });
    expect(await readNameChoices()).toEqual([hidden('Jordan')]);
    await forgetChoice({ kind: 'sense', name: 'Georgia' });
    expect(await readNameChoices()).toEqual([hidden('Jordan')]);
  });

  it('loses none of many that are made at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => keepChoice(hidden(`Name${i}`))));
    expect(await readNameChoices()).toHaveLength(20);
  });

  it('has an end, and says so; what is there can still be changed', async () => {
    world.stored.set('names', { version: 1, choices: Array.from({ length: MAX_CHOICES }, (_, i) => hidden(`Name${i}`)) });
    await expect(keepChoice(hidden('One more'))).rejects.toThrow('settings.errorTooManyNames');
    await keepChoice(hidden('name7'));
    expect(await readNameChoices()).toHaveLength(MAX_CHOICES);
  });

  test.each(['...', '  ', '—'])('refuses %j, which is no name', async (name) => {
    await expect(keepChoice(hidden(name))).rejects.toThrow('settings.errorNoName');
    expect(world.stored.size).toBe(0);
  });

  test.each([
    { version: 2, choices: [] },
    { version: 1, choices: [{ kind: 'hidden', name: 'x'.repeat(121) }] },
    { version: 1, choices: [{ kind: 'hidden', name: 'Jordan', site: '*' }] },
    { version: 1, choices: [{ kind: 'sense', name: 'Jordan', entity: '../x' }] },
    { version: 1, choices: Array.from({ length: MAX_CHOICES + 1 }, (_, i) => hidden(`Name${i}`)) },
    'Jordan',
  ])('sets aside what it cannot read: %#', async (value) => {
    world.stored.set('names', value);
    expect(await readNameChoices()).toEqual([]);
    expect(world.stored.get('names-unreadable')).toEqual(value);
  });

  it('says so when the browser refuses, and goes on with the next', async () => {
    world.failStorage = true;
    await expect(keepChoice(hidden('Jordan'))).rejects.toThrow('settings.errorFull');
    world.failStorage = false;
    await keepChoice(hidden('Jordan'));
    expect(await readNameChoices()).toEqual([hidden('Jordan')]);
  });
});

describe('applied to a text', () => {
  const pack = realPack();
  const text = 'Talks between Iraq and Jordan in Amman. An Iraqi officer left Jordan for Syria.';
  const found = annotate(text, {}, pack);
  const apply = (choices: NameChoice[], site?: string) =>
    applyNameChoices(found, text, site, choices, pack).map(({ start, end, marked, entity }) => ({
      text: text.slice(start, end),
      marked,
      id: pack.id(entity),
    }));
  const plain = apply([]);

  it('nothing changes without choices', () => {
    expect(applyNameChoices(found, text, 'news.example', [], pack)).toBe(found);
    expect(plain.filter(({ marked }) => marked).map(({ text: name }) => name)).toContain('Jordan');
  });

  it('a hidden name loses its marks, however it is written, and nothing else does', () => {
    const expected = plain.map((mention) => (mention.text === 'Jordan' ? { ...mention, marked: false } : mention));
    expect(apply([hidden('JORDÁN')])).toEqual(expected);
    expect(apply([hidden('Jordan', 'news.example')], 'news.example')).toEqual(expected);
    expect(apply([hidden('Jordan', 'news.example')], 'edition.news.example')).toEqual(expected);
  });

  test.each(['other.example', 'badnews.example', 'example', undefined])('a name hidden on another site stays marked on %s', (site) => {
    expect(apply([hidden('Jordan', 'news.example')], site)).toEqual(plain);
  });

  it('a chosen sense is meant by every mention of the name, and says why', () => {
    const changed = applyNameChoices(found, text, undefined, [sense('jordan', 'iso:SY')], pack);
    expect(apply([sense('jordan', 'iso:SY')])).toEqual(
      plain.map((mention) => (mention.text === 'Jordan' ? { ...mention, id: 'iso:SY' } : mention)),
    );
    expect(changed.filter(({ reasons }) => reasons.includes(CHOSEN))).toHaveLength(2);
  });

  it('adjectives stay what they are', () => {
    expect(plain.some(({ text: name }) => name === 'Iraqi')).toBe(true);
    expect(apply([sense('Iraqi', 'iso:SY')])).toEqual(plain);
  });

  it('a sense that the data no longer hold is passed over', () => {
    expect(apply([sense('Jordan', 'nobody')])).toEqual(plain);
  });
});
