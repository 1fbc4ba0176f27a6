/** Annotated documents that train the engine's weights, and how they are dealt into folds. */
import { type GoldDocument, readGold } from '../evaluate/gold.ts';

/** English corpora whose places are annotated throughout. */
export const CORPORA = ['lgl', 'trnews', 'geowebnews'];

/** English corpora under licences that permit everything; MEANTIME annotates only the first sentences, re3d no adjectives. */
export const PERMISSIVE = ['el_meantime_en', 'ner_re3d_en'];

/** MEANTIME: the title and the first five sentences. */
const ANNOTATED_LINES = 6;

export const FOLDS = 5;

export function readDocuments(corpus: string): GoldDocument[] {
  const documents = readGold(corpus);
  if (corpus !== 'el_meantime_en') return documents;
  return documents.map((document) => ({ ...document, text: document.text.split('\n').slice(0, ANNOTATED_LINES).join('\n') }));
}

/** Documents by turns: neighbours in a corpus often stem from one paper. */
export function foldOf(index: number): number {
  return index % FOLDS;
}
