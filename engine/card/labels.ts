/** Words of the card in English: types, relations, events. Kept in one place so that they can move to locale files together. */
import type { MarkStyle } from '../card-model.ts';

export const TYPE_LABELS: Record<string, string> = {
  country: 'Country or territory',
  capital: 'Capital city',
  city: 'City',
  town: 'Town',
  village: 'Village',
  settlement: 'Settlement',
  neighbourhood: 'Neighbourhood',
  israeli_settlement: 'Israeli settlement',
  abandoned_place: 'Abandoned place',
  admin1: 'Region',
  admin2: 'District',
  governorate: 'Governorate',
  district: 'District',
  camp: 'Camp',
  border_crossing: 'Border crossing',
  corridor: 'Corridor',
  military_base: 'Military base',
  airport: 'Airport',
  port: 'Port',
  dam: 'Dam',
  nuclear_site: 'Nuclear site',
  power_plant: 'Power plant',
  prison: 'Prison',
  oil_field: 'Oil or gas field',
  landmark: 'Landmark',
  river: 'River',
  lake: 'Lake',
  reservoir: 'Reservoir',
  sea: 'Sea',
  ocean: 'Ocean',
  gulf: 'Gulf or bay',
  strait: 'Strait',
  canal: 'Canal',
  waterfall: 'Waterfall',
  mountain_range: 'Mountain range',
  mountain: 'Mountain',
  volcano: 'Volcano',
  pass: 'Mountain pass',
  plateau: 'Plateau',
  plain: 'Plain',
  valley: 'Valley',
  desert: 'Desert',
  forest: 'Forest',
  island: 'Island',
  archipelago: 'Island group',
  peninsula: 'Peninsula',
  cape: 'Cape',
  region: 'Region',
  continent: 'Continent',
  disputed_territory: 'Disputed territory',
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

/** Types of places that people live in, of which a reader expects a population. */
export const INHABITED: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'settlement', 'israeli_settlement']);

/** Types so large that a distance from one point of them says nothing. */
export const WIDE: ReadonlySet<string> = new Set(
  `country admin1 governorate river sea ocean gulf strait mountain_range plateau plain valley desert forest archipelago peninsula region continent
  disputed_territory lake`.split(/\s+/),
);

export const STATUS_LABELS = { administered: 'Administered', claimed: 'Claimed by', recognised: 'Recognised' } as const;

/** Label of a relation as seen from its subject and from its object. */
export const RELATION_LABELS: Record<string, { forward: string; backward: string }> = {
  parent: { forward: 'Belongs to', backward: 'Includes' },
  predecessor: { forward: 'Before', backward: 'Later' },
  splinter_of: { forward: 'Broke from', backward: 'Broke away' },
  part_of: { forward: 'Part of', backward: 'Includes' },
  ally: { forward: 'Allied with', backward: 'Allied with' },
  opponent: { forward: 'Fights', backward: 'Fights' },
  leads: { forward: 'Leads', backward: 'Led by' },
  official_of: { forward: 'Office in', backward: 'Officials' },
  speaks_for: { forward: 'Spoke for', backward: 'Spokesperson' },
  member_of: { forward: 'Member of', backward: 'Members' },
  opposite: { forward: 'Across the border', backward: 'Across the border' },
  on_river: { forward: 'On the river', backward: 'Places on it' },
  links: { forward: 'Links', backward: 'Border crossing' },
  on_coast: { forward: 'On the coast of', backward: 'Places on its coast' },
  capital_of: { forward: 'Capital of', backward: 'Capital' },
  neighbour: { forward: 'Borders', backward: 'Borders' },
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
