/** What a written name can mean, for the reader who says "not this one". */

import { describe, expect, it, test } from 'vitest';
import { isSenseOf, MAX_SENSES, sensesOf } from '../../../engine/senses.ts';
import { ENGLISH } from '../../../scripts/english.ts';
import { realPack } from '../dataset/make-tables.ts';

const pack = realPack();

describe('senses', () => {
  it('say what tells them apart, the most likely first', () => {
    const [first, second] = sensesOf('Georgia', pack, ENGLISH);
    expect(first).toEqual({ entity: 'iso:GE', style: 'place', title: 'Georgia', kindLine: 'Country or territory' });
    expect(second?.kindLine).toContain('United States');
  });

  it('are those of any writing', () => {
    expect(sensesOf('GEORGIA', pack, ENGLISH)).toEqual(sensesOf('Georgia', pack, ENGLISH));
    expect(sensesOf('al-qaʼim', pack, ENGLISH)[0]).toMatchObject({ entity: 'al-qaim', style: 'place' });
  });

  it('have the style of their mark', () => {
    expect(sensesOf('Daesh', pack, ENGLISH)[0]).toMatchObject({ entity: 'islamic-state', style: 'group' });
  });

  it('are few enough for a card, each once', () => {
    const ids = sensesOf('San Jose', pack, ENGLISH).map(({ entity }) => entity);
    expect(ids).toHaveLength(MAX_SENSES);
    expect(new Set(ids).size).toBe(MAX_SENSES);
  });

  test.each(['Kenyan police', 'Syrian government troops', '', '...', 'Nowhere-at-all', 'x'.repeat(120)])('%j has none', (name) => {
    expect(sensesOf(name, pack, ENGLISH)).toEqual([]);
  });
});

describe('an entity', () => {
  it('bears its names and no other', () => {
    const georgia = pack.find('iso:GE');
    expect(isSenseOf('georgia', georgia, pack)).toBe(true);
    expect(isSenseOf('Jordan', georgia, pack)).toBe(false);
  });

  it('bears its name however many come before it', () => {
    const all = sensesOf('San Jose', pack, ENGLISH).map(({ entity }) => entity);
    const later = Array.from({ length: pack.entityCount }, (_, entity) => entity).find(
      (entity) => isSenseOfCheap(entity) && !all.includes(pack.id(entity)),
    );
    expect(later).toBeDefined();
    expect(isSenseOf('San Jose', later ?? -1, pack)).toBe(true);
  });
});

/** A San José of the gazetteer, without asking the look-up. */
function isSenseOfCheap(entity: number): boolean {
  return entity >= pack.recordCount && pack.title(entity) === 'San Jose';
}
