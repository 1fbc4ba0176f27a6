import type { Tables } from '../../../dataset/schema.ts';

/** Only names: what refers to rows that are not in the list would not compile. */
export function withoutReferences(tables: Tables): Tables {
  const own = new Set([...tables.places, ...tables.actors].map((row) => row.id));
  return {
    ...tables,
    places: tables.places.map(({ admin1: _admin1, geonameid: _geonameid, ...row }) => row),
    names: tables.names.filter(({ entity }) => own.has(entity) || entity.startsWith('iso:')),
    relations: [],
    control: [],
    status: [],
    estimates: [],
  };
}
