/** Where a card goes: below the name or above it, inside the visible part of the page, never over the line being read. Pure. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Gap between name and card, and between card and the edge of the viewport, in CSS pixels. */
const GAP = 8;

/**
 * Top-left corner in viewport coordinates. Below the name if the card fits there or has more room there, else above; shifted sideways
 * to stay in view. A card too tall for either side is cut by its own scrolling, not by covering the name.
 */
export function placeCard(anchor: Rect, card: Size, viewport: Rect): { left: number; top: number; maxHeight: number } {
  const below = viewport.bottom - anchor.bottom - 2 * GAP;
  const above = anchor.top - viewport.top - 2 * GAP;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const top = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  const rightmost = Math.max(viewport.left + GAP, viewport.right - GAP - card.width);
  const left = Math.min(Math.max(anchor.left, viewport.left + GAP), rightmost);
  return { left, top, maxHeight };
}

/** Whether a point lies between name and card, in the cone whose sides join their edges: on the way to the card nothing closes. */
export function inCorridor(x: number, y: number, anchor: Rect, card: Rect): boolean {
  const cardIsBelow = card.top >= anchor.bottom;
  const nearAnchor = cardIsBelow ? anchor.bottom : anchor.top;
  const nearCard = cardIsBelow ? card.top : card.bottom;
  const height = nearCard - nearAnchor;
  const share = height === 0 ? 0 : (y - nearAnchor) / height;
  if (share < 0 || share > 1) return false;
  const between = (from: number, to: number) => from + (to - from) * share;
  return x >= between(anchor.left, card.left) && x <= between(anchor.right, card.right);
}

export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
