/** Where a card goes, and the way to it that keeps it open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, inCorridor, keepInView, placeCard, type Rect, type Scene } from '../../../page/card/placement.ts';

const VIEW: Rect = { left: 0, top: 0, right: 1000, bottom: 800 };
const GAP = 8;
const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, right: left + width, bottom: top + height });
const anchorAt = (left: number, top: number, width = 80, height = 20): Rect => rect(left, top, width, height);
const CARD = { width: 360, height: 300 };

/** A name in a column of text from 150 to 850, so that no card fits beside its line. */
function scene(anchor: Rect, more: Partial<Scene> = {}): Scene {
  return { anchor, lines: [{ ...anchor, left: 150, right: 850 }], card: CARD, view: VIEW, ...more };
}

function placed(of: Scene): Rect & { cut: boolean; side: string } {
  const { left, top, maxHeight, side } = placeCard(of);
  const height = Math.min(of.card.height, maxHeight);
  return { ...rect(left, top, of.card.width, height), cut: height < of.card.height, side };
}

const overlaps = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeCard', () => {
  it('puts the card 8 px under the name, at its left edge', () => {
    expect(placeCard(scene(anchorAt(200, 100)))).toMatchObject({ left: 200, top: 128, side: 'below' });
  });

  it('keeps it below as long as it fits, even where there is more room above', () => {
    expect(placeCard(scene(anchorAt(200, 450))).top).toBe(478);
  });

  it('puts it above where there is no room below', () => {
    expect(placed(scene(anchorAt(200, 700)))).toMatchObject({ top: 392, bottom: 692, side: 'above' });
  });

  it('shifts it into view at the right edge, and at the left one', () => {
    expect(placeCard(scene(anchorAt(950, 100))).left).toBe(1000 - GAP - 360);
    expect(placeCard(scene(anchorAt(-40, 100))).left).toBe(GAP);
  });

  it('keeps to the visible part of a page that is pinch-zoomed', () => {
    const view = { left: 300, top: 200, right: 800, bottom: 600 };
    expect(placed(scene(anchorAt(310, 210), { view }))).toMatchObject({ left: 310, top: 238 });
    expect(placed(scene(anchorAt(310, 560), { view }))).toMatchObject({ bottom: 552 });
  });

  it('cuts a card that fits nowhere, on the side with more room', () => {
    const card = { width: 360, height: 2000 };
    expect(placed(scene(anchorAt(200, 300), { card }))).toMatchObject({ top: 328, bottom: 792, cut: true });
    expect(placed(scene(anchorAt(200, 500), { card }))).toMatchObject({ top: 8, bottom: 492, cut: true });
  });

  it('goes into the margin beside the column where a card would be cut much above and below', () => {
    const low = { left: 0, top: 0, right: 1600, bottom: 420 };
    const beside = placed(scene(anchorAt(700, 200), { view: low, card: { width: 360, height: 400 } }));
    expect(beside).toMatchObject({ side: 'right', left: 858, cut: false, top: 12 });
    const rightColumn = { lines: [rect(1000, 200, 590, 20)], view: low, card: { width: 360, height: 400 } };
    expect(placed({ anchor: anchorAt(1020, 200), ...rightColumn })).toMatchObject({ side: 'left', right: 992, cut: false });
  });

  it('begins at the right end of the name where the text begins at the right', () => {
    expect(placed(scene(anchorAt(600, 100), { rightToLeft: true }))).toMatchObject({ right: 680, top: 128 });
  });

  describe('with a name on two lines', () => {
    const first = anchorAt(760, 300, 80);
    const second = anchorAt(150, 330, 60);
    const lines = [first, second].map((line) => ({ ...line, left: 150, right: 850 }));

    it('covers neither, and starts where the pointer was', () => {
      expect(placed({ anchor: first, lines, card: CARD, view: VIEW })).toMatchObject({ top: 358, left: 1000 - GAP - 360 });
      expect(placed({ anchor: second, lines, card: CARD, view: VIEW })).toMatchObject({ top: 358, left: 150 });
    });

    it('covers neither above them', () => {
      const view = { ...VIEW, bottom: 500, top: -400 };
      expect(placed({ anchor: second, lines, card: CARD, view })).toMatchObject({ bottom: 292 });
    });

    it('goes under the first where the second is the head of the next column', () => {
      const columns = [rect(100, 300, 300, 20), rect(500, 40, 300, 20)];
      const under = placed({ anchor: anchorAt(120, 300), lines: columns, card: CARD, view: VIEW });
      expect(under).toMatchObject({ top: 328, left: 120 });
    });
  });

  describe('beside pinned cards', () => {
    it('goes where it covers none', () => {
      const pinned = rect(150, 140, 360, 300);
      const card = placed(scene(anchorAt(200, 100), { others: [pinned] }));
      expect(overlaps(card, pinned)).toBe(false);
      expect(card).toMatchObject({ side: 'below', left: 518 });
    });

    it('goes above where cards fill all that is below', () => {
      const others = [rect(0, 500, 500, 300), rect(500, 500, 500, 300)];
      expect(placed(scene(anchorAt(200, 450), { others }))).toMatchObject({ side: 'above', bottom: 442 });
    });
  });

  describe('a card that is open already', () => {
    it('stays on its side while it fits there', () => {
      const above = scene(anchorAt(200, 460), { keep: 'above' });
      expect(placeCard(above).side).toBe('above');
      expect(placeCard({ ...above, card: { width: 360, height: 440 } }).side).toBe('above');
      expect(placeCard({ ...above, keep: undefined }).side).toBe('below');
    });

    it('leaves a side where most of it would be cut', () => {
      expect(placeCard(scene(anchorAt(200, 100), { keep: 'above' })).side).toBe('below');
    });
  });

  it('covers a name that fills all that is visible rather than not to appear', () => {
    const { maxHeight } = placeCard(scene(rect(0, -10, 1000, 900)));
    expect(maxHeight).toBe(800 - 2 * GAP);
  });
});

