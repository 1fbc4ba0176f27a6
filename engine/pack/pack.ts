/** Read access to the data set. Entities are addressed by index inside the engine and by id outside. */
import type { DayInterval } from '../dates.ts';
import { lookup } from '../lookup.ts';
import { NameIndex } from '../names/index.ts';
import { populationOf, rowRecord, storedNames } from './gazetteer-record.ts';
import { ENTITY_KINDS, HAS_FIGURES, type Sections } from './layout.ts';
import { openParts, openRecords, PackError } from './open.ts';
import { RecordStore } from './record-store.ts';
import type { EntityRecord, EstimateRecord, MeasureRecord, PackInfo, SourceRecord } from './records.ts';
import { Rows } from './rows.ts';
import { expandSeries } from './series.ts';
import { readNames, type StoredName } from './stored-names.ts';

export { PackError };

export class Pack {
  readonly sections: Sections;
  readonly rows: Rows;
  readonly index: NameIndex;
  /** Entities with a record of curated facts; those after are rows of the gazetteer. */
  readonly recordCount: number;
  readonly #decoder = new TextDecoder();
  readonly #build: number;
  readonly #strings = new Map<number, string>();
  #info: PackInfo | undefined;
  #records: RecordStore | undefined;

  /** @param parts the parts of the pack, in any order; those that only cards need may come later. @throws {PackError} */
  constructor(parts: readonly ArrayBuffer[]) {
    const { sections, build, hasRecords } = openParts(parts);
    this.sections = sections;
    this.#build = build;
    if (hasRecords) this.#records = new RecordStore(sections);
    this.recordCount = this.sections.entityId.length;
    this.rows = new Rows(this.sections, this.info().countries);
    this.index = new NameIndex(this);
  }

  /** Opens the parts that only cards need. @throws {PackError} if one is missing, damaged or of another build. */
  attachRecords(parts: readonly ArrayBuffer[]): void {
    this.#records = new RecordStore(openRecords(parts, this.#build));
  }

  /** Lets the records go, so that their memory can be freed. */
  detachRecords(): void {
    this.#records = undefined;
  }

  get records(): RecordStore {
    if (!this.#records) throw new Error('The records of the pack are not open: attach them first.');
    return this.#records;
  }

  get entityCount(): number {
    return this.recordCount + this.rows.length;
  }

  /** Row of a gazetteer entity, or -1 for one with a record. */
  row(entity: number): number {
    return entity < this.recordCount ? -1 : entity - this.recordCount;
  }

  /** Entity of a row: the one with a record that it became, else its own. */
  entityOfRow(row: number): number {
    const promoted = this.rows.promoted(row);
    return promoted < 0 ? this.recordCount + row : promoted;
  }

  /** Entity of the first-order unit a gazetteer entity lies in, or -1. */
  unit(entity: number): number {
    const row = this.row(entity);
    const unit = row < 0 ? -1 : this.rows.admin1(row);
    return unit < 0 ? -1 : this.entityOfRow(unit);
  }

  string(index: number): string {
    const { stringBytes, stringOffsets } = this.sections;
    const start = stringOffsets[index];
    const end = stringOffsets[index + 1];
    if (start === undefined || end === undefined) throw new PackError('A data file is damaged. Reinstall the extension to restore it.');
    return this.#decoder.decode(stringBytes.subarray(start, end));
  }

  #text(column: 'entityId' | 'entityWikipedia' | 'entityWikidata' | 'info', entity: number): string {
    return this.string(this.sections[column][entity] ?? 0);
  }

