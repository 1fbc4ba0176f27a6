/** Which places of GeoNames go into the pack, and with how many of their names. */
import { describe, expect, it, test } from 'vitest';
import { keepsName, tierOf } from '../../../dataset/gazetteer/tiers.ts';
import { makePlace } from './make-place.ts';

const tier = (more: Parameters<typeof makePlace>[1]) => tierOf(makePlace('Amberton', more));

describe('in a country of war everything is kept in full', () => {
  test.each(['village', 'settlement', 'neighbourhood', 'admin2', 'abandoned_place'] as const)('%s, whatever its inhabitants', (type) => {
    expect(tier({ type, population: 0 })).toBe('full');
    expect(tier({ type, population: 3 })).toBe('full');
  });
});

describe('elsewhere', () => {
  test.each([
    [15_000, 'full'],
    [14_999, 'small'],
    [3_000, 'small'],
    [2_999, 'out'],
    [0, 'out'],
  ])('a town of %d is %s', (population, expected) => {
    expect(tier({ country: 'FR', population })).toBe(expected);
  });

  test.each(['US', 'GB', 'CA', 'AU', 'IE', 'NZ'])('towns of 1,000 are kept in %s, whose local news is in English', (country) => {
    expect(tier({ country, population: 1_000 })).toBe('small');
    expect(tier({ country, population: 999 })).toBe('out');
  });

  it('capitals, seats and first-order units are kept in full, also where their inhabitants are unknown', () => {
    expect(tier({ country: 'FR', type: 'town', notable: true, population: 0 })).toBe('full');
    expect(tier({ country: 'FR', type: 'admin1', population: 0 })).toBe('full');
  });

  it('districts are kept where news names them, or where Natural Earth has them', () => {
    const { lat: _lat, lon: _lon, ...nowhere } = makePlace('Cook County', { type: 'admin2', country: 'US' });
    expect(tierOf(nowhere)).toBe('small');
    expect(tierOf({ ...nowhere, country: 'IN' })).toBe('small');
    expect(tierOf({ ...nowhere, country: 'FR' })).toBe('out');
    expect(tierOf({ ...nowhere, country: 'FR', lat: 48, lon: 2 })).toBe('small');
  });

  it('ruins are left out, quarters of large cities only named with their region', () => {
    expect(tier({ country: 'FR', type: 'abandoned_place' })).toBe('out');
    expect(tier({ country: 'FR', type: 'neighbourhood', population: 90_000 })).toBe('small');
  });
});

describe('names besides the title', () => {
  const keeps = (name: string, more: Parameters<typeof makePlace>[1]) => {
    const place = makePlace('Amberton', more);
    return keepsName(name, place, tierOf(place));
  };

  it('are all kept in countries of war and of large cities', () => {
    expect(keeps('安伯顿', { population: 3 })).toBe(true);
    expect(keeps('安伯顿', { country: 'FR', population: 100_000 })).toBe(true);
  });

  it('of a town elsewhere are kept in Latin letters and in those of its country', () => {
    const greek = { country: 'GR', population: 20_000 };
    expect(keeps('Ambertown', greek)).toBe(true);
    expect(keeps('Άμπερτον', greek)).toBe(true);
    expect(keeps('安伯顿', greek)).toBe(false);
    expect(keeps('Амбертон', greek)).toBe(false);
  });

  it('of small towns are not kept', () => {
    expect(keeps('Ambertown', { country: 'FR', population: 5_000 })).toBe(false);
  });
});
