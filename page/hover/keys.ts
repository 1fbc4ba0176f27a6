/** Esc and Enter on the page, while they are ours. All else is the browser's commands: no other key is ever taken from the page. */
import type { EarlyEvents } from '../early-events.ts';
import { hasOwnKeys } from './in-control.ts';
import type { HoverScheduler } from './scheduler.ts';

export interface KeyParts {
  scheduler: HoverScheduler;
  events: EarlyEvents;
  /** The cursor over the names (`page/guide/guide.ts`). */
  guide: { readonly hasRing: boolean; readonly cardHasFocus: boolean; hide(): void; enter(): void };
}

export function watchKeys(parts: KeyParts, signal: AbortSignal): void {
  /** Keys that are down and ours: the page must not see them come up either. */
  const taken = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  const onDown = (event: KeyboardEvent) => {
    if (event.isComposing) return false;
    // A key that is held down does one thing.
    if (event.repeat) return taken.has(event.code) && keep(event);
    const ours = event.key === 'Escape' ? onEscape(parts) : event.key === 'Enter' && onEnter(event, parts);
    if (!ours) return false;
    taken.add(event.code);
    return keep(event);
  };
  parts.events.on('keydown', onDown, signal);
  parts.events.on('keyup', (event) => taken.delete(event.code) && keep(event), signal);
}

/** Esc closes a card, the next one ends the ring; after these it is the page's. */
function onEscape({ scheduler, guide }: KeyParts): boolean {
  const isOpen = scheduler.state.kind === 'open';
  scheduler.dispatch({ kind: 'escape' });
  if (isOpen) return true;
  const hadRing = guide.hasRing;
  guide.hide();
  return hadRing;
}

/** Enter goes into the card of the name that has the ring, unless what has the focus wants it. */
function onEnter(event: KeyboardEvent, { guide }: KeyParts): boolean {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || !guide.hasRing || guide.cardHasFocus || hasOwnKeys(event)) return false;
  guide.enter();
  return true;
}
