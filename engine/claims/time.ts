/** Of which day or period a number is, and whether it is a count of a day, a total or so many in a unit of time. */
import type { ReadNumber } from '../numbers/read-number.ts';
import type { ClaimMode } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Sentence, tokenAt } from './sentence.ts';

const TOTALS = new Set([
  'killed',
  'killed_civilians',
  'killed_combatants',
  'wounded',
  'displaced',
  'casualties',
  'surrendered',
  'neutralised',
  'detained',
]);
const RATE_REACH = 8;

export function modeOf(number: ReadNumber, measure: string, sentence: Sentence, words: ClaimWords): ClaimMode {
  const first = tokenAt(sentence, number.end);
  const after = sentence.tokens.slice(first, first + RATE_REACH);
  const isRate = after.some(({ lower }, index) => {
    const unit = after[index + 1]?.lower ?? '';
    return words.daily.includes(lower) || (words.rates.includes(lower) && words.rateUnits.includes(unit));
  });
  return isRate ? 'rate' : TOTALS.has(measure) ? 'cumulative' : 'stock';
}

/** "in 2014", "in March 2014", "since 2011": the sentence's own time, else the article's. */
export function timeOf(sentence: Sentence, date: string | undefined, words: ClaimWords): { from?: string; asOf?: string } {
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !/^(?:19|20)\d\d$/u.test(token.text)) continue;
    const month = words.months.indexOf(tokens[at - 1]?.lower ?? '') + 1;
    const opener = tokens[month > 0 ? at - 2 : at - 1]?.lower ?? '';
    const year = month > 0 ? `${token.text}-${String(month).padStart(2, '0')}` : token.text;
    if (words.since.includes(opener)) return { from: year, ...(date !== undefined && { asOf: date }) };
    // What is yet to come, or is not said with a word of time, is not when it was counted.
    if (words.inTime.includes(opener) && (date === undefined || year <= date)) return { asOf: year };
  }
  return date === undefined ? {} : { asOf: date };
}
