/** Where a card goes: beside its name, inside the visible part of the page, never over a line of the name. Pure. */

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

export type Side = 'below' | 'above' | 'right' | 'left';

export interface Scene {
  /** The part of the name that the card belongs to: of a name that wraps the one the pointer was on. */
  anchor: Rect;
  /** The lines of text in which the name stands, as wide as their block. None of them is covered. */
  lines: readonly Rect[];
  card: Size;
  /** What the reader sees of the page. */
  view: Rect;
  /** Cards that stay where they are; better not covered. */
  others?: readonly Rect[];
  /** The text begins at the right. */
  rightToLeft?: boolean;
  /** The side on which the card is already: it stays there if it fits. */
  keep?: Side | undefined;
}

export interface Placement {
  left: number;
  top: number;
  /** A card higher than this is cut by its own scrolling. */
  maxHeight: number;
  side: Side;
}

/** Gap between a line and the card, and between the card and the edge of what is visible, in CSS pixels. */
export const GAP = 8;

/** What each fault of a place costs, in pixels of distance. */
const COST = {
  side: { below: 0, above: 20, right: 40, left: 60 },
  alignment: [0, 3, 6] as readonly number[],
  /** Moved aside for another card. */
  aside: 9,
  /** For a card that has to be scrolled, for each pixel of it, and for a height in which nothing can be read. */
  isCut: 200,
  cut: 3,
  sliver: 1000,
  /** For each pixel out of sight. */
  outside: 1000,
  /** For lying wholly on another card. */
  covers: 1500,
  /** A card that changes its side under the reader's eyes. */
  move: 600,
};

/** Less than this of a card can't be used. */
const SLIVER = 160;

/** The best of the places below, above, right and left of the name. Equal ones are told apart by their order, so it is always the same. */
export function placeCard(scene: Scene): Placement {
  const { anchor, lines, view } = scene;
  const bases = [unite([anchor, ...lines.filter((line) => overlap(line, anchor) > 0)]), unite([anchor, ...lines])];
  const candidates = bases.flatMap((base) => [
    ...alongLine(scene, base, 'below'),
    ...alongLine(scene, base, 'above'),
    ...besideLine(scene, base, 'right'),
    ...besideLine(scene, base, 'left'),
  ]);
  const best = candidates.filter((candidate) => isClear(candidate, lines)).toSorted((a, b) => costOf(a, scene) - costOf(b, scene))[0];
  // The name fills all that is visible: a card over it says more than none.
  const { rect, height, side } = best ?? {
    rect: { left: view.left + GAP, top: view.top + GAP },
    height: view.bottom - view.top - 2 * GAP,
    side: 'below' as const,
  };
  return { left: rect.left, top: rect.top, maxHeight: height, side };
}

interface Candidate {
  side: Side;
  rect: Rect;
  /** Height that the card may have there. */
  height: number;
  /** Cost of its alignment. */
  offset: number;
}

function alongLine(scene: Scene, base: Rect, side: 'below' | 'above'): Candidate[] {
  const { anchor, card, view, others = [], rightToLeft = false } = scene;
  const from = side === 'below' ? Math.max(base.bottom, view.top) + GAP : view.top + GAP;
  const to = side === 'below' ? view.bottom - GAP : Math.min(base.top, view.bottom) - GAP;
  if (to <= from) return [];
  const height = Math.min(card.height, to - from);
  const top = side === 'below' ? from : to - height;
  const start = rightToLeft ? anchor.right - card.width : anchor.left;
  const end = rightToLeft ? anchor.left : anchor.right - card.width;
  const aligned = [start, (anchor.left + anchor.right - card.width) / 2, end].map((left, index) => [left, COST.alignment[index] ?? 0]);
  const aside = others.flatMap((other) => [other.right + GAP, other.left - GAP - card.width]).map((left) => [left, COST.aside]);
  return [...aligned, ...aside].map(([wanted = 0, offset = 0]) => {
    const left = within(wanted, view.left + GAP, view.right - GAP - card.width);
    return { side, rect: { left, top, right: left + card.width, bottom: top + height }, height: to - from, offset };
  });
}

