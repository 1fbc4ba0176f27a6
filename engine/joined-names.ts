/** "Washington, D.C." is one name, of the city: stored without the comma that texts print. */
import { nameKeys } from './names/name-keys.ts';
import type { RawMatch } from './names/scan.ts';
import type { Pack } from './pack/pack.ts';

const COMMA_AND_SPACE = 2;

/** Joins two neighbours with a comma between them where both together are a name of something that the first may mean. */
export function joinNames(text: string, matches: readonly RawMatch[], pack: Pack): RawMatch[] {
  const joined: RawMatch[] = [];
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index];
    if (!match) continue;
    const whole = joinedWith(text, match, matches[index + 1], pack);
    if (whole) index++;
    joined.push(whole ?? match);
  }
  return joined;
}

function joinedWith(text: string, first: RawMatch, second: RawMatch | undefined, pack: Pack): RawMatch | undefined {
  if (!second || second.start - first.end !== COMMA_AND_SPACE || text.charCodeAt(first.end) !== 0x2c) return undefined;
  const entities = new Set(first.postings.map(({ entity }) => entity));
  for (const { hash, check, folded } of nameKeys(`${text.slice(first.start, first.end)} ${text.slice(second.start, second.end)}`)) {
    const postings = pack.index.find(hash, check).filter((posting) => posting.folded === folded && entities.has(posting.entity));
    if (postings.length > 0) return { start: first.start, end: second.end, postings, words: first.words + second.words };
  }
  return undefined;
}
