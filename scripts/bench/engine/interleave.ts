/** Times subjects against a bare pass over the same text, taking turns in one process, so that load on the machine falls on all of them alike. */

/** Milliseconds that subjects are measured for, before which and for how long at most their code is warmed, and the fewest and most turns. */
const BUDGET = 2_000;
const WARMING = { milliseconds: 600, turns: 3 };
const TURNS = { least: 5, most: 301 };

export interface Figure {
  /** Median, first and ninth decile of a subject's times as multiples of the median of the bare passes between them. */
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
  const warm = performance.now() + WARMING.milliseconds;
  for (let turn = 0; turn < WARMING.turns || (performance.now() < warm && turn < TURNS.most); turn++) {
    takeTurn(text, subjects);
    if (performance.now() > warm + WARMING.milliseconds) break;
  }
  const turns: Turn[] = [];
  const end = performance.now() + BUDGET;
  while (turns.length < TURNS.least || (turns.length < TURNS.most && performance.now() < end)) turns.push(takeTurn(text, subjects));
  const bare = quantile(
    turns.map((turn) => turn.bare),
    0.5,
  );
  return subjects.map((_, index) => {
    const own = turns.map((turn) => turn.own[index] ?? Number.NaN);
    const at = (share: number) => quantile(own, share) / bare;
    return { times: at(0.5), low: at(0.1), high: at(0.9), milliseconds: quantile(own, 0.5) };
  });
}

interface Turn {
  bare: number;
  own: number[];
}

function takeTurn(text: string, subjects: readonly Subject[]): Turn {
  const own = subjects.map((subject) => timed(subject, text));
  // A pass over 5 KB is near what the clock can tell, so it is repeated.
  return { own, bare: timed(repeated(text.length), text) / repeatsFor(text.length) };
}

/** Milliseconds of one run. */
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
