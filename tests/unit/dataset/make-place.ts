/** A place before it is packed: a town of 20,000 in Iraq unless `more` says otherwise. */
import type { GazetteerPlace } from '../../../dataset/gazetteer/place.ts';

export function makePlace(name: string, { population = 20_000, ...more }: Partial<GazetteerPlace> = {}): GazetteerPlace {
  return {
    id: `gn:${name.length}`,
    geonameId: name.length,
    type: 'town',
    country: 'IQ',
    admin1: 'IQ.71',
    admin2: '',
    lat: 34,
    lon: 41,
    ...(population > 0 && { population }),
    names: [name],
    forms: [],
    label: '',
    wikidata: '',
    notable: false,
    ...more,
  };
}
