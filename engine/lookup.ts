/** All entities that a written name can mean, whatever its capitals: for the look-up box and the command line. */
import { weightOf } from './choose-sense.ts';
import { nameKeys } from './names/name-keys.ts';
import type { Pack } from './pack/pack.ts';

/** Entity indexes, most likely first: those whose title it is, then by weight; empty if nobody has the name. */
export function lookup(name: string, pack: Pack): number[] {
  const titles = new Map<number, boolean>();
  for (const { hash, check, folded } of nameKeys(name)) {
    for (const posting of pack.index.find(hash, check)) {
      if (posting.folded !== folded) continue;
      const isTitle = pack.row(posting.entity) < 0 && posting.name === pack.title(posting.entity);
      titles.set(posting.entity, isTitle || (titles.get(posting.entity) ?? false));
    }
  }
  return [...titles]
    .map(([entity, isTitle]) => ({ entity, isTitle, weight: weightOf(entity, pack) }))
    .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.weight - a.weight || a.entity - b.entity)
    .map(({ entity }) => entity);
}
