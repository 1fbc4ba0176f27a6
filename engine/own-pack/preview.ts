/** What a reader is shown of a pack before it is installed: what is in it, and what it would change. */
import { ownKinds } from './check-references.ts';
import type { Located, PackContent } from './rows.ts';

export interface PackPreview {
  about: PackContent['about'];
  counts: Counts;
  /** The first places and actors with their names. */
  first: { id: string; type: string; names: string[] }[];
  /** Bundled entities that get names or figures. */
  addedTo: string[];
  /** The installed version that it would replace. */
  replaces?: Difference & { version: string };
}

type Counts = Record<'places' | 'actors' | 'names' | 'estimates' | 'sources', number>;

/** Rows that the new version has, changes, or has no longer. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
}

const MAX_FIRST = 6;

export function previewOf(content: PackContent, installed?: PackContent): PackPreview {
  const { about, tables } = content;
  const own = ownKinds(tables);
  const named = [...tables.names.map(({ entity }) => entity), ...tables.estimates.map(({ subject }) => subject)];
  return {
    about,
    counts: {
      places: tables.places.length,
      actors: tables.actors.length,
      names: tables.names.length,
      estimates: tables.estimates.length,
      sources: tables.sources.length,
    },
    first: [...tables.places, ...tables.actors].slice(0, MAX_FIRST).map(({ id, type }) => ({ id, type, names: namesOf(id, tables.names) })),
    addedTo: [...new Set(named.filter((id) => !own.has(id)))],
    ...(installed && { replaces: { version: installed.about.version, ...difference(installed, content) } }),
  };
}

function namesOf(id: string, names: readonly Located<'names'>[]): string[] {
  return names.filter(({ entity }) => entity === id).map(({ name }) => name);
}

/** Compares rows by what they are about, whatever their order. */
export function difference(before: PackContent, after: PackContent): Difference {
  const old = rowsByKey(before);
  const now = rowsByKey(after);
  const common = [...now.keys()].filter((key) => old.has(key));
  return {
    added: now.size - common.length,
    changed: common.filter((key) => old.get(key) !== now.get(key)).length,
    removed: old.size - common.length,
  };
}

function rowsByKey({ tables }: PackContent): Map<string, string> {
  const rows = new Map<string, string>();
  for (const [table, list] of Object.entries(tables))
    for (const { row: _, ...fields } of list) {
      const key = 'id' in fields ? fields.id : `${fields.entity} ${fields.name}`;
      rows.set(`${table} ${key}`, JSON.stringify(Object.entries(fields).toSorted()));
    }
  return rows;
}
