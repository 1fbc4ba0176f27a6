/** Gives the values of a yearly series the shape of estimates, so that cards choose among all alike. */
import type { EstimateRecord, SeriesRecord } from './records.ts';

/**
 * UCDP itself breaks low ≤ best ≤ high in 16 country-years and 8 dyad-years (Colombia 2020: 208, 196, 268); such a figure is kept as
 * published and says so.
 */
const DISORDERED = 'as published: the best figure lies outside low and high';

/** One estimate a year; `index` is the number of the series in the pack. */
export function expandSeries(series: SeriesRecord, index?: number): EstimateRecord[] {
  const { id, values, published, note, ...common } = series;
  return values.map((value): EstimateRecord => {
    const [year] = value;
    const figure = value.length === 2 ? { best: value[1] } : { low: value[1], best: value[2], high: value[3] };
    const isDisordered = value.length === 4 && !(value[1] <= value[2] && value[2] <= value[3]);
    const said = isDisordered ? DISORDERED : note;
    return {
      ...common,
      id: `${id}-${year}`,
      ...figure,
      qualifier: value.length === 2 ? 'exact' : 'low_best_high',
      ...(series.basis === 'cumulative' && { from: `${year}-01-01` }),
      asOf: `${year}-12-31`,
      published,
      claim: false,
      ...(said !== undefined && { note: said }),
      ...(index !== undefined && { series: index }),
    };
  });
}
