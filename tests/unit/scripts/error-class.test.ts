/** The rules that sort errors into classes. */
import { describe, expect, test } from 'vitest';
import { type FalseMention, falseClass, linkClass, missedClass } from '../../../scripts/evaluate/error-class.ts';
import { countCaseless, countSmall } from '../../../scripts/evaluate/error-words.ts';
import { borderClass } from '../../../scripts/evaluate/find-errors.ts';

const WORDS = {
  isCommon: (word: string) => ['nice', 'reading', 'كان'].includes(word),
  isGivenName: (word: string) => ['paris', 'michael', 'jordan', 'hilton'].includes(word),
};

/** `before [[name]] after`. */
function falseIn(line: string, more: Partial<FalseMention> = {}): string {
  const [before = '', text = '', after = ''] = line.split(/\[\[|\]\]/);
  return falseClass({ before, text, after, kind: 'place', form: 'name', type: 'town', population: 40_000, ...more }, WORDS);
}

describe('a false mention', () => {
  test.each([
    ['he met Mr. [[Lincoln]] there', 'person’s name'],
    ['the judge, J. [[Houston]], ruled', 'person’s name'],
    ['and [[Troy]], 43, of no town', 'person’s name'],
    ['for Michael [[Bolton]] and', 'person’s name'],
    ['then [[Paris]] Hilton came', 'person’s name'],
    ['in the [[Boston]] Globe', 'part of a longer name'],
    ['at [[Stanford]] University in', 'organisation holding the name'],
    ['the [[PA]] said', 'abbreviation'],
    ['the [[U.S.]] said', 'abbreviation'],
    ['in [[Calif.]] on', 'abbreviation'],
    ['a [[nice]] day', 'common word'],
    ['[[Reading]] is good', 'common word'],
    ['by Old [[Elm]] there', 'part of a longer name'],
    ['in [[Springfield]] on', 'town or city, not annotated'],
    ['ما [[كان]] من', 'common word'],
    ['في [[باريس]] اليوم', 'town or city, not annotated'],
  ])('in “%s” is: %s', (line, expected) => {
    expect(falseIn(line)).toBe(expected);
  });

  test('is first what the annotation says', () => {
    expect(falseIn('he met Mr. [[Lincoln]] there', { annotatedAs: 'org' })).toBe('organisation holding the name');
    expect(falseIn('in [[Springfield]] on', { annotatedAs: 'person' })).toBe('person’s name');
    expect(falseIn('in [[Springfield]] on', { annotatedAs: 'place' })).toBe('second mention over an annotated place');
    expect(falseIn('in [[Springfield]] on', { annotatedAs: 'other', annotatedType: 'PRO' })).toBe('annotated as PRO');
    expect(falseIn('in [[Springfield]] on', { annotatedAs: 'other' })).toBe('part of another annotated name');
    expect(falseIn('in [[Springfield]] on', { annotatedAs: 'other', annotatedType: 'Literal_Expression' })).toBe(
      'town or city, not annotated',
    );
  });

  test('is sorted by what the engine took it for where the words around say nothing', () => {
    expect(falseIn('the [[Syrian]] front', { form: 'adjective' })).toBe('adjective or demonym');
    expect(falseIn('the [[Iraq]] war', { form: 'nested' })).toBe('nested in a longer name');
    expect(falseIn('and [[Syria]] did', { type: 'country' })).toBe('country, capital or state, not annotated');
    expect(falseIn('in [[Elmville]] on', { population: 900 })).toBe('small town');
    expect(falseIn('in [[Elmville]] on', { population: undefined })).toBe('other place');
    expect(falseIn('and [[Daesh]] did', { kind: 'actor', type: 'group' })).toBe('actor, not annotated');
  });
});

describe('a missed place', () => {
  const missed = (text: string, rawType: string, isInIndex: boolean) =>
    missedClass({ text, before: 'in ', after: ' on', rawType, isInIndex }, WORDS);

  test.each([
    ['Romani', 'Non_Literal_Modifier', false, 'not in the index: adjective or demonym'],
    ['Paris', 'Embedded_Non_Lit', true, 'in the index: nested in a longer name'],
    ['Ga.', 'ADM1', true, 'in the index: abbreviation'],
    ['Elm Street School', 'Literal', false, 'not in the index: building or institution'],
    ['Terminal', 'FACILITY', false, 'not in the index: building or institution'],
    ['Elmville', 'PPL', true, 'in the index: other'],
  ])('%s, %s', (text, rawType, isInIndex, expected) => {
    expect(missed(text, rawType, isInIndex)).toBe(expected);
  });
});

test('wrong borders are told by what is too much or too little', () => {
  const gold = { start: 10, end: 20 };
  expect(borderClass(gold, { start: 5, end: 20 })).toBe('longer than annotated');
  expect(borderClass(gold, { start: 12, end: 20 })).toBe('shorter than annotated');
  expect(borderClass(gold, { start: 5, end: 15 })).toBe('shifted');
});

test('wrong links are told by coordinates, identity, kind and country', () => {
  const link = { km: 900, isSameId: false, type: 'town', country: 'US', rawType: 'PPL', goldCountry: 'US' };
  expect(linkClass(link)).toBe('wrong sense, same country');
  expect(linkClass({ ...link, km: undefined })).toBe('no coordinates');
  expect(linkClass({ ...link, isSameId: true })).toBe('same place, other point');
  expect(linkClass({ ...link, goldCountry: 'GB' })).toBe('wrong sense, other country');
  expect(linkClass({ ...link, goldCountry: undefined })).toBe('wrong sense');
  expect(linkClass({ ...link, type: 'admin1' })).toBe('wrong sense: unit for a town');
  expect(linkClass({ ...link, rawType: 'ADM2' })).toBe('wrong sense: town for a unit');
});

test('words that a corpus writes small are counted, in any script with case', () => {
  const counts = countSmall(['Он знал, что он там. Der Ort und der Mann; DER der']);
  expect([counts.get('он'), counts.get('der'), counts.get('mann'), counts.get('знал')]).toEqual([1, 2, undefined, 1]);
});

test('words of a script without case are counted where no annotation has them', () => {
  const mentions = [{ start: 8, end: 13, text: 'باريس', type: 'place' as const }];
  const counts = countCaseless([{ id: 1, text: 'كان في باريس وكان في', mentions }]);
  expect([counts.get('في'), counts.get('باريس')]).toEqual([2, undefined]);
});
