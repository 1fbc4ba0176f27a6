/** What the check of a pack asks of the bundled data. */
import { lookup } from '../lookup.ts';
import type { Pack } from '../pack/pack.ts';

export interface Bundled {
  kindOf(entity: string): 'place' | 'actor' | undefined;
  /** Whether anything bundled has the name. */
  knows(name: string): boolean;
  hasMeasure(id: string): boolean;
}

/** @param pack with its records open. */
export function bundledOf(pack: Pack): Bundled {
  const measures = new Map<string, boolean>();
  return {
    kindOf(id) {
      const entity = pack.find(id);
      return entity < 0 ? undefined : pack.kind(entity);
    },
    knows: (name) => lookup(name, pack).length > 0,
    hasMeasure(id) {
      const known = measures.get(id) ?? pack.measure(id) !== undefined;
      measures.set(id, known);
      return known;
    },
  };
}
