/** Ids that stand twice or lead nowhere. */
import type { Bundled } from './bundled.ts';
import type { Report } from './check.ts';
import type { PackContent } from './rows.ts';

export function checkReferences(tables: PackContent['tables'], bundled: Bundled | undefined, report: Report): void {
  checkIds(tables, bundled, report);
  checkSources(tables, report);
  const kinds = ownKinds(tables);
  const kindOf = (id: string) => kinds.get(id) ?? bundled?.kindOf(id);
  const check = (
    table: 'places' | 'names' | 'estimates',
    row: number,
    column: string,
    ids: readonly string[] | undefined,
    kind?: 'place',
  ) => {
    for (const id of ids ?? []) {
      // What the bundled data hold is not known here.
      if (bundled === undefined && !kinds.has(id)) continue;
      const found = kindOf(id);
      if (found === undefined) report(table, row, column, 'packs.problemUnknownEntity', { value: id });
      else if (kind !== undefined && found !== kind) report(table, row, column, 'packs.problemNoPlace', { value: id });
    }
  };
  for (const { row, admin1 } of tables.places) check('places', row, 'admin1', admin1 === undefined ? [] : [admin1], 'place');
  for (const { row, entity } of tables.names) check('names', row, 'entity', [entity]);
  for (const { row, subject, place } of tables.estimates) {
    check('estimates', row, 'subject', [subject]);
    check('estimates', row, 'place', place, 'place');
  }
  for (const { row, lat, lon } of tables.places)
    if ((lat === undefined) !== (lon === undefined)) report('places', row, lat === undefined ? 'lat' : 'lon', 'packs.problemMissing');
}

/** Kind of each entity of the pack itself. */
export function ownKinds({ places, actors }: PackContent['tables']): Map<string, 'place' | 'actor'> {
  return new Map([...places.map(({ id }) => [id, 'place'] as const), ...actors.map(({ id }) => [id, 'actor'] as const)]);
}

function checkIds(tables: PackContent['tables'], bundled: Bundled | undefined, report: Report): void {
  for (const group of [['sources'], ['places', 'actors'], ['estimates']] as const) {
    const seen = new Set<string>();
    for (const table of group) {
      for (const { id, row } of tables[table]) {
        if (seen.has(id)) report(table, row, 'id', 'packs.problemTwice', { value: id });
        seen.add(id);
        if ((table === 'places' || table === 'actors') && bundled?.kindOf(id) !== undefined)
          report(table, row, 'id', 'packs.problemBundledId', { value: id });
      }
    }
  }
}

function checkSources(tables: PackContent['tables'], report: Report): void {
  const known = new Set(tables.sources.map(({ id }) => id));
  for (const table of ['places', 'actors', 'names', 'estimates'] as const)
    for (const { row, source } of tables[table])
      for (const id of source ?? []) if (!known.has(id)) report(table, row, 'source', 'packs.problemUnknownSource', { value: id });
}
