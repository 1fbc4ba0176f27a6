/** The text of one element as a block, for pages of our own whose text needs no search for an article. */
import type { Block, TextPiece } from './text-blocks.ts';

export function blockOf(element: Element): Block {
  const pieces: TextPiece[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start: text.length, length: node.data.length });
    text += node.data.replace(/\s/g, ' ');
  }
  return { text, pieces };
}
