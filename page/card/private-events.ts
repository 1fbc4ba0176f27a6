/**
 * Events inside a card are none of the page's business: it listens to them to close its own dialogs, to act on keys, or to learn what is read.
 * They are taken at the window, before anything of the document can see them, and end there; the browser's own doing (following a link,
 * moving the focus, scrolling) goes on.
 */

const TYPES = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keyup', 'keypress', 'focus', 'blur', 'focusin', 'focusout', 'copy'],
] as const;

export interface PrivateCard {
  element: Element;
  /** An event that a person made inside the card. */
  onEvent(event: Event): void;
}

export function watchPrivateEvents(cards: () => readonly PrivateCard[], signal: AbortSignal): void {
  for (const type of TYPES) {
    addEventListener(type, (event) => event.isTrusted && takeEvent(event, cards()), {
      capture: true,
      // Waiting for a listener that may prevent it would make every scroll of the page slower.
      passive: type === 'wheel' || type === 'touchstart' || type === 'touchend',
      signal,
    });
  }
}

/** Hands an event inside one of the cards to it and keeps it from everybody else. */
export function takeEvent(event: Event, cards: readonly PrivateCard[]): void {
  const path = event.composedPath();
  const card = cards.find(({ element }) => path.includes(element));
  if (!card) return;
  card.onEvent(event);
  event.stopImmediatePropagation();
}
