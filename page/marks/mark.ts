/** A name on the page that a reader can open: a plain record of where it was read, so that any number of them costs the page nothing. */
import type { MarkStyle } from '../../engine/card-model.ts';
import type { WireMention } from '../../extension/wire.ts';
import type { Notice } from '../card/notice.ts';
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
  /** Said in place of a card: what the reader selected is no known name, or was hidden. */
  says?: Notice;
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

/** A page's text as it was read: blocks, all of them as one text, and where each starts in it. */
export interface ReadText {
  blocks: readonly Block[];
  text: string;
  starts: readonly number[];
}

/** Marks for mentions whose offsets are into the joined text; mentions whose text is no longer there are left out. */
export function toMarks(mentions: readonly WireMention[], read: ReadText): Mark[] {
  return mentions.flatMap(({ start, end, entity, style, why }) => {
    const { pieces } = locate(read.blocks, read.starts, start, end);
    const text = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('');
    // Changed or taken away since it was read: the next reading finds what is left.
    if (text === '' || text.replace(/\s/g, ' ') !== read.text.slice(start, end).replace(/\s/g, ' ')) return [];
    if (pieces.some(({ node }) => !node.isConnected)) return [];
    return [{ entity, style, text, pieces, ...(why !== undefined && { why }) }];
  });
}
