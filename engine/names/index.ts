/**
 * Looks names up in the pack's index: a table of buckets whose entries say which entity may have a name. The names themselves are read and
 * compared, so that a hit is never only a matter of hashes.
 */
import { BUCKET_BLOCK, ENTITY_BITS, NameFlag } from '../pack/layout.ts';
import type { Pack } from '../pack/pack.ts';
import { ambiguityOf } from '../pack/stored-names.ts';
import { mayBeginWith, nameKeys } from './name-keys.ts';
import { mayGoOn } from './prefixes.ts';

/** An entity that has the name that was looked up. */
export interface Posting {
  entity: number;
  /** Bits of {@link NameFlag}. */
  flags: number;
  /** The name as stored; its capitals are asked of the text. */
  name: string;
  folded: string;
  capitals: number;
  allCapitals: number;
}

/** All that have a name, and what a text must have for any of them to be meant. */
export interface Found {
  postings: readonly Posting[];
  /** The letters of all, or the empty string where two names have the same hashes. */
  folded: string;
  /** Capitals that some of them need: where the text has these, it fits all. */
  capitals: number;
  allCapitals: number;
}

const ENTITY_MASK = (1 << ENTITY_BITS) - 1;
const CHECK_MASK = 0xff_ffff >>> ENTITY_BITS;

/** Bits of a name's second hash that are stored beside the entity, so that other names of the bucket are rarely read. */
export function checkBits(check: number): number {
  return check & CHECK_MASK;
}

/** Bucket of a name; `buckets` is a power of two. */
export function bucketOf(hash: number, buckets: number): number {
  return (hash >>> 0) & (buckets - 1);
}

/** Articles repeat their names, and names repeat between articles; 20,000 keys are a few megabytes at most. */
const MAX_REMEMBERED = 20_000;
const NONE: Found = { postings: [], folded: '', capitals: 0, allCapitals: 0 };

/** Slots for what was looked up last, which is no name nine times of ten. A power of two; 500 KB of text ask for 25,000 different ones. */
const SLOTS = 1 << 15;
/** Numbers of a slot: both hashes, and what is known of them. Four, so that two slots lie in one line of the processor's cache. */
const SLOT_NUMBERS = 4;

/** What is known of some words: whether they are a name, and whether longer names may begin with them and a capitalised or a small word. */
export const Known = { yes: 1, names: 2, beforeCapital: 4, beforeSmall: 8 } as const;
export const SLOT_SHIFT = 4;

function slotOf(hash: number, check: number): number {
  return (hash ^ check) & (SLOTS - 1);
}

/** Where the scanner looks names up: the index of the bundled pack, or that of names that a reader brought. */
export interface NameSource {
  /** See {@link NameIndex}. */
  recall(hash: number, check: number): number;
  learn(hash: number, check: number, letter: number): number;
  namesOf(known: number): Found;
}

/** The index of one pack, with a memory of what was looked up. */
export class NameIndex implements NameSource {
  readonly #pack: Pack;
  /** What was read of names, by key: names, and the few others whose stored bits agree with one, which are as dear to find out. */
  readonly #known = new Map<number, Found>();
  readonly #recent = new Int32Array(SLOTS * SLOT_NUMBERS);
  readonly #recentNames = new Array<Found>(SLOTS).fill(NONE);

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  /**
   * Entities with a name of these hashes, in the order of entities.
   * @param letter folded first letter of the name, where it is known: then names that begin otherwise need not be read in full.
   */
  find(hash: number, check: number, letter = -1): readonly Posting[] {
    return this.namesOf(this.recall(hash, check) || this.learn(hash, check, letter)).postings;
  }

  /** Bits of {@link Known} for these hashes, and their slot above them, if they were looked up not long ago; else 0: then {@link learn} tells. */
  recall(hash: number, check: number): number {
    const recent = this.#recent;
    const at = slotOf(hash, check) * SLOT_NUMBERS;
    if (recent[at] === hash && recent[at + 1] === check) return recent[at + 2] ?? 0;
    const second = at ^ SLOT_NUMBERS;
    return recent[second] === hash && recent[second + 1] === check ? (recent[second + 2] ?? 0) : 0;
  }

  /** Who has the name of which {@link recall} or {@link learn} just told. */
  namesOf(known: number): Found {
    return this.#recentNames[known >> SLOT_SHIFT] ?? NONE;
  }

