/** The lists under "More": control over time, relations that open other cards, designations by issuer. */
import type { ControlLine, Fact, RelationLine } from '../card-model.ts';
import type { EntityRecord } from '../pack/records.ts';
import { type CardContext, titleOf } from './context.ts';
import { relationWhen, whenText } from './facts.ts';
import { CONTROL_EVENTS, RELATION_LABELS } from './labels.ts';
import { sourceReference } from './source-reference.ts';

/** What happens first where several statements are of one day: a place is held, then entered, then taken. */
const EVENT_ORDER: readonly string[] = ['holds', 'contested', 'entered', 'lost', 'captured'];

/** All statements about control, oldest first: what came after the article belongs to the story too. */
export function controlLines(record: EntityRecord, context: CardContext): ControlLine[] {
  return record.control
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : EVENT_ORDER.indexOf(a.event) - EVENT_ORDER.indexOf(b.event)))
    .map((entry) => ({
      when: context.format.date(entry.asOf),
      what: `${CONTROL_EVENTS[entry.event] ?? entry.event} ${titleOf(entry.holder, context)} (${entry.by}${entry.claim ? ', a party' : ''})`,
      source: sourceReference(entry.source, context),
    }));
}

export function relationLines(record: EntityRecord, context: CardContext): RelationLine[] {
  return record.relations.map((relation) => {
    const labels = RELATION_LABELS[relation.relation];
    const when = relationWhen(relation, context);
    return {
      label: (relation.forward ? labels?.forward : labels?.backward) ?? relation.relation,
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
    const when = whenText(entry, context);
    return { label: entry.issuer, value: entry.list, ...(when !== '' && { when }), source: sourceReference(entry.source, context) };
  });
}
