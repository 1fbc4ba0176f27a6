/** Ends of zero-based axes. */

interface Figure {
  low?: number;
  best?: number;
  high?: number;
}

/** A round number above the largest figure: no dot sits on the end of the axis. */
export function axisMax(figures: readonly Figure[]): number {
  const values = figures.flatMap((figure) => [figure.low, figure.best, figure.high]).filter((value) => value !== undefined);
  const largest = Math.max(1, ...values);
  const step = 10 ** Math.floor(Math.log10(largest));
  for (const factor of [1, 1.5, 2, 3, 4, 5, 6, 8, 10]) if (factor * step > largest) return factor * step;
  return 15 * step;
}
