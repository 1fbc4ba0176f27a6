/**
 * Holds a card on a page that may do anything: a closed shadow root with the popover inside it, so that neither the page's styles nor its
 * z-index reach it. The host exists only while its card is shown, so a page without an open card is as it was.
 */
import { homeFor, makeRoot } from '../own-root.ts';
import { HostGuard } from './guard.ts';
import { hostStyles } from './host-styles.ts';
import { GAP, keepInView, type Placement, placeCard, type Rect, type Scene } from './placement.ts';
import { dockSheet } from './sheet.ts';
import { visibleArea } from './visible.ts';

/** Less height than this, and the whole card scrolls: between a fixed head and foot hardly a line would be left. */
const SHORT = 280;

export class CardHost {
  readonly element = document.createElement('div');
  /** Where the card is rendered. */
  readonly tip = document.createElement('div');
  readonly root: ShadowRoot;
  readonly #guard: HostGuard;
  #near: Element = document.documentElement;

  /** `onLost` is called when the page does not let the host be. */
  constructor(styles: string, onLost: () => void) {
    this.root = makeRoot(this.element, hostStyles + styles);
    this.tip.className = 'tip';
    // Inside the root: a popover on the host would be hit by the page's [popover] and ::backdrop rules.
    this.tip.setAttribute('popover', 'manual');
    this.root.append(this.tip);
    this.#guard = new HostGuard({ element: this.element, restore: () => this.mount(this.#near), giveUp: onLost });
  }

  /** Puts the host where it can be seen and used: a modal dialog or fullscreen element makes everything outside it inert. */
  mount(near: Element = this.#near): void {
    this.#near = near;
    const home = homeFor(near);
    if (this.element.parentNode !== home) Element.prototype.append.call(home, this.element);
    this.#guard.begin(home);
    if (!this.tip.matches(':popover-open')) this.tip.showPopover();
  }

  unmount(): void {
    this.#guard.end();
    this.element.remove();
  }

  /** Whether the focus is inside the card. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Puts the card beside the name; top-layer positions are viewport coordinates whatever the page's transforms are. */
  place(scene: Omit<Scene, 'card' | 'view'>): Placement | undefined {
    const card = this.#card();
    if (!card) return undefined;
    const view = visibleArea();
    const placement = this.#measured(card, () => {
      card.style.maxInlineSize = `${view.right - view.left - 2 * GAP}px`;
      const { width, height } = card.getBoundingClientRect();
      const found = placeCard({ ...scene, card: { width, height }, view });
      if (height > found.maxHeight) card.style.maxBlockSize = `${found.maxHeight}px`;
      this.tip.classList.toggle('short', Math.min(height, found.maxHeight) < SHORT && height > found.maxHeight);
      return found;
    });
    this.#put(placement);
    return placement;
  }

  /** Docks the card to the lower edge of what is visible. */
  dock(lineHeight: number): void {
    const card = this.#card();
    if (!card) return;
    const view = visibleArea();
    const { width, maxHeight, zoom } = dockSheet(view, lineHeight);
    this.#measured(card, () => {
      this.tip.style.width = `${width}px`;
      this.tip.style.transform = zoom === 1 ? '' : `scale(${zoom})`;
      card.style.maxBlockSize = `${maxHeight}px`;
      this.tip.classList.toggle('short', maxHeight < SHORT);
    });
    this.#put({ left: view.left, top: view.bottom - card.getBoundingClientRect().height });
  }

  /** Moves the card by so many pixels, as far as it stays in view. */
  moveBy(x: number, y: number): void {
    const { left, top, right, bottom } = this.tip.getBoundingClientRect();
    this.#put(keepInView({ left: left + x, top: top + y }, { width: right - left, height: bottom - top }, visibleArea()));
  }

  /** A card that stays where it is, no higher than this, and comes along where it would be out of view. */
  stay(maxHeight: number): void {
    const card = this.#card();
    if (!card) return;
    const view = visibleArea();
    const room = Math.min(maxHeight, view.bottom - view.top - 2 * GAP);
    this.#measured(card, () => {
      card.style.maxInlineSize = `${view.right - view.left - 2 * GAP}px`;
      const { height } = card.getBoundingClientRect();
      if (height > room) card.style.maxBlockSize = `${room}px`;
      this.tip.classList.toggle('short', height > room && room < SHORT);
    });
    this.moveBy(0, 0);
  }

  rect(): Rect | undefined {
    if (!this.element.isConnected) return undefined;
    const { left, top, right, bottom } = this.tip.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  #card(): HTMLElement | undefined {
    const card = this.tip.firstElementChild;
    return card instanceof HTMLElement ? card : undefined;
  }

  #put({ left, top }: { left: number; top: number }): void {
    this.tip.style.left = `${left}px`;
    this.tip.style.top = `${top}px`;
  }

  /** Lets the card have its natural size while it is measured, and gives back how far it was scrolled. */
  #measured<T>(card: HTMLElement, measure: () => T): T {
    const scrollers = [card, ...card.querySelectorAll('.body')].map((scroller) => ({ scroller, top: scroller.scrollTop }));
    card.style.maxBlockSize = '';
    card.style.maxInlineSize = '';
    this.tip.style.width = '';
    this.tip.style.transform = '';
    const result = measure();
    for (const { scroller, top } of scrollers) if (scroller.scrollTop !== top) scroller.scrollTop = top;
    return result;
  }
}
