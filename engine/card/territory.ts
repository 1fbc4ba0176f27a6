/** The disputed territory a place lies in, if one: by its unit, by a relation of the tables, or by where the map draws it. */
import { areaAt } from '../map/area-at.ts';
import type { EntityRecord } from '../pack/records.ts';
import type { CardContext } from './context.ts';

/** Entities of areas that the map draws without an ISO code. */
const DRAWN: Readonly<Record<string, string>> = { XS: 'somaliland', XN: 'northern-cyprus' };

/** Entity index of the territory, or -1. */
export function territoryOf(record: EntityRecord, entity: number, { pack, geometry }: CardContext): number {
  if (pack.kind(entity) !== 'place' || pack.type(entity) === 'disputed_territory') return -1;
  const named = [
    ...(record.admin1 === undefined ? [] : [record.admin1]),
    ...record.relations.filter((relation) => relation.relation === 'part_of' && relation.forward).map((relation) => relation.other),
  ];
  const territory = named
    .map((id) => pack.find(id))
    .find((other) => other >= 0 && other !== entity && pack.type(other) === 'disputed_territory');
  if (territory !== undefined) return territory;
  const point = geometry && ['CY', 'SO'].includes(pack.countries(entity)[0] ?? '') ? pack.coordinates(entity) : undefined;
  const drawn = geometry && point ? DRAWN[areaAt(geometry, point.lat, point.lon) ?? ''] : undefined;
  return drawn === undefined ? -1 : pack.find(drawn);
}
