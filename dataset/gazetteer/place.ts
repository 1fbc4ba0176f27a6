/** A place of the gazetteer before it is packed: a town or an administrative unit, as its data set has it. */

/** What a row of the gazetteer is. The order is the code stored in the pack; `engine/pack/gazetteer.ts` reads it. */
export { ROW_TYPES, type RowType } from '../../engine/pack/row-types.ts';

import type { RowType } from '../../engine/pack/row-types.ts';

export interface GazetteerPlace {
  /** `gn:<GeoNames id>`, `at:<lat>/<lon>`, `adm1:<code>` or `adm2:<code>`. */
  id: string;
  /** GeoNames id, or 0 where the data set has none. */
  geonameId: number;
  type: RowType;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames code of the first-order unit it lies in ("IQ.01"), empty if none. */
  admin1: string;
  /** GeoNames code of the second-order unit ("US.IL.031"), empty if none. */
  admin2: string;
  /** Decimal degrees; absent where the data set has none. */
  lat?: number;
  lon?: number;
  /** Inhabitants; absent when unknown (GeoNames writes 0). */
  population?: number;
  /** The first is the title; the others in the order of the source. */
  names: string[];
  /** Forms that are recognised but not shown: "Anbar province". */
  forms: string[];
  /** What the unit calls itself in English ("Governorate"); empty for towns. */
  label: string;
  wikidata: string;
  /** False for places so small that a name alone does not mean them: the text must speak of their region or country. */
  notable: boolean;
}
