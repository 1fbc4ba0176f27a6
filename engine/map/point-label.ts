/** Finds room for the name beside a dot: to the right if it can, as readers expect, else around it. */
import { boxOfText, type LabelBox, overlap, within } from './label-box.ts';
import type { LabelPosition } from './model.ts';
import type { Frame } from './projection.ts';

/** Pixels that a label keeps from the frame's edge. */
const MARGIN = 4;

/** Order of preference after Imhof (Positioning Names on Maps, 1975): right, above right, below right, left, above, below. */
function positions(x: number, y: number, fontSize: number, gap: number): LabelPosition[] {
  const middle = y + fontSize * 0.34;
  const [above, below] = [y - gap, y + gap + fontSize * 0.75];
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x + gap * 0.7, y: above, anchor: 'start' },
    { x: x + gap * 0.7, y: below, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x: x - gap * 0.7, y: above, anchor: 'end' },
    { x: x - gap * 0.7, y: below, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
  ];
}

export interface PlacedLabel {
  position: LabelPosition;
  box: LabelBox;
}

/** @param gap Pixels from the dot's middle to the text. Undefined when every position meets the frame or a taken box. */
export function placeLabel(
  text: string,
  fontSize: number,
  { x, y }: { x: number; y: number },
  gap: number,
  taken: readonly LabelBox[],
  frame: Frame,
): PlacedLabel | undefined {
  for (const position of positions(x, y, fontSize, gap)) {
    const box = boxOfText(text, fontSize, position);
    if (within(frame, box, MARGIN) && !taken.some((other) => overlap(box, other, 1))) {
      const [roundX, roundY] = [Math.round(position.x * 10) / 10, Math.round(position.y * 10) / 10];
      return { position: { ...position, x: roundX, y: roundY }, box };
    }
  }
  return undefined;
}
