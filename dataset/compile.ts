/** Tables to pack: checks what a row alone can't show, joins, and lays everything out as columns and strings. */
import { ENTITY_KINDS, type Sections } from '../engine/pack/layout.ts';
import type { EstimateRecord, MeasureRecord, SourceRecord } from '../engine/pack/records.ts';
import { checkReferences } from './check-references.ts';
import { type Country, cldrVersion, readCountries } from './countries.ts';
import { CLDR_SOURCE, type Entity, joinEntities } from './entities.ts';
import { buildNameIndex } from './name-index.ts';
import { writePack } from './pack-writer.ts';
import type { Located, Tables } from './schema.ts';
import { StringBlob } from './strings.ts';
import { DATA_VERSION } from './version.ts';

export interface CompiledPack {
  bytes: Uint8Array;
  counts: Record<string, number>;
}

/** Compiles the pack. Deterministic: the same tables and packages give the same bytes. @throws {DatasetError} */
export function compilePack(tables: Tables): CompiledPack {
  const countries = readCountries();
  checkReferences(tables, new Set(countries.map((country) => `iso:${country.code}`)));
  const sources: SourceRecord[] = [...tables.sources.map(sourceOf), cldrSource()];
  const estimates = [...tables.estimates.map(estimateOf), ...countries.flatMap(populationOf)];
  const entities = joinEntities(tables, countries, estimates);
  const index = buildNameIndex(entities);
  const counts = {
    entities: entities.length,
    places: entities.filter((entity) => entity.kind === 'place').length,
    actors: entities.filter((entity) => entity.kind === 'actor').length,
    keys: index.hash.length,
    estimates: estimates.length,
    sources: sources.length,
  };
  const measures = tables.measures.map(({ line: _line, ...measure }): MeasureRecord => measure);
  return { bytes: writePack(layOut(entities, index, estimates, sources, measures, counts)), counts };
}

function layOut(
  entities: readonly Entity[],
  index: ReturnType<typeof buildNameIndex>,
  estimates: readonly EstimateRecord[],
  sources: readonly SourceRecord[],
  measures: readonly MeasureRecord[],
  counts: Record<string, number>,
): Sections {
  const strings = new StringBlob();
  const text = (pick: (entity: Entity) => string | undefined) => Uint32Array.from(entities, (entity) => strings.add(pick(entity) ?? ''));
  const json = (records: readonly unknown[]) => Uint32Array.from(records, (record) => strings.add(JSON.stringify(record)));
  const columns = {
    keySlots: index.slots,
    keyHash: index.hash,
    keyCheck: index.check,
    keyIsPrefix: index.isPrefix,
    keyPostings: index.postingStart,
    postingEntity: Uint32Array.from(index.postings, (posting) => posting.entity),
    postingCapitals: Uint16Array.from(index.postings, (posting) => posting.capitals),
    postingAllCapitals: Uint16Array.from(index.postings, (posting) => posting.allCapitals),
    postingFlags: Uint8Array.from(index.postings, (posting) => posting.flags),
    entityId: text((entity) => entity.id),
    entityTitle: text((entity) => entity.title),
    entityKind: Uint8Array.from(entities, (entity) => ENTITY_KINDS.indexOf(entity.kind)),
    entityType: text((entity) => entity.type),
    entityLatitude: Float32Array.from(entities, (entity) => entity.lat ?? Number.NaN),
    entityLongitude: Float32Array.from(entities, (entity) => entity.lon ?? Number.NaN),
    entityCountries: text((entity) => entity.countries.join(' ')),
    entityGeonameId: Uint32Array.from(entities, (entity) => entity.geonameId ?? 0),
    entityWikipedia: text((entity) => entity.wikipedia),
    entityWikidata: text((entity) => entity.wikidata),
    entityRecord: json(entities.map((entity) => entity.record)),
    entityById: Uint32Array.from(entities, (_entity, position) => position),
    estimateRecord: json(estimates),
    sourceRecord: json(sources),
    measureRecord: json(measures),
    info: json([{ version: DATA_VERSION, counts }]),
  };
  const { bytes, offsets } = strings.build();
  return { stringBytes: bytes, stringOffsets: offsets, ...columns } as Sections;
}

function estimateOf(row: Located<'estimates'>): EstimateRecord {
  const { line: _line, as_of, by_entity, place, ...rest } = row;
  return {
    ...rest,
    place: place ?? [],
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

/** CLDR gives no date for its populations, so the figures stay undated. */
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
    },
  ];
}
