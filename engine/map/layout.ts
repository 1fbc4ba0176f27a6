/**
 * The map file: borders and coasts of all countries as typed arrays over one buffer, viewed in place. It begins with four little-endian
 * Uint32 (magic, version, number of sections, length), then for each section its offset and byte length, then the sections, each
 * aligned to 8 bytes.
 *
 * An *arc* is a stretch of coast, or of the border between two countries, stored once and used by both. A *ring* is a closed chain of arcs:
 * the outline of one piece of a country, or of a hole in it. A *line* is an arc of no ring: a disputed line inside a country's outline.
 */

/** "DLMP" read as a little-endian Uint32. */
export const MAP_MAGIC = 0x504d4c44;
/** Raised when the layout changes; a file of another version is refused. */
export const MAP_VERSION = 1;
export const MAP_HEADER_WORDS = 4;

/** Steps of a coordinate in a degree. Rounding moves a point by at most 1/400° in each direction: 280 m. */
export const STEPS = 200;

/** In `arcFlags`: the border is disputed or not agreed. */
export const DISPUTED = 1;
/** In `arcFlags`: a line, part of no ring. */
export const LINE = 2;

/** Sections in the order in which they are written, with their element types. */
export const MAP_SECTIONS = {
  /** Two ASCII letters a country: ISO 3166-1 alpha-2 or an id of `territories.ts`, sorted. */
  countryIds: Uint8Array,
  /** Steps from point to point in each arc: one fewer than its points. */
  arcSteps: Uint16Array,
  /** Each arc's first point in {@link STEPS}, as difference from the arc before. */
  arcFirstLon: Int32Array,
  arcFirstLat: Int32Array,
  /** The two countries that each arc parts, as index plus 1; 0 is the sea. */
  arcSides: Uint8Array,
  arcFlags: Uint8Array,
  /** Arcs of each ring. */
  ringSize: Uint8Array,
  /** Arc numbers; ~arc when it is walked backwards. */
  ringArcs: Int16Array,
  /** Index of each ring's country. */
  ringCountry: Uint8Array,
  /** From point to point in {@link STEPS}, zigzag (0, -1, 1, -2 …), low and high bytes apart because that compresses better. */
  lonLow: Uint8Array,
  lonHigh: Uint8Array,
  latLow: Uint8Array,
  latHigh: Uint8Array,
} as const;

export type MapSectionName = keyof typeof MAP_SECTIONS;
export type MapSections = { [Name in MapSectionName]: InstanceType<(typeof MAP_SECTIONS)[Name]> };
