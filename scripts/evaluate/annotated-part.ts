/** Cuts documents and predictions to the part that was annotated: outside it nothing is right or wrong. */
import type { Part } from './corpora.ts';
import type { GoldDocument } from './gold.ts';

/** MEANTIME: headline, date, and sentences one to four, each on its own line. */
const LEAD_LINES = 6;

/** Start and end of the annotated part, or undefined if the document was not annotated. */
export function annotatedPart(document: GoldDocument, part: Part): [number, number] | undefined {
  if (part === 'evaluation span') return document.evaluation_span;
  const end = leadEnd(document.text);
  return document.mentions.some((mention) => mention.end <= end) ? [0, end] : undefined;
}

/** The documents that were annotated, with the mentions of their annotated part. */
export function cutGold(documents: readonly GoldDocument[], part: Part): GoldDocument[] {
  return documents.flatMap((document) => {
    const within = annotatedPart(document, part);
    return within ? [{ ...document, mentions: document.mentions.filter(isWithin(within)) }] : [];
  });
}

/** Whether a span lies inside. */
export function isWithin([start, end]: readonly [number, number]): (span: { start: number; end: number }) => boolean {
  return (span) => span.start >= start && span.end <= end;
}

function leadEnd(text: string): number {
  let end = -1;
  for (let line = 0; line < LEAD_LINES; line++) {
    const next = text.indexOf('\n', end + 1);
    if (next < 0) return text.length;
    end = next;
  }
  return end;
}
