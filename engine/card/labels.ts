/** Which texts the card has for types, relations and events; and which types are alike. */
import type { MarkStyle } from '../card-model.ts';
import type { MessageKey } from '../words/keys.ts';
import { type Say, sayOr } from '../words/say.ts';

/** "Town", "Armed group". */
export function typeLabel(type: string, say: Say): string {
  return sayOr(say, `card.type.${type}`, type);
}

/** What a province calls itself, as the data have it: "Governorate". */
export function unitLabel(label: string, say: Say): string {
  return sayOr(say, `card.unit.${label.replaceAll(' ', '')}`, label);
}

/** Types of places that people live in, of which a reader expects a population. */
export const INHABITED: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'settlement', 'israeli_settlement']);

/** Types so large that a distance from one point of them says nothing. */
export const WIDE: ReadonlySet<string> = new Set(
  `country admin1 governorate river sea ocean gulf strait mountain_range plateau plain valley desert forest archipelago peninsula region continent
  disputed_territory lake`.split(/\s+/),
);

export const STATUS_LABELS = {
  administered: 'card.administered',
  claimed: 'card.claimedBy',
  recognised: 'card.recognised',
} as const satisfies Record<string, MessageKey>;

/** Label of a relation as seen from its subject and from its object. */
export const RELATION_LABELS: Record<string, { forward: MessageKey; backward: MessageKey }> = {
  parent: { forward: 'card.relation.belongsTo', backward: 'card.relation.includes' },
  predecessor: { forward: 'card.relation.before', backward: 'card.relation.later' },
  splinter_of: { forward: 'card.relation.brokeFrom', backward: 'card.relation.brokeAway' },
  part_of: { forward: 'card.relation.partOf', backward: 'card.relation.includes' },
  ally: { forward: 'card.relation.alliedWith', backward: 'card.relation.alliedWith' },
  opponent: { forward: 'card.relation.fights', backward: 'card.relation.fights' },
  leads: { forward: 'card.relation.leads', backward: 'card.relation.ledBy' },
  official_of: { forward: 'card.relation.officeIn', backward: 'card.relation.officials' },
  speaks_for: { forward: 'card.relation.spokeFor', backward: 'card.relation.spokesperson' },
  member_of: { forward: 'card.relation.memberOf', backward: 'card.relation.members' },
  opposite: { forward: 'card.relation.acrossTheBorder', backward: 'card.relation.acrossTheBorder' },
  on_river: { forward: 'card.relation.onTheRiver', backward: 'card.relation.placesOnIt' },
  links: { forward: 'card.relation.links', backward: 'card.relation.borderCrossing' },
  on_coast: { forward: 'card.relation.onTheCoastOf', backward: 'card.relation.placesOnItsCoast' },
  capital_of: { forward: 'card.relation.capitalOf', backward: 'card.relation.capital' },
  neighbour: { forward: 'card.relation.borders', backward: 'card.relation.borders' },
};

/** Events after which the holder has the place; the first layer then names the holder alone. */
export const HOLDING_EVENTS: readonly string[] = ['holds', 'captured'];

const CONTROL_EVENTS: Readonly<Record<string, MessageKey>> = {
  holds: 'card.heldBy',
  captured: 'card.capturedBy',
  entered: 'card.enteredBy',
  lost: 'card.lostBy',
  contested: 'card.contestedBy',
};

/** "captured by the Syrian armed forces". */
export function controlText(event: string, holder: string, say: Say): string {
  const key = CONTROL_EVENTS[event];
  return key === undefined ? `${event} ${holder}` : say(key, { holder });
}

/** Mark and accent of an actor type; places have their own. */
export function styleOf(kind: 'place' | 'actor', type: string): MarkStyle {
  if (kind === 'place') return 'place';
  if (type === 'person') return 'person';
  return ['armed_group', 'militia', 'rebel_coalition', 'criminal_group', 'political_movement'].includes(type) ? 'group' : 'official';
}
