/** Puts estimates that may be compared into groups (same measure, subject and place) and makes their lines. */
import type { EstimateGroup, EstimateLine } from '../card-model.ts';
import type { DayInterval } from '../dates.ts';
import type { EstimateRecord } from '../pack/records.ts';
import { sayOr } from '../words/say.ts';
import { axisMax } from './axis.ts';
import { checkText } from './check.ts';
import { distanceDays, overlap, rankEstimates, sameSituation, timeOf } from './choose.ts';
import type { CardContext } from './context.ts';
import { distanceText } from './distance.ts';
import { figureText, openEnds, span } from './figure.ts';
import { headingOf } from './heading.ts';
import { FRESH_DAYS } from './order-groups.ts';
import { perspectiveOf } from './perspective.ts';
import { sourceReference } from './source-reference.ts';
import { timelineOf } from './timeline.ts';

/** Estimates of one measure, subject and place, ranked. */
export interface RankedGroup {
  estimates: EstimateRecord[];
  lead: EstimateRecord;
}

/** Groups in the order in which their first estimate came. Different measures, subjects or places never share a group. */
export function groupEstimates(estimates: readonly EstimateRecord[], context: CardContext): RankedGroup[] {
  const groups = new Map<string, EstimateRecord[]>();
  for (const estimate of estimates) {
    const key = [estimate.measure, estimate.subject, estimate.basis, ...telling(estimate, context).toSorted()].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), estimate]);
  }
  return [...groups.values()].flatMap((group) => {
    const ranked = rankEstimates(group, context.article);
    // What a reader brought stands beside our figures, never before all of them.
    const lead = ranked.find(({ pack }) => pack === undefined) ?? ranked[0];
    return lead ? [{ estimates: [lead, ...ranked.filter((estimate) => estimate !== lead)], lead }] : [];
  });
}

/** Places that narrow a figure: neither its subject nor the only country an actor has its base in. */
function telling({ subject, place }: EstimateRecord, { pack }: CardContext): string[] {
  const entity = pack.find(subject);
  const home = entity >= 0 && pack.kind(entity) === 'actor' ? pack.countries(entity) : [];
  return place.filter((id) => id !== subject && !(home.length === 1 && id === `iso:${home[0]}` && place.length === 1));
}

/** The group ready to draw; `cardEntity` is the entity whose card it is, which the heading need not repeat. */
export function toEstimateGroup(group: RankedGroup, cardEntity: string, context: CardContext): EstimateGroup {
  const [lead, ...others] = listed(group.estimates).map((estimate) => toLine(estimate, context)) as [EstimateLine, ...EstimateLine[]];
  // One comparison is enough, and each looks through the inhabitants of thirty countries.
  const perspective = perspectiveOf(group.lead, context);
  const timeline = timelineOf(group.estimates, context);
  const measure = context.pack.measure(group.lead.measure);
  const agreement = agreementText(group, context);
  return {
    ...headingOf(group.lead, telling(group.lead, context), cardEntity, context),
    unit: measure?.unit ?? '',
    definition: sayOr(context.say, `measures.${group.lead.measure}.definition`, measure?.definition ?? ''),
    lead: { ...lead, ...(perspective !== undefined && { perspective }) },
    others,
    ...(agreement !== undefined && { agreement }),
    axisMax: axisMax([lead, ...others.slice(0, DRAWN_OTHERS)]),
    ...(timeline && { timeline }),
  };
}

/** Years of one series that are listed beside the timeline, which has them all: those nearest the article. */
const LISTED_YEARS = 3;

/** What the table lists, ranked as given: of each series a few years, every single statement. */
function listed(ranked: readonly EstimateRecord[]): EstimateRecord[] {
  const years = new Map<number, number>();
  return ranked.filter(({ series }) => {
    if (series === undefined) return true;
    const before = years.get(series) ?? 0;
    years.set(series, before + 1);
    return before < LISTED_YEARS;
  });
}

/** The first layer of the card draws the lead and this many others on one axis. */
const DRAWN_OTHERS = 2;

function toLine(estimate: EstimateRecord, context: CardContext): EstimateLine {
  const days = timeOf(estimate);
  const { low, best, high, scope, note } = estimate;
  return {
    id: estimate.id,
    value: figureText(estimate, context, context.pack.measure(estimate.measure)?.unit),
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
    ...openEnds(estimate),
    asOf: estimate.asOf === undefined ? context.say('card.undated') : context.format.period(estimate.from, estimate.asOf),
    ...(days && context.article && { distance: distanceText(days, context.article, context.say) }),
    ...(isStale(estimate, days, context) && { stale: true }),
    by: estimate.by,
    ...saidText(estimate, context),
    checked: estimate.pack ?? checkText(estimate, context),
    ...(estimate.pack !== undefined && { pack: estimate.pack }),
    claim: estimate.claim,
    ...(scope !== undefined && { scope }),
    ...(note !== undefined && { note }),
    source: sourceReference(estimate.source, context),
  };
}

/** Totals of a period don't age, and what came after the article says so itself. */
function isStale({ basis }: EstimateRecord, days: DayInterval | undefined, { article }: CardContext): boolean {
  return basis === 'stock' && days !== undefined && article !== undefined && article.first - days.last > FRESH_DAYS;
}

/** When it was said, where the day it is for does not tell. */
function saidText({ published, asOf }: EstimateRecord, { format }: CardContext): { said?: string } {
  return published === undefined || published === asOf ? {} : { said: format.date(published) };
}

/**
 * What each other claimant said nearest to the lead's time. Earlier and later figures of one claimant are change, not disagreement, so
 * only one of each counts, and none of the lead's own.
 */
function othersOfThatTime(lead: EstimateRecord, estimates: readonly EstimateRecord[]): EstimateRecord[] {
  const claimant = (estimate: EstimateRecord) => estimate.byEntity ?? estimate.by;
  const time = timeOf(lead);
  const nearest = new Map<string, EstimateRecord>();
  for (const estimate of estimates) {
    if (time === undefined || estimate === lead || claimant(estimate) === claimant(lead) || !sameSituation(lead, estimate)) continue;
    const known = nearest.get(claimant(estimate));
    if (!known || distanceDays(estimate, time) < distanceDays(known, time)) nearest.set(claimant(estimate), estimate);
  }
  return [...nearest.values()];
}

/** Says in few words whether figures of the same time agree, and why not where the tables tell. */
function agreementText({ lead, estimates }: RankedGroup, { say }: CardContext): string | undefined {
  const sameTime = othersOfThatTime(lead, estimates);
  if (sameTime.length === 0) return undefined;
  const count = sameTime.length + 1;
  const differing = sameTime.filter((estimate) => !overlap(lead, estimate));
  const isConfidence = (estimate: EstimateRecord) => estimate.qualifier === 'confidence_interval';
  // A probability and a list of documented deaths are not two measurements of the same kind.
  const intervals = [lead, ...sameTime].filter(isConfidence).length;
  if (intervals === 1) return say('card.figuresOneInterval', { count });
  if (intervals > 0 && intervals <= sameTime.length) return say('card.figuresIntervals', { count, intervals });
  const otherScope = sameTime.some((estimate) => (estimate.scope ?? '') !== (lead.scope ?? ''));
  const reason = differing.find((estimate) => estimate.note !== undefined)?.note;
  if (reason !== undefined) return say('card.figuresDifferReason', { count, reason });
  if (otherScope) return say('card.figuresScope', { count });
  if (differing.length > 0) return say('card.figuresDiffer', { count });
  return say(span(lead) === undefined ? 'card.figures' : 'card.figuresOverlap', { count });
}
