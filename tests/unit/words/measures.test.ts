/** The table of measures is what the data are compiled from, the file of texts what readers read: in English they are the same. */
import { expect, test } from 'vitest';
import { readTables } from '../../../dataset/read-tables.ts';
import { readTexts } from '../../../scripts/text-files.ts';

test('the English texts of measures are those of the table', () => {
  const inTable = readTables().measures.flatMap(({ id, label, definition }) => [
    [`measures.${id}`, label],
    [`measures.${id}.definition`, definition],
  ]);
  const inFile = Object.entries(readTexts('en')).filter(([key]) => key.startsWith('measures.'));
  expect(Object.fromEntries(inFile)).toEqual(Object.fromEntries(inTable));
});