  /** Whether longer names may begin with words of this hash. */
  mayGoOn(hash: number): boolean {
    return mayGoOn(this.#pack.sections.namePrefixes, hash, false);
  }

  /** Looks the hashes up in the pack; `letter` as for {@link find}. */
  learn(hash: number, check: number, letter: number): number {
    const found = this.#mayHave(hash, check) ? this.#findKnown(hash, check, letter) : NONE;
    const { namePrefixes } = this.#pack.sections;
    const bits =
      Known.yes |
      (found.postings.length > 0 ? Known.names : 0) |
      (mayGoOn(namePrefixes, hash, false) ? Known.beforeCapital : 0) |
      (mayGoOn(namePrefixes, hash, true) ? Known.beforeSmall : 0);
    return this.#remember(hash, check, bits, found);
  }

  /** Two that fall into one slot keep both; a text of 50 KB has fifty such pairs, which would be learned anew at each mention. */
  #remember(hash: number, check: number, bits: number, found: Found): number {
    const recent = this.#recent;
    const first = slotOf(hash, check);
    const isFree = recent[(first ^ 1) * SLOT_NUMBERS + 2] === 0;
    const slot = isFree && recent[first * SLOT_NUMBERS + 2] !== 0 ? first ^ 1 : first;
    const known = (slot << SLOT_SHIFT) | bits;
    recent.set([hash, check, known], slot * SLOT_NUMBERS);
    this.#recentNames[slot] = found;
    return known;
  }

  #findKnown(hash: number, check: number, letter: number): Found {
    // Two hashes of 32 bits make a key of 53 that numbers hold exactly; `folded` is compared anyway.
    const key = (hash >>> 0) * 0x20_0000 + (check & 0x1f_ffff);
    const known = this.#known.get(key);
    if (known) return known;
    const found = together(this.#read(hash, check, letter));
    if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }

  /** Number of the first entry of a bucket. */
  #firstEntry(bucket: number): number {
    const { bucketCounts, bucketBlocks } = this.#pack.sections;
    const block = Math.floor(bucket / BUCKET_BLOCK);
    let entry = bucketBlocks[block] ?? 0;
    for (let before = block * BUCKET_BLOCK; before < bucket; before++) entry += bucketCounts[before] ?? 0;
    return entry;
  }

  /** Whether an entry of the name's bucket has the name's stored bits; mostly none has, and then no name needs to be read. */
  #mayHave(hash: number, check: number): boolean {
    const { bucketCounts, bucketEntries } = this.#pack.sections;
    const bucket = bucketOf(hash, bucketCounts.length);
    const count = bucketCounts[bucket] ?? 0;
    if (count === 0) return false;
    const wanted = checkBits(check) << (ENTITY_BITS - 16);
    const first = this.#firstEntry(bucket);
    // The bits stand in the last of an entry's three bytes, above the entity's highest.
    for (let at = first * 3 + 2; at < (first + count) * 3; at += 3)
      if (((bucketEntries[at] ?? 0) & (CHECK_MASK << (ENTITY_BITS - 16))) === wanted) return true;
    return false;
  }

  #read(hash: number, check: number, letter: number): Posting[] {
    const { bucketCounts, bucketEntries } = this.#pack.sections;
    const bucket = bucketOf(hash, bucketCounts.length);
    const found: Posting[] = [];
    const wanted = checkBits(check);
    let entry = this.#firstEntry(bucket);
    for (const end = entry + (bucketCounts[bucket] ?? 0); entry < end; entry++) {
      const at = entry * 3;
      const stored = (bucketEntries[at] ?? 0) | ((bucketEntries[at + 1] ?? 0) << 8) | ((bucketEntries[at + 2] ?? 0) << 16);
      if (stored >>> ENTITY_BITS === wanted) found.push(...this.#verify(stored & ENTITY_MASK, hash, check, letter));
    }
    return found;
  }

  /** The names of the entity that have these hashes; usually one, or none where only the stored bits agree. */
  #verify(entity: number, hash: number, check: number, letter: number): Posting[] {
    const found: Posting[] = [];
    for (const { text, flags } of this.#pack.names(entity, letter)) {
      if (ambiguityOf(flags) === 'stop') continue;
      const article = (flags & NameFlag.article) !== 0;
      if (letter >= 0 && !article && !mayBeginWith(text, letter)) continue;
      for (const key of nameKeys(text, article)) {
        if (key.hash !== hash || key.check !== check) continue;
        const { folded, capitals, allCapitals } = key;
        merge(found, { entity, flags, name: text, folded, capitals, allCapitals });
      }
    }
    return found;
  }
}

/** Postings of one pair of hashes with what a text needs for any of them. */
export function together(postings: readonly Posting[]): Found {
  const [first] = postings;
  if (!first) return NONE;
  const isSame = postings.every((posting) => posting.folded === first.folded);
  return {
    postings,
    folded: isSame ? first.folded : '',
    capitals: postings.reduce((all, posting) => all | posting.capitals, 0),
    allCapitals: postings.reduce((all, posting) => all | posting.allCapitals, 0),
  };
}

/** Two spellings of one entity under one key are one posting that accepts the capitals of both. */
function merge(found: Posting[], posting: Posting): void {
  const same = found.find((other) => other.flags === posting.flags && other.folded === posting.folded);
  if (!same) found.push(posting);
  else {
    // The dot of "Ky." must not be lost to "KY".
    if (posting.name.endsWith('.')) same.name = posting.name;
    same.capitals &= posting.capitals;
    same.allCapitals &= posting.allCapitals;
  }
}
