/** Tables and gazetteer to pack: checks what a row alone can't show, joins, and lays everything out as columns and strings. */
import { type DayInterval, parseDate } from '../engine/dates.ts';
import { type AllSections, ENTITY_KINDS, HAS_FIGURES } from '../engine/pack/layout.ts';
import type { EstimateRecord, MeasureRecord, PackInfo, SeriesRecord, SourceRecord } from '../engine/pack/records.ts';
import type { StoredName } from '../engine/pack/stored-names.ts';
import { checkReferences } from './check-references.ts';
import { CLDR_SOURCE, type Country, cldrVersion, readCountries } from './countries.ts';
import { type Entity, joinEntities } from './entities.ts';
import type { Gazetteer, PackedPlace } from './gazetteer/gazetteer.ts';
import { layOutRows, storedNamesOf, unitCode } from './gazetteer-rows.ts';
import { givenNameBits } from './given-names.ts';
import { writeNames } from './name-blob.ts';
import { buildNameTable } from './name-index.ts';
import { type PackParts, writeParts } from './pack-writer.ts';
import type { Located, Tables } from './schema.ts';
import { seriesOf } from './series.ts';
import { forcesByCountry, policeByCountry } from './state-forces.ts';
import { StringBlob } from './strings.ts';
import { DATA_VERSION } from './version.ts';

export interface CompiledPack {
  parts: PackParts;
  counts: Record<string, number>;
}

const NO_GAZETTEER: Pick<Gazetteer, 'places'> = { places: [] };

/** Compiles the pack. Deterministic: the same tables, archive and packages give the same bytes. @throws {DatasetError} */
export function compilePack(tables: Tables, gazetteer: Pick<Gazetteer, 'places'> = NO_GAZETTEER): CompiledPack {
  const countries = readCountries();
  const byId = new Map(gazetteer.places.map((place) => [place.id, place]));
  checkReferences(tables, new Set([...countries.map((country) => `iso:${country.code}`), ...byId.keys()]));
  const sources: SourceRecord[] = [...tables.sources.map(sourceOf), cldrSource()];
  const dated = new Set(tables.estimates.filter((row) => row.measure === 'population').map((row) => row.subject));
  const estimates = [
    ...tables.estimates.map(estimateOf),
    ...countries.filter((country) => !dated.has(`iso:${country.code}`)).flatMap(populationOf),
  ];
  const series = seriesOf(tables);
  const entities = joinEntities(tables, countries, estimates, series, { byId, unitIds: unitIds(tables, gazetteer.places) });
  return layOut({ entities, places: gazetteer.places, estimates, series, sources, tables });
}

/** Id under which each unit stands in the pack, by its code: that of a curated place where one has its GeoNames id. */
function unitIds(tables: Tables, places: readonly PackedPlace[]): Map<string, string> {
  const curated = new Map(tables.places.filter((row) => row.geonameid !== undefined).map((row) => [`gn:${row.geonameid}`, row.id]));
  return new Map(
    places.filter((place) => unitCode(place) !== '').map((place): [string, string] => [unitCode(place), curated.get(place.id) ?? place.id]),
  );
}

interface Joined {
  entities: readonly Entity[];
  /** All gazetteer places, also those that became entities. */
  places: readonly PackedPlace[];
  estimates: readonly EstimateRecord[];
  series: readonly SeriesRecord[];
  sources: readonly SourceRecord[];
  tables: Tables;
}

