import { describe, expect, it } from 'vitest';
import { quietCountries } from '../../../engine/quiet-countries.ts';

describe('quiet countries', () => {
  it('are those that news names all the time, none at war on its own ground', () => {
    const quiet = quietCountries();
    expect(quiet.has('iso:US')).toBe(true);
    for (const code of ['SY', 'UA', 'IQ', 'SD']) expect(quiet.has(`iso:${code}`)).toBe(false);
  });

  it.each([
    ['fr-CA', 'iso:CA'],
    ['pt_PT', 'iso:PT'],
    ['zh-Hant-TW', 'iso:TW'],
  ])('hold the country of the reader’s language: %s', (language, id) => {
    expect(quietCountries(language).has(id)).toBe(true);
  });

  it.each(['pt', 'ES', ''])('take no country from a language without one: “%s”', (language) => {
    expect(quietCountries(language)).toEqual(quietCountries());
  });
});
