/** Where a number holds: the place that follows it with a word of place, else one before it in its clause. */
import type { Mention } from '../mention.ts';
import type { ReadNumber } from '../numbers/read-number.ts';
import type { Tie } from './actor.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Sentence, tokenAt } from './sentence.ts';

/** Characters between a number and the place that it is for. */
const REACH = 90;

export function placeOf(number: ReadNumber, sentence: Sentence, words: ClaimWords): Tie | undefined {
  const places = sentence.mentions.filter(({ kind, form }) => kind === 'place' && form === 'name');
  const next = sentence.numbers.find(({ start }) => start >= number.end);
  const after = places.find(
    (place) =>
      place.start >= number.end &&
      place.start - number.end < REACH &&
      (next === undefined || place.end <= next.start) &&
      isSaid(place, sentence, words),
  );
  if (after && !hasBreak(sentence, number.end, after.start)) return { entity: after.entity, confidence: 0.8 };
  const before = places.findLast(
    (place) => place.end <= number.start && isSaid(place, sentence, { ...words, inPlace: words.inPlaceBefore }),
  );
  const isFirst = sentence.numbers[0] === number;
  if (before && isFirst && number.start - before.end < REACH && !hasBreak(sentence, before.end, number.start))
    return { entity: before.entity, confidence: 0.6 };
  return undefined;
}

/** "in Al Qaim", "in the border town of Al Qaim", "in eastern Syria": a word of place at most a few words before. */
function isSaid({ start }: Mention, sentence: Sentence, { inPlace }: ClaimWords): boolean {
  const at = tokenAt(sentence, start);
  for (let back = at - 1; back >= 0 && at - back <= 4; back--) {
    const token = sentence.tokens[back];
    if (token?.kind !== 'word') return false;
    if (inPlace.includes(token.lower)) return true;
  }
  return false;
}

/** A clause ends between the two. */
function hasBreak({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.some(({ start, text }) => start >= from && start < to && /^[;:.—]$/u.test(text));
}
