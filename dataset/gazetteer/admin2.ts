/** Second-order units ("Cook County", "Al-Qa'im District") from GeoNames' list of codes, which has names only. */
import { readArchive } from './archive.ts';
import type { GazetteerPlace } from './place.ts';

/** All units, without coordinates: the list has none. */
export function readAdmin2(): GazetteerPlace[] {
  return readArchive('geonames-admin2.tsv.br').map(([code = '', name = '']) => ({
    id: `adm2:${code}`,
    geonameId: 0,
    type: 'admin2',
    country: code.slice(0, 2),
    admin1: code.split('.').slice(0, 2).join('.'),
    admin2: code,
    names: [name],
    forms: [],
    label: '',
    wikidata: '',
    notable: false,
  }));
}
