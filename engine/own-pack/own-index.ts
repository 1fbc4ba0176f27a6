/** Finds the names of packs by the same hashes and the same folding as those of the bundled data, so that one scanner serves both. */
import { type Found, Known, type NameSource, type Posting, SLOT_SHIFT, together } from '../names/index.ts';
import { nameKeys } from '../names/name-keys.ts';

const NONE: Found = { postings: [], folded: '', capitals: 0, allCapitals: 0 };

export class OwnIndex implements NameSource {
  /** Slots of {@link #found}, by both hashes. */
  readonly #slots = new Map<number, number>();
  readonly #found: Found[] = [NONE];
  /** Bits of {@link Known} for the first words of longer names, by their hash. */
  readonly #beginnings = new Map<number, number>();

  /** @param names in the order in which entities of one name are offered. */
  constructor(names: Iterable<Pick<Posting, 'entity' | 'flags' | 'name'>>) {
    for (const { entity, flags, name } of names) {
      for (const { hash, check, folded, prefixes, capitals, allCapitals } of nameKeys(name)) {
        this.#put(keyOf(hash, check), { entity, flags, name, folded, capitals, allCapitals });
        for (const prefix of prefixes) {
          const bit = prefix.capital ? Known.beforeCapital : Known.beforeSmall;
          this.#beginnings.set(prefix.hash, (this.#beginnings.get(prefix.hash) ?? 0) | bit);
        }
      }
    }
  }

  #put(key: number, posting: Posting): void {
    const slot = this.#slots.get(key) ?? this.#found.length;
    this.#slots.set(key, slot);
    this.#found[slot] = together([...(this.#found[slot]?.postings ?? []), posting]);
  }

  recall(hash: number, check: number): number {
    const slot = this.#slots.get(keyOf(hash, check)) ?? 0;
    const bits = Known.yes | (slot === 0 ? 0 : Known.names) | (this.#beginnings.get(hash) ?? 0);
    return (slot << SLOT_SHIFT) | bits;
  }

  /** All is known at once: nothing is learned. */
  learn(hash: number, check: number): number {
    return this.recall(hash, check);
  }

  namesOf(known: number): Found {
    return this.#found[known >> SLOT_SHIFT] ?? NONE;
  }

  /** Entities with a name, whatever its capitals, in their order. */
  lookup(name: string): number[] {
    const postings = nameKeys(name).flatMap(({ hash, check, folded }) =>
      this.namesOf(this.recall(hash, check)).postings.filter((posting) => posting.folded === folded),
    );
    return [...new Set(postings.map(({ entity }) => entity))];
  }
}

/** Two hashes of 32 bits as a number of 53, as the bundled index has it; the letters are compared anyway. */
function keyOf(hash: number, check: number): number {
  return (hash >>> 0) * 0x20_0000 + (check & 0x1f_ffff);
}
