/** Takes from the data what leaves with an export about one entity: its card's essentials, with dates as data instead of words. */
import { buildCard } from '../card/card.ts';
import { spokenContext } from '../card/context.ts';
import { sourceReference } from '../card/source-reference.ts';
import type { EstimateGroup } from '../card-model.ts';
import type { Pack } from '../pack/pack.ts';
import type { EstimateRecord } from '../pack/records.ts';
import type { Speech } from '../words/say.ts';
import type { EntityFacts, LeadEstimate } from './article-facts.ts';

export function entityFacts(entity: number, pack: Pack, speech: Speech, date: string | undefined): EntityFacts {
  const card = buildCard(entity, pack, speech, date === undefined ? {} : { date });
  const context = { ...spokenContext(pack, speech), article: undefined };
  const sources = pack.record(entity).source.map((id) => sourceReference([id], context));
  const [group] = card.estimates;
  return {
    entity: card.entity,
    title: card.title,
    kindLine: card.kindLine,
    ...(card.coordinates && { coordinates: card.coordinates }),
    ...(group && { estimate: leadOf(group, recordOf(group.lead.id, entity, pack)) }),
    facts: card.facts,
    sources,
  };
}

/** The record of an estimate on an entity's card: its own, or that of the place across the border. */
function recordOf(id: string, entity: number, pack: Pack): EstimateRecord | undefined {
  const opposite = pack.record(entity).relations.flatMap(({ relation, other }) => (relation === 'opposite' ? [pack.find(other)] : []));
  return [entity, ...opposite.filter((other) => other >= 0)].flatMap((one) => pack.estimates(one)).find((record) => record.id === id);
}

function leadOf({ heading, unit, lead }: EstimateGroup, record: EstimateRecord | undefined): LeadEstimate {
  const { value, low, best, high, openLow, openHigh, asOf: when, by, claim, source } = lead;
  return {
    heading,
    unit,
    value,
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
    openLow,
    openHigh,
    when,
    ...(record?.asOf !== undefined && { asOf: record.asOf }),
    ...(record?.from !== undefined && { from: record.from }),
    by,
    claim,
    ...(record?.checkedOn !== undefined && { checkedOn: record.checkedOn }),
    source,
  };
}
