/** The card at the foot of a small or touch screen: how wide, how high, and how far the page must move so that the line stays readable. Pure. */
import { GAP, type Rect } from './placement.ts';

export interface Visible extends Rect {
  /** Pixels of the screen for each CSS pixel, beyond the usual: above 1 after a pinch, below 1 on pages made for wide screens. */
  scale: number;
}

export interface Dock {
  /** Width in the sheet's own pixels. */
  width: number;
  maxHeight: number;
  /** Size of the sheet's pixels in those of the page. */
  zoom: number;
}

/** WCAG 1.4.10: what is made for this width works without scrolling sideways. */
const NARROWEST = 320;
/** Part of the visible height that the sheet may take, and what it takes if that is too little to read in. */
const SHARE = 0.6;
const LOWEST = 240;

/**
 * The sheet grows with the page under a pinch, but only as far as it can still be laid out {@link NARROWEST} wide; on a page that is shown
 * at a third of its size the sheet is not.
 */
export function dockSheet({ left, top, right, bottom, scale }: Visible, lineHeight: number): Dock {
  const visible = right - left;
  const natural = visible * scale;
  const width = Math.min(natural, Math.max(visible, NARROWEST));
  const zoom = visible / width;
  const height = (bottom - top) / zoom;
  const beside = height - lineHeight / zoom - 2 * GAP;
  return { width, zoom, maxHeight: Math.max(SHARE * height, Math.min(LOWEST, beside)) };
}

/** How far down the page must scroll so that the line stands above the sheet; 0 where it does. Never so far that its own top is lost. */
export function scrollToReveal(line: Rect, sheetTop: number, view: Rect): number {
  const hidden = line.bottom + GAP - sheetTop;
  const above = line.top - view.top;
  return Math.max(0, Math.min(hidden, above));
}
