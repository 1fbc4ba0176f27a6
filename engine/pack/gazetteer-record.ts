/** Makes the facts of a gazetteer row from its columns, in the shape in which curated entities have theirs. */
import { NameFlag } from './layout.ts';
import { nativeNames, scriptOf } from './native-language.ts';
import type { Pack } from './pack.ts';
import type { EntityRecord, EstimateRecord, NameRecord } from './records.ts';
import type { RowType } from './row-types.ts';

/** Ids of the data sets in the table of sources. */
export const GAZETTEER_SOURCES = {
  towns: 'geonames-cities500-2023',
  newTowns: 'geonames-towns-2026',
  admin1: 'geonames-admin1',
  admin2: 'geonames-admin2',
  unitNames: 'natural-earth-admin1',
} as const;

/** Data sets that a row of this type comes from. */
export function sourcesOf(type: RowType, hasId: boolean): string[] {
  if (type === 'admin1') return hasId ? [GAZETTEER_SOURCES.unitNames, GAZETTEER_SOURCES.admin1] : [GAZETTEER_SOURCES.admin1];
  if (type === 'admin2') return [hasId ? GAZETTEER_SOURCES.unitNames : GAZETTEER_SOURCES.admin2];
  return [hasId ? GAZETTEER_SOURCES.towns : GAZETTEER_SOURCES.newTowns];
}

/** Names of the blob as records; forms that are only recognised are left out. */
export function storedNames(pack: Pack, entity: number, country: string, source: string[]): NameRecord[] {
  const texts = pack
    .names(entity)
    .filter(({ flags }) => (flags & NameFlag.form) === 0)
    .map(({ text }) => text);
  const native = nativeNames(texts, country);
  return texts.map((text, index): NameRecord => {
    const script = scriptOf(text);
    const language = native.languageOf(text);
    return {
      text,
      language: language ?? (script === 'Latn' ? 'en' : `und-${script}`),
      class: language === undefined ? 'short' : 'native',
      use: index === 0 ? 'title' : 'also',
      source,
    };
  });
}

/** Record of a row; `entity` is its index among all entities. */
export function rowRecord(pack: Pack, entity: number, row: number): EntityRecord {
  const source = sourcesOf(pack.rows.type(row), pack.rows.geonameId(row) !== 0);
  const unit = pack.unit(entity);
  const label = pack.info().unitLabels[pack.sections.unitLabel[row] ?? 0] ?? '';
  return {
    names: storedNames(pack, entity, pack.rows.country(row), source),
    ...(unit >= 0 && unit !== entity && { admin1: pack.id(unit) }),
    ...(label !== '' && { label }),
    gazetteer: source,
    relations: [],
    control: [],
    designations: [],
    estimates: [],
    series: [],
    source,
  };
}

/** The population of a place. GeoNames does not say of which year a figure is; the dump's date is all there is. */
export function populationOf(id: string, population: number | undefined): EstimateRecord[] {
  if (population === undefined) return [];
  return [
    {
      id: `population-${id}`,
      subject: id,
      place: [id],
      measure: 'population',
      best: population,
      qualifier: 'about',
      basis: 'stock',
      published: '2023-03',
      by: 'GeoNames',
      claim: false,
      source: [GAZETTEER_SOURCES.towns],
      checked: 'data',
    },
  ];
}
