/** Where a mark stands on the screen. Marks are plain records; one live range, let go after each use, measures them all. */
import type { Rect } from '../card/placement.ts';
import { parentOf } from '../safe-dom.ts';
import type { Mark } from './mark.ts';

/** Live ranges tax every change of the page's DOM (measured in the platform study), so there is one, and it rests on the document. */
const ruler = document.createRange();

/** Runs `measure` with a range over the mark's text; undefined when that text is gone. */
function measured<T>({ pieces }: Mark, measure: (range: Range) => T): T | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  try {
    ruler.setStart(first.node, first.start);
    ruler.setEnd(last.node, last.end);
    return measure(ruler);
  } catch {
    // The text was shortened since it was read.
    return undefined;
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}

/** Rectangles of the mark's text in the viewport: a name that wraps has one on each line. Empty when it is not shown. */
export function rectsOf(mark: Mark): readonly DOMRect[] {
  return measured(mark, (range) => [...range.getClientRects()]) ?? [];
}

/** The box around all lines of the mark, in viewport pixels; all zeros when it is not shown. */
export function boundsOf(mark: Mark): Rect {
  const { left, top, right, bottom } = measured(mark, (range) => range.getBoundingClientRect()) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return { left, top, right, bottom };
}

/** Element that holds the mark's first letter. */
export function holderOf({ pieces }: Mark): Element {
  const parent = pieces[0] ? parentOf(pieces[0].node) : null;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : document.documentElement;
}

/** Whether the page still says at this very place what was read there. */
export function isIntact({ pieces, text }: Mark): boolean {
  return (
    pieces.every(({ node }) => node.isConnected) && pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('') === text
  );
}
