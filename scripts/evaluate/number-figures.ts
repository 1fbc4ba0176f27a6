/** Precision, recall and F1 of numbers, as multisets of (low, high) in each text. */
export interface Bounds {
  low: number;
  high: number;
}

export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** Figures are written with rounding ("9,999" for "below 10,000"): the same within this share, or within one. */
const TOLERANCE = 1e-3;

const near = (a: number, b: number) =>
  a === b || Math.abs(a - b) <= Math.max(TOLERANCE * Math.max(Math.abs(a), Math.abs(b)), Number.EPSILON);

/** Pairs found and annotated numbers of one text one to one, and adds to the tally. */
export function tallyText(found: readonly Bounds[], annotated: readonly Bounds[], tally: Tally): { extra: Bounds[]; missed: Bounds[] } {
  const left = [...annotated];
  const extra = found.filter(({ low, high }) => {
    const index = left.findIndex((one) => near(one.low, low) && near(one.high, high));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  tally.right += found.length - extra.length;
  tally.extra += extra.length;
  tally.missed += left.length;
  return { extra, missed: left };
}

export function describeTally({ right, extra, missed }: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const f1 = share(2 * right, 2 * right + extra + missed);
  return `P ${share(right, right + extra)}  R ${share(right, right + missed)}  F1 ${f1}  (${right} right, ${extra} more, ${missed} missed)`;
}
