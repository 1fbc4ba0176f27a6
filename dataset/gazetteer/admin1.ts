/**
 * First-order units: those that GeoNames has today, with names in 26 languages, type and ids from Natural Earth where it has the same
 * unit. Natural Earth's other units (French departments, Italian provinces, Ugandan districts …) follow as second-order ones, unless
 * they have since been abolished.
 */
import { foldedKey } from '../../engine/names/name-keys.ts';
import { readArchive } from './archive.ts';
import { type IsoUnit, readIsoUnits } from './iso3166.ts';
import { type NaturalEarthUnit, readNaturalEarth } from './natural-earth.ts';
import type { GazetteerPlace } from './place.ts';
import { readUnitPoints } from './unit-points.ts';
import { areAlike, classWordOf, strippedName, withClassWords } from './unit-words.ts';

/**
 * Countries whose units Natural Earth draws in a division that has been replaced since, so that what GeoNames lacks is no longer in force: the
 * provinces of Congo (2015), Kenya (2010), Nepal's zones (2015), Morocco's 16 regions (2015), Ethiopia's southern state (2023), Norway's
 * counties (2020), Côte d'Ivoire's regions (2011), Mauritania's single Nouakchott (2014). Of Hungary it has towns with county rights, which are
 * in the list of towns. Checked against Unicode CLDR 48, whose lists of current subdivisions lack them.
 */
const REPLACED = new Set(['CD', 'KE', 'NP', 'MA', 'ET', 'NO', 'CI', 'MR', 'TZ', 'BI', 'CG', 'TD', 'GH', 'GL', 'HU', 'NA', 'AO']);

/** Israel's name for the West Bank without East Jerusalem; the curated tables have the territory, with who administers and claims it. */
const CURATED_ELSEWHERE = new Set(['IL.WE']);

/** Natural Earth also draws things that are no units of anybody, and disputed territories that the curated tables have. */
const NO_UNIT =
  /^(?:Neutral Zone|UNDOF|Baykonur lease|Guantanamo Bay|Clipperton|.*minor island|Antarctica|Paracel|Spratly|Northern Cyprus|Somaliland|Transnistria|Stîngă Nistrului)/;

export interface Admin1Report {
  matched: number;
  withoutNaturalEarth: string[];
  dropped: string[];
}

/** Units by rank, and what found no partner. */
export function readAdmin1(): { places: GazetteerPlace[]; report: Admin1Report } {
  const units = readNaturalEarth().filter((unit) => unit.name !== '' && !unit.code.includes('+') && !NO_UNIT.test(unit.name));
  const free = new Set(units);
  const report: Admin1Report = { matched: 0, withoutNaturalEarth: [], dropped: [] };
  const current = readArchive('geonames-admin1.tsv.br').filter(([code = '']) => !CURATED_ELSEWHERE.has(code));
  const iso = readIsoUnits();
  const places = current.map(([code = '', name = '']) => {
    const unit = partner(code, name, units, free);
    if (unit) {
      free.delete(unit);
      report.matched++;
    } else report.withoutNaturalEarth.push(`${code} ${name}`);
    return toPlace(code, name, unit, sameUnit(iso.get(code), name, unit));
  });
  const others: GazetteerPlace[] = [];
  for (const unit of free) {
    const country = countryOf(unit);
    if (country === '' || REPLACED.has(country)) report.dropped.push(`${country} ${unit.name}`);
    else others.push(asSecondOrder(unit, country));
  }
  return { places: withOwnIds([...places, ...others]), report };
}

/** Natural Earth gives some ids to two units ("Lankaran" has that of Lachin): the first keeps it, the other goes by its code. */
function withOwnIds(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  const taken = new Set<string>();
  return places.map((place) => {
    const isTaken = taken.has(place.id);
    taken.add(place.id);
    if (!isTaken) return place;
    return { ...place, id: place.admin1 === '' ? `adm2:${place.country}-${place.geonameId}` : `adm1:${place.admin1}`, geonameId: 0 };
  });
}

/**
 * The same unit among the country's units that nothing else matched: by name, else by GeoNames code and a like name. A code alone is not
 * enough: Natural Earth's codes are those of other units in France, the Philippines, Viet Nam and a few more.
 */
