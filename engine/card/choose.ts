/**
 * Which estimate of a group stands first. The rule of the data model: the one nearest the article's date, same scope first, ties to
 * the wider agreement, then the newer. Without an article date the newest stands first.
 */
import { type DayInterval, daysBetween, parseDate, period, spanOf } from '../dates.ts';
import type { EstimateRecord } from '../pack/records.ts';
import { span } from './figure.ts';

/** Estimates within this time of each other are statements about the same situation (data model: ±12 months). */
const SAME_SITUATION_DAYS = 366;

/** Days an estimate is for; undefined for undated ones. */
export function daysOf(estimate: EstimateRecord): DayInterval | undefined {
  return estimate.asOf === undefined ? undefined : period(estimate.from, estimate.asOf);
}

/** A count over more than a year and a day is one of a whole war, and moves on with the day on which it ends. */
const LONG_PERIOD_DAYS = 367;

/**
 * Days by which an estimate is near an article: those it is for; of a count since long ago those on which it ends, since a toll "since
 * 2011, as of 2020" says nothing of 2012.
 */
export function timeOf(estimate: EstimateRecord): DayInterval | undefined {
  const days = daysOf(estimate);
  const isLong = estimate.basis === 'cumulative' && days !== undefined && spanOf(days) > LONG_PERIOD_DAYS;
  return isLong && estimate.asOf !== undefined ? parseDate(estimate.asOf) : days;
}

/** Absolute distance in days; undated estimates come last. */
export function distanceDays(estimate: EstimateRecord, article: DayInterval): number {
  const days = timeOf(estimate);
  return days === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(days, article));
}

/**
 * Distance for ranking. "In 2014" may be any day of that year: such a count is taken to lie half its vagueness away, so that one for a
 * month of it stands before it. A total for a year is as near as its nearest day.
 */
function rankDistance(estimate: EstimateRecord, article: DayInterval): number {
  const days = timeOf(estimate);
  const vague = days === undefined || estimate.basis === 'cumulative' ? 0 : (spanOf(days) - 1) / 2;
  return distanceDays(estimate, article) + vague + (estimate.scope === undefined ? 0 : PART_DAYS);
}

/** Of figures for about the same time the whole comes before a part: as if a part were so many days further away. */
const PART_DAYS = 21;

/** A copy in the order in which a reader should meet them. */
export function rankEstimates(estimates: readonly EstimateRecord[], article: DayInterval | undefined): EstimateRecord[] {
  const lastDay = (estimate: EstimateRecord) => daysOf(estimate)?.last ?? Number.NEGATIVE_INFINITY;
  const agreement = new Map(estimates.map((estimate) => [estimate, agreeing(estimate, estimates)]));
  const compare = (a: EstimateRecord, b: EstimateRecord): number => {
    if (article) {
      const nearer = compareNumbers(rankDistance(a, article), rankDistance(b, article));
      if (nearer !== 0) return nearer;
      // A figure for the day says more about it than a figure for the year.
      const closer = compareNumbers(precision(a), precision(b));
      if (closer !== 0) return closer;
    } else {
      const newer = compareNumbers(lastDay(b), lastDay(a));
      if (newer !== 0) return newer;
    }
    return (
      Number(a.scope !== undefined) - Number(b.scope !== undefined) ||
      // Somebody outside before a party to the conflict.
      Number(a.claim) - Number(b.claim) ||
      Number(span(a) === undefined) - Number(span(b) === undefined) ||
      (agreement.get(b) ?? 0) - (agreement.get(a) ?? 0) ||
      compareText(b.published ?? '', a.published ?? '') ||
      compareText(a.id, b.id)
    );
  };
  return [...estimates].sort(compare);
}

function precision(estimate: EstimateRecord): number {
  const days = daysOf(estimate);
  return days === undefined ? Number.POSITIVE_INFINITY : spanOf(days);
}

/** Number of other estimates of the same time whose figures overlap this one's. */
function agreeing(estimate: EstimateRecord, others: readonly EstimateRecord[]): number {
  return others.filter((other) => other !== estimate && sameSituation(estimate, other) && overlap(estimate, other)).length;
}

/** Tolls of a whole war that end within this time of each other are about the same: later ones count more dead, which is no disagreement. */
const SAME_TOLL_DAYS = 92;

/**
 * Whether two figures speak of the same situation: counts of a day within a year of each other, tolls of a war up to about the same day,
 * other totals only if their periods share days.
 */
export function sameSituation(a: EstimateRecord, b: EstimateRecord): boolean {
  const first = timeOf(a);
  const second = timeOf(b);
  if (first === undefined || second === undefined) return false;
  const apart = Math.abs(daysBetween(first, second));
  if (a.basis === 'stock' && b.basis === 'stock') return apart <= SAME_SITUATION_DAYS;
  const areLong = [a, b].every((estimate) => spanOf(daysOf(estimate) ?? first) > LONG_PERIOD_DAYS);
  return apart <= (areLong ? SAME_TOLL_DAYS : 0);
}

/** Whether the figures share a number, as far as they are rounded; words without numbers contradict nothing. */
export function overlap(a: EstimateRecord, b: EstimateRecord): boolean {
  const first = span(a);
  const second = span(b);
  if (first === undefined || second === undefined) return true;
  const rounding = roundingOf(a) + roundingOf(b);
  return first.low <= second.high + rounding && second.low <= first.high + rounding;
}

/** "About 2,616,000" is any number that rounds to it: half of its last place. Only for comparing, never shown. */
function roundingOf({ qualifier, best }: EstimateRecord): number {
  if (qualifier !== 'about' || best === undefined || best === 0) return 0;
  let place = 1;
  while (best % (place * 10) === 0) place *= 10;
  return place / 2;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
