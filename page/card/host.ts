/**
 * Holds the card on a page that may do anything: a closed shadow root with the popover inside it, so that neither the page's styles nor its
 * z-index reach it. The host exists only while a card is shown, so a page without an open card is as it was.
 */
import { homeFor, makeRoot } from '../own-root.ts';
import { placeCard, type Rect } from './placement.ts';

/** The page's `!important` beats ours on the host, but not inside the root; `all` leaves direction and bidi alone, so they are named. */
const HOST_STYLES = `:host{all:initial!important;display:block!important;direction:ltr!important;unicode-bidi:normal!important;position:static!important;pointer-events:auto!important}
.tip{position:fixed;inset:auto;margin:0;padding:0;border:0;background:transparent;overflow:visible;color-scheme:normal}
.tip.sheet{inset:auto 0 0 0;width:100%;max-width:none}`;

/** Events that a page listens to in order to close its own dialogs or to act on clicks: those inside the card are none of its business. */
const PRIVATE_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
  'copy',
];

export class CardHost {
  readonly element = document.createElement('div');
  /** Where the card is rendered. */
  readonly tip = document.createElement('div');
  readonly root: ShadowRoot;

  constructor(styles: string) {
    this.root = makeRoot(this.element, HOST_STYLES + styles);
    this.tip.className = 'tip';
    // Inside the root: a popover on the host would be hit by the page's [popover] and ::backdrop rules.
    this.tip.setAttribute('popover', 'manual');
    this.root.append(this.tip);
    for (const type of PRIVATE_EVENTS) this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  mount(near: Element): void {
    const home = homeFor(near);
    if (this.element.parentNode !== home) home.append(this.element);
    if (!this.tip.matches(':popover-open')) this.tip.showPopover();
  }

  unmount(): void {
    this.element.remove();
  }

  /** Puts the card beside the name; top-layer positions are viewport coordinates whatever the page's transforms are. */
  place(anchor: Rect): void {
    const card = this.tip.firstElementChild;
    if (!(card instanceof HTMLElement)) return;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const position = placeCard(anchor, { width, height }, visibleArea());
    this.tip.style.left = `${position.left}px`;
    this.tip.style.top = `${position.top}px`;
    if (height > position.maxHeight) card.style.maxHeight = `${position.maxHeight}px`;
  }

  /** Docks the card to the lower edge. */
  dock(): void {
    this.tip.style.left = '';
    this.tip.style.top = '';
  }

  rect(): Rect | undefined {
    if (!this.element.isConnected) return undefined;
    const { left, top, right, bottom } = this.tip.getBoundingClientRect();
    return { left, top, right, bottom };
  }
}

/** What the reader sees of the page: pinch zoom and on-screen keyboards make it smaller than the layout viewport. */
function visibleArea(): Rect {
  const view = window.visualViewport;
  if (!view) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  // Without pinch zoom the width without scroll bars is the page's.
  return { left: view.offsetLeft, top: view.offsetTop, right: view.offsetLeft + view.width, bottom: view.offsetTop + view.height };
}
