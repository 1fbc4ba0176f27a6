/** All entities that a written name can mean, whatever its capitals: for the look-up box and the command line. */
import { nameKeys } from './names/name-keys.ts';
import type { Pack } from './pack/pack.ts';

/** Entity indexes: those with curated facts first, then places by inhabitants; empty if nobody has the name. */
export function lookup(name: string, pack: Pack): number[] {
  const found = new Set<number>();
  for (const { hash, check, folded } of nameKeys(name)) {
    for (const posting of pack.index.find(hash, check)) if (posting.folded === folded) found.add(posting.entity);
  }
  return [...found].sort((a, b) => rank(b, pack) - rank(a, pack) || a - b);
}

function rank(entity: number, pack: Pack): number {
  const row = pack.row(entity);
  if (row < 0) return Number.MAX_SAFE_INTEGER;
  return pack.rows.type(row) === 'admin1' ? 1e7 : (pack.rows.population(row) ?? 0);
}
