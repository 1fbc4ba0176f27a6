/** Given names of people in all languages that the list has, so that "Michael Jordan" is told from "northern Jordan". */
import { allLocales } from '@faker-js/faker';
import { addWord, GIVEN_NAME_BITS } from '../engine/names/word-set.ts';
import { foldedText, readWord } from '../engine/names/words.ts';
import { readWordLists } from './gazetteer/word-lists.ts';

/** Shorter ones ("Jo", "An") are words of some language too often. */
const SHORTEST = 3;

/** Names that are among so many most frequent English words ("Thế" is folded to "the") begin sentences more often than people's names. */
const COMMON_RANK = 1_000;

/** Bits of the names' hashes, for `engine/names/word-set.ts`. Names of several words count by their first. */
export function givenNameBits(): Uint8Array {
  const bits = new Uint8Array(GIVEN_NAME_BITS / 8);
  const { rank } = readWordLists();
  for (const name of givenNames()) {
    const { hash, check, letters, start, end } = readWord(name, 0);
    const isCommonWord = (rank.get(foldedText(name, start, end)) ?? COMMON_RANK) < COMMON_RANK;
    if (letters >= SHORTEST && !isCommonWord) addWord(bits, hash, check);
  }
  return bits;
}

function givenNames(): string[] {
  const names = Object.values(allLocales).flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat() as unknown[]);
  return names.filter((name): name is string => typeof name === 'string' && /^\p{L}/u.test(name));
}
