/** Taps on names, and mouse clicks where the reader wants cards by click only. Links and controls keep theirs. */
import { contains } from '../card/placement.ts';
import { markAt } from '../marks/hit-test.ts';
import { isInControl } from './in-control.ts';
import type { PointerParts } from './pointer.ts';
import type { Opening, Via } from './state.ts';

export interface ClickParts extends PointerParts {
  opening(): Opening;
}

/** Pixels a pressed mouse may move and still click. */
const STILL = 4;

export function watchClicks(parts: ClickParts, signal: AbortSignal): void {
  let pressed: { x: number; y: number } | undefined;
  parts.events.on(
    'pointerdown',
    (event) => {
      pressed = { x: event.clientX, y: event.clientY };
    },
    signal,
  );
  const isPlain = (event: PointerEvent) => {
    const { clientX, clientY, button, detail, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || detail > 1 || altKey || ctrlKey || metaKey || shiftKey) return false;
    const moved = pressed ? Math.hypot(clientX - pressed.x, clientY - pressed.y) : 0;
    return moved <= STILL && getSelection()?.isCollapsed !== false;
  };
  const onClick = (event: Event) => {
    // Keys and assistive technology click without a pointer.
    if (!(event instanceof PointerEvent) || event.pointerType === '') return;
    const { clientX: x, clientY: y } = event;
    const open = parts.card();
    if (open && contains(open.rect, x, y)) return;
    const { state } = parts.scheduler;
    const via = viaOf(event, parts);
    const mark = via && isPlain(event) && !isInControl(event) ? markAt(x, y, parts.marks()) : undefined;
    if (mark && via) {
      if (state.kind !== 'open' || state.mark !== mark || state.via === 'pointer') parts.scheduler.dispatch({ kind: 'open', mark, via });
    } else if (via === 'touch' || (state.kind === 'open' && state.via !== 'pointer')) parts.scheduler.dispatch({ kind: 'close' });
  };
  parts.events.on('click', onClick, signal);
}

/** How such a click opens a card, if it can. A pen that can't hover would otherwise open none. */
function viaOf({ pointerType }: PointerEvent, { opening }: ClickParts): Exclude<Via, 'pointer'> | undefined {
  if (pointerType === 'touch') return 'touch';
  return pointerType === 'pen' || opening() === 'click' ? 'click' : undefined;
}