function layOut({ entities, places, estimates, series, sources, tables }: Joined): CompiledPack {
  const strings = new StringBlob();
  const text = (pick: (entity: Entity) => string | undefined) => Uint32Array.from(entities, (entity) => strings.add(pick(entity) ?? ''));
  const records = new StringBlob();
  const statements = new StringBlob();
  const json = (items: readonly unknown[], blob = statements) => Uint32Array.from(items, (item) => blob.add(JSON.stringify(item)));
  const promoted = new Map(
    entities.flatMap((entity, index): [string, number][] => [
      [entity.id, index],
      ...(entity.kind === 'place' && entity.geonameId ? [[`gn:${entity.geonameId}`, index] as [string, number]] : []),
    ]),
  );
  const names: StoredName[][] = [
    ...entities.map((entity) => entity.names),
    ...places.map((place) => (promoted.has(place.id) ? [] : storedNamesOf(place))),
  ];
  const table = layOutRows(places, promoted, strings);
  const measures = tables.measures.map(({ line: _line, ...measure }): MeasureRecord => measure);
  const counts = {
    places: entities.filter((entity) => entity.kind === 'place').length + places.filter((place) => !promoted.has(place.id)).length,
    curated: tables.places.length,
    actors: tables.actors.length,
    names: names.reduce((sum, own) => sum + own.length, 0),
    estimates: estimates.length,
    series: series.length,
    sources: sources.length,
  };
  const info: PackInfo = {
    version: DATA_VERSION,
    counts,
    countries: table.countries,
    unitLabels: table.unitLabels,
    forces: forcesByCountry(tables, entities),
    police: policeByCountry(entities),
    perspectives: tables.perspectives.map(({ country }) => country),
  };
  const columns = {
    ...writeNames(names),
    ...buildNameTable(names),
    givenNames: givenNameBits(),
    ...table.sections,
    entityId: text((entity) => entity.id),
    entityKind: Uint8Array.from(entities, ({ kind, record }) => {
      const hasFigures = record.series.length > 0 || record.estimates.some((index) => estimates[index]?.measure !== 'population');
      return ENTITY_KINDS.indexOf(kind) + (hasFigures ? HAS_FIGURES : 0);
    }),
    entityType: text((entity) => entity.type),
    entityLatitude: Float64Array.from(entities, (entity) => entity.lat ?? Number.NaN),
    entityLongitude: Float64Array.from(entities, (entity) => entity.lon ?? Number.NaN),
    entityFirstDay: Float64Array.from(entities, ({ record }) => dayOf(record.activeFrom, 'first')),
    entityLastDay: Float64Array.from(entities, ({ record }) => dayOf(record.activeTo, 'last')),
    entityCountries: text((entity) => entity.countries.join(' ')),
    entityGeonameId: Uint32Array.from(entities, (entity) => entity.geonameId ?? 0),
    entityWikipedia: text((entity) => entity.wikipedia),
    entityWikidata: text((entity) => entity.wikidata),
    ...linkingColumns(entities, places, promoted),
    entityRecord: json(
      entities.map((entity) => entity.record),
      records,
    ),
    estimateRecord: json(estimates),
    seriesRecord: json(series),
    sourceRecord: json(sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    measureRecord: json(measures),
    info: Uint32Array.of(strings.add(JSON.stringify(info))),
  };
  const blob = strings.build();
  const recordBlob = records.build();
  const statementBlob = statements.build();
  const sections: AllSections = {
    stringBytes: blob.bytes,
    stringOffsets: blob.offsets,
    recordBytes: recordBlob.bytes,
    recordOffsets: recordBlob.offsets,
    statementBytes: statementBlob.bytes,
    statementOffsets: statementBlob.offsets,
    ...columns,
  };
  return { parts: writeParts(sections), counts };
}

/** What linking asks about entities with records: unit, inhabitants and relations, without opening the records. */
function linkingColumns(
  entities: readonly Entity[],
  places: readonly PackedPlace[],
  promoted: ReadonlyMap<string, number>,
): Pick<AllSections, 'entityAdmin1' | 'entityPopulation' | 'relatedStarts' | 'related'> {
  const rows = new Map(places.map((place, row) => [place.id, row]));
  const entityOf = (id: string): number => promoted.get(id) ?? (rows.has(id) ? entities.length + (rows.get(id) ?? 0) : -1);
  const related = entities.map(({ record }, entity) =>
    [...new Set(record.relations.map(({ other }) => entityOf(other)))].filter((other) => other >= 0 && other !== entity),
  );
  const starts = new Uint32Array(entities.length + 1);
  related.forEach((others, entity) => {
    starts[entity + 1] = (starts[entity] ?? 0) + others.length;
  });
  return {
    entityAdmin1: Uint32Array.from(entities, ({ record }) => (record.admin1 === undefined ? 0 : entityOf(record.admin1) + 1)),
    entityPopulation: Uint32Array.from(entities, ({ record }) => record.population ?? 0),
    relatedStarts: starts,
    related: Uint32Array.from(related.flat()),
  };
}

function dayOf(date: string | undefined, end: keyof DayInterval): number {
  return (date === undefined ? undefined : parseDate(date))?.[end] ?? Number.NaN;
}

function estimateOf(row: Located<'estimates'>): EstimateRecord {
  const { line: _line, as_of, by_entity, place, checked_on, ...rest } = row;
  return {
    ...rest,
    place: place ?? [],
    ...(checked_on !== undefined && { checkedOn: checked_on }),
    ...(as_of !== undefined && { asOf: as_of }),
    ...(by_entity !== undefined && { byEntity: by_entity }),
  } as EstimateRecord;
}

function sourceOf(row: Located<'sources'>): SourceRecord {
  const { line: _line, read_as: _readAs, ...record } = row;
  return record as SourceRecord;
}

function cldrSource(): SourceRecord {
  return {
    id: CLDR_SOURCE,
    title: 'Unicode Common Locale Data Repository: territory names and information',
    publisher: 'Unicode CLDR',
    dataset: 'cldr-localenames-full, cldr-core',
    version: cldrVersion(),
    licence: 'Unicode-3.0',
    kind: 'dataset',
  };
}

/** CLDR gives no date for its populations, so the figures stay undated; they stand where no dated figure does. */
function populationOf(country: Country): EstimateRecord[] {
  if (country.population === undefined) return [];
  return [
    {
      id: `population-${country.code.toLowerCase()}-cldr`,
      subject: `iso:${country.code}`,
      place: [`iso:${country.code}`],
      measure: 'population',
      best: country.population,
      qualifier: 'about',
      basis: 'stock',
      by: `Unicode CLDR ${cldrVersion()}`,
      claim: false,
      source: [CLDR_SOURCE],
      checked: 'data',
    },
  ];
}
