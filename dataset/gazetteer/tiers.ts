/** Which gazetteer rows go into the pack, and how much of their names. */
import { nativeLanguage, scriptOf } from '../../engine/pack/native-language.ts';
import { CONFLICT_COUNTRIES } from './conflict-countries.ts';
import type { GazetteerPlace } from './place.ts';

/** Towns from here on are kept everywhere with all their names. */
const ALL_NAMES_FROM = 15_000;

/** From here on also under their names in scripts that their country does not write. */
const ALL_SCRIPTS_FROM = 100_000;

/** Smaller towns are kept from here on, under their own name; below, coverage of news hardly grows (study of places, §7) but the pack does. */
const KEPT_FROM = 3_000;
const KEPT_FROM_IN_LOCAL_NEWS = 1_000;

/** Countries whose local news is in English, where it names towns and counties that nobody else would. */
const LOCAL_NEWS = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);

/** Countries besides those of war and of local news whose districts stand in English-language news under the name that GeoNames has. */
const DISTRICTS = new Set(['IN', 'ZA', 'KE', 'GH', 'TZ', 'BD', 'LK', 'NP', 'PH', 'TR', 'IR']);

/** `full`: all names, and the name alone means the place; `small`: its name only, and the text must speak of its region; `out`: not in the pack. */
export type Tier = 'full' | 'small' | 'out';

/** Types that a reader of world news meets only in countries of war: neighbourhoods, ruins. */
const LOCAL: ReadonlySet<string> = new Set(['neighbourhood', 'abandoned_place']);

export function tierOf(place: GazetteerPlace): Tier {
  if (place.type === 'admin1' || place.notable || CONFLICT_COUNTRIES.has(place.country)) return 'full';
  if (place.type === 'admin2') return isWrittenDistrict(place) ? 'small' : 'out';
  if (place.type === 'abandoned_place') return 'out';
  const population = place.population ?? 0;
  if (population >= ALL_NAMES_FROM && !LOCAL.has(place.type)) return 'full';
  return population >= (LOCAL_NEWS.has(place.country) ? KEPT_FROM_IN_LOCAL_NEWS : KEPT_FROM) ? 'small' : 'out';
}

/** Units of Natural Earth have an id or names in many languages; of GeoNames' list only those that news names are kept. */
function isWrittenDistrict({ country, lat }: GazetteerPlace): boolean {
  return lat !== undefined || LOCAL_NEWS.has(country) || DISTRICTS.has(country);
}

/** Whether a place keeps a name besides its title. */
export function keepsName(name: string, place: GazetteerPlace, tier: Tier): boolean {
  if (tier !== 'full') return false;
  const population = place.population ?? 0;
  if (place.type === 'admin1' || place.notable || population >= ALL_SCRIPTS_FROM || CONFLICT_COUNTRIES.has(place.country)) return true;
  const script = scriptOf(name);
  return script === 'Latn' || script === nativeLanguage(place.country)?.script;
}
