/** How a text is said: plural forms, values, and words that run the other way. */
import { expect, test } from 'vitest';
import type { MessageKey } from '../../../engine/words/keys.ts';
import { localeFor } from '../../../engine/words/locales.ts';
import { createSay } from '../../../engine/words/say.ts';

const key = (name: string) => name as MessageKey;

test('values are filled in; one that is missing is left to be seen', () => {
  const say = createSay({ 'a.b': 'Paused until {time}, {time}! {other}' }, 'en');
  expect(say(key('a.b'), { time: '14:30' })).toBe('Paused until 14:30, 14:30! {other}');
});

test('numbers are printed as the language prints them, strings as they are', () => {
  const texts = { 'a.b': '{count} / {year}' };
  expect(createSay(texts, 'de')(key('a.b'), { count: 12345, year: '2017' })).toBe('12.345 / 2017');
  expect(createSay(texts, 'ar')(key('a.b'), { count: 12345, year: '2017' })).toContain('12,345');
});

test.each([
  ['en', [1, 2, 5], ['one', 'other', 'other']],
  ['uk', [1, 2, 5, 21, 11], ['one', 'few', 'many', 'one', 'many']],
  ['ar', [0, 1, 2, 3, 11, 100], ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['fr', [0, 1, 2], ['one', 'one', 'other']],
] as const)('plural forms of %s', (locale, counts, forms) => {
  const text = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [form, form]));
  const say = createSay({ 'a.b': text }, locale);
  expect(counts.map((count) => say(key('a.b'), { count }))).toEqual(forms);
});

test('a value that runs the other way is set apart, any other is not', () => {
  const texts = { 'a.b': '({name}).' };
  expect(createSay(texts, 'en')(key('a.b'), { name: 'Al Qaim' })).toBe('(Al Qaim).');
  expect(createSay(texts, 'en')(key('a.b'), { name: 'القائم' })).toBe('(\u2068القائم\u2069).');
  expect(createSay(texts, 'ar')(key('a.b'), { name: 'القائم' })).toBe('(القائم).');
  expect(createSay(texts, 'ar')(key('a.b'), { name: 'BBC News' })).toBe('(\u2068BBC News\u2069).');
  // A dash between two numbers would swap them.
  expect(createSay(texts, 'ar')(key('a.b'), { name: '1,500–2,500' })).toBe('(\u20681,500–2,500\u2069).');
});

test('a key without a text is said itself', () => {
  expect(createSay({}, 'en')(key('a.b'))).toBe('a.b');
});

test('a language that is not spoken is English', () => {
  expect(localeFor('en-US')).toBe('en');
  expect(localeFor('xx')).toBe('en');
});
