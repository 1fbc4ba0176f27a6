/** Reads a document into runs of text and the boxes they lie in. One walk; finding the article among them is `article-root.ts`. */
import { exclusionOf, furnitureShare } from './furniture.ts';
import { isElement, isText, isVisible, tagOf } from './safe-dom.ts';
import { walk } from './walk.ts';

/** A stretch of one text node inside a block. All of the node up to `length` is in it, character for character. */
export interface TextPiece {
  node: Text;
  /** Offset in the block's text. */
  start: number;
  length: number;
}

/** Text that stands together, as one string: names that inline tags split are whole in it. */
export interface Block {
  text: string;
  pieces: TextPiece[];
  /** The article's headline, or a heading at which a section begins. */
  heading?: 'headline' | 'section';
}

/** A block-level element. The sums cover everything inside it. */
export interface Box {
  tag: string;
  element: Element;
  parent: Box | undefined;
  /** Characters of text, and how many of them are in links. */
  chars: number;
  links: number;
  /** Characters in paragraphs of running text. */
  prose: number;
  runs: number;
  /** Above 0 when it looks like furniture: the largest share of the page's running text it may then hold. */
  furniture: number;
  /** Not the article's text, as its names or its links say. */
  junk: boolean;
}

/** A block with what is needed to judge it. */
export interface Run extends Block {
  box: Box;
  chars: number;
  links: number;
  /** Running text: long enough, and not mainly a link. */
  prose: boolean;
}

/** Enough for the longest article after any menu; a page of 5 MB is not read to its end. */
const MAX_CHARS = 2_000_000;

/** Characters a paragraph of running text has at least (as in the article rule). */
const PROSE = 80;

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big blink cite data del dfn em font i ins mark nobr q ruby rb s small span strike strong sub sup time tt u var ' +
    'slot'
  ).split(' '),
);

/** Custom elements are inline unless a style says otherwise; blocks inside them part the text anyway. */
const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes('-');

/**
 * Length as a Latin reader would see it: a Chinese, Japanese or Korean character says about as much as two Latin ones, and 80 of
 * them are a long paragraph.
 */
export const weightOf = (text: string): number => text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/** As it is shown: white space is one space. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function newBox(element: Element, parent: Box | undefined): Box {
  const tag = tagOf(element);
  return { tag, element, parent, chars: 0, links: 0, prose: 0, runs: 0, furniture: furnitureShare(element), junk: false };
}

/** All runs of text below `root` in document order, and all boxes, each after its parent. Pauses as {@link walk} does. */
export function* readBoxes(root: Element): Generator<undefined, { runs: Run[]; boxes: [Box, ...Box[]] }> {
  const runs: Run[] = [];
  let box = newBox(root, undefined);
  const boxes: [Box, ...Box[]] = [box];
  let text = '';
  let pieces: TextPiece[] = [];
  let linked = 0;
  let linkDepth = 0;
  let total = 0;

  function endRun(): void {
    const content = squeezed(text);
    if (content && isVisible(box.element)) {
      const links = Math.min(linked, content.length);
      const prose = weightOf(content) >= PROSE && links < content.length / 2 && !/^https?:\S+$/.test(content);
      runs.push({ text, pieces, box, chars: content.length, links, prose });
      box.chars += content.length;
      box.links += links;
      box.runs += 1;
      if (prose) box.prose += content.length;
    }
    text = '';
    pieces = [];
    linked = 0;
  }

  function addText(node: Text): void {
    if (total >= MAX_CHARS) return;
    const data = node.data.slice(0, MAX_CHARS - total);
    // Indentation before a block is no text, and would travel with each message.
    if (!text && !/\S/.test(data)) return;
    pieces.push({ node, start: text.length, length: data.length });
    text += data.replace(/[\t\n\v\f\r]/g, ' ');
    total += data.length;
    if (linkDepth > 0) linked += squeezed(data).length;
  }

  function enter(node: Node): boolean {
    if (isText(node)) addText(node);
    if (!isElement(node) || total >= MAX_CHARS) return false;
    const exclusion = exclusionOf(node);
    const tag = tagOf(node);
    if (exclusion !== 'unseen' && !isInline(tag)) endRun();
    if (exclusion || tag === 'br' || tag === 'hr') return false;
    if (tag === 'a') linkDepth += 1;
    if (!isInline(tag) && node !== root) {
      box = newBox(node, box);
      boxes.push(box);
    }
    return true;
  }

  function leave(node: Node): void {
    const tag = tagOf(node);
    if (tag === 'a') linkDepth -= 1;
    if (isInline(tag)) return;
    endRun();
    if (box.parent) box = box.parent;
  }

  yield* walk(root, enter, leave);
  endRun();
  for (const inner of boxes.toReversed()) addUp(inner);
  return { runs, boxes };
}

function addUp({ parent, chars, links, prose, runs }: Box): void {
  if (!parent) return;
  parent.chars += chars;
  parent.links += links;
  parent.prose += prose;
  parent.runs += runs;
}
