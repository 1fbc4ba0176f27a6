/** What the reader sees of the page: pinch zoom and on-screen keyboards make it smaller than the layout viewport. */
import type { Visible } from './sheet.ts';

/** In viewport coordinates, as positions in the top layer are. */
export function visibleArea(): Visible {
  const view = window.visualViewport;
  if (!view) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight, scale: 1 };
  // Without pinch zoom the width without scroll bars is the page's.
  const { offsetLeft: left, offsetTop: top, width, height, scale } = view;
  return { left, top, right: left + width, bottom: top + height, scale };
}
