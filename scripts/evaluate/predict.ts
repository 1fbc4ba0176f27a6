/** Annotates the documents of a corpus as `cli annotate` does, timed, and keeps what a list of errors has to say of each mention. */
import type { AnnotateContext } from '../../engine/annotate.ts';
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { type AnnotatedLine, annotatedLine, findMentions } from '../cli/annotate-document.ts';
import type { GoldDocument } from './gold.ts';

export interface Prediction {
  mentions: Map<string, readonly Mention[]>;
  lines: AnnotatedLine[];
  words: number;
  /** Milliseconds in the engine, without reading and writing JSON. */
  milliseconds: number;
}

/** `weightsOf` gives other weights than those shipped for the document of that number. */
export function predict(
  documents: readonly GoldDocument[],
  pack: Pack,
  weightsOf?: (index: number) => AnnotateContext['weights'],
): Prediction {
  const prediction: Prediction = { mentions: new Map(), lines: [], words: 0, milliseconds: 0 };
  for (const [index, document] of documents.entries()) {
    const start = performance.now();
    const mentions = findMentions(document, pack, weightsOf?.(index));
    prediction.milliseconds += performance.now() - start;
    prediction.words += document.text.match(/\S+/g)?.length ?? 0;
    prediction.mentions.set(String(document.id), mentions);
    prediction.lines.push(annotatedLine(document, mentions, pack));
  }
  return prediction;
}
