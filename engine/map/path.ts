/** Path data for SVG: absolute start, relative steps, one decimal, nothing that is not needed. */

/** Drops points closer than `tolerance` pixels to the last one kept; both ends stay. */
export function thin(points: readonly number[], tolerance: number): number[] {
  const kept: number[] = points.slice(0, 2);
  for (let at = 2; at < points.length - 2; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    if (Math.hypot(x - (kept.at(-2) ?? 0), y - (kept.at(-1) ?? 0)) >= tolerance) kept.push(x, y);
  }
  if (points.length > 2) kept.push(...points.slice(-2));
  return kept;
}

/** "M12.3 4.5l1-.5"; closed outlines end in "z". Empty for fewer than two points. */
export function pathOf(points: readonly number[], closed: boolean): string {
  // Tenths of a pixel as whole numbers, so that rounding errors of steps do not add up.
  let [x, y] = [tenths(points[0]), tenths(points[1])];
  let steps = '';
  for (let at = 2; at < points.length; at += 2) {
    const [nextX, nextY] = [tenths(points[at]), tenths(points[at + 1])];
    if (nextX === x && nextY === y) continue;
    steps += pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  if (steps === '') return '';
  return `M${pair(tenths(points[0]), tenths(points[1]))}l${steps.trimStart()}${closed ? 'z' : ''}`
    .replaceAll('l ', 'l')
    .replaceAll('M ', 'M');
}

function tenths(value = 0): number {
  return Math.round(value * 10);
}

/** Two numbers, each with the space or sign that parts it from the one before. */
function pair(x: number, y: number): string {
  return parted(x) + parted(y);
}

function parted(value: number): string {
  const size = Math.abs(value) / 10;
  // ".5" for "0.5", as SVG allows.
  const digits = size > 0 && size < 1 ? String(size).slice(1) : String(size);
  return value < 0 ? `-${digits}` : ` ${digits}`;
}
