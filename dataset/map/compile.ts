/** Compiles the locator map's geometry: countries of Natural Earth 1:50,000,000 and disputed lines, simplified, into one small file. */
import { type DisputedBorder, readDisputedBorders } from './disputed-borders.ts';
import { type DisputedLine, readDisputedLines } from './disputed-lines.ts';
import { encodeShapes } from './encode.ts';
import { markDisputed } from './mark-disputed.ts';
import { readAtlas } from './read-atlas.ts';
import type { Arc } from './shapes.ts';
import { simplify, type Tolerance } from './simplify.ts';
import { writeMap } from './write.ts';

/** Coasts may be off by a pixel or two of the map; borders keep nearly all that the atlas has (`engine/map/nearest-border.ts` says how much). */
const TOLERANCE: Tolerance = { coast: 2e-6, border: 2e-7 };

export interface MapInputs {
  borders?: readonly DisputedBorder[];
  lines?: readonly DisputedLine[];
  tolerance?: Tolerance;
}

/**
 * Bytes of `dateline-map.pack`: same inputs, same bytes.
 * @throws {DatasetError} if a row of the disputed borders or lines does not fit.
 */
export function compileMap(inputs: MapInputs = {}): Uint8Array {
  const { borders = readDisputedBorders(), lines = readDisputedLines(), tolerance = TOLERANCE } = inputs;
  const { arcs, rings } = simplify(markDisputed(readAtlas(), borders), tolerance);
  return writeMap(encodeShapes({ arcs: [...arcs, ...lines.map(toArc)], rings }));
}

function toArc({ points }: DisputedLine): Arc {
  return { points: points.map(([lon, lat]) => [lon, lat, Number.POSITIVE_INFINITY]), sides: [], disputed: true, line: true };
}
