/** The filter over the names of an article. */
import { expect, test } from 'vitest';
import { filterNames } from '../../../components/filter-names.ts';
import { names } from '../../fixtures/panel-states.ts';

test.each([
  ['', names.length],
  ['  ', names.length],
  ['daesh', 1],
  ['islamic state', 1],
  ['AL QAIM', 1],
  ['al-qaim', 1],
  ['Al-Qa’im', 1],
  ['دير', 1],
  ['deir ez', 1],
  ['(', 0],
])('“%s” fits %d names', (words, count) => {
  expect(filterNames(names, words)).toHaveLength(count);
});
