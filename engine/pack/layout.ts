/**
 * The pack: one buffer that holds everything the extension knows, as typed arrays and string blobs that are viewed in place, never
 * parsed at start. Layout: magic, version, number of sections and total length (four little-endian Uint32), then for each section its
 * offset and byte length, then the sections, each aligned to 8 bytes. Little-endian throughout, as every browser's typed arrays are.
 */

/** "DLPK" read as a little-endian Uint32. */
export const PACK_MAGIC = 0x4b504c44;
/** Raised when the layout changes; a pack of another version is refused. */
export const PACK_VERSION = 1;

/** Sections in the order they are written. A section's element type is fixed here and nowhere else. */
export const SECTIONS = {
  /** UTF-8 bytes of all strings, and where each starts (one more offset than strings). */
  stringBytes: Uint8Array,
  stringOffsets: Uint32Array,
  /** Open-addressing table: 0 for an empty slot, else key + 1. Length is a power of two. */
  keySlots: Uint32Array,
  keyHash: Int32Array,
  keyCheck: Int32Array,
  /** 1 if longer names begin with this key's words. */
  keyIsPrefix: Uint8Array,
  /** Where the key's postings start; one more element than keys. */
  keyPostings: Uint32Array,
  postingEntity: Uint32Array,
  /** Bit i: word i must begin with a capital. */
  postingCapitals: Uint16Array,
  /** Bit i: word i must be all capitals. */
  postingAllCapitals: Uint16Array,
  /** {@link NameFlag} bits. */
  postingFlags: Uint8Array,
  entityId: Uint32Array,
  entityTitle: Uint32Array,
  entityKind: Uint8Array,
  entityType: Uint32Array,
  /** Degrees; NaN where no source gives coordinates. */
  entityLatitude: Float32Array,
  entityLongitude: Float32Array,
  /** String with ISO 3166-1 codes separated by spaces; the empty string if none. */
  entityCountries: Uint32Array,
  entityGeonameId: Uint32Array,
  entityWikipedia: Uint32Array,
  entityWikidata: Uint32Array,
  /** String index of the entity's facts as JSON ({@link EntityRecord}). */
  entityRecord: Uint32Array,
  /** Entity indexes sorted by id, for look-up by id. */
  entityById: Uint32Array,
  /** String indexes of JSON records. */
  estimateRecord: Uint32Array,
  sourceRecord: Uint32Array,
  measureRecord: Uint32Array,
  /** One string: {@link PackInfo} as JSON. */
  info: Uint32Array,
} as const;

export type SectionName = keyof typeof SECTIONS;
export type Sections = { [Name in SectionName]: InstanceType<(typeof SECTIONS)[Name]> };

/** Bits of `postingFlags`. */
export const NameFlag = {
  /** The name alone does not identify the entity: the text must give a second sign. */
  needsSign: 1,
  /** Part of a longer name ("Dillon"): counts only where the entity is named in full. */
  weak: 2,
  /** Adjective or demonym of a place ("Iraqi"). */
  adjective: 4,
} as const;

export const ENTITY_KINDS = ['place', 'actor'] as const;
