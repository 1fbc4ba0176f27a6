/** What passes between the steps of the map's compiler. */

/** Longitude, latitude (degrees), and the spherical area in steradians at which simplification drops the point. */
export type WeightedPoint = [lon: number, lat: number, weight: number];

export interface Arc {
  points: WeightedPoint[];
  /** Ids of the countries it parts: one for a coast, two for a border, none for a line. */
  sides: string[];
  disputed: boolean;
  /** Part of no ring. */
  line: boolean;
}

export interface Ring {
  country: string;
  /** Arc numbers; ~arc when walked backwards. */
  arcs: number[];
}

export interface Shapes {
  arcs: Arc[];
  rings: Ring[];
}
