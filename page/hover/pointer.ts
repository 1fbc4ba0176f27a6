/** Turns the page's pointer events into hover events: one hit test a frame, only while the pointer moves or the page scrolls under it. */
import { contains, inCorridor, type Rect } from '../card/placement.ts';
import type { EarlyEvents } from '../early-events.ts';
import { rectsOf } from '../marks/geometry.ts';
import { markAt } from '../marks/hit-test.ts';
import type { Mark } from '../marks/mark.ts';
import type { HoverScheduler } from './scheduler.ts';
import { SpeedGate } from './speed.ts';

export interface PointerParts {
  marks(): readonly Mark[];
  /** Rectangles of the open card and of the name it belongs to. */
  card(): { rect: Rect; anchor: Rect } | undefined;
  scheduler: HoverScheduler;
  events: EarlyEvents;
}

export function watchPointer(parts: PointerParts, signal: AbortSignal): void {
  const { events, scheduler } = parts;
  const gate = new SpeedGate();
  let last: { x: number; y: number } | undefined;
  let slow = false;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (signal.aborted || !last) return;
    const { x, y } = last;
    const zone = zoneOf(x, y, parts);
    const mark = zone === 'page' ? markAt(x, y, parts.marks()) : undefined;
    scheduler.dispatch({ kind: 'pointer', time: performance.now(), mark, slow, zone });
  };
  const lookSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onMove = (event: PointerEvent) => {
    // A pressed button is a selection or a drag: it must not open cards.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    slow = gate.isSlow(event.clientX, event.clientY, event.timeStamp);
    lookSoon();
  };
  // What scrolls under a still pointer was not aimed at: the dwell begins when the page rests.
  const onScroll = () => {
    slow = false;
    if (last) lookSoon();
  };
  const onOut = (event: PointerEvent) => {
    // Into another element of the page: it is still here.
    if (event.pointerType === 'touch' || event.relatedTarget !== null) return;
    last = undefined;
    scheduler.dispatch({ kind: 'pointer', time: performance.now(), mark: undefined, slow: false, zone: 'page' });
  };
  events.on('pointermove', onMove, signal);
  events.on('scroll', onScroll, signal);
  events.on('pointerout', onOut, signal);
  watchAway(parts, signal);
}

/** Whoever works in another window, or looks at another tab, rests on nothing here. */
function watchAway({ events, scheduler }: PointerParts, signal: AbortSignal): void {
  events.on('blur', (event) => event.target === window && scheduler.dispatch({ kind: 'away' }), signal);
  events.on('visibilitychange', () => document.hidden && scheduler.dispatch({ kind: 'away' }), signal);
}

function zoneOf(x: number, y: number, { card, scheduler: { state } }: PointerParts): 'card' | 'corridor' | 'page' {
  const open = card();
  if (!open) return 'page';
  if (contains(open.rect, x, y)) return 'card';
  // From each line of a name that wraps: another name may stand between its first line and the card.
  const lines = state.kind === 'open' ? rectsOf(state.mark) : [];
  return [open.anchor, ...lines].some((from) => inCorridor(x, y, from, open.rect)) ? 'corridor' : 'page';
}
