/** Which group of estimates leads a card, and which come next. */
import { type DayInterval, parseDate } from '../dates.ts';
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
const FRESH_DAYS = 18 * 30.44;

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

/** What had not begun when the article was written comes last: a siege of the year after. */
function isLater({ basis, from, asOf }: EstimateRecord, article: DayInterval | undefined): boolean {
  const start = parseDate(from ?? asOf ?? '');
  return basis === 'cumulative' && article !== undefined && start !== undefined && start.first > article.last;
}

function keyOf({ lead, estimates }: RankedGroup, cardEntity: string, { article }: CardContext): number[] {
  // A country's own dead and displaced come before the forces of others on its soil; in a town the forces are the news.
  const isCountry = cardEntity.startsWith('iso:');
  const distance = article ? Math.min(distanceDays(lead, article), 1e6) : 0;
  const measure = MEASURE_ORDER.indexOf(lead.measure);
  const countries = lead.place.filter((place) => place.startsWith('iso:')).length;
  return [
    // A sister town's figures stand on a card too, behind its own.
    lead.subject === cardEntity || (!isCountry && lead.place.includes(cardEntity)) ? 0 : 1,
    isLater(lead, article) ? 1 : 0,
    distance > (STRENGTHS.includes(lead.measure) && lead.subject === cardEntity ? KEPT_DAYS : FRESH_DAYS) ? 1 : 0,
    measure < 0 ? MEASURE_ORDER.length : measure,
    // Both countries, then one of them, then towns.
    countries > 0 ? -countries : 1,
    distance,
    -estimates.length,
  ];
}
