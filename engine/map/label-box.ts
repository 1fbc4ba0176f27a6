/** Boxes that labels and dots take up, and whether they leave each other alone. */
import type { LabelPosition } from './model.ts';
import type { Frame } from './projection.ts';
import { textWidth } from './text-width.ts';

/** Pixels. The component's style sheet sets the same sizes. */
export const FONT = { place: 11.5, city: 10.5, country: 9.5, scale: 9.5 } as const;
/** Room between letters of country names, in pixels. */
export const COUNTRY_SPACING = 0.7;
/** Pixels from baseline to baseline in country names of two lines. */
export const COUNTRY_LINE = 11;
/** Height of a line of text as a part of its font size: from the top of an accent to the foot of a g. */
const LINE = 1.2;
/** How much of that lies above the baseline. */
const ASCENT = 0.92;

export interface LabelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function overlap(a: LabelBox, b: LabelBox, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

export function within({ width, height }: Frame, box: LabelBox, margin: number): boolean {
  return box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin;
}

export function aroundPoint(x: number, y: number, radius: number): LabelBox {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Box of a text, whose baseline is at y. */
export function boxOfText(text: string, fontSize: number, { x, y, anchor }: LabelPosition, spacing = 0): LabelBox {
  const width = textWidth(text, fontSize) + [...text].length * spacing;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize * ASCENT, bottom: y + fontSize * (LINE - ASCENT) };
}
