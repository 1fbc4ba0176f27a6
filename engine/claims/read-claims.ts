/**
 * What the numbers of a text count: measure, actor, place, speaker, time, by rules over the sentence of each number, its neighbours, and the
 * names found in them. Where the words do not tell, the field stays empty.
 */
import type { Mention } from '../mention.ts';
import type { ReadNumber } from '../numbers/read-number.ts';
import type { Pack } from '../pack/pack.ts';
import { actorOf, type Tie } from './actor.ts';
import type { Claim, Speaker } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Measured, measureOf } from './measure.ts';
import { placeOf } from './place.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { speakerAt, speakerOf } from './speaker.ts';
import { modeOf, timeOf } from './time.ts';
import { ENGLISH_CLAIMS } from './words/english.ts';

export interface ClaimContext {
  pack: Pack;
  /** ISO date of the article. */
  date?: string | undefined;
}

/** One claim for each number, in the same order; `numbers` and `mentions` are those of the text. */
export function readClaims(text: string, numbers: readonly ReadNumber[], mentions: readonly Mention[], context: ClaimContext): Claim[] {
  const words = ENGLISH_CLAIMS;
  const before: Sentence[] = [];
  let speaker: Speaker | undefined;
  return sentencesOf(text).flatMap((span) => {
    const sentence = sentenceOf(text, span, numbers, mentions);
    const claims = claimsIn(sentence, before, speaker, words, context);
    speaker = speakerOf(sentence, speaker, words) ?? speaker;
    before.push(sentence);
    return claims;
  });
}

function claimsIn(
  sentence: Sentence,
  before: readonly Sentence[],
  lastSpeaker: Speaker | undefined,
  words: ClaimWords,
  context: ClaimContext,
): Claim[] {
  const { start, end } = sentence;
  const time = timeOf(sentence, context.date, words);
  let first: { measured: Measured; actor: Tie | undefined } | undefined;
  return sentence.numbers.map((number) => {
    let measured = measureOf(number, sentence, words);
    let actor = actorOf(number, measured, sentence, before, context.pack);
    // "1,500 to 2,500 fighters in Al Qaim and 2,000 to 3,000 in Abu Kamal": the second takes what the first counts.
    if (first && number.unit === undefined && measured.measure === 'other' && number.nature === 'count') {
      // A ceiling that was set is one figure: what is said beside it is how many there are.
      const { measure } = first.measured;
      measured = { measure: measure === 'personnel_authorised' ? 'personnel' : measure, confidence: first.measured.confidence - 0.1 };
      actor = first.actor;
    }
    if (measured.measure !== 'other') first = { measured, actor };
    const place = measured.measure === 'other' ? undefined : placeOf(number, sentence, words);
    const speaker = speakerAt(sentence, number.start, lastSpeaker, words);
    const { unit: _, ...figures } = number;
    const sureness = [measured.confidence, actor?.confidence, place?.confidence].filter((each) => each !== undefined);
    return {
      ...figures,
      measure: measured.measure,
      mode: modeOf(number, measured.measure, sentence, words),
      ...(actor && { actor: actor.entity }),
      ...(place && { place: place.entity }),
      ...(speaker && { speaker }),
      ...time,
      confidence: Math.min(...sureness),
      sentence: { start, end },
    };
  });
}
