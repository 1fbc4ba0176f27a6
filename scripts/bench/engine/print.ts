/** Cells and rows of the bench's tables. */
import type { Figure } from './interleave.ts';

const WIDTHS = [8, 28, 16, 24, 24, 24, 12];

export function row(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 12)).join(' ')}`.trimEnd();
}

/** "4.2 (4.0–4.9)"; a dash for what was not measured. */
export function timesOf(figure: Figure | null): string {
  return figure ? `${figure.times.toFixed(1)} (${figure.low.toFixed(1)}–${figure.high.toFixed(1)})` : '–';
}

/** "≤ 5: met, ≤ 4: not met". */
export function againstAims(figure: Figure | null, aims: readonly number[]): string {
  return figure ? aims.map((aim) => `≤ ${aim}: ${figure.times <= aim ? 'met' : 'not met'}`).join(', ') : '';
}

/** "50 KB": thousands of UTF-16 units. */
export function shortLength(length: number): string {
  return length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1_000} KB`;
}