const view = fc
  .record({ left: fc.nat(200), top: fc.nat(200), width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 200, max: 1500 }) })
  .map(({ left, top, width, height }) => rect(left, top, width, height));
/** A name of one to three lines in a column somewhere in what is visible, or scrolled out of it. */
const anyScene = view.chain((visible) => {
  const { left, top, right, bottom } = visible;
  return fc
    .record({
      x: fc.integer({ min: left, max: right - 20 }),
      y: fc.integer({ min: top - 100, max: bottom + 60 }),
      w: fc.integer({ min: 5, max: 200 }),
      column: fc.integer({ min: 0, max: 900 }),
      count: fc.integer({ min: 1, max: 3 }),
      at: fc.nat(2),
      card: fc.record({ width: fc.integer({ min: 50, max: 500 }), height: fc.integer({ min: 20, max: 900 }) }),
      others: fc.array(
        fc
          .record({ x: fc.integer({ min: left, max: right }), y: fc.integer({ min: top, max: bottom }) })
          .map(({ x, y }) => rect(x, y, 360, 300)),
        { maxLength: 4 },
      ),
      rightToLeft: fc.boolean(),
      keep: fc.constantFrom('below' as const, 'above' as const, 'right' as const, 'left' as const, undefined),
    })
    .map(({ x, y, w, column, count, at, ...rest }) => {
      const parts = Array.from({ length: count }, (_, index) => anchorAt(x, y + index * 28, w, 20));
      const lines = parts.map((part) => ({ ...part, left: part.left - column / 2, right: part.right + column / 2 }));
      return { anchor: parts[at % count] as Rect, lines, view: visible, ...rest };
    });
});

describe('placeCard, wherever the name stands', () => {
  const settings = { seed: 8, numRuns: 3000 };

  it('never covers a line of the name, and leaves it its gap', () => {
    fc.assert(
      fc.property(anyScene, (of) => {
        const { left, top, right, bottom } = placed(of);
        const around = { left: left - GAP + 0.1, top: top - GAP + 0.1, right: right + GAP - 0.1, bottom: bottom + GAP - 0.1 };
        expect(of.lines.some((line) => overlaps(around, line))).toBe(false);
      }),
      settings,
    );
  });

  it('stays in view with a gap as far as its width allows', () => {
    fc.assert(
      fc.property(anyScene, (of) => {
        const card = placed(of);
        expect(card.top).toBeGreaterThanOrEqual(of.view.top + GAP - 0.01);
        expect(card.bottom).toBeLessThanOrEqual(of.view.bottom - GAP + 0.01);
        if (of.card.width <= of.view.right - of.view.left - 2 * GAP) {
          expect(card.left).toBeGreaterThanOrEqual(of.view.left + GAP);
          expect(card.right).toBeLessThanOrEqual(of.view.right - GAP);
        }
      }),
      settings,
    );
  });

  it('is not cut where it fits below or above, unless a card stands there', () => {
    fc.assert(
      fc.property(anyScene, (all) => {
        const of = { ...all, others: [], keep: undefined };
        const first = Math.max(of.view.top, ...of.lines.map(({ bottom }) => bottom));
        const last = Math.min(of.view.bottom, ...of.lines.map(({ top }) => top));
        const fits = [of.view.bottom - first, last - of.view.top].some((room) => room - 2 * GAP >= of.card.height);
        fc.pre(fits);
        expect(placed(of).cut).toBe(false);
      }),
      settings,
    );
  });

  it('is the same each time, and stays there when it is asked again', () => {
    fc.assert(
      fc.property(anyScene, (of) => {
        const once = placeCard(of);
        expect(placeCard(structuredClone(of))).toEqual(once);
        expect(placeCard({ ...of, keep: once.side })).toEqual(once);
      }),
      settings,
    );
  });
});

