/** In countries of war the pack holds every place that the archive has, findable by its name. */
import { describe, expect, it, test } from 'vitest';
import { readArchive } from '../../../dataset/gazetteer/archive.ts';
import { CONFLICT_COUNTRIES } from '../../../dataset/gazetteer/conflict-countries.ts';
import { readTowns } from '../../../dataset/gazetteer/towns.ts';
import { lookup } from '../../../engine/lookup.ts';
import { nameKeys } from '../../../engine/names/name-keys.ts';
import { ambiguityOf } from '../../../engine/pack/stored-names.ts';
import { realPack } from './make-tables.ts';

const pack = realPack();
const { places: towns } = readTowns();

/** Names of people's use in the oldest of the archives, as it lies on disk: id, name, country. */
const archived = readArchive('geonames-cities500.tsv.br').map(([id = '', name = '', , , , feature = '', country = '']) => ({
  id: `gn:${id}`,
  name,
  feature,
  country,
}));

test('a country of war is one that ISO 3166 has', () => {
  for (const country of CONFLICT_COUNTRIES) expect(pack.find(`iso:${country}`), country).toBeGreaterThanOrEqual(0);
  expect(
    ['SY', 'IQ', 'UA', 'PS', 'YE', 'SD', 'SS', 'CD', 'AF', 'LY', 'ML', 'SO', 'ET', 'MM'].filter((code) => !CONFLICT_COUNTRIES.has(code)),
  ).toEqual([]);
});

describe.each(['SY', 'IQ', 'UA', 'PS', 'LB', 'YE', 'SD', 'CD'])('%s', { timeout: 30_000 }, (country) => {
  const own = towns.filter((place) => place.country === country);

  it('is complete: every row of the archive but those of the past is in the pack', () => {
    const rows = archived.filter((row) => row.country === country && !['PPLH', 'PPLR', 'PPLCH'].includes(row.feature));
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ id }) => pack.find(id) < 0)).toEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(rows.length);
  });

  it('is found by the names of its places, unless the name is too common a word', () => {
    const lost = own.filter(({ id, names: [title = ''] }) => {
      const entity = pack.find(id);
      if (entity < 0) return true;
      const name = pack.names(entity).find(({ text }) => text === title);
      const isStop = name !== undefined && ambiguityOf(name.flags) === 'stop';
      return !isStop && nameKeys(title).length > 0 && !lookup(title, pack).includes(entity);
    });
    expect(lost.map(({ id, names: [title] }) => `${id} ${title}`)).toEqual([]);
  });

  it('has all its places on the map', () => {
    const astray = own.filter(({ id, lat = 999, lon = 999 }) => {
      const point = pack.coordinates(pack.find(id));
      return point === undefined || Math.abs(point.lat - lat) > 0.5 || Math.abs(point.lon - lon) > 0.5;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});
