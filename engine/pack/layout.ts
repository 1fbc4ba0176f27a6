/**
 * The pack: everything the extension knows, as typed arrays and string blobs that are viewed in place, never parsed at start. It comes in
 * parts, one file each. A part begins with seven little-endian Uint32 (magic, version, number of the part, build, sections, length, 0),
 * then for each section its offset and byte length, then the sections, each aligned to 8 bytes. Little-endian throughout, as every
 * browser's typed arrays are.
 */

/** "DLPK" read as a little-endian Uint32. */
export const PACK_MAGIC = 0x4b504c44;
/** Raised when the layout changes; a pack of another version is refused. */
export const PACK_VERSION = 6;
export const HEADER_WORDS = 7;

/**
 * Parts and their sections in the order in which they are written; a section's element type is fixed here and nowhere else. Entities are
 * numbered through: first those with a record of curated facts, then the rows of the gazetteer.
 */
export const PARTS = {
  /** Names of all entities. */
  names: {
    /** UTF-8. Each name is one byte of {@link NAME_BASE} + flags, the text and a line feed; each entity's names end with a zero byte. */
    nameBytes: Uint8Array,
    /** Where the names of every {@link NAME_BLOCK}th entity start. */
    nameBlocks: Uint32Array,
  },
  /** Index over the names, and the columns of the gazetteer. */
  index: {
    /** Entries in each bucket; the number of buckets is a power of two. */
    bucketCounts: Uint8Array,
    /** Entries before every {@link BUCKET_BLOCK}th bucket. */
    bucketBlocks: Uint32Array,
    /** Three bytes an entry, little-endian: {@link ENTITY_BITS} bits of entity, then bits of the name's second hash. */
    bucketEntries: Uint8Array,
    /** Bits for the first words of longer names, by their hash: `engine/names/prefixes.ts`. The number of bytes is a power of two. */
    namePrefixes: Uint8Array,
    /** Given names of people, as a set of hashes (`engine/names/word-set.ts`). */
    givenNames: Uint8Array,
    rowType: Uint8Array,
    /** Index into the countries of {@link PackInfo}. */
    rowCountry: Uint8Array,
    /** Rows of the units a row lies in, plus 1; 0 for none. Units are the first rows. */
    rowAdmin1: Uint16Array,
    rowAdmin2: Uint16Array,
    /** Thousandths of a degree (about 100 m) from the south pole and the date line, in two parts that compress better; {@link NO_COORDINATES} in the high one for none. */
    rowLatitudeHigh: Uint8Array,
    rowLatitudeLow: Uint16Array,
    rowLongitudeHigh: Uint8Array,
    rowLongitudeLow: Uint16Array,
    /** Inhabitants, 0 if unknown. */
    rowPopulationHigh: Uint16Array,
    rowPopulationLow: Uint16Array,
    /** GeoNames id, 0 if none. */
    rowGeonameIdHigh: Uint16Array,
    rowGeonameIdLow: Uint16Array,
    /** Rows that became entities with records, in rising order, and those entities. Such a row has no names of its own. */
    promotedRow: Uint32Array,
    promotedEntity: Uint32Array,
    /** For units, by row: index into the labels of {@link PackInfo}, and the number of Wikidata without its Q. */
    unitLabel: Uint8Array,
    unitWikidata: Uint32Array,
    /** For units without a GeoNames id, by row: string with the code of their id, else 0. */
    unitCode: Uint32Array,
  },
  /** What finding and linking ask about entities with curated facts. */
  facts: {
    /** UTF-8 bytes of all strings of this part, and where each starts (one more offset than strings). */
    stringBytes: Uint8Array,
    stringOffsets: Uint32Array,
    entityId: Uint32Array,
    /** Kind in the lowest bit, {@link HAS_FIGURES} above it. */
    entityKind: Uint8Array,
    entityType: Uint32Array,
    /** Degrees; NaN where no source gives coordinates. */
    entityLatitude: Float64Array,
    entityLongitude: Float64Array,
    /** String with ISO 3166-1 codes separated by spaces; the empty string if none. */
    entityCountries: Uint32Array,
    entityGeonameId: Uint32Array,
    entityWikipedia: Uint32Array,
    entityWikidata: Uint32Array,
    /** Entity of the first-order unit it lies in, plus 1; 0 for none. */
    entityAdmin1: Uint32Array,
    /** Inhabitants by GeoNames, 0 if unknown. */
    entityPopulation: Uint32Array,
    /** First and last day (since 1970-01-01) on which an actor was active; NaN if no source says. */
    entityFirstDay: Float64Array,
    entityLastDay: Float64Array,
    /** Entities it is related to, in either direction, and where each entity's begin (one more start than entities). */
    relatedStarts: Uint32Array,
    related: Uint32Array,
    /** One string: {@link PackInfo} as JSON. */
    info: Uint32Array,
  },
  /** What only cards need: facts of entities as JSON, read one at a time. Opened for a card and let go again, with the next part. */
  records: {
    /** UTF-8 bytes of all records, and where each starts (one more offset than records). */
    recordBytes: Uint8Array,
    recordOffsets: Uint32Array,
    /** Numbers of the records of entities ({@link EntityRecord}). */
    entityRecord: Uint32Array,
  },
  /** Estimates, series and sources as JSON. */
  statements: {
    statementBytes: Uint8Array,
    statementOffsets: Uint32Array,
    /** Numbers of the records of estimates, series, measures, and of sources in the order of their ids. */
    estimateRecord: Uint32Array,
    seriesRecord: Uint32Array,
    sourceRecord: Uint32Array,
    measureRecord: Uint32Array,
  },
} as const;

