/** The bundled data with packs beside them, as cards see both: entities of packs have the numbers after the last bundled one. */
import type { CardData } from '../pack/card-data.ts';
import type { Pack } from '../pack/pack.ts';
import type { EntityRecord, EstimateRecord, MeasureRecord, PackInfo, SourceRecord } from '../pack/records.ts';
import type { StoredName } from '../pack/stored-names.ts';
import type { OwnEntity, OwnPacks } from './compile.ts';

export class DataWithPacks implements CardData {
  readonly base: Pack;
  readonly own: OwnPacks;

  constructor(base: Pack, own: OwnPacks) {
    this.base = base;
    this.own = own;
  }

  get rows(): Pack['rows'] {
    return this.base.rows;
  }

  get sections(): Pack['sections'] {
    return this.base.sections;
  }

  #own(entity: number): OwnEntity | undefined {
    return this.own.entities[entity - this.base.entityCount];
  }

  entityOfRow(row: number): number {
    return this.base.entityOfRow(row);
  }

  info(): PackInfo {
    return this.base.info();
  }

  measure(id: string): MeasureRecord | undefined {
    return this.base.measure(id);
  }

  find(id: string): number {
    if (!id.startsWith('pack:')) return this.base.find(id);
    const own = this.own.byId.get(id);
    return own === undefined ? -1 : this.base.entityCount + own;
  }

  id(entity: number): string {
    return this.#own(entity)?.id ?? this.base.id(entity);
  }

  kind(entity: number): 'place' | 'actor' {
    return this.#own(entity)?.kind ?? this.base.kind(entity);
  }

  type(entity: number): string {
    return this.#own(entity)?.type ?? this.base.type(entity);
  }

  title(entity: number): string {
    const own = this.#own(entity);
    return own === undefined ? this.base.title(entity) : (own.record.names[0]?.text ?? own.id);
  }

  countries(entity: number): string[] {
    return this.#own(entity)?.countries ?? this.base.countries(entity);
  }

  coordinates(entity: number): { lat: number; lon: number } | undefined {
    const own = this.#own(entity);
    return own === undefined ? this.base.coordinates(entity) : own.coordinates;
  }

  hasFigures(entity: number): boolean {
    const figures = this.own.estimates.get(this.id(entity)) ?? [];
    return figures.some(({ measure }) => measure !== 'population') || (this.#own(entity) === undefined && this.base.hasFigures(entity));
  }

  names(entity: number): StoredName[] {
    const own = this.#own(entity)?.record.names ?? this.own.added.get(this.id(entity)) ?? [];
    const added = own.map(({ text }) => ({ text, flags: 0 }));
    return this.#own(entity) === undefined ? [...this.base.names(entity), ...added] : added;
  }

  record(entity: number): EntityRecord {
    const own = this.#own(entity);
    if (own !== undefined) return own.record;
    const record = this.base.record(entity);
    const added = this.own.added.get(this.id(entity));
    return added === undefined ? record : { ...record, names: [...record.names, ...added] };
  }

  estimates(entity: number): EstimateRecord[] {
    const bundled = this.#own(entity) === undefined ? this.base.estimates(entity) : [];
    return [...bundled, ...(this.own.estimates.get(this.id(entity)) ?? [])];
  }

  source(id: string): SourceRecord | undefined {
    return this.own.sources.get(id) ?? this.base.source(id);
  }

  origin(entity: number): string | undefined {
    return this.#own(entity)?.from;
  }

  credits(entity: number): string[] {
    const own = this.#own(entity);
    return own === undefined ? [...(this.own.credits.get(this.id(entity)) ?? [])] : [own.from];
  }

  /** What a name can mean: the bundled senses first. */
  lookup(name: string): number[] {
    return [...new Set([...this.base.lookup(name), ...this.own.index.lookup(name)])];
  }
}
