/** Lays the gazetteer out as the columns of the pack. */
import { NameFlag, type PartSections } from '../engine/pack/layout.ts';
import { ROW_TYPES } from '../engine/pack/row-types.ts';
import { storedDegrees } from '../engine/pack/rows.ts';
import type { StoredName } from '../engine/pack/stored-names.ts';
import { codeOf } from './gazetteer/ambiguity.ts';
import type { PackedName, PackedPlace } from './gazetteer/gazetteer.ts';
import type { StringBlob } from './strings.ts';

type RowSections = Omit<PartSections<'index'>, 'bucketCounts' | 'bucketBlocks' | 'bucketEntries' | 'namePrefixes' | 'givenNames'>;

export interface RowTable {
  sections: RowSections;
  countries: string[];
  unitLabels: string[];
}

/** From here on a place is meant by its name even where that is also a person's name, or a word. Set on the development corpora. */
const MEANT_DESPITE_PEOPLE = 400_000;
const MEANT_DESPITE_WORD = 250_000;

/** Countries whose Arabic names news writes with or without the article. */
const ARABIC = new Set('SY IQ LB PS IL JO YE SA AE QA KW BH OM EG SD LY TN DZ MA EH MR SO DJ TD IR'.split(' '));
const ARTICLE = /^(?:a[ldrsnhtz]|e[lz]|ash|esh|ad|ed)[- ]/iu;

/**
 * Columns over `places`, whose units come first.
 * @param promoted entities with records, by the id of the row that became one.
 */
export function layOutRows(places: readonly PackedPlace[], promoted: ReadonlyMap<string, number>, strings: StringBlob): RowTable {
  const countries = [...new Set(places.map((place) => place.country))].sort();
  const unitLabels = ['', ...new Set(places.map((place) => place.label).filter((label) => label !== ''))];
  const numberOf = new Map(places.map((place, row) => [unitCode(place), row + 1]));
  const promotedRows = places.flatMap((place, row) => (promoted.has(place.id) ? [row] : []));
  const countryOf = new Map(countries.map((country, index) => [country, index]));
  const units = places.filter((place) => place.type === 'admin1' || place.type === 'admin2');
  const halves = (pick: (place: PackedPlace) => number) => ({
    high: Uint16Array.from(places, (place) => Math.floor(pick(place) / 0x10000)),
    low: Uint16Array.from(places, (place) => pick(place) % 0x10000),
  });
  const latitude = halves((place) => storedDegrees(place.lat, 90));
  const longitude = halves((place) => storedDegrees(place.lon, 180));
  const population = halves((place) => place.population ?? 0);
  const geonameId = halves((place) => place.geonameId);
  return {
    countries,
    unitLabels,
    sections: {
      rowType: Uint8Array.from(places, (place) => ROW_TYPES.indexOf(place.type)),
      rowCountry: Uint8Array.from(places, (place) => countryOf.get(place.country) ?? 0),
      rowAdmin1: Uint16Array.from(places, (place) => (place.admin1 === '' ? 0 : (numberOf.get(place.admin1) ?? 0))),
      rowAdmin2: Uint16Array.from(places, (place) => (place.admin2 === '' ? 0 : (numberOf.get(place.admin2) ?? 0))),
      rowLatitudeHigh: Uint8Array.from(latitude.high),
      rowLatitudeLow: latitude.low,
      rowLongitudeHigh: Uint8Array.from(longitude.high),
      rowLongitudeLow: longitude.low,
      rowPopulationHigh: population.high,
      rowPopulationLow: population.low,
      rowGeonameIdHigh: geonameId.high,
      rowGeonameIdLow: geonameId.low,
      promotedRow: Uint32Array.from(promotedRows),
      promotedEntity: Uint32Array.from(promotedRows, (row) => promoted.get(places[row]?.id ?? '') ?? 0),
      unitLabel: Uint8Array.from(units, (place) => unitLabels.indexOf(place.label)),
      unitWikidata: Uint32Array.from(units, (place) => Number(place.wikidata.slice(1)) || 0),
      unitCode: Uint32Array.from(units, (place) => (place.geonameId === 0 ? strings.add(place.id) : 0)),
    },
  };
}

/** Code of a unit ("IQ.01", "US.IL.031"); empty for towns and for units outside GeoNames' codes. */
export function unitCode(place: Pick<PackedPlace, 'type' | 'admin1' | 'admin2'>): string {
  return place.type === 'admin1' ? place.admin1 : place.type === 'admin2' ? place.admin2 : '';
}

/** A place's names as they are stored. */
export function storedNamesOf(place: PackedPlace): StoredName[] {
  return withArticles(
    place.names.map((name) => ({
      text: name.text,
      flags:
        codeOf(name.ambiguity, name.wordElsewhere === true) |
        (needsSign(name, place) ? NameFlag.needsSign : 0) |
        (name.form ? NameFlag.form : 0),
    })),
    [place.country],
  );
}

/** Marks the Latin names of an Arab place that has its article in one of them: news writes all of them with and without it. */
export function withArticles(names: readonly StoredName[], countries: readonly string[]): StoredName[] {
  if (!countries.some((country) => ARABIC.has(country)) || !names.some((name) => ARTICLE.test(name.text))) return [...names];
  return names.map((name) => {
    const isArticled = /^\p{Script=Latin}/u.test(name.text) && (name.flags & (NameFlag.adjective | NameFlag.needsSign)) === 0;
    return isArticled ? { ...name, flags: name.flags | NameFlag.article } : name;
  });
}

function needsSign(name: PackedName, place: PackedPlace): boolean {
  if (place.needsRegion || name.ambiguity === 'weak') return true;
  // "West", "Central", "Unity": units named by a word are written with their class word.
  if (place.type === 'admin1' && name.ambiguity === 'word_like') return true;
  // A capital is meant by its title, whatever its size; an old or foreign name of it ("Valley") must be weighed like any town's.
  const isTitle = name === place.names[0];
  const inhabitants = place.type === 'capital' && isTitle ? Number.POSITIVE_INFINITY : (place.unitPopulation ?? place.population ?? 0);
  if (name.ambiguity === 'word_like') return inhabitants < MEANT_DESPITE_WORD;
  return name.ambiguity === 'person_like' && inhabitants < MEANT_DESPITE_PEOPLE;
}
