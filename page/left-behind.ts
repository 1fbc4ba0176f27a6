/**
 * Takes away what an older version of the extension left on the page. Firefox ends the scripts of the old version when the extension is
 * updated, without a word to them, so that their marks stay and a card that was open stays open; Chromium lets them live, and they tidy up
 * themselves (both seen in `tests/browser/updated.test.ts`).
 */
import { attributeOf, firstChildOf, isElement, nextSiblingOf, tagOf } from './safe-dom.ts';

/** What only hosts of ours have in their roots: the card's popover, the cursor's rings. */
const OURS = '.tip[popover] .dateline-card, .rings[popover]';

/** In Firefox scripts of extensions see into closed roots; elsewhere there is nothing to look for. */
type Openable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

export function removeLeftBehind(): void {
  // Only a script that comes late, as into open pages after an update, comes to a page where another was.
  if (document.readyState === 'loading') return;
  for (const name of ['dl-0', 'dl-1', 'dl-2', 'dl-3', 'dl-4']) for (const ground of ['', 'd', 'm']) CSS.highlights?.delete(name + ground);
  for (let node = firstChildOf(document.documentElement); node; ) {
    const next = nextSiblingOf(node);
    if (isElement(node) && tagOf(node) === 'div' && attributeOf(node, 'class') === null) {
      const root = (node as Openable).openOrClosedShadowRoot;
      if (root?.querySelector(OURS)) Element.prototype.remove.call(node);
    }
    node = next;
  }
}
