/** How large a pack may be. */

/** Of the file, and of what is in it once it is unzipped. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** Files in a zip. */
export const MAX_FILES = 20;
/** Places and actors of its own. */
export const MAX_ENTITIES = 20_000;
export const MAX_NAMES_OF_ONE = 50;
export const MIN_NAME = 2;
export const MAX_NAME = 120;
/** Longest text in any other field. */
export const MAX_TEXT = 400;
/** Longest id of a pack and of a row: together, with "pack:" before them, they are an id that messages carry. */
export const MAX_PACK_ID = 32;
export const MAX_ID = 40;
/** Problems that are listed; of the others only their number is said. */
export const MAX_LISTED = 100;
