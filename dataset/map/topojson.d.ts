/** The parts of the TopoJSON packages that the compiler uses; they ship without types. */
declare module 'topojson-simplify' {
  /** A point with its weight: the area of the triangle with its neighbours when it was dropped; Infinity at the ends of an arc. */
  export type WeightedPoint = [x: number, y: number, weight: number];
  export interface WeightedTopology {
    arcs: WeightedPoint[][];
  }
  /** Undoes quantisation and weighs every point by Visvalingam's method. */
  export function presimplify(topology: object, weight: (triangle: [number, number][]) => number): WeightedTopology;
  /** Area of a triangle on the unit sphere, in steradians. */
  export function sphericalTriangleArea(triangle: [number, number][]): number;
}
