/**
 * Areas of the map that have no ISO 3166-1 code. They carry user-assigned codes that mean nothing outside the map, and belong, for the
 * purposes of a reader's question "in which country is this?", to the country whose code gazetteers give for places in them.
 */

interface Territory {
  /** The ISO code that gazetteers use for places there; absent where they disagree. */
  countedWith?: string;
  /** English name for a label; absent where the map prints none. */
  name?: string;
}

/** By id. Kosovo is no exception here: CLDR and gazetteers know it as `XK`. */
export const TERRITORIES: Readonly<Record<string, Territory>> = {
  XS: { countedWith: 'SO', name: 'Somaliland' },
  XN: { countedWith: 'CY', name: 'Northern Cyprus' },
  /** Siachen Glacier: ice between the lines of India and Pakistan. */
  XG: {},
};

/** Territories with a code of their own that the atlas draws as a part of another country: their places lie in that country's area. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  BQ: 'NL',
  BV: 'NO',
  CC: 'AU',
  CX: 'AU',
  GF: 'FR',
  GP: 'FR',
  MQ: 'FR',
  RE: 'FR',
  SJ: 'NO',
  UM: 'US',
  YT: 'FR',
};

/** Names of the map's areas for a place in one of `countries`: where the atlas draws a territory as a part of another country, its own. */
export function namesFor<Name>(countries: readonly string[], nameOf: (id: string) => Name): (id: string) => Name {
  return (id) => nameOf(countries.find((country) => DRAWN_AS[country] === id) ?? id);
}

/** Codes of a place's countries as the map knows them. */
export function drawnCountries(countries: readonly string[]): string[] {
  return [...new Set(countries.map((country) => DRAWN_AS[country] ?? country))];
}

/** The country an area counts with: itself for everything that has an ISO code. Undefined for an area that counts with none. */
export function countryOf(id: string): string | undefined {
  const territory = TERRITORIES[id];
  return territory === undefined ? id : territory.countedWith;
}
