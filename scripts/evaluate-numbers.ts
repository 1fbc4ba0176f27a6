/**
 * `npm run evaluate -- numbers [--errors]`: reads the numbers of two annotated corpora and prints precision, recall and F1. NewsQuant: every
 * quantity of a sentence of news as (low, high), a change from one figure to another as a range, as it is annotated there. The ranges of
 * Recognizers-Text's own tests: ranges and one-sided figures, with an open end as infinity.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Language } from '../engine/language/language.ts';
import type { ReadNumber } from '../engine/numbers/read-number.ts';
import { readNumbers } from '../engine/numbers/read-numbers.ts';
import { CORPORA_FOLDER } from './evaluate/gold.ts';
import { type Bounds, describeTally, type Tally, tallyText } from './evaluate/number-figures.ts';

const NEWS = 'quant_newsquant_en.jsonl.gz';
const RANGES = 'quant_numrange_multi.jsonl.gz';

const newsLine = v.object({ id: v.string(), text: v.string(), quantities: v.array(v.object({ low: v.number(), high: v.number() })) });
const rangeLine = v.object({ id: v.string(), lang: v.string(), text: v.string(), results: v.array(v.object({ value: v.string() })) });

/** Languages whose words the reader has. */
const READ: readonly Language[] = ['en'];

export async function evaluateNumbers(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { errors: { type: 'boolean' } } });
  const missing = [NEWS, RANGES].find((file) => !existsSync(join(CORPORA_FOLDER, file)));
  if (missing !== undefined) {
    console.log(`skipped: there is no ${missing} in the folder of corpora`);
    return 0;
  }
  const show = values.errors === true;
  console.log(`NewsQuant, values:  ${describeTally(newsTally(show, () => true))}`);
  console.log(`NewsQuant, ranges:  ${describeTally(newsTally(false, ({ low, high }) => low !== high))}`);
  for (const language of READ) console.log(`ranges, ${language}:         ${describeTally(rangeTally(language, show))}`);
  return 0;
}

function lines(file: string): unknown[] {
  const text = gunzipSync(readFileSync(join(CORPORA_FOLDER, file))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function newsTally(show: boolean, counts: (bounds: Bounds) => boolean): Tally {
  const tally = { right: 0, extra: 0, missed: 0 };
  for (const line of lines(NEWS)) {
    const { id, text, quantities } = v.parse(newsLine, line);
    const gold = quantities.map(({ low, high }) => ({ low: Math.min(low, high), high: Math.max(low, high) }));
    const errors = tallyText(asAnnotated(readNumbers(text, 'en'), text).filter(counts), gold.filter(counts), tally);
    if (show) report(id, text, errors);
  }
  return tally;
}

/** Numbers as NewsQuant has them: the two ends of a change as one range, a tolerance as its middle, words without a figure not at all. */
function asAnnotated(numbers: readonly ReadNumber[], text: string): Bounds[] {
  const bounds: Bounds[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const [number, next] = [numbers[index], numbers[index + 1]];
    if (!number) continue;
    const isEndAfter = number.superseded && next?.best !== undefined;
    const isEndBefore =
      next?.superseded && /\bto\s$/u.test(text.slice(0, number.start)) && text.slice(number.end, next.start).endsWith('from ');
    if ((isEndAfter || isEndBefore) && number.best !== undefined && next?.best !== undefined) {
      bounds.push({ low: Math.min(number.best, next.best), high: Math.max(number.best, next.best) });
      index++;
      continue;
    }
    const { low = number.best ?? number.high, high = number.best ?? number.low } =
      number.qualifier === 'plus_minus' ? { low: number.best, high: number.best } : number;
    if (low !== undefined && high !== undefined) bounds.push({ low, high });
  }
  return bounds;
}

function rangeTally(language: Language, show: boolean): Tally {
  const tally = { right: 0, extra: 0, missed: 0 };
  for (const line of lines(RANGES)) {
    const { id, lang, text, results } = v.parse(rangeLine, line);
    if (lang !== language) continue;
    const found = readNumbers(text, language).flatMap(({ low, high }) =>
      low === undefined && high === undefined ? [] : [{ low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }],
    );
    const gold = results.map(({ value }) => endsOf(value)).filter(({ low, high }) => low !== high);
    const errors = tallyText(found, gold, tally);
    if (show) report(id, text, errors);
  }
  return tally;
}

/** "[20,30)" without its brackets, which say whether the ends belong to it. */
function endsOf(interval: string): Bounds {
  const [low = '', high = ''] = interval.slice(1, -1).split(',');
  return { low: low === '' ? Number.NEGATIVE_INFINITY : Number(low), high: high === '' ? Number.POSITIVE_INFINITY : Number(high) };
}

function report(id: string, text: string, { extra, missed }: { extra: Bounds[]; missed: Bounds[] }): void {
  if (extra.length + missed.length === 0) return;
  const list = (bounds: readonly Bounds[]) => bounds.map(({ low, high }) => (low === high ? `${low}` : `${low}…${high}`)).join(' | ');
  console.log(`${id}: ${text}\n  more: ${list(extra)}\n  missed: ${list(missed)}`);
}
