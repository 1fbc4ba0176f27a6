/** Scrolls the page a little, so that a line stays readable above the sheet. */
import { parentOf } from '../safe-dom.ts';

/** Moves what holds the element up by so many pixels: its own scrolling boxes first, then the page, each as far as it goes. */
export function scrollUp(element: Element, pixels: number): void {
  const top = () => Element.prototype.getBoundingClientRect.call(element).top;
  const goal = top() - pixels;
  for (let at: Node | null = element; at instanceof Element && top() - goal >= 1; at = parentOf(at)) {
    if (at === document.documentElement || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    // By the prototype: a field called "scrollBy" takes the method's place on its form.
    Reflect.apply(Element.prototype.scrollBy, at, [{ top: top() - goal, behavior: 'instant' }]);
  }
  const left = top() - goal;
  if (left >= 1) window.scrollBy({ top: left, behavior: 'instant' });
}
