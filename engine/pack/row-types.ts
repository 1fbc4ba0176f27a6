/** Types of gazetteer rows; the position in the list is the code stored in the pack. */
export const ROW_TYPES = [
  'capital',
  'city',
  'town',
  'village',
  'settlement',
  'neighbourhood',
  'israeli_settlement',
  'admin1',
  'admin2',
  'abandoned_place',
] as const;

export type RowType = (typeof ROW_TYPES)[number];
