/** Whatever the text is, numbers lie within it, in order, and their ends are in order too. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../../engine/numbers/read-numbers.ts';

const PIECES = [
  ...['1,500', '2', '0.5', '12', '2014', '850,000', '٤٥', '1.2.3', '-', '–', '/', ':', '.', ',', '%', '$', '+', ' ', ' to ', ' and '],
  ...['between ', 'from ', 'at least ', 'more than ', 'a ', 'half ', 'million', 'thousand', 'hundred', 'twenty', 'one ', 'of ', 'the '],
  ...['dozens ', 'several ', 'give or take ', 'fell ', 'or ', 'October ', 'M', 'people ', 'St', '\n', '\u00a0', '’s', '🙂'],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
);

test('any text', () => {
  fc.assert(
    fc.property(text, (sample) => {
      let last = 0;
      for (const { start, end, low, best, high, unit } of readNumbers(sample, 'en')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(sample.length);
        const figures = [low, best, high].filter((figure) => figure !== undefined);
        expect(figures).toEqual(figures.toSorted((a, b) => a - b));
        expect(figures.every(Number.isFinite)).toBe(true);
        if (unit) expect(unit.end).toBeGreaterThan(unit.start);
        last = end;
      }
    }),
    {
      numRuns: 20_000,
      examples: [['1,500 and more than 1,500'], ['1,500%at least 1,500'], ['1'.repeat(400)], ['1,500 give or take -1,500']],
    },
  );
});

test('a text of numbers alone takes a number of steps that grows with its length', () => {
  const long = '1,500 to 2,500 or between 3 and four hundred thousand of '.repeat(4000);
  expect(readNumbers(long, 'en').length).toBeGreaterThan(7000);
  expect(readNumbers('-'.repeat(100_000) + '1'.repeat(300) + ' and a half'.repeat(20_000), 'en').length).toBeLessThan(3);
});
