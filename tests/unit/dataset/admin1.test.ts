/** First-order units: GeoNames' list of today joined with Natural Earth's names. */
import { describe, expect, it, test } from 'vitest';
import { readAdmin1 } from '../../../dataset/gazetteer/admin1.ts';
import { foldedKey } from '../../../engine/names/name-keys.ts';

const { places, report } = readAdmin1();
const unitsOf = (country: string) => places.filter((place) => place.country === country && place.type === 'admin1');
const unit = (code: string) => places.find((place) => place.type === 'admin1' && place.admin1 === code);
const named = (country: string, name: string) =>
  places.filter((place) => place.country === country && place.names.some((own) => foldedKey(own) === foldedKey(name)));

describe('the units of a country are those of today', () => {
  test.each([
    ['CD', 26],
    ['KE', 47],
    ['ET', 14],
    ['UA', 27],
    ['SS', 10],
    ['SD', 18],
    ['US', 51],
  ])('%s has %d', (country, count) => {
    expect(unitsOf(country)).toHaveLength(count);
  });

  it('Congo has the provinces of 2015, and no Katanga', () => {
    const names = unitsOf('CD').map((place) => place.names[0]);
    expect(names).toEqual(expect.arrayContaining(['Haut-Katanga', 'Lualaba', 'Tanganyika', 'Haut-Lomami', 'North Kivu', 'Ituri']));
    expect(named('CD', 'Katanga')).toEqual([]);
    expect(named('CD', 'Bandundu').filter((place) => place.type === 'admin1')).toEqual([]);
  });

  it('Ethiopia has the states of 2023', () => {
    for (const name of ['Sidama Region', 'Central Ethiopia Regional State', 'South Ethiopia Regional State', 'Tigray'])
      expect(
        named('ET', name).map((place) => place.type),
        name,
      ).toEqual(['admin1']);
    expect(named('ET', 'Southern Nations, Nationalities, and Peoples')).toEqual([]);
  });

  it('what has been replaced is named in the report', () => {
    expect(report.dropped).toContain('CD Katanga');
    expect(report.dropped.every((dropped) => !dropped.startsWith('UA'))).toBe(true);
  });
});

describe('disputed units', () => {
  it('Crimea and Sevastopol are among Ukraine’s, as ISO 3166 and the United Nations count them, with their names in many languages', () => {
    expect(unit('UA.11')?.names).toEqual(expect.arrayContaining(['Crimea', 'Crimée']));
    expect(unit('UA.20')?.names).toEqual(expect.arrayContaining(['Sevastopol City', 'Sevastopol']));
    expect(named('RU', 'Crimea')).toEqual([]);
    expect(named('RU', 'Sevastopol')).toEqual([]);
  });

  it('the West Bank is no district of Israel’s', () => {
    expect(unitsOf('IL').map((place) => place.admin1)).not.toContain('IL.WE');
    expect(
      unitsOf('PS')
        .map((place) => place.admin1)
        .toSorted(),
    ).toEqual(['PS.GZ', 'PS.WE']);
  });

  it('Natural Earth’s territories that the tables have are left to them', () => {
    for (const name of ['Somaliland', 'Northern Cyprus', 'Paracel Islands', 'Spratly Islands'])
      expect(
        places.filter((place) => place.type === 'admin2' && place.names.includes(name)),
        name,
      ).toEqual([]);
  });
});

test('what Natural Earth draws without dividing it, countries and disputed lands, is no unit of anybody', () => {
  expect(places.filter(({ id }) => id.includes('+')).map(({ id, country, names }) => `${id} ${country} ${names[0]}`)).toEqual([]);
});

describe('a unit', () => {
  it('has names in the scripts of the news, type and ids', () => {
    const nineveh = unit('IQ.15');
    expect(nineveh).toMatchObject({ id: 'gn:92877', geonameId: 92877, country: 'IQ', notable: true });
    expect(nineveh?.names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
    expect(nineveh?.names.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
    expect(nineveh?.wikidata).toMatch(/^Q\d+$/);
  });

  it('has the forms with its class word that news writes, of which none is among its names', () => {
    expect(unit('IQ.15')?.forms).toEqual(expect.arrayContaining(['Nineveh governorate', 'Nineveh province']));
    expect(unit('UA.05')?.forms).toEqual(expect.arrayContaining(['Donetsk oblast', 'Donetsk region']));
    for (const place of places)
      expect(
        place.forms.filter((form) => place.names.includes(form)),
        place.id,
      ).toEqual([]);
  });

  it('has an id that no other has, and coordinates on the globe if any', () => {
    const ids = places.map((place) => place.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, lat = 0, lon = 0 } of places) expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, id).toBe(true);
  });

  it('has a title, and no name twice', () => {
    for (const { id, names } of places) {
      expect(names[0], id).toBeTruthy();
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});
