/** Joins the packs that run on a site to what finding and cards ask of them. Bundled facts are not touched: all that is said here stands beside them. */
import { NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import type { EntityRecord, EstimateRecord, NameRecord, SourceRecord } from '../pack/records.ts';
import { OwnIndex } from './own-index.ts';
import type { About, Located, PackContent } from './rows.ts';

/** An entity that only a pack knows. */
export interface OwnEntity {
  id: string;
  kind: 'place' | 'actor';
  type: string;
  countries: string[];
  coordinates?: { lat: number; lon: number };
  record: EntityRecord;
  /** "From pack “Examplia”, version 1.0". */
  from: string;
}

/** Words of one pack on cards. */
export interface PackWords {
  /** "From pack “Examplia”, version 1.0". */
  from: string;
  /** "Added to by pack “Examplia”, version 1.0". */
  adds: string;
}

export interface OwnPacks {
  entities: OwnEntity[];
  index: OwnIndex;
  /** Number in {@link entities}, by id. */
  byId: ReadonlyMap<string, number>;
  /** What packs add to bundled entities, by their id. */
  added: ReadonlyMap<string, NameRecord[]>;
  /** By the id of their subject and of each of their places. */
  estimates: ReadonlyMap<string, EstimateRecord[]>;
  sources: ReadonlyMap<string, SourceRecord>;
  /** Words on the packs that add to a bundled entity, by its id. */
  credits: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What ids and names of one pack become among those of all. */
class Compiler {
  readonly entities: OwnEntity[] = [];
  readonly byId = new Map<string, number>();
  readonly added = new Map<string, NameRecord[]>();
  readonly estimates = new Map<string, EstimateRecord[]>();
  readonly sources = new Map<string, SourceRecord>();
  readonly credits = new Map<string, Set<string>>();
  readonly names: { entity: number; flags: number; name: string }[] = [];
  readonly #base: Pack;

  constructor(base: Pack) {
    this.#base = base;
  }

  add({ about, tables }: PackContent, { from, adds }: PackWords): void {
    const own = new Set([...tables.places, ...tables.actors].map(({ id }) => id));
    const prefix = `pack:${about.id}/`;
    const idOf = (id: string): string => (own.has(id) ? prefix + id : this.#bundledId(id));
    const sourcesOf = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => prefix + id);
    for (const source of tables.sources)
      this.sources.set(prefix + source.id, {
        ...withoutRow(source),
        id: prefix + source.id,
        licence: source.licence ?? about.licence,
        kind: 'press',
        pack: from,
      });
    const namesOf = groupNames(tables.names, sourcesOf);
    const enter = (id: string, entity: Omit<OwnEntity, 'id' | 'from' | 'record'>, facts: Partial<EntityRecord>) => {
      const record = {
        names: namesOf.get(id) ?? [],
        relations: [],
        control: [],
        designations: [],
        estimates: [],
        series: [],
        source: [],
        ...facts,
      };
      this.byId.set(prefix + id, this.entities.length);
      this.entities.push({ ...entity, id: prefix + id, from, record });
    };
    for (const { id, type, country = [], lat, lon, admin1, source } of tables.places)
      enter(
        id,
        { kind: 'place', type, countries: country, ...(lat !== undefined && lon !== undefined && { coordinates: { lat, lon } }) },
        { source: sourcesOf(source), ...(admin1 !== undefined && { admin1: idOf(admin1) }) },
      );
    for (const { id, type, countries = [], active_from, active_to, source } of tables.actors)
      enter(
        id,
        { kind: 'actor', type, countries },
        {
          source: sourcesOf(source),
          ...(active_from !== undefined && { activeFrom: active_from }),
          ...(active_to !== undefined && { activeTo: active_to }),
        },
      );
    for (const [id, names] of namesOf) if (!own.has(id)) this.#append(this.added, idOf(id), ...names);
    for (const id of [
      ...tables.names.map(({ entity }) => entity),
      ...tables.estimates.flatMap(({ subject, place = [] }) => [subject, ...place]),
    ])
      if (!own.has(id)) this.credits.set(idOf(id), (this.credits.get(idOf(id)) ?? new Set()).add(adds));
    for (const { entity, name, sign } of tables.names) {
      const number = this.#numberOf(idOf(entity));
      if (number >= 0) this.names.push({ entity: number, name, flags: sign === 'second' ? NameFlag.needsSign : 0 });
    }
    for (const row of tables.estimates) this.#addEstimate(row, prefix, from, idOf, sourcesOf(row.source));
  }

  #addEstimate(row: Located<'estimates'>, prefix: string, from: string, idOf: (id: string) => string, source: string[]): void {
    const { row: _, id, subject, place = [], as_of, ...rest } = row;
    const estimate: EstimateRecord = {
      // What is empty is absent: no field is there and undefined.
      ...(rest as WithoutGaps<typeof rest>),
      id: prefix + id,
      subject: idOf(subject),
      place: place.map(idOf),
      source,
      ...(as_of !== undefined && { asOf: as_of }),
      // Nobody of us read the source: cards say from which pack it is instead.
      checked: 'read',
      pack: from,
    };
    for (const about of new Set([estimate.subject, ...estimate.place])) this.#append(this.estimates, about, estimate);
  }

  /** A gazetteer place may have become an entity with an id of its own. */
  #bundledId(id: string): string {
    const entity = this.#base.find(id);
    return entity < 0 ? id : this.#base.id(entity);
  }

  /** Number among all entities: those of packs come after the bundled ones. */
  #numberOf(id: string): number {
    const own = this.byId.get(id);
    return own === undefined ? this.#base.find(id) : this.#base.entityCount + own;
  }

  #append<T>(map: Map<string, T[]>, key: string, ...items: T[]): void {
    const list = map.get(key) ?? [];
    list.push(...items);
    map.set(key, list);
  }
}

type WithoutGaps<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Packs in the order in which their senses are offered. */
export function compilePacks(packs: readonly PackContent[], base: Pack, words: (about: About) => PackWords): OwnPacks {
  const compiler = new Compiler(base);
  for (const pack of packs) compiler.add(pack, words(pack.about));
  const { entities, byId, added, estimates, sources, credits } = compiler;
  return { entities, byId, added, estimates, sources, credits, index: new OwnIndex(compiler.names) };
}

function groupNames(
  rows: readonly Located<'names'>[],
  sourcesOf: (ids: readonly string[] | undefined) => string[],
): Map<string, NameRecord[]> {
  const names = new Map<string, NameRecord[]>();
  // The title first, as everywhere.
  for (const { entity, name, language, class: of, use, source } of [...rows].sort(
    (a, b) => Number(b.use === 'title') - Number(a.use === 'title'),
  )) {
    const list = names.get(entity) ?? [];
    list.push({ text: name, language, class: of, use, source: sourcesOf(source) });
    names.set(entity, list);
  }
  return names;
}

function withoutRow<T extends { row: number }>({ row: _, ...rest }: T): Omit<T, 'row'> {
  return rest;
}
