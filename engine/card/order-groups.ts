/** Which group of estimates leads a card, and which come next. */
import { type DayInterval, parseDate } from '../dates.ts';
import type { CardData } from '../pack/card-data.ts';
import type { EstimateRecord } from '../pack/records.ts';
import { distanceDays } from './choose.ts';
import type { CardContext } from './context.ts';
import type { RankedGroup } from './estimate-groups.ts';

/**
 * Measures by how soon a reader asks for them: how many there are, then how many died or fled, then what is held. Population comes as a
 * fact of its own. Measures not listed come last.
 */
const MEASURE_ORDER = [
  'fighters',
  'personnel',
  'members',
  'foreign_fighters',
  'killed',
  'excess_deaths',
  'fatalities_organized_violence',
  'killed_civilians',
  'killed_combatants',
  'killed_by',
  'casualties',
  'wounded',
  'battle_related_deaths',
  'displaced',
  'displaced_within',
  'displaced_from',
  'refugees',
  'civilians_present',
  'hostages',
  'detained',
  'missing',
  'surrendered',
  'neutralised',
  'territory_share',
  'territory_area',
  'population_controlled',
  'personnel_authorised',
  'reserves',
  'asylum_seekers',
  'fatalities_state_based',
  'fatalities_non_state',
  'fatalities_one_sided',
];

/** Shelf life of strengths in the data model: 18 months. Older groups stand behind those that are still fresh. */
export const FRESH_DAYS = 18 * 30.44;

/** Orders groups in place-independent steps: fresh before old, sooner-asked measures first, whole countries before towns, nearest first. */
export function orderGroups(groups: readonly RankedGroup[], cardEntity: string, context: CardContext): RankedGroup[] {
  const keys = new Map(groups.map((group) => [group, keyOf(group, cardEntity, context)]));
  return [...groups].sort((a, b) => {
    const first = keys.get(a) ?? [];
    const second = keys.get(b) ?? [];
    for (let i = 0; i < first.length; i++) {
      const difference = (first[i] ?? 0) - (second[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.lead.id < b.lead.id ? -1 : 1;
  });
}

/** How many there are tells something for five years; how many died in a battle is news of its time. */
const STRENGTHS: readonly string[] = ['fighters', 'personnel', 'members'];
const KEPT_DAYS = 5 * 365.25;

/** A state's force is counted in personnel, a group in fighters. */
function orderOf(measure: string, cardEntity: string, pack: CardData): number {
  const type = pack.type(pack.find(cardEntity));
  const isForce = type === 'state_force' || type === 'coalition';
  return MEASURE_ORDER.indexOf(isForce && measure === 'fighters' ? 'personnel' : isForce && measure === 'personnel' ? 'fighters' : measure);
}

/** What had not begun when the article was written comes last: a siege of the year after. */
function isLater({ basis, from, asOf }: EstimateRecord, article: DayInterval | undefined): boolean {
  const start = parseDate(from ?? asOf ?? '');
  return article !== undefined && start !== undefined && start.first - article.last > (basis === 'cumulative' ? 0 : LATER_DAYS);
}

/** A strength two years on is one that the article's readers could not have heard of. */
const LATER_DAYS = 2 * 365.25;

function keyOf({ lead, estimates }: RankedGroup, cardEntity: string, { article, pack }: CardContext): number[] {
  // A country's own dead and displaced come before the forces of others on its soil; in a town the forces are the news.
  const isCountry = cardEntity.startsWith('iso:');
  const distance = article ? Math.min(distanceDays(lead, article), 1e6) : 0;
  const isStrength = STRENGTHS.includes(lead.measure) && lead.subject === cardEntity;
  const place = orderOf(lead.measure, cardEntity, pack);
  // Of a country the soldiers it sends abroad are the last thing asked.
  const measure = place < 0 || (isCountry && isStrength) ? MEASURE_ORDER.length : place;
  const subject = pack.find(lead.subject);
  const home = subject >= 0 && pack.kind(subject) === 'actor' ? pack.countries(subject).map((code) => `iso:${code}`) : [];
  // Everywhere or at home, then abroad in several countries, then in one, then in towns.
  const isWhole = isStrength && (lead.place.length === 0 || lead.place.every((id) => home.includes(id)));
  const countries = lead.place.filter((place) => place.startsWith('iso:')).length;
  return [
    // A sister town's figures stand on a card too, behind its own.
    lead.subject === cardEntity || (!isCountry && lead.place.includes(cardEntity)) ? 0 : 1,
    isLater(lead, article) ? 1 : 0,
    distance > (isStrength && !isCountry ? KEPT_DAYS : FRESH_DAYS) ? 1 : 0,
    // The dead of one battle are not the country's.
    isCountry && lead.scope !== undefined ? 1 : 0,
    measure,
    isWhole ? -99 : countries > 0 ? -countries : 1,
    distance,
    -estimates.length,
  ];
}
