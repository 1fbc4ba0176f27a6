/** The figure of an estimate as it is printed, with what its source said about how sure it is. */
import type { EstimateRecord } from '../pack/records.ts';
import type { MessageKey } from '../words/keys.ts';
import type { CardContext } from './context.ts';

type Words = Pick<CardContext, 'say' | 'format'>;

/** How sure the source was of its figure. */
const QUALIFIED: Readonly<Record<string, MessageKey>> = {
  about: 'card.about',
  nearly: 'card.nearly',
  at_least: 'card.atLeast',
  more_than: 'card.moreThan',
  up_to: 'card.upTo',
  fewer_than: 'card.fewerThan',
};

/** "1,500–2,500", "about 1,500", "1,036 (926–1,074)", "“a few thousand”"; `unit` is the measure's, "percent" is printed as a sign. */
export function figureText(estimate: EstimateRecord, words: Words, unit = ''): string {
  if (estimate.qualifier === 'verbal') return words.say('card.quoted', { words: estimate.verbatim ?? '' });
  const figure = numbersText(estimate, words);
  return unit === 'percent' ? words.say('card.percent', { figure }) : figure;
}

function numbersText(estimate: EstimateRecord, { say, format }: Words): string {
  const { low, best, high } = estimate;
  const range = low !== undefined && high !== undefined ? `${format.number(low)}–${format.number(high)}` : undefined;
  if (range !== undefined && estimate.qualifier === 'confidence_interval')
    return best === undefined ? say('card.interval', { range }) : say('card.bestInterval', { best, range });
  const single = best ?? low ?? high;
  const figure =
    range !== undefined && best !== undefined
      ? `${format.number(best)} (${range})`
      : (range ?? (single === undefined ? '' : format.number(single)));
  const qualified = QUALIFIED[estimate.qualifier];
  return qualified === undefined ? figure : say(qualified, { figure });
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
