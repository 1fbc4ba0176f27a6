/** Finds the box that holds the article among all boxes of a page, by where its running text lies. */
import type { Box, Run } from './boxes.ts';
import { isTeaserByName } from './furniture.ts';
import { attributeOf } from './safe-dom.ts';

/** Boxes with no running text and this share of their text in links are lists of links; a single line needs a larger share. */
const LINK_SHARE = 0.5;
const LINE_LINK_SHARE = 0.8;

/** A box named after teasers that holds links is one up to this share of the running text. */
const TEASER_SHARE = 0.4;

/** A box inside the current one takes over when it holds this share of the running text; less, and the article would lose parts. */
const CORE_SHARE = 0.9;

/** Boxes that authors mark as the article need a smaller share, since the rest is then comments and teasers. */
const MARKED_SHARE = 0.6;

const isMarked = ({ tag, element }: Box): boolean =>
  tag === 'article' ||
  tag === 'main' ||
  attributeOf(element, 'role') === 'main' ||
  (attributeOf(element, 'itemprop') ?? '').includes('articleBody');

/**
 * Marks furniture and lists of links as junk (with all inside), and counts the running text of the boxes anew without them.
 * `boxes` lists each box after its parent.
 */
export function markJunk(boxes: readonly Box[], runs: readonly Run[]): void {
  const whole = boxes[0]?.prose ?? 0;
  for (const box of boxes) {
    const furniture = box.furniture || (box.links > 0 && isTeaserByName(box.element) ? TEASER_SHARE : 0);
    const named = furniture > 0 && box.prose <= furniture * whole;
    const linkShare = box.prose > 0 || box.chars === 0 ? 0 : box.links / box.chars;
    box.junk = (box.parent?.junk ?? false) || named || linkShare >= (box.runs > 1 ? LINK_SHARE : LINE_LINK_SHARE);
  }
  for (const box of boxes) box.prose = 0;
  for (const { box, prose, chars } of runs) if (prose && !box.junk) box.prose += chars;
  for (const { parent, prose } of boxes.toReversed()) if (parent) parent.prose += prose;
}

/**
 * The box of the article: the smallest one which its author marked as such and that holds most of the running text, else the page;
 * from there inwards as long as one box inside holds nearly all. Live blogs, whose entries are articles of their own, end at the
 * box around these.
 */
export function findRoot(boxes: readonly [Box, ...Box[]]): Box {
  const body = boxes[0];
  const marked = boxes.filter((box) => !box.junk && isMarked(box) && box.prose >= MARKED_SHARE * body.prose);
  let root = marked.at(-1) ?? body;
  for (const box of boxes) {
    if (!box.junk && box.parent === root && box.prose >= CORE_SHARE * root.prose && box.prose > 0 && box.tag !== 'p') root = box;
  }
  return root;
}

/** `root` and all boxes inside it. `boxes` lists each box after its parent. */
export function boxesInside(root: Box, boxes: readonly Box[]): ReadonlySet<Box> {
  const inside = new Set([root]);
  for (const box of boxes) if (box.parent && inside.has(box.parent)) inside.add(box);
  return inside;
}
