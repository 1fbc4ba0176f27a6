/** A name on the page that a reader can open: a plain record of where it was read, so that any number of them costs the page nothing. */
import type { MarkStyle } from '../../engine/card-model.ts';
import type { WireMention } from '../../extension/wire.ts';
import type { Block } from '../text-blocks.ts';
import { locate, type NodeRange } from '../text-map.ts';

export interface Mark {
  entity: string;
  style: MarkStyle;
  /** Exactly as the page has it, white space included. */
  text: string;
  /** Where it stands, in reading order; at least one. */
  pieces: readonly NodeRange[];
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
  const known = new Map(before.map((mark) => [mark.pieces[0]?.node, [] as Mark[]]));
  for (const mark of before) known.get(mark.pieces[0]?.node)?.push(mark);
  return marks.map((mark) => known.get(mark.pieces[0]?.node)?.find((candidate) => isSame(candidate, mark)) ?? mark);
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.entity === b.entity &&
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node, start, end }, index) => {
      const other = b.pieces[index];
      return node === other?.node && start === other.start && end === other.end;
    })
  );
}

/** Marks for mentions whose offsets are into the joined text of the blocks; mentions whose text is gone are left out. */
export function toMarks(mentions: readonly WireMention[], blocks: readonly Block[], starts: readonly number[]): Mark[] {
  return mentions.flatMap(({ start, end, entity, style, why }) => {
    const { pieces } = locate(blocks, starts, start, end);
    // The text was shortened or taken away since it was read; the next reading finds what is left.
    if (pieces.length === 0 || pieces.some((piece) => !piece.node.isConnected || piece.end > piece.node.data.length)) return [];
    const text = pieces.map(({ node, start: from, end: to }) => node.data.slice(from, to)).join('');
    return [{ entity, style, text, pieces, ...(why !== undefined && { why }) }];
  });
}