function besideLine(scene: Scene, base: Rect, side: 'right' | 'left'): Candidate[] {
  const { anchor, card, view } = scene;
  const left = side === 'right' ? Math.max(base.right, view.left) + GAP : Math.min(base.left, view.right) - GAP - card.width;
  const room = view.bottom - view.top - 2 * GAP;
  if (room <= 0) return [];
  const height = Math.min(card.height, room);
  const tops = [anchor.top, (anchor.top + anchor.bottom - height) / 2, anchor.bottom - height];
  return tops.map((wanted, index) => {
    const top = within(wanted, view.top + GAP, view.bottom - GAP - height);
    const rect = { left, top, right: left + card.width, bottom: top + height };
    return { side, rect, height: room, offset: COST.alignment[index] ?? 0 };
  });
}

function costOf({ side, rect, height, offset }: Candidate, { anchor, card, view, others = [], keep }: Scene): number {
  const cut = Math.max(0, card.height - height);
  const isCut = cut > 0 ? COST.isCut : 0;
  const sliver = height < Math.min(card.height, SLIVER) ? COST.sliver : 0;
  const outside = Math.max(0, view.left + GAP - rect.left) + Math.max(0, rect.right - (view.right - GAP));
  const area = Math.max(1, (rect.right - rect.left) * (rect.bottom - rect.top));
  const covered = others.reduce((sum, other) => sum + overlap(rect, other), 0) / area;
  const moved = keep !== undefined && keep !== side ? COST.move : 0;
  const distance = Math.hypot(
    gapOf(rect.left, rect.right, anchor.left, anchor.right),
    gapOf(rect.top, rect.bottom, anchor.top, anchor.bottom),
  );
  return COST.side[side] + offset + isCut + COST.cut * cut + sliver + COST.outside * outside + COST.covers * covered + moved + distance;
}

/** Whether a place leaves every line its gap. Positions are sums of fractions, so a hair is let pass. */
function isClear({ rect }: Candidate, lines: readonly Rect[]): boolean {
  const gap = GAP - 0.01;
  const around = { left: rect.left - gap, top: rect.top - gap, right: rect.right + gap, bottom: rect.bottom + gap };
  return lines.every((line) => overlap(around, line) === 0);
}

function unite(rects: readonly [Rect, ...Rect[]]): Rect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** Area that two rectangles share. */
function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Distance between two stretches of a line. */
function gapOf(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, otherFrom - to, from - otherTo);
}

/** The lower limit holds where both can't. */
function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** A card moved to a place of the reader's choice, as far as it stays in view. */
export function keepInView({ left, top }: { left: number; top: number }, card: Size, view: Rect): { left: number; top: number } {
  return {
    left: within(left, view.left + GAP, view.right - GAP - card.width),
    top: within(top, view.top + GAP, view.bottom - GAP - card.height),
  };
}

/**
 * Whether a point lies between name and card, in the cone whose sides join their edges: on the way to the card nothing closes. A card that
 * is moved aside is both below and beside the name, and has a cone for each way.
 */
export function inCorridor(x: number, y: number, anchor: Rect, card: Rect): boolean {
  const isAboveOrBelow = card.top >= anchor.bottom || card.bottom <= anchor.top;
  const isBeside = card.left >= anchor.right || card.right <= anchor.left;
  return (isAboveOrBelow && inCone(x, y, anchor, card)) || (isBeside && inCone(y, x, turned(anchor), turned(card)));
}

/** The cone between two rectangles, one of which is above the other. */
function inCone(x: number, y: number, anchor: Rect, card: Rect): boolean {
  const cardIsBelow = card.top >= anchor.bottom;
  const nearAnchor = cardIsBelow ? anchor.bottom : anchor.top;
  const nearCard = cardIsBelow ? card.top : card.bottom;
  const height = nearCard - nearAnchor;
  const share = height === 0 ? 0 : (y - nearAnchor) / height;
  if (share < 0 || share > 1) return false;
  const between = (from: number, to: number) => from + (to - from) * share;
  return x >= between(anchor.left, card.left) && x <= between(anchor.right, card.right);
}

const turned = ({ left, top, right, bottom }: Rect): Rect => ({ left: top, top: left, right: bottom, bottom: right });

export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
