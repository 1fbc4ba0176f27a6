/** Builds the table of buckets by which `engine/names/index.ts` finds the entities that have a name. */
import { bucketOf, checkBits } from '../engine/names/index.ts';
import { nameKeys, type Prefix } from '../engine/names/name-keys.ts';
import { notePrefix } from '../engine/names/prefixes.ts';
import { BUCKET_BLOCK, ENTITY_BITS, NameFlag } from '../engine/pack/layout.ts';
import { ambiguityOf, type StoredName } from '../engine/pack/stored-names.ts';

export interface NameTable {
  bucketCounts: Uint8Array;
  bucketBlocks: Uint32Array;
  bucketEntries: Uint8Array;
  namePrefixes: Uint8Array;
}

/** Entries a bucket on average: fewer make more empty buckets, more make longer searches. */
const LOAD = 2;

/** Table over the names of all entities. Deterministic: entries stand in the order of entities. */
export function buildNameTable(entities: readonly (readonly StoredName[])[]): NameTable {
  if (entities.length > 1 << ENTITY_BITS) throw new Error(`${entities.length} entities do not fit into ${ENTITY_BITS} bits`);
  const prefixes = new Map<string, Prefix>();
  const hashes: number[] = [];
  const entries: number[] = [];
  entities.forEach((names, entity) => {
    const seen = new Set<string>();
    for (const { text, flags } of names) {
      if (ambiguityOf(flags) === 'stop') continue;
      for (const key of nameKeys(text, (flags & NameFlag.article) !== 0)) {
        for (const prefix of key.prefixes) prefixes.set(`${prefix.hash} ${prefix.capital}`, prefix);
        const id = `${key.hash}:${key.check}`;
        if (seen.has(id)) continue;
        seen.add(id);
        hashes.push(key.hash);
        entries.push(entity | (checkBits(key.check) << ENTITY_BITS));
      }
    }
  });
  return { ...toBuckets(hashes, entries), namePrefixes: toBits([...prefixes.values()]) };
}

/**
 * Bits for each prefix: of sixteen times as many one in fifteen is set, so that one in fifteen words with which no longer name begins is read
 * on from for nothing. Half as many bits would make the compressed pack 30 kB smaller.
 */
const BITS_PER_PREFIX = 16;

function toBits(prefixes: readonly Prefix[]): Uint8Array {
  const bits = new Uint8Array(2 ** Math.round(Math.log2(Math.max(1, prefixes.length))) * (BITS_PER_PREFIX / 8));
  for (const prefix of prefixes) notePrefix(bits, prefix);
  return bits;
}

function toBuckets(hashes: readonly number[], entries: readonly number[]): Omit<NameTable, 'namePrefixes'> {
  const buckets = 2 ** Math.max(4, Math.round(Math.log2(Math.max(1, entries.length / LOAD))));
  const bucketCounts = new Uint8Array(buckets);
  for (const hash of hashes) {
    const bucket = bucketOf(hash, buckets);
    if (bucketCounts[bucket] === 0xff) throw new Error('a bucket of the name index has more than 255 entries: the hash is broken');
    bucketCounts[bucket] = (bucketCounts[bucket] ?? 0) + 1;
  }
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = (starts[bucket] ?? 0) + (bucketCounts[bucket] ?? 0);
  const bucketBlocks = Uint32Array.from({ length: Math.ceil(buckets / BUCKET_BLOCK) }, (_, block) => starts[block * BUCKET_BLOCK] ?? 0);
  const bucketEntries = new Uint8Array(entries.length * 3);
  entries.forEach((entry, index) => {
    const bucket = bucketOf(hashes[index] ?? 0, buckets);
    const at = (starts[bucket] ?? 0) * 3;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
    bucketEntries.set([entry & 0xff, (entry >>> 8) & 0xff, entry >>> 16], at);
  });
  return { bucketCounts, bucketBlocks, bucketEntries };
}
