/** One box for each line of a name, however many parts tags make of it. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../page/guide/lines.ts';

const box = (left: number, top: number, width: number, height = 20) => ({ left, top, right: left + width, bottom: top + height });

describe('linesOf', () => {
  it('joins the parts of one line, and the box of a tag with that of its text', () => {
    expect(linesOf([box(10, 0, 30), box(42, 0, 50), box(42, 1, 50, 18)])).toEqual([box(10, 0, 82)]);
  });

  it('keeps the lines of a name that wraps apart', () => {
    expect(linesOf([box(500, 0, 60), box(10, 28, 70)])).toEqual([box(500, 0, 60), box(10, 28, 70)]);
    expect(linesOf([box(10, 0, 60), box(10, 22, 70)])).toHaveLength(2);
  });

  it('leaves out what has no size', () => {
    expect(linesOf([box(10, 0, 0), box(10, 0, 30), box(40, 0, 20, 0)])).toEqual([box(10, 0, 30)]);
  });
});
