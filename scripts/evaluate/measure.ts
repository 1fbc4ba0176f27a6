/** Measures one corpus: annotates it, scores it, and where only a part of it is annotated, that part and the whole. */
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { foldOf } from '../train/documents.ts';
import type { Weights } from '../train/folds.ts';
import { annotatedPart, cutGold, isWithin } from './annotated-part.ts';
import type { Corpus } from './corpora.ts';
import { type GoldDocument, goldFile, readGold } from './gold.ts';
import { type LinkCount, linkCount } from './link-agreement.ts';
import { predict } from './predict.ts';
import { type Score, scoreDocuments, scoreFile } from './score.ts';
import { typeByTitle } from './type-by-title.ts';

/** A document with what the engine found in its annotated part. */
export interface MeasuredDocument extends GoldDocument {
  found: readonly Mention[];
}

export interface CorpusResult {
  corpus: Corpus;
  documents: MeasuredDocument[];
  score: Score;
  /** What the scorer says of the corpus' file as it is, where that differs from `score`. */
  asScored?: Score;
  /** Places found with the right span whose Wikidata id or Wikipedia title both sides name. */
  placeLinks: LinkCount;
  words: number;
  milliseconds: number;
}

/** `folds` are weights that have not seen the documents of their fold, for corpora that train the engine. */
export function measureCorpus(corpus: Corpus, pack: Pack, folds?: readonly Weights[]): CorpusResult {
  const gold = readGold(corpus.name);
  const { mentions, lines, words, milliseconds } = predict(gold, pack, folds && ((index) => folds[foldOf(index)]));
  const found = (document: GoldDocument) => mentions.get(String(document.id)) ?? [];
  const asScored = scoreFile(goldFile(corpus.name), lines);
  const common = { corpus, words, milliseconds };
  const { part } = corpus;
  if (part === undefined && !corpus.typedByTitle) {
    const documents = gold.map((document) => ({ ...document, found: found(document) }));
    return { ...common, documents, score: asScored, placeLinks: linkCount(documents, pack) };
  }
  const typed = corpus.typedByTitle ? typeByTitle(gold, pack) : gold;
  const cut = part === undefined ? typed : cutGold(typed, part);
  const spans = new Map(gold.map((document) => [String(document.id), part && annotatedPart(document, part)]));
  const isMeasured = (id: string | number, span: { start: number; end: number }) => {
    const within = spans.get(String(id));
    return part === undefined || (within !== undefined && isWithin(within)(span));
  };
  const documents = cut.map((document) => ({ ...document, found: found(document).filter((mention) => isMeasured(document.id, mention)) }));
  const cutLines = lines.map((line) => ({ ...line, mentions: line.mentions.filter((mention) => isMeasured(line.id, spanOf(mention))) }));
  return { ...common, documents, score: scoreDocuments(cut, cutLines), asScored, placeLinks: linkCount(documents, pack) };
}

function spanOf({ start, end }: Record<string, unknown>): { start: number; end: number } {
  return { start: Number(start), end: Number(end) };
}
