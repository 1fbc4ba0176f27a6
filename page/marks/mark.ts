/** A name on the page that a reader can open. */
import type { MarkStyle } from '../../engine/card-model.ts';
import type { WireMention } from '../../extension/wire.ts';
import type { Block } from '../text-blocks.ts';
import { locate } from '../text-map.ts';

export interface Mark {
  entity: string;
  style: MarkStyle;
  range: Range;
  /** Why the name was taken for this entity. */
  why?: string;
}

/** Never more than this many on a page: painting costs grow with each (measured in the platform study). */
export const MAX_MARKS = 300;

/** The first sure mention of each entity, in reading order. */
export function firstMentions(mentions: readonly WireMention[]): WireMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => mention.marked && !seen.has(mention.entity) && seen.add(mention.entity)).slice(0, MAX_MARKS);
}

/**
 * The marks of a new reading, with those that say the same as before in place of their copies: an open card, and the key for the next
 * name, know their mark by identity.
 */
export function keepKnown(marks: readonly Mark[], before: readonly Mark[]): Mark[] {
  return marks.map((mark) => before.find((known) => isSame(known, mark)) ?? mark);
}

function isSame(a: Mark, b: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = a.range;
  return (
    a.entity === b.entity &&
    startContainer === b.range.startContainer &&
    startOffset === b.range.startOffset &&
    endContainer === b.range.endContainer &&
    endOffset === b.range.endOffset
  );
}

/** Marks for mentions whose offsets are into the joined text of the blocks; mentions whose text is gone are left out. */
export function toMarks(mentions: readonly WireMention[], blocks: readonly Block[], starts: readonly number[], document: Document): Mark[] {
  return mentions.flatMap(({ start, end, entity, style, why }) => {
    const { pieces } = locate(blocks, starts, start, end);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first?.node.isConnected || !last?.node.isConnected) return [];
    const range = document.createRange();
    try {
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
    } catch {
      // The text was shortened since it was read; the next reading finds what is left.
      return [];
    }
    return [{ entity, style, range, ...(why !== undefined && { why }) }];
  });
}
