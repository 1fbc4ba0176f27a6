/**
 * Holds the card on a page that may do anything: a closed shadow root with the popover inside it, so that neither the page's styles nor its
 * z-index reach it. The host exists only while a card is shown, so a page without an open card is as it was.
 */
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
    // Accessibility checks can't see into a closed root; only the test build opens it.
    this.root = this.element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    adopt(this.root, HOST_STYLES + styles);
    this.tip.className = 'tip';
    // Inside the root: a popover on the host would be hit by the page's [popover] and ::backdrop rules.
    this.tip.setAttribute('popover', 'manual');
    this.root.append(this.tip);
    for (const type of PRIVATE_EVENTS) this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Puts the host where it can be seen and used: a modal dialog or fullscreen element makes everything outside it inert. */
  mount(near: Element): void {
    // By the prototype: a field called "closest" takes the method's place on its form.
    const home = Element.prototype.closest.call(near, 'dialog:modal') ?? document.fullscreenElement ?? document.documentElement;
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

function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refused sheets from content scripts (bug 1751346, https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); a style
    // element in a closed root passes every page's CSP in both browsers. Can go when 153 is the oldest Firefox supported.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
