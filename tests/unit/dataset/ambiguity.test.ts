/** What else a place's name may mean, decided when the pack is built. */
import { describe, expect, it, test } from 'vitest';
import { ambiguityOf, bearersOf, codeOf, isWordElsewhere } from '../../../dataset/gazetteer/ambiguity.ts';
import type { GazetteerPlace } from '../../../dataset/gazetteer/place.ts';
import { readWordLists } from '../../../dataset/gazetteer/word-lists.ts';
import { AMBIGUITY_CLASSES } from '../../../engine/pack/layout.ts';
import { makePlace } from './make-place.ts';

const lists = readWordLists();
const classOf = (name: string, more: Parameters<typeof makePlace>[1] = {}, others: readonly GazetteerPlace[] = []) => {
  const place = makePlace(name, more);
  return ambiguityOf(name, place, bearersOf([place, ...others]), lists);
};

describe('a name', () => {
  test.each([
    ['Of', 'stop'],
    ['Most', 'stop'],
    ['Hit', 'stop'],
    ['Same', 'stop'],
    ['Mar', 'stop'],
    ['Worms', 'word_like'],
    ['Lens', 'word_like'],
    ['Florence', 'person_like'],
    ['Abbottabad', 'clear'],
    ['Al-Qaim', 'clear'],
    ['Most Beautiful', 'clear'],
    ['الموصل', 'clear'],
  ])('%s of a town is %s', (name, expected) => {
    expect(classOf(name)).toBe(expected);
  });

  it('that differs from a word by its accents alone is that word, since texts leave them out', () => {
    expect(classOf('Wé')).toBe('stop');
    expect(classOf('Wórms')).toBe('word_like');
  });

  it('of a large city or a capital is looked for, however common the word', () => {
    expect(classOf('Nice', { population: 340_000 })).toBe('word_like');
    expect(classOf('Most', { type: 'capital', population: 500 })).toBe('word_like');
  });

  it('of a city over a million is its own, though people bear it', () => {
    expect(classOf('Sydney', { population: 900_000 })).toBe('person_like');
    expect(classOf('Sydney', { population: 5_000_000 })).toBe('clear');
  });
});

describe('a name in another script', () => {
  test.each([
    ['كيف', { type: 'capital', population: 2_800_000 }, 'word_like'],
    ['مدينة', { type: 'admin1' }, 'word_like'],
    ['الحكومة', { population: 20_000 }, 'word_like'],
    ['باريس', { type: 'capital', population: 2_100_000 }, 'clear'],
    ['Так', { population: 20_000 }, 'stop'],
    ['Так', { type: 'admin1' }, 'word_like'],
    ['Лондон', { type: 'capital', population: 9_000_000 }, 'clear'],
    ['Харків', { population: 1_400_000 }, 'clear'],
    ['Остин', { population: 900_000 }, 'person_like'],
    ['טוב', { population: 5_000 }, 'stop'],
  ] as const)('%s of %o is %s', (name, place, expected) => {
    expect(classOf(name, place)).toBe(expected);
  });
});

describe('a common word of another language in Latin letters', () => {
  const isWord = (name: string, more: Parameters<typeof makePlace>[1] = {}) => isWordElsewhere(name, makePlace(name, more), lists);

  it('is told, but keeps the class that it has in English', () => {
    expect(['Este', 'Laut', 'Dabei', 'Dopo'].map((name) => isWord(name))).toEqual([true, true, true, true]);
    expect(classOf('Dabei')).toBe('clear');
  });

  it('is none where English knows it as a name, or where it names a city', () => {
    expect(isWord('California')).toBe(false);
    expect(isWord('Essen', { population: 580_000 })).toBe(false);
    expect(isWord('Trujillo')).toBe(false);
  });
});

describe('a name that several places bear', () => {
  const other = (population: number, more = {}) => makePlace('Twinford', { id: 'gn:2', admin1: 'IQ.72', population, ...more });

  it('is shared while another is a tenth as large', () => {
    expect(classOf('Twinford', {}, [other(2_000)])).toBe('shared');
    expect(classOf('Twinford', {}, [other(1_999)])).toBe('clear');
  });

  it('counts spellings that a text can’t tell apart', () => {
    const place = makePlace('Twinford');
    const accented = { ...other(20_000), names: ['Other', 'Twínford'] };
    expect(ambiguityOf('Twinford', place, bearersOf([place, accented]), lists)).toBe('shared');
  });

  it('is not shared by a province and the town in it', () => {
    expect(classOf('Twinford', {}, [other(0, { type: 'admin1', admin1: 'IQ.71' })])).toBe('clear');
    expect(classOf('Twinford', {}, [other(0, { type: 'admin1', admin1: 'IQ.72' })])).toBe('shared');
  });

  it('is shared by a place whose inhabitants are unknown with another such one', () => {
    expect(classOf('Twinford', { population: 0 }, [other(0)])).toBe('shared');
    expect(classOf('Twinford', { population: 6_000 }, [other(0)])).toBe('clear');
  });
});

test('each class is stored under its place in the list', () => {
  expect(AMBIGUITY_CLASSES.map((each) => codeOf(each, false))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(AMBIGUITY_CLASSES.map((each) => codeOf(each, true))).toEqual([6, 1, 2, 7, 4, 5]);
});
