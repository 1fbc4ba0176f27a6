/** The sheet at the foot of the screen: its size on zoomed pages, and what the page scrolls for it. */
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../page/card/lines.ts';
import type { Rect } from '../../../page/card/placement.ts';
import { dockSheet, scrollToReveal } from '../../../page/card/sheet.ts';

const seen = (width: number, height: number, scale = 1) => ({ left: 0, top: 0, right: width, bottom: height, scale });
const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, right: left + width, bottom: top + height });

describe('dockSheet', () => {
  it('is as wide as what is seen, and takes 60 % of its height', () => {
    expect(dockSheet(seen(390, 800), 20)).toEqual({ width: 390, zoom: 1, maxHeight: 480 });
  });

  it('grows with the page under a pinch, but is never laid out narrower than 320 px', () => {
    expect(dockSheet(seen(360, 400, 1.5), 20)).toMatchObject({ width: 360, zoom: 1 });
    expect(dockSheet(seen(130, 280, 3), 20)).toMatchObject({ width: 320, zoom: 130 / 320 });
    expect(dockSheet(seen(195, 422, 2), 20).maxHeight).toBeCloseTo((0.6 * 422 * 320) / 195);
  });

  it('has the size of the screen on a page that is shown smaller', () => {
    const { width, zoom } = dockSheet(seen(980, 2121, 390 / 980), 20);
    expect(width).toBeCloseTo(390);
    expect(zoom).toBeCloseTo(980 / 390);
  });

  it('takes more of a very low screen, as far as the line leaves it', () => {
    expect(dockSheet(seen(320, 256), 29).maxHeight).toBe(256 - 29 - 16);
    expect(dockSheet(seen(844, 390), 29).maxHeight).toBe(240);
    expect(dockSheet(seen(320, 60), 50).maxHeight).toBe(36);
  });

  it('is as wide as a narrower window than any phone has', () => {
    expect(dockSheet(seen(200, 600), 20)).toMatchObject({ width: 200, zoom: 1 });
  });
});

describe('scrollToReveal', () => {
  const view = rect(0, 0, 390, 800);

  it('is nothing where the line stands above the sheet with its gap', () => {
    expect(scrollToReveal(rect(20, 300, 60, 20), 328, view)).toBe(0);
  });

  it('is the least that brings it there', () => {
    expect(scrollToReveal(rect(20, 300, 60, 20), 327, view)).toBe(1);
    expect(scrollToReveal(rect(20, 700, 60, 20), 320, view)).toBe(408);
  });

  it('leaves the head of a line in sight that is higher than the room', () => {
    expect(scrollToReveal(rect(20, 100, 60, 300), 150, view)).toBe(100);
  });

  it('is nothing for a line that is above what is seen', () => {
    expect(scrollToReveal(rect(20, -400, 60, 20), -500, view)).toBe(0);
  });
});

describe('joinLines', () => {
  it('makes one line of the parts of a name that tags split', () => {
    expect(joinLines([rect(100, 10, 20, 20), rect(120, 8, 40, 24)])).toEqual([rect(100, 8, 60, 24)]);
  });

  it('keeps the lines of a name that wraps apart', () => {
    const lines = [rect(700, 10, 60, 20), rect(100, 38, 40, 20)];
    expect(joinLines(lines)).toEqual(lines);
  });

  it('keeps lines that overlap a little apart, as in tightly set headlines', () => {
    const lines = [rect(300, 10, 60, 40), rect(300, 42, 60, 40)];
    expect(joinLines(lines)).toEqual(lines);
  });

  it('keeps the lines of two columns apart that stand at one height', () => {
    const lines = [rect(100, 10, 60, 20), rect(500, 10, 60, 20)];
    expect(joinLines(lines)).toEqual(lines);
  });

  it('leaves out what has no width, such as the end of a wrapped line', () => {
    expect(joinLines([rect(700, 10, 0, 20), rect(100, 38, 40, 20)])).toEqual([rect(100, 38, 40, 20)]);
  });
});
