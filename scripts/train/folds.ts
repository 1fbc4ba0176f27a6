/** Weights that have not seen a document: of each fold, learned from the documents of the others. */
import type { AnnotateContext } from '../../engine/annotate.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { CORPORA, FOLDS, foldOf, readDocuments } from './documents.ts';
import { readExamples } from './examples.ts';
import { linkExample } from './link-examples.ts';
import { trainLinker } from './linker.ts';
import { train } from './logistic-regression.ts';

export type Weights = NonNullable<AnnotateContext['weights']>;

/** Weights by fold, learned from the other folds of all corpora that train the engine. Takes about half a minute. */
export function trainFolds(pack: Pack): Weights[] {
  const documents = CORPORA.flatMap((corpus) => readDocuments(corpus).map((document, index) => ({ document, fold: foldOf(index) })));
  const linked = documents.map(({ document, fold }) => ({ example: linkExample(document, pack), fold }));
  return Array.from({ length: FOLDS }, (_, left) => {
    const link = trainLinker(linked.filter(({ fold }) => fold !== left).map(({ example }) => example));
    const examples = documents.filter(({ fold }) => fold !== left).flatMap(({ document }) => readExamples(document, pack, link));
    return { link, filter: train(examples) };
  });
}
