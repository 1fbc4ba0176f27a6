/** A scale bar of a round number of kilometres, in the lower corner that the map leaves free. */
import { EARTH_KM } from './distance.ts';
import { FONT, type LabelBox, overlap } from './label-box.ts';
import type { LocatorMapModel } from './model.ts';
import type { Projection } from './projection.ts';
import { textWidth } from './text-width.ts';

/** Part of the frame's width that the bar takes at most. */
const MAX_PART = 0.27;
const MARGIN = 9;

type Scale = LocatorMapModel['scale'];

/** The longest of 1, 2, 5, 10, 20, 50 … km that takes no more than about a quarter of the width. */
export function roundKm(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  const digit = [5, 2, 1].find((each) => each * power <= longest) ?? 1;
  return digit * power;
}

/** The bar, and the box that it takes with its text. */
export function scaleBar(
  { width, height, pixels }: Pick<Projection, 'width' | 'height' | 'pixels'>,
  taken: readonly LabelBox[],
): { scale: Scale; box: LabelBox } {
  const km = roundKm((width * MAX_PART * EARTH_KM) / pixels);
  const length = (km / EARTH_KM) * pixels;
  const text = textWidth(`${km.toLocaleString('en')} km`, FONT.scale);
  const corner = (x: number) => {
    const scale: Scale = { km, x: round(x), y: height - MARGIN, width: round(length) };
    return { scale, box: { left: x - 2, right: x + length + 5 + text, top: height - MARGIN - 9, bottom: height - 3 } };
  };
  const left = corner(MARGIN);
  const right = corner(width - MARGIN - length - 5 - text);
  return taken.some((box) => overlap(box, left.box, 2)) && !taken.some((box) => overlap(box, right.box, 2)) ? right : left;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
