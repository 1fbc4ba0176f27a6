/** What a number counts: by the noun it stands before, and the verb of its clause. */
import type { ReadNumber } from '../numbers/read-number.ts';
import type { Token } from '../numbers/tokens.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Sentence, tokenAt } from './sentence.ts';

export interface Measured {
  measure: string;
  /** Sureness by the words alone. */
  confidence: number;
  scope?: string;
  /** The counted noun's token in the sentence. */
  noun?: number;
}

/** Adjectives that may stand between a number and its noun: "1,200 Russian and Chechen soldiers". */
const NOUN_REACH = 6;
/** Words of a clause that are looked through for what befell the people. */
const CLAUSE_REACH = 14;
const STOP = /^[.;:!?()“”"—]$/u;
const OTHER: Measured = { measure: 'other', confidence: 0.3 };
const ARMED = new Set(['fighters', 'personnel', 'reserves', 'foreign_fighters']);

export function measureOf(number: ReadNumber, sentence: Sentence, words: ClaimWords): Measured {
  if (number.nature === 'area') return isAbout(number, sentence, words.held) ? { measure: 'territory_area', confidence: 0.7 } : OTHER;
  if (number.nature === 'share' || number.nature === 'percent') return share(number, sentence, words);
  if (number.nature !== 'count') return OTHER;
  const noun = nounOf(number, sentence, words);
  const counted = noun === undefined ? undefined : sentence.tokens[noun]?.lower;
  const own = counted === undefined || !Object.hasOwn(words.nouns, counted) ? undefined : words.nouns[counted];
  const event = eventOf(number, noun, sentence, words);
  if (counted !== undefined && isUnder(number, sentence, words))
    return { measure: 'personnel', confidence: 0.7, ...(noun !== undefined && { noun }) };
  if (own === 'casualties') return { measure: own, confidence: 0.8, ...(noun !== undefined && { noun }) };
  const isPerson = own !== undefined || (counted !== undefined && words.people.includes(counted));
  if (event !== undefined && (isPerson || noun === undefined)) return befallen(event, own, counted, noun, words);
  if (noun === undefined) return OTHER;
  const first = tokenAt(sentence, number.end);
  const isForeign = sentence.tokens.slice(first, noun).some(({ lower }) => words.foreign.includes(lower));
  if (isForeign && (own === 'fighters' || words.recruits.includes(counted ?? '')))
    return { measure: 'foreign_fighters', confidence: 0.8, noun };
  return own === undefined ? OTHER : { measure: own, confidence: 0.8, noun };
}

/** People to whom something happened; of fighters and civilians killed there are measures of their own. */
function befallen(
  event: string,
  own: string | undefined,
  counted: string | undefined,
  noun: number | undefined,
  words: ClaimWords,
): Measured {
  const at = noun === undefined ? {} : { noun };
  if (event === 'population' && own !== undefined) return { measure: own, confidence: 0.8, ...at };
  if (event === 'personnel_authorised') return { measure: own === 'personnel' ? event : 'other', confidence: 0.7, ...at };
  if (event !== 'killed') return { measure: event, confidence: noun === undefined ? 0.55 : 0.75, ...at };
  if (own !== undefined && ARMED.has(own)) return { measure: 'killed_combatants', confidence: 0.75, ...at };
  if (counted !== undefined && words.civilians.includes(counted)) return { measure: 'killed_civilians', confidence: 0.75, ...at };
  return { measure: 'killed', confidence: noun === undefined ? 0.55 : 0.75, ...at };
}

/** The counted noun: the first known one after the number, before a mark or another number; else before it ("fighters at 800 to 1,200"). */
function nounOf(number: ReadNumber, sentence: Sentence, words: ClaimWords): number | undefined {
  const { tokens } = sentence;
  // "7,000 fighters, give or take 1,500" has its noun inside.
  const first = number.qualifier === 'plus_minus' ? tokenAt(sentence, number.start) + 1 : tokenAt(sentence, number.end);
  const isNoun = (token: Token | undefined) =>
    token !== undefined && (Object.hasOwn(words.nouns, token.lower) || words.people.includes(token.lower));
  for (let at = first; at < tokens.length && at - first < NOUN_REACH; at++) {
    const token = tokens[at];
    if (!token || STOP.test(token.text) || token.kind === 'digits' || token.text === ',') break;
    // "police officers", "Sunni fighters": the last of several.
    if (isNoun(token)) return isNoun(tokens[at + 1]) ? at + 1 : at;
    const isBeyond = words.says.includes(token.lower) || (words.inPlace.includes(token.lower) && !words.partOf.includes(token.lower));
    if (isBeyond || Object.hasOwn(words.events, token.lower)) break;
  }
  return nounBefore(number, sentence, words);
}

/** "put the number of fighters at 800", "Casualties run to between 1,000 and 1,500". */
function nounBefore(number: ReadNumber, sentence: Sentence, words: ClaimWords): number | undefined {
  const { tokens, numbers } = sentence;
  const last = tokenAt(sentence, number.start) - 1;
  const opensRange = words.figureAfter.includes(tokens[last + 1]?.lower ?? '');
  if (!opensRange && !words.figureAfter.includes(tokens[last]?.lower ?? '')) return undefined;
  for (let at = last; at >= 0 && last - at < CLAUSE_REACH / 2; at--) {
    const token = tokens[at];
    if (!token || STOP.test(token.text) || token.text === ',' || words.clauseBreaks.includes(token.lower)) return undefined;
    if (numbers.some(({ start, end }) => token.start >= start && token.end <= end)) return undefined;
    if (Object.hasOwn(words.nouns, token.lower)) return at;
  }
  return undefined;
}

/** The nearest word of what befell the people, in the number's own clause: behind it first, then before it. */
function eventOf(number: ReadNumber, noun: number | undefined, sentence: Sentence, words: ClaimWords): string | undefined {
  const { tokens, numbers } = sentence;
  const first = tokenAt(sentence, number.end);
  const others = numbers.filter((other) => other !== number);
  const isEnd = (token: Token) =>
    STOP.test(token.text) ||
    words.clauseBreaks.includes(token.lower) ||
    others.some(({ start, end }) => token.start >= start && token.end <= end);
  const measureAt = (token: Token, at: number) =>
    at !== noun && Object.hasOwn(words.events, token.lower) ? words.events[token.lower] : undefined;
  // "8,000 of the town's population have fled": what befell them says more.
  let isInhabited = false;
  for (let at = first; at < tokens.length && at - first < CLAUSE_REACH; at++) {
    const token = tokens[at];
    if (!token || isEnd(token)) {
      // Another number may be the inhabitants, of whom this one is a part.
      if (token?.kind === 'digits') isInhabited = false;
      break;
    }
    const measure = measureAt(token, at);
    if (measure === 'population') isInhabited = true;
    else if (measure !== undefined) return measure;
  }
  if (isInhabited) return 'population';
  const last = tokenAt(sentence, number.start) - 1;
  for (let at = last; at >= 0 && last - at < CLAUSE_REACH / 2; at--) {
    const token = tokens[at];
    if (!token || isEnd(token) || token.text === ',') break;
    const measure = measureAt(token, at);
    if (measure !== undefined) return measure;
  }
  return undefined;
}

/** "people under arms". */
function isUnder(number: ReadNumber, sentence: Sentence, { armed }: ClaimWords): boolean {
  const first = tokenAt(sentence, number.end);
  return sentence.tokens.slice(first, first + 4).some(({ lower }) => armed.includes(lower));
}

function share(number: ReadNumber, sentence: Sentence, words: ClaimWords): Measured {
  const isOfLand = isAbout(number, sentence, words.ofTerritory) && isAbout(number, sentence, words.held);
  return isOfLand && number.nature === 'percent' ? { measure: 'territory_share', confidence: 0.65 } : OTHER;
}

/** Whether one of the words stands near the number, in its sentence. */
function isAbout(number: ReadNumber, sentence: Sentence, list: readonly string[]): boolean {
  const at = tokenAt(sentence, number.start);
  return sentence.tokens.slice(Math.max(0, at - CLAUSE_REACH), at + CLAUSE_REACH).some(({ lower }) => list.includes(lower));
}
