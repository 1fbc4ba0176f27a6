/** Turns the page's pointer events into hover events: one hit test a frame, only while the pointer moves or the page scrolls under it. */
import { contains, inCorridor, type Rect } from '../card/placement.ts';
import { markAt, rectAt } from '../marks/hit-test.ts';
import type { Mark } from '../marks/mark.ts';
import type { HoverScheduler } from './scheduler.ts';
import { SpeedGate } from './speed.ts';

export interface PointerParts {
  marks(): readonly Mark[];
  /** Rectangles of the open card and of the name it belongs to. */
  card(): { rect: Rect; anchor: Rect } | undefined;
  scheduler: HoverScheduler;
}

export function watchPointer(parts: PointerParts, signal: AbortSignal): void {
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
    parts.scheduler.dispatch({ kind: 'pointer', time: performance.now(), mark, slow, zone });
  };
  const lookSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const options = { capture: true, passive: true, signal };
  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      // A pressed button is a selection or a drag: it must not open cards.
      if (event.buttons !== 0) return;
      last = { x: event.clientX, y: event.clientY };
      slow = gate.isSlow(event.clientX, event.clientY, event.timeStamp);
      lookSoon();
    },
    options,
  );
  // What scrolls under a still pointer was not aimed at: the dwell begins when the page rests.
  addEventListener(
    'scroll',
    (event) => {
      if (!event.isTrusted || !last) return;
      slow = false;
      lookSoon();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      last = undefined;
      parts.scheduler.dispatch({ kind: 'pointer', time: performance.now(), mark: undefined, slow: false, zone: 'page' });
    },
    { passive: true, signal },
  );
}

function zoneOf(x: number, y: number, parts: PointerParts): 'card' | 'corridor' | 'page' {
  const open = parts.card();
  if (!open) return 'page';
  if (contains(open.rect, x, y)) return 'card';
  return inCorridor(x, y, open.anchor, open.rect) ? 'corridor' : 'page';
}

/** A tap on a name opens its card, unless the name is inside a link or control: the tap is theirs. */
export function watchTaps(parts: PointerParts, signal: AbortSignal): void {
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      const open = parts.card();
      if (open && contains(open.rect, event.clientX, event.clientY)) return;
      const mark = isInControl(event.target) ? undefined : markAt(event.clientX, event.clientY, parts.marks());
      parts.scheduler.dispatch(
        mark && rectAt(mark, event.clientX, event.clientY) ? { kind: 'open', mark, via: 'touch' } : { kind: 'close' },
      );
    },
    { capture: true, passive: true, signal },
  );
}

function isInControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && Element.prototype.closest.call(target, 'a[href],button,summary,label,[role=button],[role=link]') !== null
  );
}
