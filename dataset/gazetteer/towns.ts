/**
 * Towns from two extracts of GeoNames: the dump of March 2023 with ids, all names and populations, and a newer list with names and
 * coordinates only, which adds new places and new names of old ones.
 */

import type { RowType } from '../../engine/pack/row-types.ts';
import { storedDegrees } from '../../engine/pack/rows.ts';
import { readArchive } from './archive.ts';
import type { GazetteerPlace } from './place.ts';

/** Feature codes of GeoNames that are no place of today's news by themselves: historical, religious, destroyed (GeoNames, "featureCodes"). */
const LEFT_OUT = new Set(['PPLH', 'PPLR', 'PPLCH']);

/** A city has 100,000 inhabitants and a village fewer than 1,000: our words for sizes, since GeoNames says "populated place" of all. */
const CITY_FROM = 100_000;
const TOWN_FROM = 1_000;

export interface Towns {
  places: GazetteerPlace[];
  leftOut: Map<string, number>;
}

/** All towns. `alternates` still hold what GeoNames has; `assemble` cleans them. */
export function readTowns(): Towns {
  const leftOut = new Map<string, number>();
  const places: GazetteerPlace[] = [];
  for (const [
    id = '',
    name = '',
    alternates = '',
    lat = '',
    lon = '',
    feature = '',
    country = '',
    admin1 = '',
    admin2 = '',
    population = '',
  ] of readArchive('geonames-cities500.tsv.br')) {
    if (LEFT_OUT.has(feature)) {
      leftOut.set(feature, (leftOut.get(feature) ?? 0) + 1);
      continue;
    }
    const inhabitants = Number(population);
    const counted = countryOf(country, admin1);
    places.push({
      id: `gn:${id}`,
      geonameId: Number(id),
      type: typeOf(feature, inhabitants),
      country: counted.country,
      ...units(counted.country, counted.admin1, admin2),
      lat: Number(lat),
      lon: Number(lon),
      // In GeoNames 0 means that nobody entered a figure.
      ...(inhabitants > 0 && { population: inhabitants }),
      names: [name, ...alternates.split(',').filter((other) => other !== '' && other !== name)],
      forms: [],
      label: '',
      wikidata: '',
      notable: feature === 'PPLC' || feature === 'PPLA',
    });
  }
  return { places: [...places, ...newer(places, leftOut)], leftOut };
}

/**
 * GeoNames has Israeli settlements in the West Bank under both countries; we count them to the unit they lie in, the West Bank.
 */
function countryOf(country: string, admin1: string): { country: string; admin1: string } {
  return country === 'IL' && (admin1 === '06' || admin1 === 'WE') ? { country: 'PS', admin1: 'WE' } : { country, admin1 };
}

function units(country: string, admin1: string, admin2: string): Pick<GazetteerPlace, 'admin1' | 'admin2'> {
  const first = admin1 === '' || admin1 === '00' ? '' : `${country}.${admin1}`;
  return { admin1: first, admin2: first === '' || admin2 === '' ? '' : `${first}.${admin2}` };
}

function typeOf(feature: string, population: number): RowType {
  if (feature === 'PPLC') return 'capital';
  if (feature === 'PPLX') return 'neighbourhood';
  if (feature === 'STLMT') return 'israeli_settlement';
  if (feature === 'PPLQ' || feature === 'PPLW') return 'abandoned_place';
  if (population >= CITY_FROM) return 'city';
  if (population >= TOWN_FROM || feature.startsWith('PPLA')) return 'town';
  return population > 0 ? 'village' : 'settlement';
}

/**
 * Rows of the newer list that the dump lacks. A row at the very coordinates of a known place is that place: if its name differs the place
 * was renamed or is now spelled otherwise, and the new name becomes its title. A row with a known name within a tenth of a degree is left out.
 */
function newer(places: readonly GazetteerPlace[], leftOut: Map<string, number>): GazetteerPlace[] {
  const byPoint = new Map(places.map((place) => [`${place.lat} ${place.lon}`, place]));
  const near = new Map<string, Point[]>();
  for (const place of places) {
    for (const name of new Set(place.names.map(plain))) {
      const known = near.get(name);
      if (known) known.push(place);
      else near.set(name, [place]);
    }
  }
  const added: GazetteerPlace[] = [];
  for (const [name = '', lat = '', lon = '', country = '', admin1 = '', admin2 = ''] of readArchive('geonames-towns.tsv.br')) {
    const known = byPoint.get(`${Number(lat)} ${Number(lon)}`);
    if (known) {
      if (known.names[0] !== name) known.names = [name, ...known.names.filter((other) => other !== name)];
      continue;
    }
    const point = { country, lat: Number(lat), lon: Number(lon) };
    if (near.get(plain(name))?.some((other) => isNear(other, point))) {
      leftOut.set('same place in both lists', (leftOut.get('same place in both lists') ?? 0) + 1);
      continue;
    }
    added.push({
      id: `at:${rounded(lat, 90)}/${rounded(lon, 180)}`,
      geonameId: 0,
      type: 'settlement',
      ...point,
      ...units(country, admin1, admin2),
      names: [name],
      forms: [],
      label: '',
      wikidata: '',
      notable: false,
    });
  }
  return withoutDoubles(added);
}

/** As the pack stores coordinates, so that it can make the id from them again. */
function rounded(value: string, shift: 90 | 180): number {
  return (storedDegrees(Number(value), shift) - shift * 1_000) / 1_000;
}

/** The newer list has a few rows twice at one point. */
function withoutDoubles(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

type Point = Pick<GazetteerPlace, 'country' | 'lat' | 'lon'>;

/** Degrees within which two rows of one name are one place, about 11 km. */
const NEAR = 0.1;

function isNear(one: Point, other: Point): boolean {
  return (
    one.country === other.country &&
    Math.abs((one.lat ?? 0) - (other.lat ?? 0)) < NEAR &&
    Math.abs((one.lon ?? 0) - (other.lon ?? 0)) < NEAR
  );
}

/** The name without case, diacritics and separators, which is all that differs between the two lists. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{Z}\p{Lm}]/gu, '')
    .toLowerCase();
}
