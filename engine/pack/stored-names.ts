/** Reads the names of an entity from the blob of all names. */
import {
  AMBIGUITY_CLASSES,
  type AmbiguityClass,
  CLASSES_OF_WORDS_ELSEWHERE,
  NAME_BASE,
  NAME_BLOCK,
  NameFlag,
  type Sections,
} from './layout.ts';

export interface StoredName {
  text: string;
  /** {@link NameFlag} bits and, in the lowest three, the ambiguity class. */
  flags: number;
}

const LINE_FEED = 0x0a;
const decoder = new TextDecoder();

/** Names of an entity, its title first. Decodes only them: about a microsecond a name. */
export function readNames({ nameBytes, nameBlocks }: Sections, entity: number): StoredName[] {
  let at = nameBlocks[Math.floor(entity / NAME_BLOCK)] ?? nameBytes.length;
  for (let skip = entity % NAME_BLOCK; skip > 0; skip--) at = nameBytes.indexOf(0, at) + 1;
  const end = nameBytes.indexOf(0, at);
  const names: StoredName[] = [];
  while (at < end) {
    const next = nameBytes.indexOf(LINE_FEED, at);
    names.push({ flags: (nameBytes[at] ?? NAME_BASE) - NAME_BASE, text: decoder.decode(nameBytes.subarray(at + 1, next)) });
    at = next + 1;
  }
  return names;
}

export function ambiguityOf(flags: number): AmbiguityClass {
  return AMBIGUITY_CLASSES[ambiguityIndexOf(flags)] ?? 'clear';
}

/** Index of the class in {@link AMBIGUITY_CLASSES}, whether or not the name is also a word elsewhere. */
export function ambiguityIndexOf(flags: number): number {
  const code = flags & NameFlag.ambiguity;
  const elsewhere = CLASSES_OF_WORDS_ELSEWHERE[code - AMBIGUITY_CLASSES.length];
  return elsewhere === undefined ? code : AMBIGUITY_CLASSES.indexOf(elsewhere);
}

/** Whether the name is a common word of a language in Latin letters other than English. */
export function isWordElsewhere(flags: number): boolean {
  return (flags & NameFlag.ambiguity) >= AMBIGUITY_CLASSES.length;
}
