/** One measure over the years: what a timeline draws. */
import type { TimelineModel, TimelinePoint, TimelineRow } from '../card-model.ts';
import { type DayInterval, parseDate } from '../dates.ts';
import type { EstimateRecord } from '../pack/records.ts';
import { axisMax } from './axis.ts';
import { timeOf } from './choose.ts';
import type { CardContext } from './context.ts';
import { figureText, openEnds } from './figure.ts';

/** With fewer dates, or within one year, a list says more than a line of dots. */
const MIN_DATES = 4;
const MIN_YEARS = 2;

/** Undefined where there are too few dated figures, or only words. */
export function timelineOf(estimates: readonly EstimateRecord[], context: CardContext): TimelineModel | undefined {
  const rows = new Map<string, TimelinePoint[]>();
  for (const estimate of estimates) {
    const days = timeOf(estimate);
    if (days === undefined || [estimate.low, estimate.best, estimate.high].every((value) => value === undefined)) continue;
    // Yearly figures of two sources are two lines; single statements, mostly of different people, are one cloud.
    const label = estimate.series === undefined ? '' : estimate.by;
    rows.set(label, [...(rows.get(label) ?? []), pointOf(estimate, days, context)]);
  }
  const drawn = [...rows].map(([label, points]): TimelineRow => ({ label, points: points.toSorted((a, b) => a.at - b.at) }));
  const points = drawn.flatMap((row) => row.points);
  const times = points.map((point) => point.at);
  const [from, to] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  if (new Set(times).size < MIN_DATES || to - from < MIN_YEARS) return undefined;
  const article = context.article && yearOf(context.article);
  return {
    from,
    to,
    rows: drawn,
    max: axisMax(points),
    ...(article !== undefined && article >= from && article <= to && { article }),
  };
}

function pointOf(estimate: EstimateRecord, days: DayInterval, context: CardContext): TimelinePoint {
  const { low, best, high } = estimate;
  return {
    at: yearOf(days),
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
    ...openEnds(estimate),
    value: figureText(estimate, context, context.pack.measure(estimate.measure)?.unit),
    when: context.format.period(estimate.from, estimate.asOf ?? ''),
  };
}

/** The middle of the days, as a year with its fraction. */
function yearOf({ first, last }: DayInterval): number {
  const middle = (first + last) / 2;
  const year = new Date(middle * 86_400_000).getUTCFullYear();
  const ofYear = parseDate(String(year));
  return ofYear ? year + (middle - ofYear.first) / (ofYear.last - ofYear.first + 1) : year;
}
