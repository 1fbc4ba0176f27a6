/** What part of the Earth a map shows that can be moved, and how moving changes it. The projection turns with the view, so no edge is ever in the way. */
import type { Position } from './distance.ts';
import { type Frame, type Projection, projectionOf } from './projection.ts';

export interface View extends Position {
  /** Degrees of arc across the frame's width. */
  extent: number;
}

/** Degrees across: nearer there are no more outlines to see, farther the projection bends too much. */
export const NEAREST = 0.4;
export const FARTHEST = 150;

export function projectionFor({ lat, lon, extent }: View, frame: Frame): Projection {
  return projectionOf(lat, lon, extent, frame);
}

/** Moves the map by pixels: what was at the frame's middle lies that far from it. */
export function panned(view: View, frame: Frame, dx: number, dy: number): View {
  const centre = projectionFor(view, frame).at(frame.width / 2 - dx, frame.height / 2 - dy);
  // Beyond a pole the map would turn upside down.
  return { ...view, lat: Math.max(-85, Math.min(85, centre.lat)), lon: centre.lon };
}

/** Shows `factor` times as much across; what lies at the point `at` of the frame stays there. */
export function zoomed(view: View, frame: Frame, factor: number, at?: { x: number; y: number }): View {
  const extent = Math.max(NEAREST, Math.min(FARTHEST, view.extent * factor));
  const next = { ...view, extent };
  if (at === undefined || extent === view.extent) return next;
  const fixed = projectionFor(view, frame).at(at.x, at.y);
  const [x, y] = projectionFor(next, frame).point(fixed.lat, fixed.lon);
  return panned(next, frame, at.x - x, at.y - y);
}

/** The same view with a place in its middle. */
export function centred(view: View, { lat, lon }: Position): View {
  return { ...view, lat, lon };
}
