/**
 * Cleans GeoNames' alternate names. The list mixes exonyms and native names with transliterations made by machines and with codes: of
 * 847,132 names in the dump of March 2023, 117,551 are lower-case transliterations and 7,223 are codes (the project's study of places).
 */
import { isFindable } from '../../engine/names/name-keys.ts';

/** Longest name that is kept; longer ones are lists or descriptions. */
const MAX_LENGTH = 40;

/** "dyr alzwr", "hsybt": consonants of another script. Names of people's use begin with a capital, also after "d'" or "al-". */
const LOWER_CASE = /^(?=\p{Ll})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** IATA codes and other abbreviations ("LED", "CAN"), which mean other things in a text. */
const CODE = /^[A-Z0-9]{1,4}$/;

/** Marks of lists, notes, addresses; and an Arabic article with its first letter twice, which no word has. */
const NO_NAME = /[\d,;:/()[\]"|<>=_@#%*+?!…“”„«»]|(?![`´^΄])\p{S}|[\p{Cc}\ufffd]|^\u0627\u0627|https?/u;

/** Vowel signs of Hebrew and Arabic, which the fold drops anyway; the form without them is kept once. */
const isShortLatin = (name: string) => /^\p{Script=Latin}{1,3}$/u.test(name);

/** Why a name was dropped, for the build's report; undefined if it is kept. */
export function rejectionOf(name: string): 'transliteration' | 'code' | 'no name' | 'too short' | undefined {
  if (LOWER_CASE.test(name)) return 'transliteration';
  if (CODE.test(name)) return 'code';
  if (name.length > MAX_LENGTH || NO_NAME.test(name) || !isFindable(name)) return 'no name';
  if (isShortLatin(name)) return 'too short';
  return undefined;
}
