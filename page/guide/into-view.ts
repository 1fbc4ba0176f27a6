/** Scrolls as little as it takes to see a name whole, also from under a header that stays at the top. */
import { boundsOf, holderOf } from '../marks/geometry.ts';
import type { Mark } from '../marks/mark.ts';
import { parentOf } from '../safe-dom.ts';

/** Pixels left between a name and the edge it was scrolled from. */
const SPACE = 12;

export function bringIntoView(mark: Mark): void {
  const holder = holderOf(mark);
  // By the prototype: a form's field called "scrollIntoView" takes the method's place. At once, whatever the page's style says:
  // the card is placed beside the name as soon as it comes.
  Element.prototype.scrollIntoView.call(holder, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = boundsOf(mark);
  // A paragraph taller than the window.
  if (top < 0) scrollDown(top - SPACE);
  else if (bottom > innerHeight) scrollDown(bottom - innerHeight + SPACE);
  leaveCover(mark, holder);
}

const scrollDown = (pixels: number) => window.scrollBy({ top: pixels, behavior: 'instant' });

/** Bars that stay at the top or foot of the window while the page scrolls under them. */
function leaveCover(mark: Mark, holder: Element): void {
  const { left, top, right, bottom } = boundsOf(mark);
  const bar = barOf(document.elementFromPoint((left + right) / 2, (top + bottom) / 2), holder);
  if (!bar) return;
  const cover = Element.prototype.getBoundingClientRect.call(bar);
  // What covers most of the window is no bar, and nothing can be scrolled from under it.
  if (cover.height > innerHeight / 2) return;
  scrollDown(cover.top + cover.bottom < innerHeight ? top - cover.bottom - SPACE : bottom - cover.top + SPACE);
}

function barOf(element: Element | null, holder: Element): Element | undefined {
  for (let at: Node | null = element; at instanceof Element; at = parentOf(at)) {
    if (Node.prototype.contains.call(at, holder)) return undefined;
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return at;
  }
  return undefined;
}
