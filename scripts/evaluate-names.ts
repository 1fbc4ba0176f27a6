/**
 * `npm run evaluate -- names [--only <corpus,…>] [--errors N] [--shipped]`: finds and links the names of the annotated corpora, scores them with the
 * shared scorer, and prints the aims, the figures of each corpus and the N most frequent errors of each sort. Documents of corpora that train the engine's
 * weights are annotated with weights learned from the others (five folds), unless `--shipped` asks for those that ship.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pack } from '../engine/pack/pack.ts';
import { findMentions } from './cli/annotate-document.ts';
import { CORPORA, type Corpus } from './evaluate/corpora.ts';
import type { ErrorWords } from './evaluate/error-class.ts';
import { makeErrorWords } from './evaluate/error-words.ts';
import { figures } from './evaluate/figures.ts';
import { findErrors } from './evaluate/find-errors.ts';
import { CORPORA_FOLDER, goldFile } from './evaluate/gold.ts';
import { groupErrors } from './evaluate/group-errors.ts';
import { type CorpusResult, measureCorpus } from './evaluate/measure.ts';
import { printErrors } from './evaluate/print-errors.ts';
import { printCorpus, printFigures } from './evaluate/print-figures.ts';
import { SCORER } from './evaluate/score.ts';
import { trainedOn } from './evaluate/trained-on.ts';
import { loadPack } from './load-pack.ts';
import { trainFolds } from './train/folds.ts';

/** Read once before anything is timed: the first document of a process pays for compiling the engine. */
const WARM_UP = 'Forces of Iraq and Syria met near Al Qaim, Iraq, on Monday, said the United Nations. '.repeat(200);

/** Errors of each sort that are listed unless another number is asked for. */
const DEFAULT_ERRORS = 2;

export async function evaluateNames(args: readonly string[]): Promise<number> {
  const options = { only: { type: 'string' }, errors: { type: 'string' }, shipped: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const corpora = chosenCorpora(values.only);
  const most = Number(values.errors ?? DEFAULT_ERRORS);
  if (typeof corpora === 'string' || !Number.isInteger(most) || most < 0) {
    console.error(typeof corpora === 'string' ? corpora : '--errors takes a number');
    return 2;
  }
  const missing = [CORPORA_FOLDER, SCORER].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.log(`Skipped: the annotated corpora and their scorer are not here (no ${missing}).`);
    return 0;
  }
  await measureAll(
    corpora.filter(({ name }) => existsSync(goldFile(name))),
    most,
    values.shipped ?? false,
  );
  return 0;
}

async function measureAll(corpora: readonly Corpus[], most: number, isShipped: boolean): Promise<void> {
  const pack = await loadPack();
  findMentions({ id: 'warm-up', text: WARM_UP }, pack);
  const learned = trainedOn(CORPORA.map(({ name }) => name));
  const folds = !isShipped && corpora.some(({ name }) => learned.has(name)) ? trainFolds(pack) : undefined;
  const results = corpora.map((corpus) => measureCorpus(corpus, pack, learned.has(corpus.name) ? folds : undefined));
  const trained = folds ? 'by folds' : 'in sample';
  printFigures(figures(results.map((result) => ({ ...result, trained: learned.has(result.corpus.name) ? trained : undefined }))));
  for (const result of results) printCorpus(result);
  const words = results.reduce((sum, result) => sum + result.words, 0);
  const milliseconds = results.reduce((sum, result) => sum + result.milliseconds, 0);
  console.log(`\nannotating took ${((1000 * milliseconds) / words).toFixed(2)} ms per 1,000 words, over ${words} words`);
  const wordsOf = makeErrorWords();
  for (const result of results) listErrors(result, most, pack, wordsOf(result.corpus.lang, result.documents));
}

/** Counts that differ from the scorer's would mean that the errors listed are not those that it counts. */
function listErrors(result: CorpusResult, most: number, pack: Pack, words: ErrorWords): void {
  const { corpus, score } = result;
  const errors = findErrors(result, pack, words);
  const marks = errors.filter(({ section, mention }) => section === 'wrong marks' && mention?.kind === 'place').length;
  const missed = errors.filter(({ section }) => section === 'missed places').length;
  if (corpus.places && (marks !== score.places.marked.fp || missed !== score.places.allOverlap.fn))
    console.error(`${corpus.name}: ${marks} wrong marks and ${missed} missed places are listed, which is not what the scorer counts`);
  if (most > 0) printErrors(corpus.name, groupErrors(errors, most), pack);
}

function chosenCorpora(only: string | undefined): readonly Corpus[] | string {
  if (only === undefined) return CORPORA;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !CORPORA.some((corpus) => corpus.name === name));
  if (unknown !== undefined) return `no corpus “${unknown}”; there are ${CORPORA.map(({ name }) => name).join(', ')}`;
  return CORPORA.filter(({ name }) => names.includes(name));
}
