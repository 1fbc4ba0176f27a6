/** Given names of people in all languages that the list has, so that "Michael Jordan" is told from "northern Jordan". */
import { allLocales } from '@faker-js/faker';
import { addWord, GIVEN_NAME_BITS } from '../engine/names/word-set.ts';
import { readWord } from '../engine/names/words.ts';

/** Shorter ones ("Jo", "An") are words of some language too often. */
const SHORTEST = 3;

/** Bits of the names' hashes, for `engine/names/word-set.ts`. Names of several words count by their first. */
export function givenNameBits(): Uint8Array {
  const bits = new Uint8Array(GIVEN_NAME_BITS / 8);
  for (const name of givenNames()) {
    const { hash, check, letters } = readWord(name, 0);
    if (letters >= SHORTEST) addWord(bits, hash, check);
  }
  return bits;
}

function givenNames(): string[] {
  const names = Object.values(allLocales).flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat() as unknown[]);
  return names.filter((name): name is string => typeof name === 'string' && /^\p{L}/u.test(name));
}
