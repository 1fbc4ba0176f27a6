/** Times subjects against a bare pass over the same text, taking turns in one process, so that load on the machine falls on all of them alike. */

/** Milliseconds a figure is measured for, and the fewest and most turns. */
const BUDGET = 1_500;
const TURNS = { least: 9, most: 301 };

export interface Figure {
  /** Median, first and ninth decile of a subject's times as multiples of the bare pass of the same turn. */
  times: number;
  low: number;
  high: number;
  /** Median milliseconds. */
  milliseconds: number;
}

/** The cheapest thing that looks at every unit of a text: the unit of all figures. */
export function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Something to time; the number it returns keeps the work from being optimised away. */
export type Subject = (text: string) => number;

let sink = 0;

/** One figure for each subject, in their order. */
export function measure(text: string, subjects: readonly Subject[]): Figure[] {
  const turns: { bare: number; own: number[] }[] = [];
  const end = performance.now() + BUDGET;
  // The first turns compile the code and are not counted.
  for (let turn = -3; turn < TURNS.least || (turn < TURNS.most && performance.now() < end); turn++) {
    const own: number[] = [];
    for (const subject of subjects) own.push(timed(subject, text));
    // A pass over 5 KB is near what the clock can tell, so it is repeated.
    const bare = timed(repeated(text.length), text) / repeatsFor(text.length);
    if (turn >= 0) turns.push({ bare, own });
  }
  const bares = turns.map(({ bare }) => bare);
  const bare = quantile(bares, 0.5);
  return subjects.map((_, index) => {
    const own = turns.map((turn) => turn.own[index] ?? Number.NaN);
    const ratios = own.map((time) => time / bare);
    return { times: quantile(ratios, 0.5), low: quantile(ratios, 0.1), high: quantile(ratios, 0.9), milliseconds: quantile(own, 0.5) };
  });
}

export function timed(subject: Subject, text: string): number {
  const start = performance.now();
  sink = (sink + subject(text)) | 0;
  return performance.now() - start;
}

function repeatsFor(length: number): number {
  return Math.max(1, Math.round(200_000 / length));
}

function repeated(length: number): Subject {
  const times = repeatsFor(length);
  return (text) => {
    let sum = 0;
    for (let again = 0; again < times; again++) sum += barePass(text);
    return sum;
  };
}

/** Quantile of unsorted values, the nearest one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
