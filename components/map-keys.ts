/** Moves a map by keys, while the map itself has the focus. */
import type { MapView } from './use-map-view.ts';

/** Pixels of one step, and how much more or less one zoom shows. */
const STEP = 40;
export const ZOOM = 1.6;

/** Whether the key meant the map. */
export function moveByKey(map: MapView, key: string): boolean {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => map.pan(STEP, 0),
    ArrowRight: () => map.pan(-STEP, 0),
    ArrowUp: () => map.pan(0, STEP),
    ArrowDown: () => map.pan(0, -STEP),
    '+': () => map.zoom(1 / ZOOM),
    '=': () => map.zoom(1 / ZOOM),
    '-': () => map.zoom(ZOOM),
    '0': () => map.fit(),
  };
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  move?.();
  return move !== undefined;
}
