/** A coarse picture of which country lies where in the frame, for placing names: cells of a few pixels, filled row by row. */
import type { Frame } from './projection.ts';
import type { CountryShape } from './scene.ts';

/** Pixels of a cell: a third of a label's height. */
export const CELL = 4;

/** In a cell that a line runs through: nobody's. */
const BLOCKED = 255;

export class OwnerGrid {
  readonly columns: number;
  readonly rows: number;
  /** Number of the country in the order of the shapes, plus 1; 0 is the sea. */
  readonly cells: Uint8Array;

  constructor(shapes: readonly CountryShape[], { width, height }: Frame) {
    this.columns = Math.floor(width / CELL);
    this.rows = Math.floor(height / CELL);
    this.cells = new Uint8Array(this.columns * this.rows);
    shapes.forEach(({ outlines }, index) => {
      for (let row = 0; row < this.rows; row++) this.#fillRow(row, outlines, index + 1);
    });
  }

  owner(column: number, row: number): number {
    return this.cells[row * this.columns + column] ?? 0;
  }

  /** Keeps names off a line. Points are x and y in turn. */
  block(line: readonly number[]): void {
    for (let at = 2; at < line.length; at += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [line[at - 2], line[at - 1], line[at], line[at + 1]];
      const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / CELL) + 1;
      for (let step = 0; step <= steps; step++) {
        const column = Math.floor((x0 + ((x1 - x0) * step) / steps) / CELL);
        const row = Math.floor((y0 + ((y1 - y0) * step) / steps) / CELL);
        if (column >= 0 && row >= 0 && column < this.columns && row < this.rows) this.cells[row * this.columns + column] = BLOCKED;
      }
    }
  }

  /** Even-odd: along the middle of a row, every second crossing of an outline ends a country. */
  #fillRow(row: number, outlines: readonly (readonly number[])[], owner: number): void {
    const crossings = outlines.flatMap((outline) => crossingsAt(outline, (row + 0.5) * CELL)).sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const from = Math.max(0, Math.ceil((crossings[index] ?? 0) / CELL - 0.5));
      const to = Math.min(this.columns - 1, Math.floor((crossings[index + 1] ?? 0) / CELL - 0.5));
      for (let column = from; column <= to; column++) this.cells[row * this.columns + column] = owner;
    }
  }
}

function crossingsAt(outline: readonly number[], y: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < outline.length; at += 2) {
    const from = at === 0 ? outline.length - 2 : at - 2;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [outline[from], outline[from + 1], outline[at], outline[at + 1]];
    if (y0 > y !== y1 > y) found.push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
  }
  return found;
}
