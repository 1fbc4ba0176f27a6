/** Scrolls a name into view for a reader who chose it from a list. */
import { boundsOf, holderOf, rectsOf } from './geometry.ts';
import type { Mark } from './mark.ts';

/** False when the page does not show the name. At once, whatever the page's `scroll-behavior`: the card opens where the name then is. */
export function bringIntoView(mark: Mark): boolean {
  if (rectsOf(mark).length === 0) return false;
  // By the prototype: a field may take the method's place on its form.
  Element.prototype.scrollIntoView.call(holderOf(mark), { block: 'center', behavior: 'instant' });
  const { top, bottom } = boundsOf(mark);
  // In a paragraph higher than the window its middle may be far from the name.
  if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
  return true;
}
