/** The first-order units of Natural Earth 5, read from the text that `dataset/extract/natural-earth-admin1.ts` made. */
import { readFileSync } from 'node:fs';
import { ARCHIVE_FOLDER } from './archive.ts';

export const NATURAL_EARTH_COLUMNS = [
  'code',
  'iso',
  'country',
  'geonamesCode',
  'geonameId',
  'wikidata',
  'type',
  'lat',
  'lon',
  'name',
  'otherNames',
] as const;

/** Languages of the names, in Natural Earth's tags; `zht` is traditional Chinese. */
export const NATURAL_EARTH_LANGUAGES = [
  ...['en', 'ar', 'bn', 'de', 'el', 'es', 'fa', 'fr', 'he', 'hi', 'hu', 'id', 'it'],
  ...['ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'ur', 'vi', 'zh', 'zht'],
] as const;

export type NaturalEarthUnit = Record<(typeof NATURAL_EARTH_COLUMNS)[number], string> & {
  /** Names by language; absent where Natural Earth has none. */
  names: Map<string, string>;
};

/** All units, in the order of Natural Earth's codes. Empty cells are empty strings. */
export function readNaturalEarth(): NaturalEarthUnit[] {
  const [, ...lines] = readFileSync(`${ARCHIVE_FOLDER}/natural-earth-admin1.tsv`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const fields = Object.fromEntries(NATURAL_EARTH_COLUMNS.map((column, index) => [column, cells[index] ?? '']));
    const names = NATURAL_EARTH_LANGUAGES.map((language, index): [string, string] => [
      language,
      cells[NATURAL_EARTH_COLUMNS.length + index] ?? '',
    ]).filter(([, name]) => name !== '');
    return { ...fields, names: new Map(names) } as NaturalEarthUnit;
  });
}
