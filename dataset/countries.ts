/**
 * Countries and territories from the Unicode CLDR packages: English names with their short and variant forms, and population. Which
 * codes are countries follows ISO 3166-1; CLDR's groupings ("EU", "UN") and its exceptional reservations are left out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  title: string;
  /** Other English forms: "UK", "Ivory Coast", "Myanmar". */
  otherNames: string[];
  /** CLDR's figure for the territory; CLDR states no date for it. */
  population?: number;
}

/** Groupings and reservations that CLDR lists beside countries (CLDR territory containment; ISO 3166/MA exceptional reservations). */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** Forms that CLDR adds for display only and that news prose does not use as a name. */
const BRACKET = /\s*\([^)]*\)\s*$/;

interface Territories {
  main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
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
  const names = readJson<Territories>('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
  const info = readJson<TerritoryInfo>('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
  const countries = Object.keys(names)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code))
    .sort()
    .map((code) => toCountry(code, names, Number(info[code]?._population ?? 0)));
  return withoutShared(countries);
}

/** Drops names that two countries share once their brackets are gone: "Congo (DRC)" and "Congo (Republic)" are both more than "Congo". */
function withoutShared(countries: readonly Country[]): Country[] {
  const count = new Map<string, number>();
  for (const name of countries.flatMap((country) => country.otherNames)) count.set(name, (count.get(name) ?? 0) + 1);
  return countries.map((country) => ({ ...country, otherNames: country.otherNames.filter((name) => count.get(name) === 1) }));
}

function toCountry(code: string, names: Record<string, string>, population: number): Country {
  const printed = Object.entries(names)
    .filter(([key]) => key === code || key.startsWith(`${code}-alt-`))
    .flatMap(([, name]) => written(name));
  const [title = code, ...others] = [...new Set(printed)];
  return { code, title, otherNames: others, ...(population > 0 && { population }) };
}

/** "Congo - Kinshasa" and "Congo (DRC)" are labels of a list; "&" and "St." are also written out. */
function written(label: string): string[] {
  const name = label.replace(BRACKET, '');
  const forms = [name];
  // "Myanmar (Burma)", "Congo (DRC)": the bracket holds another name, unless it only says what kind of state it is.
  const bracketed = /\(([^)]*)\)\s*$/.exec(label)?.[1];
  if (bracketed !== undefined && bracketed !== 'Republic') forms.push(bracketed);
  if (name.includes(' & ')) forms.push(name.replaceAll(' & ', ' and '));
  if (name.startsWith('St. ')) forms.push(name.replace('St. ', 'Saint '));
  if (name.includes(' SAR China')) forms.push(name.replace(' SAR China', ''));
  return forms;
}
