/** Words of the card in English: types, relations, events. Kept in one place so that they can move to locale files together. */
import type { MarkStyle } from '../card-model.ts';

export const TYPE_LABELS: Record<string, string> = {
  country: 'Country or territory',
  governorate: 'Governorate',
  town: 'Town',
  city: 'City',
  village: 'Village',
  river: 'River',
  border_crossing: 'Border crossing',
  region: 'Region',
  armed_group: 'Armed group',
  militia: 'Militia',
  rebel_coalition: 'Rebel coalition',
  state_force: 'State force',
  government: 'Government',
  coalition: 'International coalition',
  international_body: 'International body',
  political_movement: 'Political movement',
  criminal_group: 'Criminal group',
  person: 'Person',
};

/** Label of a relation as seen from its subject and from its object. */
export const RELATION_LABELS: Record<string, { forward: string; backward: string }> = {
  parent: { forward: 'Belongs to', backward: 'Includes' },
  predecessor: { forward: 'Before', backward: 'Later' },
  splinter_of: { forward: 'Broke from', backward: 'Broke away' },
  part_of: { forward: 'Part of', backward: 'Includes' },
  ally: { forward: 'Allied with', backward: 'Allied with' },
  opponent: { forward: 'Fights', backward: 'Fights' },
  leads: { forward: 'Leads', backward: 'Led by' },
  speaks_for: { forward: 'Spoke for', backward: 'Spokesperson' },
  member_of: { forward: 'Member of', backward: 'Members' },
  opposite: { forward: 'Across the border', backward: 'Across the border' },
  on_river: { forward: 'On the river', backward: 'Places on it' },
  links: { forward: 'Links', backward: 'Border crossing' },
  capital_of: { forward: 'Capital of', backward: 'Capital' },
};

/** Events after which the holder has the place; the first layer then names the holder alone. */
export const HOLDING_EVENTS: readonly string[] = ['holds', 'captured'];

export const CONTROL_EVENTS: Record<string, string> = {
  holds: 'held by',
  captured: 'captured by',
  entered: 'entered by',
  lost: 'lost by',
  contested: 'contested by',
};

/** Mark and accent of an actor type; places have their own. */
export function styleOf(kind: 'place' | 'actor', type: string): MarkStyle {
  if (kind === 'place') return 'place';
  if (type === 'person') return 'person';
  return ['armed_group', 'militia', 'rebel_coalition', 'criminal_group', 'political_movement'].includes(type) ? 'group' : 'official';
}