  /** One of 630 strings that are asked for at every mention: decoding takes half a microsecond, recalling a tenth of that. */
  #kept(column: 'entityType' | 'entityCountries', entity: number): string {
    const index = this.sections[column][entity] ?? 0;
    const known = this.#strings.get(index);
    if (known !== undefined) return known;
    const read = this.string(index);
    this.#strings.set(index, read);
    return read;
  }

  /** Stable id: a slug, `iso:IQ` for countries; in the gazetteer `gn:98182`, `at:47.78/37.25`, `adm1:CD.13` or `adm2:US.IL.031`. */
  id(entity: number): string {
    const row = this.row(entity);
    if (row < 0) return this.#text('entityId', entity);
    const geonameId = this.rows.geonameId(row);
    if (geonameId !== 0) return `gn:${geonameId}`;
    const code = this.sections.unitCode[row];
    if (code !== undefined && code !== 0) return this.string(code);
    const point = this.rows.coordinates(row);
    return `at:${point?.lat}/${point?.lon}`;
  }

  /** All names that are stored, the title first; with `letter` those that may begin with it ({@link readNames}). */
  names(entity: number, letter?: number): StoredName[] {
    return readNames(this.sections, entity, letter);
  }

  title(entity: number): string {
    return this.names(entity)[0]?.text ?? this.id(entity);
  }

  type(entity: number): string {
    const row = this.row(entity);
    return row < 0 ? this.#kept('entityType', entity) : this.rows.type(row);
  }

  kind(entity: number): 'place' | 'actor' {
    return ENTITY_KINDS[(this.sections.entityKind[entity] ?? 0) & ~HAS_FIGURES] ?? 'place';
  }

  /** Whether the data set has figures of or in an entity, other than its inhabitants. */
  hasFigures(entity: number): boolean {
    return ((this.sections.entityKind[entity] ?? 0) & HAS_FIGURES) !== 0;
  }

  /** ISO 3166-1 codes: the countries a place lies in, or the base countries of an actor. */
  countries(entity: number): string[] {
    const row = this.row(entity);
    if (row >= 0) return [this.rows.country(row)];
    const joined = this.#kept('entityCountries', entity);
    return joined === '' ? [] : joined.split(' ');
  }

  /** Degrees, or undefined where no source gives them. */
  coordinates(entity: number): { lat: number; lon: number } | undefined {
    const row = this.row(entity);
    if (row >= 0) return this.rows.coordinates(row);
    const lat = this.sections.entityLatitude[entity] ?? Number.NaN;
    const lon = this.sections.entityLongitude[entity] ?? Number.NaN;
    return Number.isNaN(lat) || Number.isNaN(lon) ? undefined : { lat, lon };
  }

  /** Coordinates, or those of the largest town of a unit that has none of its own. */
  approximateCoordinates(entity: number): { lat: number; lon: number } | undefined {
    const own = this.coordinates(entity);
    const row = this.row(entity);
    if (own || row < 0) return own;
    const town = this.rows.largestTown(row);
    return town < 0 ? undefined : this.rows.coordinates(town);
  }

  /** GeoNames id, or 0. */
  geonameId(entity: number): number {
    const row = this.row(entity);
    return row < 0 ? (this.sections.entityGeonameId[entity] ?? 0) : this.rows.geonameId(row);
  }

  /** Title of the English Wikipedia article, or the empty string. */
  wikipedia(entity: number): string {
    return this.row(entity) < 0 ? this.#text('entityWikipedia', entity) : '';
  }

  wikidata(entity: number): string {
    const row = this.row(entity);
    if (row < 0) return this.#text('entityWikidata', entity);
    const number = this.sections.unitWikidata[row] ?? 0;
    return number === 0 ? '' : `Q${number}`;
  }

  /** Entities that the tables relate an entity to, in either direction. */
  related(entity: number): Uint32Array {
    const { relatedStarts, related } = this.sections;
    return related.subarray(relatedStarts[entity] ?? 0, relatedStarts[entity + 1] ?? relatedStarts[entity] ?? 0);
  }

  /** Entity of the first-order unit that the tables or the gazetteer put an entity in, or -1. */
  admin1(entity: number): number {
    return this.row(entity) < 0 ? (this.sections.entityAdmin1[entity] ?? 0) - 1 : this.unit(entity);
  }

  /** Inhabitants by GeoNames, or undefined if unknown. */
  population(entity: number): number | undefined {
    const row = this.row(entity);
    return row < 0 ? this.sections.entityPopulation[entity] || undefined : this.rows.population(row);
  }

  /** Whether an actor was active on any of these days, as far as a source says when it began and ended. */
  isActive(entity: number, { first, last }: DayInterval): boolean {
    const { entityFirstDay, entityLastDay } = this.sections;
    // Comparisons with NaN, which stands for what no source says, are false.
    return !((entityFirstDay[entity] ?? Number.NaN) > last || (entityLastDay[entity] ?? Number.NaN) < first);
  }

  /** Facts of an entity; those of a gazetteer row are made from its columns. */
  record(entity: number): EntityRecord {
    const row = this.row(entity);
    if (row >= 0) return rowRecord(this, entity, row);
    const record = this.records.entity(entity);
    if (!record.gazetteer) return record;
    const curated = new Set(record.names.map((name) => name.text));
    const stored = storedNames(this, entity, this.countries(entity)[0] ?? '', record.gazetteer);
    return { ...record, names: [...record.names, ...stored.filter((name) => !curated.has(name.text))] };
  }

  /** What is estimated of or in an entity. */
  estimates(entity: number): EstimateRecord[] {
    const row = this.row(entity);
    if (row >= 0) return populationOf(this.id(entity), this.rows.population(row));
    const record = this.records.entity(entity);
    return [
      ...record.estimates.map((index) => this.records.estimate(index)),
      ...record.series.flatMap((index) => expandSeries(this.records.series(index), index)),
      ...populationOf(this.id(entity), record.population),
    ];
  }

  /** Index of the entity with this id, or -1. Binary search over the ids of records, in code-unit order; then the gazetteer. */
  find(id: string): number {
    let low = 0;
    let high = this.recordCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#text('entityId', middle);
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    const row = this.#findRow(id);
    return row < 0 ? -1 : this.entityOfRow(row);
  }

  #findRow(id: string): number {
    const geonameId = /^gn:([1-9]\d{0,8})$/.exec(id)?.[1];
    if (geonameId !== undefined) return this.rows.findGeonameId(Number(geonameId));
    const point = /^at:(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(id);
    if (point) return this.rows.findPoint(Number(point[1]), Number(point[2]));
    if (!/^adm[12]:/.test(id)) return -1;
    return this.sections.unitCode.findIndex((code) => code !== 0 && this.string(code) === id);
  }

  /** From which pack of the reader an entity is; here all are bundled. */
  origin(_entity: number): string | undefined {
    return undefined;
  }

  /** What a card says of the packs that it is of, or that add to it. */
  credits(_entity: number): string[] {
    return [];
  }

  /** What a name can mean, most likely first. */
  lookup(name: string): number[] {
    return lookup(name, this);
  }

  source(id: string): SourceRecord | undefined {
    return this.records.source(id);
  }

  measure(id: string): MeasureRecord | undefined {
    return this.records.measure(id);
  }

  info(): PackInfo {
    this.#info ??= JSON.parse(this.#text('info', 0)) as PackInfo;
    return this.#info;
  }
}
