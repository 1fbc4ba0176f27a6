/** Look-up of a written name, whatever its capitals. */
import { describe, expect, it, test } from 'vitest';
import { lookup } from '../../../engine/lookup.ts';
import { realPack } from '../dataset/make-tables.ts';

const pack = realPack();
const ids = (name: string): string[] => lookup(name, pack).map((entity) => pack.id(entity));

describe('lookup', () => {
  test.each([
    ['al-qaim', 'al-qaim'],
    ['AL QAIM', 'al-qaim'],
    ['el-Qaim', 'al-qaim'],
    ['Al-Qa’im', 'al-qaim'],
    ['Al Qā’im', 'al-qaim'],
    ['القائم', 'al-qaim'],
    ['daesh', 'islamic-state'],
    ['is', 'islamic-state'],
    ['islamic state', 'islamic-state'],
    ['us', 'iso:US'],
    ['U.S.', 'iso:US'],
    ['dillon', 'ryan-dillon'],
    ['deir ez zor', 'deir-ez-zor'],
    ['iraqi', 'iso:IQ'],
    ['ivory coast', 'iso:CI'],
    // A state's abbreviation; a text must have its capitals, a look-up need not.
    ['al', 'gn:4829764'],
  ])('%s means %s', (name, id) => {
    expect(ids(name)).toContain(id);
  });

  it('gives all senses of a shared name, countries first', () => {
    expect(ids('Congolese')).toEqual(expect.arrayContaining(['iso:CD', 'iso:CG']));
    expect(ids('Deir al-Zour')).toEqual(['deir-ez-zor', 'deir-ez-zor-governorate']);
  });

  test.each(['', '   ', '...', '-', 'Nowhere-at-all', 'Iraqq', 'constructor', '__proto__', '\u0000', '😀'])('%j means nothing', (name) => {
    expect(ids(name)).toEqual([]);
  });

  it('gives an entity once when several of its names fit', () => {
    expect(ids('Al-Qaim')).toEqual(['al-qaim']);
  });
});
