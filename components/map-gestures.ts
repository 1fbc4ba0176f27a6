/** Moves a map by pointer and wheel: dragging pans, two fingers and the wheel with Ctrl zoom. A press that does not move is left to what lies under it. */
import { useRef } from 'preact/hooks';
import { whenTrusted } from './trusted.ts';
import type { MapView } from './use-map-view.ts';

/** Pixels that a pressed pointer moves at least to drag. */
const DRAG = 4;
/** Part by which one notch of a wheel (100 pixels) zooms, and milliseconds after which it rests. */
const NOTCH = 0.002;
const REST = 180;

interface Finger {
  x: number;
  y: number;
}

export function useMapGestures(map: MapView) {
  const fingers = useRef(new Map<number, Finger>());
  const dragging = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const lift = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size > 0 || !dragging.current) return;
    map.setMoving(false);
    // The click that follows still belongs to the drag.
    setTimeout(() => {
      dragging.current = false;
    });
  };
  const move = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!dragging.current && Math.hypot(now.x - before.x, now.y - before.y) < DRAG) return;
    if (!dragging.current) begin(event);
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    if (!other) map.pan(now.x - before.x, now.y - before.y);
    else {
      const apart = (finger: Finger) => Math.max(1, Math.hypot(finger.x - other.x, finger.y - other.y));
      map.zoom(apart(before) / apart(now), within(event, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }));
    }
  };
  const begin = ({ currentTarget, pointerId }: PointerEvent) => {
    dragging.current = true;
    map.setMoving(true);
    // Outside the map the drag goes on; a press that stays a press keeps its own target.
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
  };
  return {
    onPointerDown: whenTrusted((event: PointerEvent) => {
      if (event.button === 0) fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    }),
    onPointerMove: whenTrusted(move),
    onPointerUp: whenTrusted(lift),
    onPointerCancel: whenTrusted(lift),
    onWheel: whenTrusted((event: WheelEvent) => {
      // Without Ctrl the wheel scrolls the panel; a pinch on a touchpad comes as a wheel with Ctrl.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      map.setMoving(true);
      map.zoom(Math.exp(event.deltaY * NOTCH * (event.deltaMode === 1 ? 16 : 1)), within(event, { x: event.clientX, y: event.clientY }));
      clearTimeout(rest.current);
      rest.current = setTimeout(() => map.setMoving(false), REST);
    }),
    /** Whether the click that is under way ended a drag. */
    isDrag: () => dragging.current,
  };
}

/** A point of the window as one of the map. */
function within({ currentTarget }: Event, { x, y }: Finger): Finger {
  const { left = 0, top = 0 } = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : {};
  return { x: x - left, y: y - top };
}
