/** The look-up box: names by any script, whole or begun. */
import { describe, expect, it, test } from 'vitest';
import { lookUpNames } from '../../../engine/look-up/look-up.ts';
import { realPack } from '../dataset/make-tables.ts';

const pack = realPack();
const found = (text: string, limit = 12) => lookUpNames(text, pack, limit).map(({ entity, name }) => `${pack.title(entity)} = ${name}`);

test.each([
  ['Al Qaim', 'Al-Qaim = Al-Qaim'],
  ['القائم', 'Al-Qaim = القائم'],
  ['قائم', 'Al-Qaim = القائم'],
  ['Мосул', 'Mosul = Мосул'],
  ['北京', 'Beijing = 北京'],
  ['abu kam', 'Abu Kamal = Abu Kamal'],
  ['deir ez-z', 'Deir ez-Zor = Deir ez-Zor'],
])('“%s” finds %s first', (text, first) => {
  expect(found(text)[0]).toBe(first);
});

describe('the order', () => {
  it('is: who bears the name, whose name begins so, whose word begins so; within, actors and large places first', () => {
    const names = found('wagner');
    expect(names[0]).toBe('Wagner Group = Wagner');
    const begun = lookUpNames('hezb', pack, 12).map(({ name }) => /^hezb/i.test(name));
    expect(begun).toEqual(begun.toSorted((a, b) => Number(b) - Number(a)));
    expect(begun[0]).toBe(true);
  });
});

it('tells each entity once, and no more than are wanted', () => {
  const hits = lookUpNames('san', pack, 12);
  expect(hits).toHaveLength(12);
  expect(new Set(hits.map(({ entity }) => entity)).size).toBe(12);
  expect(found('san', 3)).toHaveLength(3);
});

test.each(['', ' ', '…', 'x', 'zzqqxx'])('“%s” finds nothing', (text) => {
  expect(found(text).filter((name) => text.length > 1 || !name)).toEqual([]);
});