describe('keepInView', () => {
  it('moves a card no further than the edges', () => {
    expect(keepInView({ left: 300, top: 200 }, CARD, VIEW)).toEqual({ left: 300, top: 200 });
    expect(keepInView({ left: 900, top: 700 }, CARD, VIEW)).toEqual({ left: 632, top: 492 });
    expect(keepInView({ left: -900, top: -700 }, CARD, VIEW)).toEqual({ left: 8, top: 8 });
  });

  it('shows the head of a card that is larger than what is visible', () => {
    expect(keepInView({ left: 50, top: 50 }, { width: 2000, height: 2000 }, VIEW)).toEqual({ left: 8, top: 8 });
  });
});

describe('inCorridor', () => {
  const anchor = anchorAt(400, 100);
  const below: Rect = { left: 300, top: 128, right: 660, bottom: 400 };
  const above: Rect = { left: 300, top: -200, right: 660, bottom: 92 };
  const right: Rect = { left: 560, top: 40, right: 920, bottom: 340 };
  const left: Rect = { left: 0, top: 40, right: 360, bottom: 340 };

  it('is the cone from the name to the card, below and above', () => {
    expect(inCorridor(440, 124, anchor, below)).toBe(true);
    expect(inCorridor(360, 126, anchor, below)).toBe(true);
    expect(inCorridor(360, 121, anchor, below)).toBe(false);
    expect(inCorridor(440, 96, anchor, above)).toBe(true);
    expect(inCorridor(440, 124, anchor, above)).toBe(false);
  });

  it('is the cone to a card at either side', () => {
    expect(inCorridor(520, 110, anchor, right)).toBe(true);
    expect(inCorridor(550, 300, anchor, right)).toBe(true);
    expect(inCorridor(490, 300, anchor, right)).toBe(false);
    expect(inCorridor(390, 110, anchor, right)).toBe(false);
    expect(inCorridor(380, 110, anchor, left)).toBe(true);
    expect(inCorridor(490, 110, anchor, left)).toBe(false);
  });

  it('ends at the name and at the card', () => {
    expect(inCorridor(440, 119, anchor, below)).toBe(false);
    expect(inCorridor(440, 129, anchor, below)).toBe(false);
    expect(inCorridor(700, 126, anchor, below)).toBe(false);
    expect(inCorridor(440, 110, anchor, rect(420, 90, 300, 300))).toBe(false);
  });

  it('holds every point of a straight way from the name to the card', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyScene, share, share, share, (of, from, to, along) => {
        const card = placed(of);
        const name = of.anchor;
        const across = (r: Rect, part: number) => ({ x: r.left + part * (r.right - r.left), y: r.top + part * (r.bottom - r.top) });
        // A card may stand beside the name and end at the very height at which the name begins.
        const vertical = card.top > name.bottom || card.bottom < name.top;
        const start = vertical
          ? { x: across(name, from).x, y: card.top >= name.bottom ? name.bottom : name.top }
          : { x: card.left >= name.right ? name.right : name.left, y: across(name, from).y };
        const end = vertical
          ? { x: across(card, to).x, y: card.top >= name.bottom ? card.top : card.bottom }
          : { x: card.left >= name.right ? card.left : card.right, y: across(card, to).y };
        // Rounding may put the very ends a hair outside.
        const at = 0.001 + 0.998 * along;
        const point = { x: start.x + at * (end.x - start.x), y: start.y + at * (end.y - start.y) };
        const inside = (by: number) => inCorridor(point.x + (vertical ? by : 0), point.y + (vertical ? 0 : by), name, card);
        expect(inside(0) || inside(1e-6) || inside(-1e-6)).toBe(true);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});

describe('contains', () => {
  it('counts the edges in', () => {
    const square = anchorAt(10, 10, 10, 10);
    expect([contains(square, 10, 10), contains(square, 20, 20), contains(square, 9.9, 15), contains(square, 15, 20.1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
