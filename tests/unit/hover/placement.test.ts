/** Where a card goes, and the way to it that keeps it open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, inCorridor, placeCard, type Rect } from '../../../page/card/placement.ts';

const VIEW: Rect = { left: 0, top: 0, right: 1000, bottom: 800 };
const GAP = 8;
const anchorAt = (left: number, top: number, width = 80, height = 20): Rect => ({ left, top, right: left + width, bottom: top + height });

function rectOf(anchor: Rect, size: { width: number; height: number }, view: Rect): Rect {
  const { left, top, maxHeight } = placeCard(anchor, size, view);
  return { left, top, right: left + size.width, bottom: top + Math.min(size.height, maxHeight) };
}

describe('placeCard', () => {
  const card = { width: 360, height: 300 };

  it('puts the card 8 px under the name, at its left edge', () => {
    expect(placeCard(anchorAt(200, 100), card, VIEW)).toMatchObject({ left: 200, top: 128 });
  });

  it('keeps it below as long as it fits, even where there is more room above', () => {
    expect(placeCard(anchorAt(200, 450), card, VIEW).top).toBe(478);
  });

  it('puts it above where there is no room below', () => {
    expect(rectOf(anchorAt(200, 700), card, VIEW)).toMatchObject({ top: 392, bottom: 692 });
  });

  it('shifts it into view at the right edge, and at the left one', () => {
    expect(placeCard(anchorAt(950, 100), card, VIEW).left).toBe(1000 - GAP - 360);
    expect(placeCard(anchorAt(-40, 100), card, VIEW).left).toBe(GAP);
  });

  it('keeps to the visible part of a page that is pinch-zoomed', () => {
    const zoomed = { left: 300, top: 200, right: 800, bottom: 600 };
    expect(rectOf(anchorAt(310, 210), card, zoomed)).toMatchObject({ left: 310, top: 238 });
    expect(rectOf(anchorAt(310, 560), card, zoomed)).toMatchObject({ bottom: 552 });
  });

  it('takes the side with more room for a card that fits on neither, and cuts it', () => {
    const tall = { width: 360, height: 2000 };
    expect(placeCard(anchorAt(200, 300), tall, VIEW)).toMatchObject({ top: 328, maxHeight: 464 });
    expect(rectOf(anchorAt(200, 500), tall, VIEW)).toMatchObject({ top: 8, bottom: 492 });
  });
});

const view = fc.record({
  left: fc.nat(200),
  top: fc.nat(200),
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 200, max: 1500 }),
});
const scene = view.chain(({ left, top, width, height }) => {
  const viewport = { left, top, right: left + width, bottom: top + height };
  const anchor = fc
    .record({
      x: fc.integer({ min: left, max: left + width - 20 }),
      y: fc.integer({ min: top, max: top + height - 20 }),
      w: fc.integer({ min: 5, max: 200 }),
    })
    .map(({ x, y, w }) => anchorAt(x, y, w, 20));
  const size = fc.record({ width: fc.integer({ min: 50, max: 500 }), height: fc.integer({ min: 20, max: 900 }) });
  return fc.record({ viewport: fc.constant(viewport), anchor, size });
});

describe('placeCard, wherever the name stands', () => {
  const settings = { seed: 8, numRuns: 3000 };

  it('never covers the name', () => {
    fc.assert(
      fc.property(scene, ({ viewport, anchor, size }) => {
        const card = rectOf(anchor, size, viewport);
        expect(card.bottom <= anchor.top - GAP || card.top >= anchor.bottom + GAP).toBe(true);
      }),
      settings,
    );
  });

  it('stays in view as far as its width and a side’s height allow', () => {
    fc.assert(
      fc.property(scene, ({ viewport, anchor, size }) => {
        const card = rectOf(anchor, size, viewport);
        if (size.width <= viewport.right - viewport.left - 2 * GAP) {
          expect(card.left).toBeGreaterThanOrEqual(viewport.left + GAP);
          expect(card.right).toBeLessThanOrEqual(viewport.right - GAP);
        }
        const room = Math.max(viewport.bottom - anchor.bottom, anchor.top - viewport.top) - 2 * GAP;
        if (room >= 0) {
          expect(card.top).toBeGreaterThanOrEqual(viewport.top + GAP);
          expect(card.bottom).toBeLessThanOrEqual(viewport.bottom - GAP);
        }
      }),
      settings,
    );
  });

  it('is not cut where it fits below or above', () => {
    fc.assert(
      fc.property(scene, ({ viewport, anchor, size }) => {
        const fits = [viewport.bottom - anchor.bottom, anchor.top - viewport.top].some((room) => room - 2 * GAP >= size.height);
        const { maxHeight } = placeCard(anchor, size, viewport);
        expect(maxHeight >= size.height).toBe(fits);
      }),
      settings,
    );
  });
});

describe('inCorridor', () => {
  const anchor = anchorAt(400, 100);
  const below: Rect = { left: 300, top: 128, right: 660, bottom: 400 };
  const above: Rect = { left: 300, top: -200, right: 660, bottom: 92 };

  it('is the cone from the name to the card, below and above', () => {
    expect(inCorridor(440, 124, anchor, below)).toBe(true);
    expect(inCorridor(360, 126, anchor, below)).toBe(true);
    expect(inCorridor(360, 121, anchor, below)).toBe(false);
    expect(inCorridor(440, 96, anchor, above)).toBe(true);
    expect(inCorridor(440, 124, anchor, above)).toBe(false);
  });

  it('ends at the name and at the card', () => {
    expect(inCorridor(440, 119, anchor, below)).toBe(false);
    expect(inCorridor(440, 129, anchor, below)).toBe(false);
    expect(inCorridor(700, 126, anchor, below)).toBe(false);
  });

  it('holds every point of a straight way from the name to the card', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(scene, share, share, share, ({ viewport, anchor: name, size }, from, to, along) => {
        const card = rectOf(name, size, viewport);
        const goesDown = card.top >= name.bottom;
        const start = { x: name.left + from * (name.right - name.left), y: goesDown ? name.bottom : name.top };
        const end = { x: card.left + to * (card.right - card.left), y: goesDown ? card.top : card.bottom };
        // Rounding may put the very ends a hair outside.
        const at = 0.001 + 0.998 * along;
        const point = { x: start.x + at * (end.x - start.x), y: start.y + at * (end.y - start.y) };
        const inside = (dx: number) => inCorridor(point.x + dx, point.y, name, card);
        expect(inside(0) || inside(1e-6) || inside(-1e-6)).toBe(true);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});

describe('contains', () => {
  it('counts the edges in', () => {
    const rect = anchorAt(10, 10, 10, 10);
    expect([contains(rect, 10, 10), contains(rect, 20, 20), contains(rect, 9.9, 15), contains(rect, 15, 20.1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
