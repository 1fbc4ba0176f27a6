/** What the reader chose about names on one page, applied to what was found in it. */
import { describe, expect, it, test } from 'vitest';
import { CHOSEN as SAID_BY_BACKGROUND } from '../../../extension/name-choices-applied.ts';
import type { WireMention } from '../../../extension/wire.ts';
import { applyChoices, CHOSEN, foldName, type PageChoice } from '../../../page/choices.ts';

describe('a folded name', () => {
  test.each([
    ['Ménaka', 'MENAKA'],
    ['Al-Qa’im', 'al qaim'],
    ['Deir\n  Ezzor', 'Deir Ezzor'],
    ['İstanbul', 'istanbul'],
    ['الأنبار', 'الانبار'],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ['Jordan', 'Jordanian'],
    ['Niger', 'Nigeria'],
    ['الأردن', 'العراق'],
    ['東京', '北京'],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
    expect(foldName(one)).not.toBe('');
  });
});

describe('choices', () => {
  const text = 'Jordan and JORDAN and Iraq';
  const mention = (start: number, end: number, rest: Partial<WireMention> = {}): WireMention => ({
    start,
    end,
    style: 'place',
    marked: true,
    entity: 'iso:JO',
    ...rest,
  });
  const found = [
    mention(0, 6, { why: 'one place has this name' }),
    mention(11, 17, { marked: false }),
    mention(22, 26, { entity: 'iso:IQ' }),
  ];
  const apply = (...choices: [string, PageChoice][]) => applyChoices(found, ({ start, end }) => text.slice(start, end), new Map(choices));

  it('change nothing where there are none', () => {
    expect(apply()).toEqual(found);
  });

  it('give every marked mention of the name another sense, in words for its card', () => {
    const [first, second, third] = apply(['jordan', { entity: 'river', style: 'group' }]);
    expect(first).toEqual(mention(0, 6, { entity: 'river', style: 'group', why: CHOSEN }));
    expect([second, third]).toEqual(found.slice(1));
  });

  it('take the marks of a hidden name', () => {
    expect(apply(['jordan', 'hidden'])).toEqual([{ ...found[0], marked: false }, ...found.slice(1)]);
  });

  it('are explained in the same words as those kept for all pages', () => {
    expect(CHOSEN).toBe(SAID_BY_BACKGROUND.key);
  });
});
