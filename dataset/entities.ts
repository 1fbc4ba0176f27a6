/**
 * Joins the curated tables, the countries and those gazetteer places that the tables speak of into one list of entities, each with its
 * names, columns and card record.
 */
import { foldedKey } from '../engine/names/name-keys.ts';
import { sourcesOf } from '../engine/pack/gazetteer-record.ts';
import type {
  ControlRecord,
  EntityRecord,
  EstimateRecord,
  NameRecord,
  RelationRecord,
  SeriesRecord,
  StatusRecord,
} from '../engine/pack/records.ts';
import type { StoredName } from '../engine/pack/stored-names.ts';
import { CLDR_SOURCE, type Country } from './countries.ts';
import type { PackedPlace } from './gazetteer/gazetteer.ts';
import { storedNamesOf, withArticles } from './gazetteer-rows.ts';
import { curatedFlags } from './name-flags.ts';
import type { Located, Tables } from './schema.ts';
import { unnamedForces } from './state-forces.ts';

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
  /** Names by which it is found, the title first. */
  names: StoredName[];
  record: EntityRecord;
}

/** Places of the gazetteer by id, and the id of each unit by its code. */
export interface GazetteerIndex {
  byId: ReadonlyMap<string, PackedPlace>;
  unitIds: ReadonlyMap<string, string>;
}

