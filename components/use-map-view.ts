/** Which part of the world the map shows: fitted to the places until the reader moves it. */
import { useRef, useState } from 'preact/hooks';
import type { ArticlePlace } from '../engine/map/article-map.ts';
import type { Frame } from '../engine/map/projection.ts';
import type { View } from '../engine/map/view.ts';
import type { MapTools } from './map-tools.ts';

export interface MapView {
  view: View | undefined;
  /** The next picture follows at once. */
  moving: boolean;
  /** By pixels of the frame. */
  pan(dx: number, dy: number): void;
  zoom(factor: number, at?: { x: number; y: number }): void;
  centre(at: { lat: number; lon: number }): void;
  /** Shows the places again. */
  fit(): void;
  /** Says that more moves are to follow, or that the last one was made. */
  setMoving(moving: boolean): void;
}

export function useMapView(places: readonly ArticlePlace[], frame: Frame, tools: MapTools): MapView {
  const [moved, setMoved] = useState<View>();
  const [moving, setMoving] = useState(false);
  const view = moved ?? tools.fit(places, frame);
  // Several moves may come before the next picture: each goes on from the last.
  const latest = useRef(view);
  latest.current = view;
  const change = (next: (view: View) => View) => {
    if (!latest.current) return;
    latest.current = next(latest.current);
    setMoved(latest.current);
  };
  return {
    view,
    moving,
    pan: (dx, dy) => change((before) => tools.pan(before, frame, dx, dy)),
    zoom: (factor, at) => change((before) => tools.zoom(before, frame, factor, at)),
    centre: (at) => change((before) => tools.centre(before, at)),
    fit: () => setMoved(undefined),
    setMoving,
  };
}
