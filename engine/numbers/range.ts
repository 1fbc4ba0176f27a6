/** Two numbers that are the ends of one range, or of one change: "between 800 and 1,200", "5-6,000", "grew from 30,000 to 55,000". */
import type { Lexicon } from './lexicon.ts';
import { natureAt } from './nature.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { readValue, type Value } from './read-value.ts';
import { isJoiningHyphen } from './scales.ts';
import type { Token } from './tokens.ts';

export interface Pair {
  /** First token, with "between" and "from", and the one after the last. */
  from: number;
  to: number;
  low: number;
  high: number;
  second: Value;
  /** The first replaced by the second. */
  change: boolean;
  lowOpen?: boolean;
}

const HYPHEN = /^[-‑–—−]$/u;
const THOUSAND = 1000;
/** Words between a verb of change and its "from". */
const REACH = 8;

/** What the numbers `first` and the one after it are to each other; undefined where they are two numbers. */
export function pairAt(tokens: readonly Token[], first: Value, lexicon: Lexicon): Pair | undefined {
  const lower = (index: number) => tokens[index]?.lower ?? '';
  const qualified = phraseBefore(tokens, first.from, lexicon.before);
  const opened = qualified?.from ?? first.from;
  const between = phraseBefore(tokens, opened, Object.fromEntries(lexicon.between.map((each) => [each, true])));
  const from = phraseBefore(tokens, opened, Object.fromEntries(lexicon.from.map((each) => [each, true])));
  const unit = natureAt(tokens, first.to, first.currency, lexicon);
  const plainEnd = first.to;
  // "5% to 10%", "35 miles to 40 miles", "15kHz and 17kHz".
  const unitEnd = unit.nature === 'percent' ? unit.to : unit.nature !== 'count' && unit.unit && !first.currency ? first.to + 1 : first.to;
  // "from 450 sq ft up to 900", "0-to-60".
  const isLink = (at: number) => isRangeLink(tokens, at, lexicon) || (between !== undefined && lexicon.and.includes(lower(at)));
  const upTo = from && [plainEnd, unitEnd, unitEnd + 1].find((at) => phraseAt(tokens, at, lexicon.before)?.means === 'up_to');
  const hyphenated = isJoiningHyphen(tokens, plainEnd) && lexicon.to.includes(lower(plainEnd + 1)) && isJoiningHyphen(tokens, plainEnd + 2);
  const plainLink = hyphenated ? plainEnd + 2 : isLink(plainEnd) ? plainEnd : isLink(unitEnd) ? unitEnd : undefined;
  const link = plainLink ?? (upTo === undefined ? undefined : upTo - 1);
  if (link === undefined && from !== undefined && between === undefined) {
    const later = laterEnd(tokens, first, from.from, lexicon);
    if (later) return later;
  }
  if (link === undefined) return alternative(tokens, first, unitEnd, qualified?.means, lexicon);
  const second = readValue(tokens, pastPhrases(tokens, link + 1, lexicon), lexicon);
  if (!second) return undefined;
  if (first.currency !== second.currency && (unit.nature === 'percent' || first.scale > 1)) return undefined;
  if (between === undefined && from === undefined && lexicon.by.includes(lower(opened - 1)) && lexicon.changing.includes(lower(opened - 2)))
    return undefined;
  const isPercent = natureAt(tokens, second.to, second.currency, lexicon).nature === 'percent';
  if (unit.nature === 'percent' && link === unitEnd && !isPercent) return undefined;
  if (lexicon.or.includes(lower(link)) && !areNeighbours(first, second)) return undefined;
  const low = shared(first, second, HYPHEN.test(lower(link)));
  const begin = between?.from ?? from?.from ?? first.from;
  const isChange = from !== undefined && isToldAsChange(tokens, from.from, second.to, lexicon);
  if (isChange || (low > second.value && from !== undefined))
    return { from: first.from, to: second.to, low: first.scale === 1 ? low : first.value, high: second.value, second, change: true };
  if (low >= second.value) return undefined;
  return { from: begin, to: second.to, low, high: second.value, second, change: false };
}

