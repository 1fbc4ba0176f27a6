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

/**
 * Names of an entity, its title first. Decodes only them: about a microsecond a name.
 * @param letter folded first letter of a name that is looked for: names that surely begin otherwise are left out, undecoded.
 */
export function readNames({ nameBytes, nameBlocks }: Sections, entity: number, letter = -1): StoredName[] {
  let at = nameBlocks[Math.floor(entity / NAME_BLOCK)] ?? nameBytes.length;
  for (let skip = entity % NAME_BLOCK; skip > 0; skip--) at = nameBytes.indexOf(0, at) + 1;
  const end = nameBytes.indexOf(0, at);
  const names: StoredName[] = [];
  while (at < end) {
    const next = nameBytes.indexOf(LINE_FEED, at);
    const flags = (nameBytes[at] ?? NAME_BASE) - NAME_BASE;
    if (letter < 0 || (flags & NameFlag.article) !== 0 || mayFoldTo(nameBytes[at + 1] ?? 0, letter))
      names.push({ flags, text: decoder.decode(nameBytes.subarray(at + 1, next)) });
    at = next + 1;
  }
  return names;
}

/** First bytes of Cyrillic (U+0400 to U+047F) and of Han (U+5000 to U+9FFF): all letters, none of which folds to a Latin one. */
const [FIRST_OF_TWO, LAST_OF_TWO, FIRST_OF_THREE, LAST_OF_THREE] = [0xd0, 0xd1, 0xe5, 0xe9];
/** Letters with which the article begins that a name may be found with: "El Alamein" by "al". */
const ARTICLE_FIRST = new Set([0x61, 0x65, 0x75]);

/** Whether a name whose UTF-8 begins with this byte may begin with the folded letter. True where the byte does not tell. */
function mayFoldTo(byte: number, letter: number): boolean {
  const small = byte | 0x20;
  if (small >= 0x61 && small <= 0x7a) return small === letter || ARTICLE_FIRST.has(small);
  const isOther = (byte >= FIRST_OF_TWO && byte <= LAST_OF_TWO) || (byte >= FIRST_OF_THREE && byte <= LAST_OF_THREE);
  return !isOther || letter >= 0x80;
}

export function ambiguityOf(flags: number): AmbiguityClass {
  return AMBIGUITY_CLASSES[ambiguityIndexOf(flags)] ?? 'clear';
}

/** For each code of a class, of words elsewhere too, its index in {@link AMBIGUITY_CLASSES}: the filter asks at each name. */
const CLASS_INDEXES: readonly number[] = [
  ...AMBIGUITY_CLASSES.keys(),
  ...CLASSES_OF_WORDS_ELSEWHERE.map((elsewhere) => AMBIGUITY_CLASSES.indexOf(elsewhere)),
];

/** Index of the class in {@link AMBIGUITY_CLASSES}, whether or not the name is also a word elsewhere. */
export function ambiguityIndexOf(flags: number): number {
  const code = flags & NameFlag.ambiguity;
  return CLASS_INDEXES[code] ?? code;
}

/** Whether the name is a common word of a language in Latin letters other than English. */
export function isWordElsewhere(flags: number): boolean {
  return (flags & NameFlag.ambiguity) >= AMBIGUITY_CLASSES.length;
}
