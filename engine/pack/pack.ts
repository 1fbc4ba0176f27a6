/** Opens a pack: checks its header and gives typed views over the buffer, without copying or parsing it. */
import { ENTITY_KINDS, PACK_MAGIC, PACK_VERSION, SECTIONS, type SectionName, type Sections } from './layout.ts';
import type { EntityRecord, EstimateRecord, MeasureRecord, PackInfo, SourceRecord } from './records.ts';

/** The pack is damaged or of another version. The message says what to do. */
export class PackError extends Error {
  override name = 'PackError';
}

const HEADER_WORDS = 4;

/** Views over the buffer. @throws {PackError} if the file is cut short, not a pack, or of another version. */
function readSections(buffer: ArrayBuffer): Sections {
  const names = Object.keys(SECTIONS) as SectionName[];
  const headerBytes = (HEADER_WORDS + names.length * 2) * 4;
  if (buffer.byteLength < headerBytes) throw new PackError('The data file is cut short. Reinstall the extension to restore it.');
  const header = new Uint32Array(buffer, 0, headerBytes / 4);
  if (header[0] !== PACK_MAGIC) throw new PackError('The data file is not a Dateline pack. Reinstall the extension to restore it.');
  if (header[1] !== PACK_VERSION || header[2] !== names.length) {
    throw new PackError('The data file belongs to another version of the extension. Reinstall the extension to restore it.');
  }
  if (header[3] !== buffer.byteLength) throw new PackError('The data file is cut short. Reinstall the extension to restore it.');
  const sections: Partial<Record<SectionName, unknown>> = {};
  names.forEach((name, index) => {
    const offset = header[HEADER_WORDS + index * 2] ?? 0;
    const bytes = header[HEADER_WORDS + index * 2 + 1] ?? 0;
    if (offset + bytes > buffer.byteLength) throw new PackError('The data file is damaged. Reinstall the extension to restore it.');
    const View = SECTIONS[name];
    sections[name] = new View(buffer, offset, bytes / View.BYTES_PER_ELEMENT);
  });
  return sections as Sections;
}

/** Read access to the data set. Entities are addressed by index inside the engine and by id outside. */
export class Pack {
  readonly sections: Sections;
  readonly #decoder = new TextDecoder();

  constructor(buffer: ArrayBuffer) {
    this.sections = readSections(buffer);
  }

  get entityCount(): number {
    return this.sections.entityId.length;
  }

  string(index: number): string {
    const { stringBytes, stringOffsets } = this.sections;
    const start = stringOffsets[index];
    const end = stringOffsets[index + 1];
    if (start === undefined || end === undefined) throw new PackError('The data file is damaged. Reinstall the extension to restore it.');
    return this.#decoder.decode(stringBytes.subarray(start, end));
  }

  #text(column: SectionName, entity: number): string {
    return this.string(this.sections[column][entity] ?? 0);
  }

  /** Stable id: a slug, `iso:IQ` for countries, `gn:98182` for gazetteer places. */
  id(entity: number): string {
    return this.#text('entityId', entity);
  }

  title(entity: number): string {
    return this.#text('entityTitle', entity);
  }

  type(entity: number): string {
    return this.#text('entityType', entity);
  }

  kind(entity: number): 'place' | 'actor' {
    return ENTITY_KINDS[this.sections.entityKind[entity] ?? 0] ?? 'place';
  }

  /** ISO 3166-1 codes: the countries a place lies in, or the base countries of an actor. */
  countries(entity: number): string[] {
    const joined = this.#text('entityCountries', entity);
    return joined === '' ? [] : joined.split(' ');
  }

  /** Degrees, or undefined where no source gives them. */
  coordinates(entity: number): { lat: number; lon: number } | undefined {
    const lat = this.sections.entityLatitude[entity] ?? Number.NaN;
    const lon = this.sections.entityLongitude[entity] ?? Number.NaN;
    // Five decimals are about a metre; without rounding a Float32 prints digits that no source gave.
    return Number.isNaN(lat) || Number.isNaN(lon) ? undefined : { lat: round5(lat), lon: round5(lon) };
  }

  /** GeoNames id, or 0. */
  geonameId(entity: number): number {
    return this.sections.entityGeonameId[entity] ?? 0;
  }

  /** Title of the English Wikipedia article, or the empty string. */
  wikipedia(entity: number): string {
    return this.#text('entityWikipedia', entity);
  }

  wikidata(entity: number): string {
    return this.#text('entityWikidata', entity);
  }

  record(entity: number): EntityRecord {
    return JSON.parse(this.#text('entityRecord', entity)) as EntityRecord;
  }

  /** Index of the entity with this id, or -1. Binary search over ids in code-unit order. */
  find(id: string): number {
    const order = this.sections.entityById;
    let low = 0;
    let high = order.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entity = order[middle] ?? 0;
      const found = this.id(entity);
      if (found === id) return entity;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  estimate(index: number): EstimateRecord {
    return JSON.parse(this.#text('estimateRecord', index)) as EstimateRecord;
  }

  source(id: string): SourceRecord | undefined {
    return this.#named<SourceRecord>('sourceRecord', id);
  }

  measure(id: string): MeasureRecord | undefined {
    return this.#named<MeasureRecord>('measureRecord', id);
  }

  info(): PackInfo {
    return JSON.parse(this.#text('info', 0)) as PackInfo;
  }

  readonly #byId = new Map<SectionName, Map<string, unknown>>();

  #named<T extends { id: string }>(column: 'sourceRecord' | 'measureRecord', id: string): T | undefined {
    let records = this.#byId.get(column) as Map<string, T> | undefined;
    if (!records) {
      records = new Map();
      for (let i = 0; i < this.sections[column].length; i++) {
        const record = JSON.parse(this.#text(column, i)) as T;
        records.set(record.id, record);
      }
      this.#byId.set(column, records);
    }
    return records.get(id);
  }
}

function round5(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