/** Words between the start of a change and its end: "fell from 40,000 a year earlier to 26,000". */
function laterEnd(tokens: readonly Token[], first: Value, from: number, lexicon: Lexicon): Pair | undefined {
  if (!isToldAsChange(tokens, from, first.to, lexicon)) return undefined;
  for (let at = first.to; at < tokens.length && at - first.to <= REACH; at++) {
    const token = tokens[at];
    if (!token || /^[;!?]$/u.test(token.text)) return undefined;
    if (token.kind !== 'word' || !lexicon.to.includes(token.lower)) continue;
    const second = readValue(tokens, pastPhrases(tokens, at + 1, lexicon), lexicon);
    return second && { from: first.from, to: second.to, low: first.value, high: second.value, second, change: true };
  }
  return undefined;
}

/** "two or three hundred": of numbers that follow each other "or" makes a range, "25 or 40" are two. */
function areNeighbours(first: Value, second: Value): boolean {
  const isSharing = first.scale === 1 && second.scale > 1;
  return (
    second.value / (isSharing ? second.scale : 1) - first.value === 1 ||
    (first.scale === second.scale && second.value - first.value === first.scale)
  );
}

/** "to a high of about 13,000": what qualifies the second number. */
function pastPhrases(tokens: readonly Token[], from: number, { before }: Lexicon): number {
  const first = phraseAt(tokens, from, before);
  return first ? (phraseAt(tokens, first.to, before)?.to ?? first.to) : from;
}

function isRangeLink(tokens: readonly Token[], at: number, { to, or }: Lexicon): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (HYPHEN.test(token.text)) return token.joined === (tokens[at + 1]?.joined === true) && !/^—$/u.test(token.text);
  return to.includes(token.lower) || or.includes(token.lower);
}

/** "Well over 3,000 and perhaps 5,000": a lower end, and after "and" an upper one. */
function alternative(tokens: readonly Token[], first: Value, end: number, bound: string | undefined, lexicon: Lexicon): Pair | undefined {
  if (bound !== 'more_than' && bound !== 'at_least') return undefined;
  const word = tokens[end]?.lower ?? '';
  if (!lexicon.and.includes(word) && word !== 'but') return undefined;
  const phrase = phraseAt(tokens, end + 1, lexicon.before);
  if (!phrase || !['about', 'up_to', 'fewer_than', 'nearly'].includes(phrase.means)) return undefined;
  const second = readValue(tokens, phrase.to, lexicon);
  if (!second || second.value <= first.value) return undefined;
  return { from: first.from, to: second.to, low: first.value, high: second.value, second, change: false, lowOpen: bound === 'more_than' };
}

/**
 * The first number, with what it shares of the second's size: the word in "1.1 and 1.2 million", the thousands of "5-6,000". It shares
 * nothing that would make it larger than the second.
 */
function shared(first: Value, second: Value, isHyphen: boolean): number {
  if (first.scale === 1 && second.scale > 1 && first.value < THOUSAND && !first.grouped) {
    const sized = first.value * second.scale;
    if (sized < second.value) return sized;
  }
  if (first.bareDigits !== undefined && first.bareDigits <= 3 && second.grouped && second.scale === 1) {
    const sized = first.value * THOUSAND;
    // Between words only where both ends are of one size: "from 5 to 6,000" is told otherwise by most writers.
    if (sized < second.value && (isHyphen || sized * 2 >= second.value)) return sized;
  }
  return first.value;
}

/** Whether a word of change stands before "from", or right after the second number, in the same clause. */
export function isToldAsChange(tokens: readonly Token[], from: number, to: number, { changing, ranging }: Lexicon): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH; at--) {
    const token = tokens[at];
    if (!token || /^[.;!?]$/u.test(token.text)) return false;
    if (ranging.includes(token.lower)) return false;
    if (changing.includes(token.lower)) return true;
  }
  return changing.includes(tokens[to]?.lower ?? '') && !ranging.includes(tokens[to]?.lower ?? '');
}
