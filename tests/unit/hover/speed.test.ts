/** When a pointer counts as slow: under half a pixel a millisecond over the last two stretches. */
import { describe, expect, it, test } from 'vitest';
import { SpeedGate } from '../../../page/hover/speed.ts';

/** Verdict after the last of these samples of x, y and time. */
function slow(...samples: [number, number, number][]): boolean {
  const gate = new SpeedGate();
  return samples.map(([x, y, time]) => gate.isSlow(x, y, time)).at(-1) ?? false;
}

describe('SpeedGate', () => {
  it('does not judge before it has seen two stretches', () => {
    expect(slow([0, 0, 0])).toBe(false);
    expect(slow([0, 0, 0], [0, 0, 16])).toBe(false);
    expect(slow([0, 0, 0], [0, 0, 16], [0, 0, 32])).toBe(true);
  });

  test.each([
    ['both under the limit', 4, 4, true],
    ['the first one fast', 40, 4, false],
    ['the last one fast', 4, 40, false],
    ['just under', 4.99, 4.99, true],
    ['at the limit', 5, 5, false],
  ])('with %s', (_name, first, second, verdict) => {
    expect(slow([0, 0, 0], [first, 0, 10], [first + second, 0, 20])).toBe(verdict);
  });

  it('measures along the way, not along an axis', () => {
    expect(slow([0, 0, 0], [4, 4, 10], [8, 8, 20])).toBe(false);
    expect(slow([0, 0, 0], [-3, -3, 10], [0, 0, 20])).toBe(true);
  });

  it('forgets what was before the last two stretches', () => {
    expect(slow([0, 0, 0], [900, 0, 10], [901, 0, 20], [902, 0, 30])).toBe(true);
  });

  it('takes two samples of one millisecond as one', () => {
    expect(slow([0, 0, 0], [1, 0, 10], [2, 0, 20], [3, 0, 20])).toBe(true);
    expect(slow([0, 0, 0], [1, 0, 10], [2, 0, 20], [300, 0, 20])).toBe(false);
  });
});
