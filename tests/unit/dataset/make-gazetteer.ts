/** A few rows of an invented gazetteer, in the order in which the compiler wants them: first-order units, second-order units, towns. */
import type { PackedName, PackedPlace } from '../../../dataset/gazetteer/gazetteer.ts';

/** A name as the gazetteer packs it; clear and shown unless `more` says otherwise. */
export function packedName(text: string, more: Partial<PackedName> = {}): PackedName {
  return { text, ambiguity: 'clear', form: false, ...more };
}

/** A town of 20,000 in Ember, Iraq; `more` overrides any field. The first name is the title. */
export function town(geonameId: number, names: readonly (string | PackedName)[], more: Partial<PackedPlace> = {}): PackedPlace {
  return {
    id: `gn:${geonameId}`,
    geonameId,
    type: 'town',
    country: 'IQ',
    admin1: 'IQ.71',
    admin2: '',
    lat: 34.321,
    lon: 41.654,
    population: 20_000,
    label: '',
    wikidata: '',
    notable: false,
    needsRegion: false,
    names: names.map((name) => (typeof name === 'string' ? packedName(name) : name)),
    ...more,
  };
}

/** Two units, of which Syria's Cinder has no GeoNames id. */
export const EMBER = town(9001, ['Ember', 'إمبر', packedName('Ember province', { form: true })], {
  type: 'admin1',
  label: 'Governorate',
  wikidata: 'Q9001',
});
export const CINDER = town(0, ['Cinder'], {
  id: 'adm1:SY.72',
  type: 'admin1',
  country: 'SY',
  admin1: 'SY.72',
  label: 'Governorate',
  lat: 35,
  lon: 40,
});

/** A district of Ember, of which no source gives coordinates. */
export const EMBER_DISTRICT = (() => {
  const { lat: _lat, lon: _lon, population: _population, ...row } = town(0, ['Low Ember']);
  return { ...row, id: 'adm2:IQ.71.05', type: 'admin2', admin2: 'IQ.71.05' } satisfies PackedPlace;
})();

/** Two towns of one name in different units. */
export const TWINFORD_IQ = town(9101, ['Twinford'], { lat: 34.5, lon: 41.25, admin2: 'IQ.71.05' });
export const TWINFORD_SY = town(9102, ['Twinford', 'Töwford'], {
  country: 'SY',
  admin1: 'SY.72',
  lat: 35.001,
  lon: 40.002,
  population: 30_000,
});

/** So small that its name alone does not mean it; nobody entered its inhabitants. */
export const LITTLEHAM = (() => {
  const { population: _population, ...row } = town(9103, ['Littleham'], { needsRegion: true, type: 'settlement' });
  return row;
})();

/** A village with the Arabic article, known by its coordinates alone. */
export const AL_BARAKAH = town(0, ['Al-Barakah', 'البركة'], {
  id: 'at:34.25/-0.5',
  type: 'village',
  lat: 34.25,
  lon: -0.5,
  population: 400,
});

export const GAZETTEER: readonly PackedPlace[] = [EMBER, CINDER, EMBER_DISTRICT, TWINFORD_IQ, TWINFORD_SY, LITTLEHAM, AL_BARAKAH];
