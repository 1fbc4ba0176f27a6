/** The lists under "More": control over time, relations that open other cards, designations by issuer. */
import type { ControlLine, Fact, RelationLine } from '../card-model.ts';
import type { EntityRecord } from '../pack/records.ts';
import { type CardContext, fromData, titleOf } from './context.ts';
import { relationWhen } from './facts.ts';
import { controlText, RELATION_LABELS } from './labels.ts';
import { sourceReference } from './source-reference.ts';
import { termText } from './term.ts';

/** What happens first where several statements are of one day: a place is held, then entered, then taken. */
const EVENT_ORDER: readonly string[] = ['holds', 'contested', 'entered', 'lost', 'captured'];

/** All statements about control, oldest first: what came after the article belongs to the story too. */
export function controlLines(record: EntityRecord, context: CardContext): ControlLine[] {
  return record.control
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : EVENT_ORDER.indexOf(a.event) - EVENT_ORDER.indexOf(b.event)))
    .map((entry) => ({
      when: context.format.date(entry.asOf),
      what: context.say(entry.claim ? 'card.eventByParty' : 'card.eventBy', {
        event: controlText(entry.event, titleOf(entry.holder, context), context.say),
        by: entry.by,
      }),
      source: sourceReference(entry.source, context),
    }));
}

export function relationLines(record: EntityRecord, context: CardContext): RelationLine[] {
  return record.relations.map((relation) => {
    const key = RELATION_LABELS[relation.relation]?.[relation.forward ? 'forward' : 'backward'];
    const when = relationWhen(relation, context);
    return {
      label: key === undefined ? relation.relation : context.say(key),
      entity: relation.other,
      title: titleOf(relation.other, context),
      ...(relation.detail !== undefined && { detail: relation.detail }),
      ...(when !== '' && { when }),
      source: sourceReference(relation.source, context),
    };
  });
}

export function designationFacts(record: EntityRecord, context: CardContext): Fact[] {
  return record.designations.map((entry) => {
    const when = termText(entry, context);
    return {
      label: entry.issuer,
      value: entry.list,
      ...fromData(context),
      ...(when !== '' && { when }),
      source: sourceReference(entry.source, context),
    };
  });
}
