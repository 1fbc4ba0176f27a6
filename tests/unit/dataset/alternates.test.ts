/** GeoNames' alternate names: which are names of people's use, and why the others are dropped. */
import { describe, expect, test } from 'vitest';
import { rejectionOf } from '../../../dataset/gazetteer/alternates.ts';

describe('a name is dropped', () => {
  test.each([
    ['dyr alzwr', 'transliteration'],
    ['hsybt', 'transliteration'],
    ['al qaym', 'transliteration'],
    ['київ', 'transliteration'],
    ['αθήνα', 'transliteration'],
    ['երևան', 'transliteration'],
    ['LED', 'code'],
    ['CAN', 'code'],
    ['B4', 'code'],
    ['Paris 15', 'no name'],
    ['Mosul (Iraq)', 'no name'],
    ['Mosul, Iraq', 'no name'],
    ['Mosul/Nineveh', 'no name'],
    ['“Mosul”', 'no name'],
    ['Mosul; Nineveh', 'no name'],
    ['Mosul…', 'no name'],
    ['Mosc£', 'no name'],
    ['AA¬²±', 'no name'],
    ['\u009fAmber', 'no name'],
    ['Amb\ufffdr', 'no name'],
    ['A'.repeat(41), 'no name'],
    ['—', 'no name'],
    ['Al', 'too short'],
    ['Uzi', 'too short'],
    ['Ba', 'too short'],
  ])('%s: %s', (name, reason) => {
    expect(rejectionOf(name)).toBe(reason);
  });
});

describe('a name is kept', () => {
  test.each([
    'Mosul',
    'Al Mawşil',
    'Abū Kamāl',
    "Qā'im",
    'Saint-Denis',
    'St. Petersburg',
    'Bíhé',
    'Køge',
    'Kyiv',
    'Київ',
    'الموصل',
    'דימונה',
    '北京',
    'サラエボ',
  ])('%s', (name) => {
    expect(rejectionOf(name)).toBeUndefined();
  });

  test.each(['قم', 'Уфа', '東', 'אבו'])('%s, though short, since only Latin ones mean too much', (name) => {
    expect(rejectionOf(name)).toBeUndefined();
  });

  test('of forty letters', () => {
    expect(rejectionOf(`A${'b'.repeat(39)}`)).toBeUndefined();
  });
});
