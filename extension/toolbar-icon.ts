/**
 * The toolbar button’s pictures, drawn when they are needed: one for a site that is on, and one of another shape, not only another
 * colour, for each reason why nothing is read. The shapes are those of `assets/icon.svg`; a test compares them.
 */

/** A site that is on; one that is not read; one that the reader switched off; all reading paused. */
export type Look = 'on' | 'outline' | 'off' | 'paused';

export const PIN = 'M8 0a5 5 0 0 0-5 5c0 2.800 2.800 4.700 5 7 2.200-2.300 5-4.200 5-7a5 5 0 0 0-5-5z';
export const LINE = 'M1 14h4v2H1zM6 14h4v2H6zM11 14h4v2h-4z';
export const COLOURS = { pin: '#129488', line: '#e8622c', dot: '#fff' };
/** Told apart from light and dark toolbars alike. */
const GREY = '#7b8794';

/** Side of the drawing, as in the file. */
const SIDE = 16;
/** For screens with one and with two pixels a point. */
const SIZES = [16, 32] as const;

/** Pictures by their size in pixels, as `action.setIcon` takes them. */
export function drawIcon(look: Look): Record<number, ImageData> | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  return Object.fromEntries(SIZES.flatMap((size) => drawn(look, size) ?? []).map((image) => [image.width, image]));
}

function drawn(look: Look, size: number): ImageData | undefined {
  const brush = new OffscreenCanvas(size, size).getContext('2d');
  if (!brush) return undefined;
  brush.scale(size / SIDE, size / SIDE);
  if (look === 'on') {
    brush.fillStyle = COLOURS.pin;
    brush.fill(new Path2D(PIN));
    dot(brush, COLOURS.dot);
    brush.fillStyle = COLOURS.line;
    brush.fill(new Path2D(LINE));
    return brush.getImageData(0, 0, size, size);
  }
  brush.fillStyle = GREY;
  brush.fill(new Path2D(LINE));
  outline(brush);
  if (look === 'outline') dot(brush, GREY);
  // Two bars, as on the pause button of a player.
  if (look === 'paused') brush.fill(new Path2D('M5.600 3h1.700v4.500H5.600zM8.700 3h1.700v4.500H8.700z'));
  if (look === 'off') slash(brush);
  return brush.getImageData(0, 0, size, size);
}

type Brush = OffscreenCanvasRenderingContext2D;

function dot(brush: Brush, colour: string): void {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.arc(8, 5, 2, 0, 2 * Math.PI);
  brush.fill();
}

function outline(brush: Brush): void {
  brush.save();
  brush.clip(new Path2D(PIN));
  brush.strokeStyle = GREY;
  // Half of it falls outside the clip.
  brush.lineWidth = 3;
  brush.stroke(new Path2D(PIN));
  brush.restore();
}

function slash(brush: Brush): void {
  brush.strokeStyle = GREY;
  brush.lineWidth = 1.8;
  brush.beginPath();
  brush.moveTo(2, 11.5);
  brush.lineTo(14, 0.5);
  brush.stroke();
}
