/** One document through the engine: what `cli annotate` writes and `npm run evaluate -- names` measures. */
import { annotate } from '../../engine/annotate.ts';
import type { Mention } from '../../engine/mention.ts';
import type { Pack } from '../../engine/pack/pack.ts';
import { mentionJson } from './mention-json.ts';

export interface InputDocument {
  id: string | number;
  text: string;
}

/** The line written for a document. */
export interface AnnotatedLine {
  id: string | number;
  mentions: Record<string, unknown>[];
}

export function findMentions(document: InputDocument, pack: Pack): Mention[] {
  return annotate(document.text, {}, pack);
}

export function annotatedLine({ id, text }: InputDocument, mentions: readonly Mention[], pack: Pack): AnnotatedLine {
  return { id, mentions: mentions.map((mention) => mentionJson(mention, text, pack)) };
}
