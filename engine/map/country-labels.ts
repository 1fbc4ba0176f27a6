/** Places the names of the countries on a map: each on its own land (or partly on the sea beside it), never on a neighbour's. */
import { boxOfText, COUNTRY_SPACING, FONT, type LabelBox, overlap, within } from './label-box.ts';
import type { CountryLabel } from './model.ts';
import { CELL, OwnerGrid } from './owner-grid.ts';
import type { Frame } from './projection.ts';
import type { CountryShape } from './scene.ts';

/** More names than these make a small map unreadable. */
const MAX_LABELS = 5;
/** Cells (16 square pixels each) below which a country is too small on the map to be named; own countries are named if they can be. */
const MIN_CELLS = 12;
/** Part of a name that must lie on the country's own land; the rest may lie on the sea. */
const MIN_OWN = 0.35;
const MARGIN = 4;

export interface NamedCountry {
  id: string;
  name: string;
  own: boolean;
}

interface Candidate {
  x: number;
  y: number;
  box: LabelBox;
  score: number;
}

/** @param nameOf Name of a country for measuring; undefined for one that gets no label. */
export function placeCountryLabels(
  shapes: readonly CountryShape[],
  named: (id: string) => NamedCountry | undefined,
  taken: readonly LabelBox[],
  frame: Frame,
): CountryLabel[] {
  const grid = new OwnerGrid(shapes, frame);
  const sizes = new Uint32Array(shapes.length + 1);
  for (const owner of grid.cells) sizes[owner] = (sizes[owner] ?? 0) + 1;
  const wanted = shapes
    .flatMap(({ id }, index) => {
      const country = named(id);
      return country === undefined ? [] : [{ ...country, owner: index + 1, size: sizes[index + 1] ?? 0 }];
    })
    .filter(({ size, own }) => size >= (own ? 1 : MIN_CELLS))
    .sort((a, b) => Number(b.own) - Number(a.own) || b.size - a.size);
  const labels: CountryLabel[] = [];
  const boxes = [...taken];
  for (const { id, name, own, owner } of wanted) {
    const text = name.toUpperCase();
    const best = bestPosition(text, owner, grid, boxes, frame);
    if (best === undefined) continue;
    boxes.push(best.box);
    labels.push({ id, name, x: best.x, y: best.y, own });
    if (labels.length === MAX_LABELS) break;
  }
  return labels;
}

function bestPosition(text: string, owner: number, grid: OwnerGrid, taken: readonly LabelBox[], frame: Frame): Candidate | undefined {
  const middle = centroid(grid, owner);
  const size = boxOfText(text, FONT.country, { x: 0, y: 0, anchor: 'middle' }, COUNTRY_SPACING);
  let best: Candidate | undefined;
  for (let y = MARGIN; y < frame.height; y += CELL) {
    for (let x = MARGIN; x < frame.width; x += CELL) {
      const box = { left: x + size.left, right: x + size.right, top: y + size.top, bottom: y + size.bottom };
      if (!within(frame, box, MARGIN) || taken.some((other) => overlap(box, other, 2))) continue;
      const own = ownPart(grid, owner, box, 0);
      if (own < MIN_OWN) continue;
      // Well inside its country, and near the middle of what is seen of it.
      const most = 2 * own + 1 - Math.hypot(x - middle.x, y - middle.y) / frame.width;
      if (best !== undefined && most <= best.score) continue;
      const score = most - 1 + Math.max(0, ownPart(grid, owner, box, 8));
      if (best === undefined || score > best.score) best = { x, y, box, score };
    }
  }
  return best;
}

/** Part of a box, widened by `more` pixels, on a country's land; -1 if a part of it lies on another country's. */
function ownPart(grid: OwnerGrid, owner: number, box: LabelBox, more: number): number {
  const [left, right] = [Math.floor((box.left - more) / CELL), Math.floor((box.right + more) / CELL)];
  const [top, bottom] = [Math.floor((box.top - more) / CELL), Math.floor((box.bottom + more) / CELL)];
  let [own, all] = [0, 0];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      all += 1;
      if (row < 0 || column < 0 || row >= grid.rows || column >= grid.columns) continue;
      const there = grid.owner(column, row);
      if (there === owner) own += 1;
      else if (there !== 0) return -1;
    }
  }
  return own / all;
}

function centroid(grid: OwnerGrid, owner: number): { x: number; y: number } {
  let [x, y, count] = [0, 0, 0];
  grid.cells.forEach((there, index) => {
    if (there !== owner) return;
    x += index % grid.columns;
    y += Math.floor(index / grid.columns);
    count += 1;
  });
  return { x: (x / count + 0.5 || 0) * CELL, y: (y / count + 0.5 || 0) * CELL };
}
