/** Builds the open-addressing table of name keys that `engine/names/scan.ts` searches. */
import { nameKeys } from '../engine/names/name-keys.ts';
import { NameFlag } from '../engine/pack/layout.ts';
import type { Entity, RecognisedName } from './entities.ts';

interface Posting {
  entity: number;
  capitals: number;
  allCapitals: number;
  flags: number;
}

interface KeyEntry {
  hash: number;
  check: number;
  isPrefix: boolean;
  postings: Posting[];
}

export interface NameIndex {
  slots: Uint32Array;
  hash: Int32Array;
  check: Int32Array;
  isPrefix: Uint8Array;
  postingStart: Uint32Array;
  postings: Posting[];
}

/** Kinds in the order in which they are tried when several entities share a name: countries before towns, places before actors. */
function priority(entity: Entity): number {
  if (entity.type === 'country') return 0;
  return entity.kind === 'place' ? 1 : 2;
}

/** Table over all names of all entities. Deterministic: keys are numbered in the order of entities and names. */
export function buildNameIndex(entities: readonly Entity[]): NameIndex {
  const keys = new Map<string, KeyEntry>();
  const entry = (hash: number, check: number): KeyEntry => {
    const id = `${hash}:${check}`;
    const found = keys.get(id) ?? { hash, check, isPrefix: false, postings: [] };
    keys.set(id, found);
    return found;
  };
  entities.forEach((entity, index) => {
    for (const name of entity.recognised) {
      for (const key of nameKeys(name.text)) {
        for (const prefix of key.prefixes) entry(prefix.hash, prefix.check).isPrefix = true;
        addPosting(entry(key.hash, key.check), {
          entity: index,
          capitals: key.capitals,
          allCapitals: key.allCapitals,
          flags: flagsOf(name),
        });
      }
    }
  });
  const list = [...keys.values()];
  for (const key of list) key.postings.sort((a, b) => order(entities, a) - order(entities, b) || a.entity - b.entity || a.flags - b.flags);
  return toTable(list);
}

function order(entities: readonly Entity[], posting: Posting): number {
  const entity = entities[posting.entity];
  return entity ? priority(entity) : 3;
}

function flagsOf(name: RecognisedName): number {
  return (name.needsSign ? NameFlag.needsSign : 0) | (name.weak ? NameFlag.weak : 0) | (name.adjective ? NameFlag.adjective : 0);
}

/** Two spellings of one entity under one key are one posting that accepts the capitals of both. */
function addPosting(key: KeyEntry, posting: Posting): void {
  const same = key.postings.find((other) => other.entity === posting.entity && other.flags === posting.flags);
  if (!same) key.postings.push(posting);
  else {
    same.capitals &= posting.capitals;
    same.allCapitals &= posting.allCapitals;
  }
}

function toTable(keys: readonly KeyEntry[]): NameIndex {
  // Load factor at most 0.7, as measured in the matching study.
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length / 0.7)));
  const slots = new Uint32Array(size);
  const postingStart = new Uint32Array(keys.length + 1);
  const postings: Posting[] = [];
  keys.forEach((key, index) => {
    let slot = key.hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
    postingStart[index] = postings.length;
    postings.push(...key.postings);
  });
  postingStart[keys.length] = postings.length;
  return {
    slots,
    hash: Int32Array.from(keys, (key) => key.hash),
    check: Int32Array.from(keys, (key) => key.check),
    isPrefix: Uint8Array.from(keys, (key) => (key.isPrefix ? 1 : 0)),
    postingStart,
    postings,
  };
}
