/** The figure of an estimate as it is printed, with what its source said about how sure it is. */
import type { EstimateRecord } from '../pack/records.ts';
import type { Format } from './format.ts';

const PREFIXES: Record<string, string> = {
  about: 'about ',
  nearly: 'nearly ',
  at_least: 'at least ',
  more_than: 'more than ',
  up_to: 'up to ',
  fewer_than: 'fewer than ',
};

/** "1,500–2,500", "about 1,500", "1,036 (926–1,074)", "“a few thousand”"; `unit` is the measure's, "percent" is printed as a sign. */
export function figureText(estimate: EstimateRecord, format: Format, unit = ''): string {
  if (estimate.qualifier === 'verbal') return `“${estimate.verbatim ?? ''}”`;
  return numbersText(estimate, format) + (unit === 'percent' ? ' %' : '');
}

function numbersText(estimate: EstimateRecord, format: Format): string {
  const { low, best, high } = estimate;
  const prefix = PREFIXES[estimate.qualifier] ?? '';
  const ends = low !== undefined && high !== undefined ? `${format.number(low)}–${format.number(high)}` : undefined;
  if (ends !== undefined && estimate.qualifier === 'confidence_interval')
    return `${best === undefined ? '' : `${format.number(best)} `}(confidence interval ${ends})`.trim();
  if (ends !== undefined && best !== undefined) return `${prefix}${format.number(best)} (${ends})`;
  const single = best ?? low ?? high;
  return prefix + (ends ?? (single === undefined ? '' : format.number(single)));
}

/** Whether no upper, or no lower, end was given: such a figure is half a range. */
export function openEnds(estimate: EstimateRecord): { openLow: boolean; openHigh: boolean } {
  const openHigh = estimate.high === undefined && (estimate.qualifier === 'at_least' || estimate.qualifier === 'more_than');
  const openLow = estimate.low === undefined && (estimate.qualifier === 'up_to' || estimate.qualifier === 'fewer_than');
  return { openLow, openHigh };
}

/** The numbers an estimate spans for comparing it with others; undefined where it gives words only. Open ends reach to 0 or infinity. */
export function span(estimate: EstimateRecord): { low: number; high: number } | undefined {
  const { openLow, openHigh } = openEnds(estimate);
  const values = [estimate.low, estimate.best, estimate.high].filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  return { low: openLow ? 0 : Math.min(...values), high: openHigh ? Number.POSITIVE_INFINITY : Math.max(...values) };
}
