/** Joins the curated tables and the countries into one list of entities, each with its names, columns and card record. */
import type { ControlRecord, EntityRecord, EstimateRecord, NameRecord, RelationRecord } from '../engine/pack/records.ts';
import { readAdjectives } from './adjectives.ts';
import type { Country } from './countries.ts';
import type { Located, Tables } from './schema.ts';

/** A name by which the entity is found. */
export interface RecognisedName {
  text: string;
  needsSign: boolean;
  weak: boolean;
  adjective: boolean;
}

export interface Entity {
  id: string;
  kind: 'place' | 'actor';
  type: string;
  title: string;
  countries: string[];
  lat?: number;
  lon?: number;
  geonameId?: number;
  wikipedia?: string;
  wikidata?: string;
  recognised: RecognisedName[];
  record: EntityRecord;
}

/** Id of the source that stands for the CLDR packages; `compile.ts` adds it to those of the tables. */
export const CLDR_SOURCE = 'unicode-cldr';

/** All entities, sorted by id: countries first by their `iso:` ids only as far as code-unit order has it. */
export function joinEntities(tables: Tables, countries: readonly Country[], estimates: readonly EstimateRecord[]): Entity[] {
  const adjectives = readAdjectives(countries);
  const entities = [
    ...countries.map((country) => fromCountry(country, adjectives.get(country.code) ?? [])),
    ...tables.places.map(fromPlace),
    ...tables.actors.map(fromActor),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  addNames(tables, byId);
  addRelations(tables, byId);
  addControl(tables, byId);
  for (const row of tables.designations) byId.get(row.actor)?.record.designations.push(designationOf(row));
  estimates.forEach((estimate, index) => {
    for (const id of new Set([estimate.subject, ...estimate.place])) byId.get(id)?.record.estimates.push(index);
  });
  return entities;
}

function emptyRecord(source: string[]): EntityRecord {
  return { names: [], relations: [], control: [], designations: [], estimates: [], source };
}

function fromCountry(country: Country, adjectives: readonly string[]): Entity {
  const names: NameRecord[] = [
    { text: country.title, language: 'en', class: 'short', use: 'title', source: [CLDR_SOURCE] },
    ...country.otherNames.map((text): NameRecord => ({ text, language: 'en', class: 'short', use: 'also', source: [CLDR_SOURCE] })),
  ];
  return {
    id: `iso:${country.code}`,
    kind: 'place',
    type: 'country',
    title: country.title,
    countries: [country.code],
    recognised: [
      ...names.map(({ text }) => ({ text, needsSign: false, weak: false, adjective: false })),
      ...adjectives.map((text) => ({ text, needsSign: false, weak: false, adjective: true })),
    ],
    record: { ...emptyRecord([CLDR_SOURCE]), names },
  };
}

/** Title and id in Wikipedia and Wikidata, where they were looked up. */
function encyclopediaIds({ wikipedia, wikidata }: Located<'places'> | Located<'actors'>): Pick<Entity, 'wikipedia' | 'wikidata'> {
  return { ...(wikipedia !== undefined && { wikipedia }), ...(wikidata !== undefined && { wikidata }) };
}

function fromPlace(row: Located<'places'>): Entity {
  return {
    id: row.id,
    kind: 'place',
    type: row.type,
    title: row.id,
    countries: row.country,
    ...(row.lat !== undefined && row.lon !== undefined && { lat: row.lat, lon: row.lon }),
    ...(row.geonameid !== undefined && { geonameId: row.geonameid }),
    ...encyclopediaIds(row),
    recognised: [],
    record: { ...emptyRecord(row.source), ...(row.admin1 !== undefined && { admin1: row.admin1 }) },
  };
}

function fromActor(row: Located<'actors'>): Entity {
  return {
    id: row.id,
    kind: 'actor',
    type: row.type,
    title: row.id,
    countries: row.countries ?? [],
    ...encyclopediaIds(row),
    recognised: [],
    record: {
      ...emptyRecord(row.source),
      ...(row.active_from !== undefined && { activeFrom: row.active_from }),
      ...(row.active_to !== undefined && { activeTo: row.active_to }),
      ...(row.ucdp !== undefined && { ucdp: String(row.ucdp) }),
    },
  };
}

function addNames(tables: Tables, byId: ReadonlyMap<string, Entity>): void {
  for (const row of tables.names) {
    const entity = byId.get(row.entity);
    if (!entity) continue;
    if (row.use === 'title') entity.title = row.name;
    entity.record.names.push({ text: row.name, language: row.language, class: row.class, use: row.use, source: row.source });
    entity.recognised.push({ text: row.name, needsSign: row.sign === 'second', weak: row.class === 'weak', adjective: false });
  }
}

function addRelations(tables: Tables, byId: ReadonlyMap<string, Entity>): void {
  for (const row of tables.relations) {
    const common = {
      relation: row.relation,
      ...(row.from !== undefined && { from: row.from }),
      ...(row.to !== undefined && { to: row.to }),
      ...(row.detail !== undefined && { detail: row.detail }),
      source: row.source,
    };
    const forward: RelationRecord = { ...common, forward: true, other: row.object };
    const backward: RelationRecord = { ...common, forward: false, other: row.subject };
    byId.get(row.subject)?.record.relations.push(forward);
    byId.get(row.object)?.record.relations.push(backward);
  }
}

function addControl(tables: Tables, byId: ReadonlyMap<string, Entity>): void {
  for (const row of tables.control) {
    const record: ControlRecord = {
      place: row.place,
      holder: row.holder,
      asOf: row.as_of,
      event: row.event,
      by: row.by,
      claim: row.claim,
      source: row.source,
    };
    byId.get(row.place)?.record.control.push(record);
  }
}

function designationOf(row: Located<'designations'>) {
  return {
    issuer: row.issuer,
    list: row.list,
    ...(row.from !== undefined && { from: row.from }),
    ...(row.to !== undefined && { to: row.to }),
    source: row.source,
  };
}