function partner(
  code: string,
  name: string,
  units: readonly NaturalEarthUnit[],
  free: ReadonlySet<NaturalEarthUnit>,
): NaturalEarthUnit | undefined {
  const country = code.slice(0, 2);
  const own = units.filter((unit) => countryOf(unit) === country && free.has(unit));
  const key = foldedKey(strippedName(name));
  const byName = own.filter((unit) => allNames(unit).some((other) => foldedKey(strippedName(other)) === key));
  return (
    byName.find((unit) => unit.geonamesCode === code) ??
    byName[0] ??
    own.find((unit) => unit.geonamesCode === code && allNames(unit).some((other) => areAlike(name, other)))
  );
}

function allNames(unit: NaturalEarthUnit): string[] {
  return [unit.name, ...unit.names.values(), ...others(unit)];
}

/** Crimea and Sevastopol have the country code of the side that holds them but ISO's code of the state that the UN counts them to. */
function countryOf(unit: NaturalEarthUnit): string {
  const iso = /^([A-Z]{2})-/.exec(unit.iso)?.[1];
  return iso ?? (/^[A-Z]{2}$/.test(unit.country) ? unit.country : '');
}

function others(unit: NaturalEarthUnit): string[] {
  return unit.otherNames.split('|').filter((name) => name !== '');
}

/** Its codes are not GeoNames' in every country (in France they are those of departments), so a name must agree too. */
function sameUnit(iso: IsoUnit | undefined, title: string, unit: NaturalEarthUnit | undefined): IsoUnit | undefined {
  const known = new Set([title, ...(unit ? allNames(unit) : [])].map((name) => foldedKey(strippedName(name))));
  return iso?.names.some((name) => known.has(foldedKey(strippedName(name)))) ? iso : undefined;
}

function toPlace(code: string, title: string, unit: NaturalEarthUnit | undefined, iso: IsoUnit | undefined): GazetteerPlace {
  const geonameId = Math.max(0, Number(unit?.geonameId) || 0) || iso?.geonameId || 0;
  return {
    id: geonameId > 0 ? `gn:${geonameId}` : `adm1:${code}`,
    geonameId,
    type: 'admin1',
    country: code.slice(0, 2),
    admin1: code,
    admin2: '',
    ...(readUnitPoints().get(geonameId) ?? (unit && point(unit))),
    ...namesOf(title, code.slice(0, 2), unit, iso?.names),
    wikidata: unit?.wikidata ?? '',
    notable: true,
  };
}

function asSecondOrder(unit: NaturalEarthUnit, country: string): GazetteerPlace {
  return {
    id: Number(unit.geonameId) > 0 ? `gn:${unit.geonameId}` : `adm2:${unit.code}`,
    geonameId: Math.max(0, Number(unit.geonameId)),
    type: 'admin2',
    country,
    admin1: '',
    admin2: '',
    ...point(unit),
    ...namesOf(unit.names.get('en') ?? unit.name, country, unit),
    wikidata: unit.wikidata,
    notable: false,
  };
}

function point(unit: NaturalEarthUnit): { lat: number; lon: number } {
  return { lat: Number(unit.lat), lon: Number(unit.lon) };
}

/** Languages of the news that units are named in; others only in their own country. */
const LANGUAGES = new Set(['en', 'ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh']);
const OWN: Record<string, string[]> = {
  bn: ['BD'],
  el: ['GR', 'CY'],
  hi: ['IN'],
  hu: ['HU'],
  id: ['ID'],
  ko: ['KR', 'KP'],
  sv: ['SE', 'FI'],
  ur: ['PK', 'IN'],
  vi: ['VN'],
  zht: ['TW', 'HK', 'MO'],
};

function keptNames(unit: NaturalEarthUnit, country: string): string[] {
  return [...unit.names].filter(([language]) => LANGUAGES.has(language) || OWN[language]?.includes(country)).map(([, name]) => name);
}

/** Title, names in the languages of the news, and the forms with the unit's class word that news writes. */
function namesOf(
  title: string,
  country: string,
  unit: NaturalEarthUnit | undefined,
  more: readonly string[] = [],
): Pick<GazetteerPlace, 'names' | 'forms' | 'label'> {
  const label = unit?.type.split('|')[0] ?? '';
  const english = [title, unit?.names.get('en') ?? '', unit?.name ?? ''].filter((name) => name !== '');
  const foreign = [...(unit ? [...others(unit), ...keptNames(unit, country)] : []), ...more];
  const names = [...new Set([...english, ...english.map(strippedName), ...foreign, ...foreign.map(strippedName)])];
  const forms = english.flatMap((name) => withClassWords(strippedName(name), label, country));
  return { names, forms: [...new Set(forms)].filter((form) => !names.includes(form)), label: label || classWordOf(title) };
}