/** All entities with records, sorted by id: countries first by their `iso:` ids only as far as code-unit order has it. */
export function joinEntities(
  tables: Tables,
  countries: readonly Country[],
  estimates: readonly EstimateRecord[],
  series: readonly SeriesRecord[] = [],
  gazetteer: GazetteerIndex = { byId: new Map(), unitIds: new Map() },
): Entity[] {
  const curated = [
    ...countries.map(fromCountry),
    ...tables.places.map((row) => fromPlace(row, gazetteer)),
    ...tables.actors.map(fromActor),
    ...unnamedForces(tables, new Set(countries.map((country) => `iso:${country.code}`))),
  ];
  const known = new Set(curated.map((entity) => entity.id));
  const own = new Set(tables.places.map((row) => `gn:${row.geonameid}`));
  const promoted = [...spokenOf(tables)].filter((id) => !known.has(id) && !own.has(id)).flatMap((id) => fromGazetteer(id, gazetteer));
  const entities = [...curated, ...promoted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  leaveToOthers(tables, byId);
  addNames(tables, byId);
  addRelations(tables, byId);
  addControl(tables, byId);
  for (const row of tables.status) addStatus(row, byId);
  for (const row of tables.designations) byId.get(row.actor)?.record.designations.push(designationOf(row));
  estimates.forEach((estimate, index) => {
    for (const id of new Set([estimate.subject, ...estimate.place])) byId.get(id)?.record.estimates.push(index);
  });
  series.forEach(({ subject }, index) => {
    byId.get(subject)?.record.series.push(index);
  });
  for (const { person, status, date, detail, source } of tables.people) {
    const record = byId.get(person)?.record;
    if (record) record.life = [...(record.life ?? []), { status, date, ...(detail !== undefined && { detail }), source }];
  }
  for (const entity of entities) {
    const names = withoutDoubles(entity);
    entity.names = SETTLEMENTS.has(entity.type) ? withArticles(names, entity.countries) : names;
  }
  return entities;
}

/**
 * GeoNames gives towns the names of their neighbours ("Husaybah" for Al-Qaim). A name that the tables give to one place is not taken from the
 * gazetteer for another in the same country.
 */
function leaveToOthers(tables: Tables, byId: ReadonlyMap<string, Entity>): void {
  const owners = new Map<string, Set<string>>();
  for (const { entity, name, class: kind } of tables.names) {
    if (kind === 'adjective') continue;
    const key = foldedKey(name);
    owners.set(key, (owners.get(key) ?? new Set()).add(entity));
  }
  for (const entity of byId.values()) {
    entity.names = entity.names.filter(({ text }) => {
      // A country keeps its names where a region is called the same: "المغرب" is Morocco, and the Maghreb.
      if (text === entity.title || entity.type === 'country') return true;
      const others = [...(owners.get(foldedKey(text)) ?? [])];
      return others.length === 0 || others.includes(entity.id) || !others.some((id) => sharesCountry(byId.get(id), entity));
    });
  }
}

function sharesCountry(one: Entity | undefined, other: Entity): boolean {
  return one !== undefined && one.kind === 'place' && one.countries.some((country) => other.countries.includes(country));
}

/** Ids that rows of the tables are about. */
export function spokenOf(tables: Tables): Set<string> {
  return new Set([
    ...tables.names.map((row) => row.entity),
    ...tables.places.flatMap((row) => [...(row.admin1 === undefined ? [] : [row.admin1]), `gn:${row.geonameid}`]),
    ...tables.relations.flatMap((row) => [row.subject, row.object]),
    ...tables.control.map((row) => row.place),
    ...tables.status.map((row) => row.place),
    ...tables.estimates.flatMap((row) => [row.subject, ...(row.place ?? [])]),
  ]);
}

/** The title first; a name that stands in the tables and in the gazetteer is stored once, as the tables have it. */
function withoutDoubles({ title, names }: Entity): StoredName[] {
  const first = names.filter((name) => name.text === title);
  const seen = new Set<string>();
  return [...first, ...names].filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Types of places whose names carry the Arabic article at will. */
const SETTLEMENTS = new Set(['city', 'town', 'village', 'capital', 'settlement']);

function emptyRecord(source: string[]): EntityRecord {
  return { names: [], relations: [], control: [], designations: [], estimates: [], series: [], source };
}

function fromCountry(country: Country): Entity {
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
    ...country.point,
    ...(country.geonameId > 0 && { geonameId: country.geonameId }),
    names: [...names.map(({ text }) => text), ...country.foreignNames].map((text) => ({ text, flags: 0 })),
    record: { ...emptyRecord([CLDR_SOURCE]), names, gazetteer: [CLDR_SOURCE] },
  };
}

/** Title and id in Wikipedia and Wikidata, where they were looked up. */
function encyclopediaIds({ wikipedia, wikidata }: Located<'places'> | Located<'actors'>): Pick<Entity, 'wikipedia' | 'wikidata'> {
  return { ...(wikipedia !== undefined && { wikipedia }), ...(wikidata !== undefined && { wikidata }) };
}

/** A curated place; names and inhabitants of its gazetteer row, if it has one, come after those of the tables. */
function fromPlace(row: Located<'places'>, gazetteer: GazetteerIndex): Entity {
  const place = row.geonameid === undefined ? undefined : gazetteer.byId.get(`gn:${row.geonameid}`);
  const admin1 = row.admin1 ?? (place && place.type !== 'admin1' ? gazetteer.unitIds.get(place.admin1) : undefined);
  return {
    id: row.id,
    kind: 'place',
    type: row.type,
    title: row.id,
    countries: row.country ?? [],
    ...(row.lat !== undefined && row.lon !== undefined && { lat: row.lat, lon: row.lon }),
    ...(row.geonameid !== undefined && { geonameId: row.geonameid }),
    ...encyclopediaIds(row),
    names: place ? storedNamesOf(place) : [],
    record: { ...emptyRecord(row.source), ...(place && gazetteerPart({ ...place, label: '' })), ...(admin1 !== undefined && { admin1 }) },
  };
}

/** A gazetteer place of which the tables say something. */
function fromGazetteer(id: string, gazetteer: GazetteerIndex): Entity[] {
  const place = gazetteer.byId.get(id);
  if (!place) return [];
  const admin1 = place.type === 'admin1' ? undefined : gazetteer.unitIds.get(place.admin1);
  return [
    {
      id,
      kind: 'place',
      type: place.type,
      title: place.names[0]?.text ?? id,
      countries: [place.country],
      ...(place.lat !== undefined && place.lon !== undefined && { lat: place.lat, lon: place.lon }),
      geonameId: place.geonameId,
      wikidata: place.wikidata,
      names: storedNamesOf(place),
      record: {
        ...emptyRecord(sourcesOf(place.type, place.geonameId !== 0)),
        ...gazetteerPart(place),
        ...(admin1 !== undefined && { admin1 }),
      },
    },
  ];
}

function gazetteerPart(place: PackedPlace): Pick<EntityRecord, 'gazetteer' | 'label' | 'population'> {
  return {
    gazetteer: sourcesOf(place.type, place.geonameId !== 0),
    ...(place.label !== '' && { label: place.label }),
    ...(place.population !== undefined && { population: place.population }),
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
    names: [],
    record: {
      ...emptyRecord(row.source),
      ...(row.active_from !== undefined && { activeFrom: row.active_from }),
      ...(row.active_to !== undefined && { activeTo: row.active_to }),
      ...(row.ucdp !== undefined && { ucdp: row.ucdp.join(', ') }),
    },
  };
}

function addNames(tables: Tables, byId: ReadonlyMap<string, Entity>): void {
  for (const row of tables.names) {
    const entity = byId.get(row.entity);
    if (!entity) continue;
    if (row.use === 'title') entity.title = row.name;
    entity.record.names.push({ text: row.name, language: row.language, class: row.class, use: row.use, source: row.source });
    entity.names = [...entity.names.filter((name) => name.text !== row.name), { text: row.name, flags: curatedFlags(row) }];
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

function addStatus(row: Located<'status'>, byId: ReadonlyMap<string, Entity>): void {
  const record = byId.get(row.place)?.record;
  if (!record) return;
  const status: StatusRecord = {
    status: row.status,
    ...(row.party !== undefined && { party: row.party }),
    words: row.words,
    ...(row.from !== undefined && { from: row.from }),
    ...(row.as_of !== undefined && { asOf: row.as_of }),
    source: row.source,
  };
  record.status = [...(record.status ?? []), status];
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
