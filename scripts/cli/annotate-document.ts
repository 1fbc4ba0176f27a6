/** One document through the engine: what `cli annotate` writes and `npm run evaluate -- names` measures. */
import { type AnnotateContext, annotate } from '../../engine/annotate.ts';
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { siteOf } from '../../extension/site-address.ts';
import { mentionJson } from './mention-json.ts';
import { numbersJson } from './number-json.ts';

export interface InputDocument {
  id: string | number;
  text: string;
  /** Host of the page, or its address. */
  domain?: string | null | undefined;
  url?: string | null | undefined;
  /** ISO date. */
  date?: string | null | undefined;
}

/** The line written for a document. */
export interface AnnotatedLine {
  id: string | number;
  mentions: Record<string, unknown>[];
  /** Where they were asked for. */
  numbers?: Record<string, unknown>[];
}

/** `weights` are others than those shipped, to measure with. */
export function findMentions(document: InputDocument, pack: Pack, weights?: AnnotateContext['weights']): Mention[] {
  return annotate(document.text, { host: hostOf(document), date: document.date ?? undefined, weights }, pack);
}

function hostOf({ domain, url }: InputDocument): string | undefined {
  return domain || siteOf(url ?? undefined);
}

export function annotatedLine(
  { id, text, date }: InputDocument,
  mentions: readonly Mention[],
  pack: Pack,
  withNumbers = false,
): AnnotatedLine {
  const numbers = withNumbers ? { numbers: numbersJson(text, mentions, date ?? undefined, pack) } : {};
  return { id, mentions: mentions.map((mention) => mentionJson(mention, text, pack)), ...numbers };
}
