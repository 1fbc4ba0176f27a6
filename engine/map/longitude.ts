/** Longitudes on a circle: 181° E is 179° W. */

/** The short way east from one longitude to another, in degrees: from -180 up to, not including, 180. */
export function lonStep(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
