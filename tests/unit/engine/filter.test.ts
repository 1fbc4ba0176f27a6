/** What is kept as a place and what is left alone, in English prose of our own. */
import { describe, expect, it, test } from 'vitest';
import { FEATURES, FIRST_JOINT, NAMED_FEATURES } from '../../../engine/filter/features.ts';
import { asProbability, sumOf } from '../../../engine/filter/score.ts';
import { NAMED_WEIGHTS, STORED_WEIGHTS } from '../../../engine/filter/weights.ts';
import { marked } from './mentions.ts';

const names = (text: string) => marked(text).map((found) => found.split('=')[0]);

describe('a word that is also a place', () => {
  test.each([
    ['We said that more could be done, and most people agreed.', 'We'],
    ['Nice weather is expected for the weekend, forecasters say.', 'Nice'],
    ['Reading books is what they like best, the teacher said.', 'Reading'],
    ['Mr. Lewis told the court that he had seen nothing at all.', 'Lewis'],
    ['President Clinton said that the bill would be signed.', 'Clinton'],
    ['Jordan Smith was charged with theft on Monday, police said.', 'Jordan'],
  ])('is not marked in “%s”', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

describe('a place', () => {
  test.each([
    ['The minister flew to Berlin and then to Ankara for talks.', ['Berlin', 'Ankara']],
    ['Fighting went on in Khartoum and across Darfur, the United Nations said.', ['Khartoum', 'Darfur']],
    ['Troops crossed into Syria from Iraq near Al Qaim on Friday.', ['Syria', 'Iraq', 'Al Qaim']],
  ])('is marked in “%s”', (text, places) => {
    expect(names(text)).toEqual(expect.arrayContaining(places));
  });
});

describe('the weights', () => {
  it('are one for each sign and a byte for each of the other features', () => {
    expect(Object.keys(NAMED_WEIGHTS)).toEqual(NAMED_FEATURES.slice(0, FIRST_JOINT));
    expect(new Set(NAMED_FEATURES).size).toBe(NAMED_FEATURES.length);
    expect(atob(STORED_WEIGHTS)).toHaveLength(FEATURES - FIRST_JOINT);
  });

  it('add up, and make a share', () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([NAMED_FEATURES.indexOf('title')])).toBeCloseTo(NAMED_WEIGHTS.title ?? 0, 4);
    expect(asProbability(0)).toBe(0.5);
    expect(asProbability(4)).toBeGreaterThan(0.98);
    // Browsers differ in the bits after these.
    expect(asProbability(-0.3355)).toBe(Number(asProbability(-0.3355).toFixed(6)));
  });
});
