/**
 * Countries and territories from the Unicode CLDR packages: English names with their short and variant forms, and population. Which
 * codes are countries follows ISO 3166-1; CLDR's groupings ("EU", "UN") and its exceptional reservations are left out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldedKey, isFindable } from '../engine/names/name-keys.ts';
import { readCountryPoints } from './gazetteer/factbook.ts';
import { readIsoUnits } from './gazetteer/iso3166.ts';

const require = createRequire(import.meta.url);

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  title: string;
  /** Other English forms: "UK", "Ivory Coast", "Myanmar". */
  otherNames: string[];
  /** Names in other languages, as far as they differ. */
  foreignNames: string[];
  /** A point in it, by the CIA World Factbook. */
  point?: { lat: number; lon: number };
  /** GeoNames id of the country, or 0. */
  geonameId: number;
  /** CLDR's figure for the territory; CLDR states no date for it. */
  population?: number;
}

/** Id of the source that stands for the CLDR packages; `compile.ts` adds it to those of the tables. */
export const CLDR_SOURCE = 'unicode-cldr';

/** Languages whose names of countries are recognised: those of the news the corpora are in, and of the countries of war. */
const LANGUAGES = ['ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'zh'];

/** Groupings and reservations that CLDR lists beside countries (CLDR territory containment; ISO 3166/MA exceptional reservations). */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** Forms that CLDR adds for display only and that news prose does not use as a name. */
const BRACKET = /\s*\([^)]*\)\s*$/;

/** What a bracket says of a state's kind in the languages above. */
const REPUBLIC =
  /^(?:Rep[uú]b+li[ckq][a-z]*|République|Repubblica|Rzeczpospolita|Cumhuriyet[iy]?|Республика|Республіка|جمهورية|جمهوری|הרפובליקה|共和国|공화국)$/iu;

interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}
interface TerritoryInfo {
  supplemental: { territoryInfo: Record<string, { _population?: string }> };
}

function readJson<T>(specifier: string): T {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8')) as T;
}

/** Version of the CLDR packages, for the source of what they give. */
export function cldrVersion(): string {
  return readJson<{ version: string }>('cldr-core/package.json').version;
}

/** All countries and territories, sorted by code. */
export function readCountries(): Country[] {
  const names = readTerritories('en');
  const foreign = LANGUAGES.map(readTerritories);
  const ids = readIsoUnits();
  const points = readCountryPoints();
  const owners = ownersOfLabels([names, ...foreign]);
  const info = readJson<TerritoryInfo>('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
  const countries = Object.keys(names)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code))
    .sort()
    .map((code) => ({
      ...toCountry(code, names, foreign, owners, Number(info[code]?._population ?? 0)),
      geonameId: ids.get(code)?.geonameId ?? 0,
      ...pointOf(points.get(code)),
    }));
  return withoutShared(countries);
}

function pointOf(point: { lat: number; lon: number } | undefined): Pick<Country, 'point'> {
  return point ? { point } : {};
}

function readTerritories(language: string): Record<string, string> {
  const file = readJson<Territories>(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

/** Drops names that two countries share once their brackets are gone: "Congo (DRC)" and "Congo (Republic)" are both more than "Congo". */
function withoutShared(countries: readonly Country[]): Country[] {
  const count = new Map<string, number>();
  const names = countries.flatMap(({ title, otherNames, foreignNames }) => [
    ...new Set([title, ...otherNames, ...foreignNames].map(foldedKey)),
  ]);
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const isOwn = (name: string) => count.get(foldedKey(name)) === 1;
  return countries.map((country) => ({
    ...country,
    otherNames: country.otherNames.filter(isOwn),
    foreignNames: country.foreignNames.filter(isOwn),
  }));
}

function toCountry(
  code: string,
  names: Record<string, string>,
  foreign: readonly Record<string, string>[],
  owners: ReadonlyMap<string, string>,
  population: number,
): Omit<Country, 'geonameId'> {
  const [title = code, ...others] = [...new Set(formsOf(code, names, owners))];
  const known = new Set([title, ...others].map(foldedKey));
  const foreignNames = [...new Set(foreign.flatMap((language) => formsOf(code, language, owners)))].filter((name) => {
    const key = foldedKey(name);
    // Names that a text cannot be searched for ("Konqo – Kinşasa") and those that only differ in accents add nothing.
    if (!isFindable(name) || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return { code, title, otherNames: others, foreignNames, ...(population > 0 && { population }) };
}

/** Whose label each name is, without what stands in brackets behind it. */
function ownersOfLabels(languages: readonly Record<string, string>[]): Map<string, string> {
  return new Map(
    languages.flatMap((names) =>
      Object.entries(names)
        .filter(([key]) => /^[A-Z]{2}(?:-alt-|$)/.test(key) && !NOT_COUNTRIES.has(key.slice(0, 2)))
        .map(([key, label]): [string, string] => [foldedKey(label.replace(BRACKET, '')), key.slice(0, 2)]),
    ),
  );
}

function formsOf(code: string, names: Record<string, string>, owners: ReadonlyMap<string, string>): string[] {
  // "Виргинские острова (США)": what is another country's own name only says whose the islands are.
  const isOwn = (name: string) => (owners.get(foldedKey(name)) ?? code) === code;
  return Object.entries(names)
    .filter(([key]) => key === code || key.startsWith(`${code}-alt-`))
    .flatMap(([, label]) => written(label).filter((form) => !label.includes('(') || isOwn(form)));
}

/** "Congo - Kinshasa" and "Congo (DRC)" are labels of a list; "&" and "St." are also written out. */
function written(label: string): string[] {
  const name = label.replace(BRACKET, '');
  const forms = [name];
  // "Myanmar (Burma)", "Congo (DRC)": the bracket holds another name, unless it only says what kind of state it is.
  const bracketed = /\(([^)]*)\)\s*$/.exec(label)?.[1];
  if (bracketed !== undefined && !REPUBLIC.test(bracketed)) forms.push(bracketed);
  if (name.includes(' & ')) forms.push(name.replaceAll(' & ', ' and '));
  if (name.startsWith('St. ')) forms.push(name.replace('St. ', 'Saint '));
  if (name.includes(' SAR China')) forms.push(name.replace(' SAR China', ''));
  return forms;
}
