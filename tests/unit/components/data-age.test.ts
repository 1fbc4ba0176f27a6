/** How old the data are, and dates in words. */
import { expect, test } from 'vitest';
import { ageInMonths, ageSentence, longDate } from '../../../components/data-age.ts';

test.each([
  ['2026.11', new Date(2026, 10, 1), 0],
  ['2026.11', new Date(2026, 10, 30, 23, 59), 0],
  ['2026.11', new Date(2026, 11, 1), 1],
  ['2026.11', new Date(2027, 0, 31), 2],
  ['2026.11', new Date(2028, 10, 23), 24],
  ['2026.11', new Date(2026, 9, 31), 0],
  ['2026.11', new Date(1970, 0, 1), 0],
  ['nonsense', new Date(2026, 10, 1), 0],
])('%s on %s is %i months old', (version, today, months) => {
  expect(ageInMonths(version, today)).toBe(months);
});

test.each([
  [new Date(2026, 10, 23), 'Data of November 2026; less than a month old.'],
  [new Date(2026, 11, 2), 'Data of November 2026; 1 month old.'],
  [new Date(2027, 9, 31), 'Data of November 2026; 11 months old.'],
])('on %s: %s', (today, sentence) => {
  expect(ageSentence('2026.11', today)).toBe(sentence);
});

test('after a year it says what that means', () => {
  expect(ageSentence('2026.11', new Date(2027, 10, 1))).toMatch(/12 months old\. .*newer version/);
});

test.each([
  ['2023-03-05', '5 March 2023'],
  ['2026-11', 'November 2026'],
  ['2011', '2011'],
  ['2022/2025', '2022 to 2025'],
])('%s is written %s', (iso, words) => {
  expect(longDate(iso)).toBe(words);
});
