/** The part of the geometry that a map shows, in pixels: each country's outlines, coasts, borders. */
import { boxNear, type Points } from './box.ts';
import { clipLine, clipOutline, type Rectangle } from './clip.ts';
import { type MapGeometry, reversed } from './geometry.ts';
import { thin } from './path.ts';
import { type Projection, projectPoints } from './projection.ts';

/** Closed outlines of one country, clipped; a hole is an outline inside another (even-odd rule). */
export interface CountryShape {
  id: string;
  outlines: number[][];
}

export interface Scene {
  countries: CountryShape[];
  coasts: number[][];
  borders: number[][];
  disputed: number[][];
}

/** Pixels beyond the frame that are kept, so that the lines along which outlines are clipped are not seen. */
const MARGIN = 3;
/** An island smaller than this many pixels is drawn as a square of this size, so that it stays visible. */
const SPECK = 1.8;
/** Degrees across: on wider maps specks would hide the coasts they lie along. */
const WIDE = 35;
/**
 * Degrees from the centre to the corner from which on a map may reach for countries on the other side of the Earth. One in which the point
 * opposite the centre lies would be drawn inside out, around everything.
 */
const HALF = 60;
/** Arcs beyond the frame only close outlines: they may be coarse. */
const FAR_TOLERANCE = 4;

export interface SceneOptions {
  /** Pixels: points of a line that lie closer together are dropped, and so are islands that are smaller, and own ones of half the size. */
  tolerance: number;
  /** Whether a country is one of the place's own. */
  own: (id: string) => boolean;
  /** Arcs that were projected before, for another tolerance. */
  projected: Map<number, number[]>;
}

export function sceneOf(geometry: MapGeometry, projection: Projection, { tolerance, own, projected }: SceneOptions): Scene {
  const { width, height, lat, lon, radius } = projection;
  const frame: Rectangle = { left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN };
  const near = (box: ReturnType<MapGeometry['arcBox']>) => boxNear(box, lat, lon, radius);
  const drawn = new Map<number, number[]>();
  // Both sides of a border use the same thinned points, else the sea would show through between them.
  const arcOf = (arc: number): number[] => {
    const known = drawn.get(arc);
    if (known !== undefined) return known;
    const all = projected.get(arc) ?? projectPoints(geometry.arcPoints(arc), projection);
    projected.set(arc, all);
    const points = thin(all, near(geometry.arcBox(arc)) ? tolerance : FAR_TOLERANCE);
    drawn.set(arc, points);
    return points;
  };
  const scene: Scene = { countries: [], coasts: [], borders: [], disputed: [] };
  const specks = new Set<number>();
  const shapes = new Map<string, CountryShape>();
  for (let ring = 0; ring < geometry.ringCount; ring++) {
    if (!near(geometry.ringBox(ring))) continue;
    const arcs = geometry.ringArcs(ring);
    const outline = joined([...arcs].map((arc) => (arc < 0 ? reversed(arcOf(~arc)) : arcOf(arc))));
    if (radius > HALF && !boxNear(geometry.ringBox(ring), lat, lon, 0) && goesAround(outline, width / 2, height / 2)) continue;
    const extent = rectangleOf(outline);
    const id = geometry.ringCountry(ring);
    const speck = isSmaller(extent, SPECK);
    const dropped = speck ? projection.extent > WIDE : isSmaller(extent, own(id) ? tolerance / 2 : tolerance);
    if (speck || dropped) for (const arc of arcs) specks.add(arc < 0 ? ~arc : arc);
    const visible = dropped ? [] : visiblePart(speck ? speckAt(extent) : outline, extent, frame);
    if (visible.length === 0) continue;
    if (speck) scene.coasts.push([...visible, ...visible.slice(0, 2)]);
    const shape = shapes.get(id) ?? { id, outlines: [] };
    shape.outlines.push(visible);
    shapes.set(id, shape);
  }
  scene.countries.push(...shapes.values());
  for (let arc = 0; arc < geometry.arcCount; arc++) {
    if (specks.has(arc) || !near(geometry.arcBox(arc))) continue;
    const [a, b] = geometry.sides(arc);
    const kind = geometry.isDisputed(arc) ? 'disputed' : a !== undefined && b !== undefined ? 'borders' : 'coasts';
    const points = geometry.arcPoints(arc);
    if (kind === 'coasts' && isCut(points)) continue;
    scene[kind].push(...clipLine(arcOf(arc), frame));
  }
  return scene;
}

/** Whether an outline goes once around a point. */
function goesAround(outline: readonly number[], x: number, y: number): boolean {
  let turned = 0;
  let before = Math.atan2((outline.at(-1) ?? 0) - y, (outline.at(-2) ?? 0) - x);
  for (let at = 0; at < outline.length; at += 2) {
    const angle = Math.atan2((outline[at + 1] ?? 0) - y, (outline[at] ?? 0) - x);
    turned += Math.atan2(Math.sin(angle - before), Math.cos(angle - before));
    before = angle;
  }
  return Math.abs(turned) > Math.PI;
}

/** Arcs one after another; the point where two meet is in both. */
function joined(arcs: readonly (readonly number[])[]): number[] {
  return arcs.flatMap((points, index) => (index === 0 ? [...points] : points.slice(2)));
}

/** Most outlines lie wholly inside or outside: clipping is for the rest. */
function visiblePart(outline: number[], { left, top, right, bottom }: Rectangle, frame: Rectangle): number[] {
  if (left > frame.right || right < frame.left || top > frame.bottom || bottom < frame.top) return [];
  const whole = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  return whole ? outline : clipOutline(outline, frame);
}

function isSmaller({ left, top, right, bottom }: Rectangle, size: number): boolean {
  return right - left < size && bottom - top < size;
}

function speckAt({ left, top, right, bottom }: Rectangle): number[] {
  const [x, y, half] = [(left + right) / 2, (top + bottom) / 2, SPECK / 2];
  return [x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half];
}

function rectangleOf(points: readonly number[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** The atlas cuts a few islands of Fiji along the date line: that edge is no coast. Their outlines are left without one. */
function isCut(points: Points): boolean {
  for (let at = 2; at < points.length; at += 2) {
    if (onDateLine(points[at]) && onDateLine(points[at - 2]) && points[at + 1] !== points[at - 1]) return true;
  }
  return false;
}

function onDateLine(lon = 0): boolean {
  return Math.abs(Math.abs(lon) - 180) < 0.01;
}