export type PartName = keyof typeof PARTS;
type SectionTypes = (typeof PARTS)['names'] &
  (typeof PARTS)['index'] &
  (typeof PARTS)['facts'] &
  (typeof PARTS)['records'] &
  (typeof PARTS)['statements'];
export type SectionName = keyof SectionTypes;
/** Views over memory of any kind: those of the compiler are not all of an `ArrayBuffer` of their own. */
export type AllSections = { [Name in SectionName]: View<SectionTypes[Name]> };
/** Sections that stay in memory. */
export type Sections = Omit<AllSections, keyof RecordSections>;
/** Sections that only cards need. */
export type RecordSections = PartSections<'records'> & PartSections<'statements'>;
type View<Type> = Type extends Uint8ArrayConstructor
  ? Uint8Array
  : Type extends Uint16ArrayConstructor
    ? Uint16Array
    : Type extends Uint32ArrayConstructor
      ? Uint32Array
      : Float64Array;
export type PartSections<Name extends PartName> = Pick<AllSections, Extract<keyof (typeof PARTS)[Name], SectionName>>;

export const PART_NAMES = Object.keys(PARTS) as PartName[];

/** Parts that are opened for a card and let go again. */
export const CARD_PARTS: readonly PartName[] = ['records', 'statements'];
/** Parts without which nothing can be found. */
export const RESIDENT_PARTS: readonly PartName[] = PART_NAMES.filter((part) => !CARD_PARTS.includes(part));

/** Bit of `entityKind`: somebody estimated more of the entity than its inhabitants. */
export const HAS_FIGURES = 2;

/** File of a part, beside the extension's other files. */
export function partFile(part: PartName): string {
  return `dateline-${part}.pack`;
}

/** An entity's names are found by reading on from the start of its block: 16 entities have about 600 bytes of names. */
export const NAME_BLOCK = 16;
export const BUCKET_BLOCK = 32;
/** At most 262,144 entities. */
export const ENTITY_BITS = 18;
export const NO_COORDINATES = 0xff;

/** Flags of a name are added to this byte, so that they can't be taken for a line feed or a zero. */
export const NAME_BASE = 0x80;

/** Bits of a name's flags. */
export const NameFlag = {
  /** The three bits with its {@link AMBIGUITY_CLASSES ambiguity class}. */
  ambiguity: 7,
  /** The name alone does not identify the entity: the text must give a second sign. */
  needsSign: 8,
  /** Adjective or demonym of a place ("Iraqi"). */
  adjective: 16,
  /** Recognised but not shown among the names. */
  form: 32,
  /** The name is also found with or without the Arabic article ("Al-Raqqa", "Raqqa"). */
  article: 64,
} as const;

/** What else a name may mean, computed when the pack is built. The position in the list is the stored code. */
export const AMBIGUITY_CLASSES = ['clear', 'word_like', 'person_like', 'shared', 'weak', 'stop'] as const;
export type AmbiguityClass = (typeof AMBIGUITY_CLASSES)[number];

/** Classes of names that are common words of a language in Latin letters other than English ("Este"); their codes follow those of the classes. */
export const CLASSES_OF_WORDS_ELSEWHERE = ['clear', 'shared'] as const satisfies readonly AmbiguityClass[];

export const ENTITY_KINDS = ['place', 'actor'] as const;
