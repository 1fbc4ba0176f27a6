/** The force that stands for a country where a text speaks of its soldiers or police by its adjective ("Kenyan police"). */
import { CLDR_SOURCE } from './countries.ts';
import type { Entity } from './entities.ts';
import type { Tables } from './schema.ts';

/** Antarctica has an adjective and no state. */
const STATELESS = 'AQ';

/**
 * Forces of which the tables name none: they have only what the rule says of them. Where the tables name a country's army, its police are
 * such a force beside it, for an army's figures are not theirs; elsewhere one stands for both.
 */
export function unnamedForces(tables: Tables, countries: ReadonlySet<string>): Entity[] {
  const named = new Set(tables.state_forces.map((row) => row.country));
  const seen = new Set<string>();
  return tables.names.flatMap((row) => {
    const code = row.entity.slice('iso:'.length);
    if (row.class !== 'adjective' || code === STATELESS || !countries.has(row.entity) || seen.has(code)) return [];
    seen.add(code);
    return named.has(code)
      ? [forceOf(policeId(code), code, `${row.name} police and security forces`, row.source)]
      : [forceOf(forceId(code), code, `${row.name} forces and police`, row.source)];
  });
}

function forceOf(id: string, code: string, title: string, source: string[]): Entity {
  return {
    id,
    kind: 'actor',
    type: 'state_force',
    title,
    countries: [code],
    // Found by the rule alone: the name would say nothing that the adjective does not.
    names: [{ text: title, flags: 0 }],
    record: {
      names: [{ text: title, language: 'en', class: 'short', use: 'title', source }],
      relations: [],
      control: [],
      designations: [],
      estimates: [],
      series: [],
      source: [...source, CLDR_SOURCE],
    },
  };
}

function forceId(code: string): string {
  return `forces-of-${code.toLowerCase()}`;
}

function policeId(code: string): string {
  return `police-of-${code.toLowerCase()}`;
}

/** Entity of the police by country code, where it is another than the country's force. */
export function policeByCountry(entities: readonly Entity[]): Record<string, number> {
  return Object.fromEntries(madeByCountry(entities, policeId));
}

/** Country code and position of each entity that was made under the id of its country. */
function madeByCountry(entities: readonly Entity[], idOf: (code: string) => string): [string, number][] {
  return entities.flatMap(({ id, countries: [code = ''] }, position): [string, number][] => (id === idOf(code) ? [[code, position]] : []));
}

/** Entities of the forces by country code, in the order of the table. */
export function forcesByCountry(tables: Tables, entities: readonly Entity[]): Record<string, number[]> {
  const index = new Map(entities.map((entity, position) => [entity.id, position]));
  const named = tables.state_forces.flatMap(({ country, actor }): [string, number][] => {
    const entity = index.get(actor);
    return entity === undefined ? [] : [[country, entity]];
  });
  const forces: Record<string, number[]> = {};
  for (const [country, entity] of [...named, ...madeByCountry(entities, forceId)]) forces[country] = [...(forces[country] ?? []), entity];
  return forces;
}
