/** Places the names of the countries on a map: each on its own land (or partly on the sea beside it), never on a neighbour's. */
import { boxOfText, COUNTRY_LINE, COUNTRY_SPACING, FONT, type LabelBox, overlap, within } from './label-box.ts';
import type { CountryLabel } from './model.ts';
import { CELL, type OwnerGrid } from './owner-grid.ts';
import type { Frame } from './projection.ts';

/** More names than these make a small map unreadable. */
const MAX_LABELS = 5;
/** Cells (16 square pixels each) below which a country is too small on the map to be named; own countries are named if they can be. */
const MIN_CELLS = 12;
/** Part of a name that must lie on the country's own land; the rest may lie on the sea. */
const MIN_OWN = 0.35;
/** Pixels from its land within which the place's country may be named on the sea, when its islands are small. */
const NEAR = 60;
const MARGIN = 4;
/** Pixels between a country's name and other texts. */
const GAP = 4;

export interface NamedCountry {
  id: string;
  name: string;
  own: boolean;
  /** It may be named on the sea beside its islands. */
  inSea: boolean;
  /** Its number in the grid. */
  owner: number;
}

interface Candidate {
  x: number;
  y: number;
  box: LabelBox;
  score: number;
}

export function placeCountryLabels(
  countries: readonly NamedCountry[],
  grid: OwnerGrid,
  taken: readonly LabelBox[],
  frame: Frame,
  most = MAX_LABELS,
): CountryLabel[] {
  const sizes = new Uint32Array(256);
  for (const owner of grid.cells) sizes[owner] = (sizes[owner] ?? 0) + 1;
  const sizeOf = ({ owner }: NamedCountry) => sizes[owner] ?? 0;
  const wanted = countries
    .filter((country) => country.own || sizeOf(country) >= MIN_CELLS)
    .sort((a, b) => Number(b.own) - Number(a.own) || sizeOf(b) - sizeOf(a));
  const labels: CountryLabel[] = [];
  const boxes = [...taken];
  for (const { id, name, own, inSea, owner } of wanted) {
    for (const lines of linesOf(name)) {
      const best = bestPosition(lines, { owner, inSea }, grid, boxes, frame);
      if (best === undefined) continue;
      boxes.push(best.box);
      labels.push({ id, lines, x: best.x, y: best.y, own });
      break;
    }
    if (labels.length === most) break;
  }
  return labels;
}

/** A name in one line, and in two of about the same length if it has a space. */
function linesOf(name: string): string[][] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [[name]] : [[name], [name.slice(0, middle), name.slice(middle + 1)]];
}

/** Box around lines of text whose first baseline's middle is at 0, 0. Measured in capitals, as they are printed. */
function boxAtOrigin(lines: readonly string[]): LabelBox {
  const boxes = lines.map((line, index) =>
    boxOfText(line.toUpperCase(), FONT.country, { x: 0, y: index * COUNTRY_LINE, anchor: 'middle' }, COUNTRY_SPACING),
  );
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: boxes[0]?.top ?? 0,
    bottom: boxes.at(-1)?.bottom ?? 0,
  };
}

function bestPosition(
  lines: readonly string[],
  { owner, inSea }: Pick<NamedCountry, 'owner' | 'inSea'>,
  grid: OwnerGrid,
  taken: readonly LabelBox[],
  frame: Frame,
): Candidate | undefined {
  const middle = centroid(grid, owner);
  const size = boxAtOrigin(lines);
  let best: Candidate | undefined;
  for (let y = MARGIN; y < frame.height; y += CELL) {
    for (let x = MARGIN; x < frame.width; x += CELL) {
      const box = { left: x + size.left, right: x + size.right, top: y + size.top, bottom: y + size.bottom };
      if (!within(frame, box, MARGIN) || taken.some((other) => overlap(box, other, GAP))) continue;
      const own = ownPart(grid, owner, box, 0);
      const away = Math.hypot(x - middle.x, y - middle.y);
      if (own < MIN_OWN && !(inSea && own >= 0 && away < NEAR)) continue;
      // Well inside its country, and near the middle of what is seen of it.
      const most = 2 * own + 1 - away / frame.width;
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
