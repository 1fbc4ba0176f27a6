/**
 * Events inside a card are none of the page's business: it listens to them to close its own dialogs, to act on keys, or to learn what is read.
 * They are taken at the window, before anything of the document can see them, and end there; the browser's own doing (following a link,
 * moving the focus, scrolling) goes on.
 */
import type { EarlyEvents } from '../early-events.ts';

/** Those that are heard before the page hears them. */
const EARLY = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'] as const;

const OTHERS = [
  ...['pointercancel', 'touchstart', 'touchend', 'wheel', 'dblclick', 'auxclick', 'contextmenu', 'keypress'],
  ...['focus', 'blur', 'focusin', 'focusout', 'copy'],
] as const;

export interface PrivateCard {
  element: Element;
  /** An event that a person made inside the card. */
  onEvent(event: Event): void;
}

/** Handlers of ours that were added to the early events before this see them first: the pointer in a card keeps it open. */
export function watchPrivateEvents(cards: () => readonly PrivateCard[], events: EarlyEvents, signal: AbortSignal): void {
  for (const type of EARLY) events.on(type, (event) => takeEvent(event, cards()), signal);
  for (const type of OTHERS) {
    addEventListener(type, (event) => event.isTrusted && takeEvent(event, cards()), {
      capture: true,
      // Waiting for a listener that may prevent it would make every scroll of the page slower.
      passive: type === 'wheel' || type === 'touchstart' || type === 'touchend',
      signal,
    });
  }
}

/** Hands an event inside one of the cards to it and keeps it from everybody else. */
export function takeEvent(event: Event, cards: readonly PrivateCard[]): boolean {
  const path = event.composedPath();
  const card = cards.find(({ element }) => path.includes(element));
  if (!card) return false;
  card.onEvent(event);
  event.stopImmediatePropagation();
  return true;
}
