/** The index of the built pack: what is in it is found under every one of its names, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { lookup } from '../../../engine/lookup.ts';
import { isFindable, nameKeys } from '../../../engine/names/name-keys.ts';
import { scan } from '../../../engine/names/scan.ts';
import { NameFlag } from '../../../engine/pack/layout.ts';
import { ambiguityOf, type StoredName } from '../../../engine/pack/stored-names.ts';
import { randomNumbers } from '../../../scripts/random-numbers.ts';
import { realPack } from '../dataset/make-tables.ts';

const pack = realPack();
const random = randomNumbers(20171103);
const SAMPLE = [
  ...Array.from({ length: pack.recordCount }, (_, entity) => entity),
  ...Array.from({ length: 5_000 }, () => pack.recordCount + random(pack.rows.length)),
];
const isLookedFor = ({ text, flags }: StoredName) => ambiguityOf(flags) !== 'stop' && nameKeys(text).length > 0;

describe('every name of every curated entity and of 5,000 rows', { timeout: 30_000 }, () => {
  it('leads to its entity, in each of its writings', () => {
    const lost: string[] = [];
    for (const entity of SAMPLE) {
      for (const name of pack.names(entity).filter(isLookedFor)) {
        for (const { hash, check, folded } of nameKeys(name.text, (name.flags & NameFlag.article) !== 0)) {
          const postings = pack.index.find(hash, check).filter((posting) => posting.folded === folded);
          if (!postings.some((posting) => posting.entity === entity)) lost.push(`${pack.id(entity)} ${name.text} as ${folded}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it('is found in a text that holds it alone, if a text can hold it', () => {
    const lost: string[] = [];
    for (const entity of SAMPLE) {
      for (const name of pack.names(entity).filter(isLookedFor)) {
        const matches = isFindable(name.text) ? scan(name.text, pack) : [];
        // "‘Irbīn" begins with its second character.
        const begin = name.text.search(/[\p{L}\p{Nd}]/u);
        const whole = matches.find((match) => match.start <= begin + 1 && match.postings.some((posting) => posting.entity === entity));
        if (isFindable(name.text) && !whole) lost.push(`${pack.id(entity)} ${name.text}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('of the class “stop” leads nowhere', () => {
    const stops = SAMPLE.flatMap((entity) => pack.names(entity).map((name) => ({ ...name, entity }))).filter(
      ({ flags }) => ambiguityOf(flags) === 'stop',
    );
    expect(stops.length).toBeGreaterThan(0);
    const found = stops.filter(({ text, entity }) => {
      const others = pack.names(entity).filter((name) => ambiguityOf(name.flags) !== 'stop');
      const isOther = others.some((name) => nameKeys(name.text).some((key) => key.folded === nameKeys(text)[0]?.folded));
      return !isOther && lookup(text, pack).includes(entity);
    });
    expect(found.map(({ text }) => text)).toEqual([]);
  });
});

/** Case, accents, marks and separators away: rougher than the engine's folds, so that whatever it takes for equal is equal here too. */
const rough = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{Z}\p{Lm}\p{S}\p{Cf}]/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/^(?:a[ldrsnhtz]|e[lz]|ash)/u, '');

describe('a name that is not there', { timeout: 30_000 }, () => {
  it('is not found: 20,000 words of random letters', () => {
    const consonants = 'bcdfghjklmnpqrstvwxz';
    const word = () => Array.from({ length: 8 + random(6) }, () => consonants[random(consonants.length)]).join('');
    const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    const hits: string[] = [];
    for (let count = 0; count < 20_000; count++) {
      const name = count % 2 ? capital(word()) : `${capital(word())} ${capital(word())}`;
      if (lookup(name, pack).length > 0) hits.push(name);
    }
    expect(hits).toEqual([]);
  });

  it('is not found when it differs by one letter from one that is there', () => {
    const known = new Set<string>();
    for (let entity = 0; entity < pack.entityCount; entity++)
      for (const { text } of pack.names(entity)) known.add(rough(text)).add(rough(text.replace(/^a(?:l|sh|s|r|z|d|n|t|dh|th)[- ]/i, '')));
    const letters = 'bcdfghklmnprstvwz';
    const hits: string[] = [];
    let tried = 0;
    for (const entity of SAMPLE.slice(-5_000)) {
      const [title] = pack.names(entity);
      if (!title || !/^\p{Lu}\p{Ll}{4,}/u.test(title.text)) continue;
      const at = 1 + random(4);
      const near = title.text.slice(0, at) + letters[random(letters.length)] + title.text.slice(at + 1);
      if (known.has(rough(near)) || near === title.text) continue;
      tried++;
      if (lookup(near, pack).length > 0) hits.push(near);
    }
    expect(tried).toBeGreaterThan(3_000);
    expect(hits).toEqual([]);
  });
});
