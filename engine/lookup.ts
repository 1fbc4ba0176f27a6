/** All entities that a written name can mean, whatever its capitals: for the look-up box and the command line. */

import type { Posting } from './names/index.ts';
import { nameKeys } from './names/name-keys.ts';
import { NameFlag } from './pack/layout.ts';
import type { Pack } from './pack/pack.ts';
import { ANOTHER_NAME, unitOf, weightOf } from './weight.ts';

/** Weight of a curated entity by a name that alone does not mean it: the camp by the name of its village. */
const UNSURE = 5_000;

/** A province beside the town in it that has the same name. */
const OWN_UNIT = 0.01;

/** Entity indexes, most likely first; empty if nobody has the name. */
export function lookup(name: string, pack: Pack): number[] {
  const weights = new Map<number, number>();
  for (const { hash, check, folded } of nameKeys(name)) {
    for (const posting of pack.index.find(hash, check)) {
      if (posting.folded !== folded) continue;
      weights.set(posting.entity, Math.max(weights.get(posting.entity) ?? 0, weigh(posting, pack)));
    }
  }
  const units = new Set([...weights.keys()].map((entity) => unitOf(entity, pack)));
  return [...weights]
    .map(([entity, weight]) => ({ entity, weight: units.has(entity) ? weight * OWN_UNIT : weight }))
    .sort((a, b) => b.weight - a.weight || a.entity - b.entity)
    .map(({ entity }) => entity);
}

function weigh(posting: Posting, pack: Pack): number {
  if (pack.row(posting.entity) < 0 && (posting.flags & NameFlag.needsSign) !== 0) return UNSURE;
  return weightOf(posting.entity, pack) * (posting.name === pack.title(posting.entity) ? 1 : ANOTHER_NAME);
}
