/** All entities that a written name can mean, whatever its capitals: for the look-up box and the command line. */
import { nameKeys } from './names/name-keys.ts';
import { findKey } from './names/scan.ts';
import type { Pack } from './pack/pack.ts';

/** Entity indexes, most likely first (the order in which the pack lists them); empty if nobody has the name. */
export function lookup(name: string, pack: Pack): number[] {
  const found = new Set<number>();
  for (const { hash, check } of nameKeys(name)) {
    const key = findKey(pack, hash, check);
    if (key < 0) continue;
    const { keyPostings, postingEntity } = pack.sections;
    for (let posting = keyPostings[key] ?? 0; posting < (keyPostings[key + 1] ?? 0); posting++) found.add(postingEntity[posting] ?? 0);
  }
  return [...found];
}
