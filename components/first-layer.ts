/**
 * Chooses what stands on the first layer of a card so that a glance is enough: at most 80 words before "More"
 * (product.md). What does not fit is dropped here and shown under "More"; nothing is shortened.
 */
import type { CardModel, EstimateGroup, EstimateLine, Fact } from '../engine/card-model.ts';
import { axisTicks, shapeOf } from './chart-scale.ts';
import { say } from './say.ts';
import { countWords, shortBy, shortHeading, shortSource } from './words.ts';

export const MAX_WORDS = 80;
const MAX_NAMES = 4;
const MAX_FACTS = 5;

export interface FirstLayer {
  alsoCalled: string[];
  /** Drawn beside the lead estimate. */
  others: EstimateLine[];
  facts: Fact[];
  /** Other groups of the same date, one line each. */
  groups: EstimateGroup[];
}

/** Words the chart prints for one row; `RangeChart` prints the same pieces. */
function rowText(line: EstimateLine, lead: EstimateLine): string {
  const when = line.asOf === lead.asOf ? '' : line.asOf;
  // The chart says "claim" only where claims stand beside other figures; which stand there is not known yet.
  return [line.value, shortBy(line.by), line.scope ?? '', when, line.claim ? say('card.claimShort') : '', line.pack ?? ''].join(' ');
}

function leadWords(group: EstimateGroup | undefined): number {
  if (group === undefined) return 0;
  const { lead } = group;
  const ticks = shapeOf(lead).kind === 'none' ? 0 : axisTicks(group.axisMax).length;
  const claim = lead.claim ? say('card.claim') : '';
  return (
    ticks +
    countWords(
      group.heading,
      lead.distance,
      lead.value,
      lead.asOf,
      lead.by,
      shortSource(lead.source.label, lead.asOf),
      lead.pack,
      group.agreement,
      lead.perspective,
      lead.stale ? say('card.stale') : '',
      claim,
    )
  );
}

function factWords(fact: Fact): number {
  return countWords(fact.label, fact.value, fact.when, fact.stale ? say('card.stale') : '');
}

/** The same moment as the lead: one date, or the same distance from the article. */
function sameDate(first: EstimateGroup, other: EstimateGroup): boolean {
  if (first.lead.asOf === other.lead.asOf) return true;
  return first.lead.distance !== undefined && first.lead.distance === other.lead.distance;
}

export function firstLayer(model: CardModel): FirstLayer {
  const [first, ...rest] = model.estimates;
  const chosen: FirstLayer = { alsoCalled: [], others: [], facts: [], groups: [] };
  let left = MAX_WORDS - countWords(model.kindLine, model.title, model.native?.text, ...(model.packs ?? [])) - leadWords(first);

  /** Takes items in order until one does not fit or `upTo` stand there: a later one never jumps the queue. */
  const take = <T>(into: T[], from: readonly T[], upTo: number, cost: (item: T) => number) => {
    for (const item of from.slice(into.length, upTo)) {
      const words = cost(item);
      if (words > left) return;
      left -= words;
      into.push(item);
    }
  };
  const nameCost = (name: string) => countWords(name) + (chosen.alsoCalled.length === 0 ? countWords(say('card.alsoCalled')) : 0);
  const others = first?.others.filter((line) => shapeOf(line).kind !== 'none') ?? [];
  // The lead's own row is labelled only where another stands beside it.
  const rowCost = (line: EstimateLine) => {
    if (!first) return 0;
    // Words alone draw no axis; the first row with a number brings it.
    const axis = chosen.others.length === 0 && shapeOf(first.lead).kind === 'none' ? axisTicks(first.axisMax).length : 0;
    return axis + countWords(chosen.others.length === 0 ? rowText(first.lead, first.lead) : '', rowText(line, first.lead));
  };
  const groups = model.kind === 'actor' && first ? rest.filter((group) => sameDate(first, group)) : [];
  const groupCost = (group: EstimateGroup) => (first ? countWords(shortHeading(group, first), group.lead.value, group.lead.asOf) : 0);

  // A reader who rests on "Daesh" must see at once why the card says "Islamic State".
  if (model.kind === 'actor' || model.namedHere) take(chosen.alsoCalled, model.alsoCalled, model.kind === 'actor' ? 2 : 1, nameCost);
  // What was said that day of the towns tells more than what was said of the whole at another time.
  take(chosen.groups, groups, 2, groupCost);
  take(chosen.others, others, 1, rowCost);
  take(chosen.facts, model.facts, 3, factWords);
  take(chosen.alsoCalled, model.alsoCalled, 2, nameCost);
  take(chosen.others, others, 2, rowCost);
  take(chosen.facts, model.facts, MAX_FACTS, factWords);
  take(chosen.alsoCalled, model.alsoCalled, MAX_NAMES, nameCost);
  return chosen;
}
