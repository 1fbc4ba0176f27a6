/** The facts of a card, most telling first, each chosen by the article's date; the first layer takes as many as it has room for. */
import type { Fact } from '../card-model.ts';
import { type DayInterval, daysBetween, parseDate, period } from '../dates.ts';
import type { ControlRecord, EntityRecord, EstimateRecord, RelationRecord } from '../pack/records.ts';
import { rankEstimates } from './choose.ts';
import { type CardContext, fromData, titleOf } from './context.ts';
import { figureText } from './figure.ts';
import { controlText, HOLDING_EVENTS, INHABITED, RELATION_LABELS } from './labels.ts';
import { isDead, lifeFact } from './life.ts';
import { placeFacts } from './place-facts.ts';
import { sourceReference } from './source-reference.ts';
import { statusFacts } from './status.ts';
import { termText } from './term.ts';

/** Names in one line; the rest stand under "More". */
const MAX_NAMES = 3;

/** Shelf life in the data model: territorial control 1 month, leaders 6 months. Past it the card says "may be out of date". */
const CONTROL_SHELF_DAYS = 31;
const LEADER_SHELF_DAYS = 183;

/** Relations worth a line on the first layer, in this order. */
const FIRST_LAYER: { relation: string; forward: boolean; shelfDays?: number; lasting?: boolean }[] = [
  { relation: 'speaks_for', forward: true },
  { relation: 'official_of', forward: true, shelfDays: LEADER_SHELF_DAYS },
  { relation: 'leads', forward: true, shelfDays: LEADER_SHELF_DAYS },
  { relation: 'leads', forward: false, shelfDays: LEADER_SHELF_DAYS },
  { relation: 'member_of', forward: true },
  // Sources state an enmity for the day they are about; its end is rarely stated.
  { relation: 'opponent', forward: true, lasting: true },
  { relation: 'opponent', forward: false, lasting: true },
  { relation: 'splinter_of', forward: true },
  { relation: 'part_of', forward: true, lasting: true },
  // Geography lasts: the day on which a source stated it says nothing to a reader.
  { relation: 'links', forward: true, lasting: true },
  { relation: 'capital_of', forward: false, lasting: true },
  { relation: 'opposite', forward: true, lasting: true },
  { relation: 'opposite', forward: false, lasting: true },
  { relation: 'on_river', forward: true, lasting: true },
  { relation: 'on_coast', forward: true, lasting: true },
  { relation: 'neighbour', forward: true, lasting: true },
  { relation: 'neighbour', forward: false, lasting: true },
];

export function chooseFacts(record: EntityRecord, estimates: readonly EstimateRecord[], entity: number, context: CardContext): Fact[] {
  const facts = [
    roleFact(record, entity, context),
    lifeFact(record, context),
    controlFact(record, context),
    ...statusFacts(record, entity, context),
    populationFact(estimates, entity, context),
    ...relationFacts(record, context),
    designationFact(record, context),
    ...placeFacts(record, entity, context),
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** Rank and office of a person at the article's date, in the words of the relation that says so. */
function roleFact(record: EntityRecord, entity: number, context: CardContext): Fact | undefined {
  if (context.pack.type(entity) !== 'person') return undefined;
  const office = relationsAt(record.relations, context.article).find((relation) => relation.forward && relation.detail !== undefined);
  if (office?.detail === undefined) return undefined;
  const when = relationWhen(office, context);
  const days = relationDays(office);
  return {
    label: context.say('card.role'),
    ...fromData(context),
    value: isLongOver(office, context.article) ? withOffice(office.detail, office.other, context) : office.detail,
    ...(when !== '' && { when }),
    // The dead hold no office, which the next line says; "may be out of date" would ask the reader to wonder.
    ...(isStale(days, LEADER_SHELF_DAYS, context) && !isDead(record, context.article) && { stale: true }),
    source: sourceReference(office.source, context),
  };
}

/** Who leads what stands in a line of its own, which is left out once it is long over: then "leader" alone would not say of whom. */
function withOffice(detail: string, other: string, context: CardContext): string {
  const title = titleOf(other, context);
  return detail.includes(title) ? detail : context.format.enumeration([detail, title]);
}

/** Who held the place at the article's date: the last statements up to it. */
function controlFact(record: EntityRecord, context: CardContext): Fact | undefined {
  const latest = controlAt(record.control, context.article)[0];
  if (!latest) return undefined;
  const holder = titleOf(latest.holder, context);
  const statement = HOLDING_EVENTS.includes(latest.event) ? holder : controlText(latest.event, holder, context.say);
  return {
    label: context.say('card.control'),
    value: latest.claim ? context.say('card.claimed', { statement }) : statement,
    when: context.format.date(latest.asOf),
    ...(isStale(parseDate(latest.asOf), CONTROL_SHELF_DAYS, context) && { stale: true }),
    source: sourceReference(latest.source, context),
  };
}

/** Statements about control up to the article's date, latest first; all of them without a date. */
function controlAt(control: readonly ControlRecord[], article: DayInterval | undefined): ControlRecord[] {
  const weight = (event: string) => ['captured', 'holds', 'contested', 'entered', 'lost'].indexOf(event);
  return control
    .filter((record) => {
      const days = parseDate(record.asOf);
      return article === undefined || (days !== undefined && days.first <= article.last);
    })
    .sort((a, b) => {
      const later = (parseDate(b.asOf)?.last ?? 0) - (parseDate(a.asOf)?.last ?? 0);
      return later !== 0 ? later : weight(a.event) - weight(b.event) || (a.by < b.by ? -1 : 1);
    });
}

/** "Unknown" is said of towns: GeoNames has a row for them and no figure. */
function populationFact(estimates: readonly EstimateRecord[], entity: number, context: CardContext): Fact | undefined {
  const best = rankEstimates(
    // A figure for two towns together is the population of neither.
    estimates.filter((estimate) => estimate.measure === 'population' && estimate.place.length <= 1),
    context.article,
  )[0];
  const label = context.say('card.population');
  if (!best) return INHABITED.has(context.pack.type(entity)) ? { label, value: context.say('card.unknown') } : undefined;
  return {
    label,
    value: figureText(best, context),
    when: best.asOf === undefined ? undatedText(best, context) : context.format.period(best.from, best.asOf),
    source: sourceReference(best.source, context),
  };
}

/** A data set that names no year for a figure is at least not younger than itself. */
function undatedText({ published }: EstimateRecord, { format, say }: CardContext): string {
  return published === undefined ? say('card.undated') : say('card.yearNotStated', { date: format.date(published) });
}

function relationFacts(record: EntityRecord, context: CardContext): Fact[] {
  const facts = new Map<string, Fact>();
  for (const { relation, forward, shelfDays, lasting } of FIRST_LAYER) {
    const key = RELATION_LABELS[relation]?.[forward ? 'forward' : 'backward'];
    // Enemies and neighbours stand in the tables once, as seen from either.
    const stated = relationsAt(record.relations, context.article).filter(
      (candidate) =>
        candidate.relation === relation &&
        RELATION_LABELS[relation]?.[candidate.forward ? 'forward' : 'backward'] === key &&
        existsAt(candidate.other, context),
    );
    const found = lasting ? stated.filter((candidate) => !isOver(candidate, context)) : nearestOf(stated, context);
    const first = found[0];
    if (!first || key === undefined || facts.has(key)) continue;
    const names = [...new Set(found.map((candidate) => titleOf(candidate.other, context)))];
    facts.set(key, {
      label: context.say(key),
      value: firstNames(names, context),
      ...(names.length === 1 && !lasting && { when: relationWhen(first, context) || context.say('card.dateNotStated') }),
      ...(shelfDays !== undefined && isStale(relationDays(first), shelfDays, context) && { stale: true }),
      source: sourceReference(first.source, context),
    });
  }
  return [...facts.values()];
}

/** "A, B, C and 4 more". */
function firstNames(all: readonly string[], { say, format }: CardContext): string {
  const names = format.enumeration(all.slice(0, MAX_NAMES));
  const more = all.length - MAX_NAMES;
  return more > 0 ? say('card.andMore', { names, count: more }) : names;
}

/** Whether the other had been founded by the article's date and not yet dissolved, as far as the tables say. */
function existsAt(id: string, { pack, article }: CardContext): boolean {
  const entity = pack.find(id);
  if (entity < 0 || article === undefined || pack.kind(entity) === 'place') return true;
  const { activeFrom, activeTo } = pack.record(entity);
  const start = activeFrom === undefined ? undefined : parseDate(activeFrom);
  const end = activeTo === undefined ? undefined : parseDate(activeTo);
  return !(start && start.first > article.last) && !(end && end.last < article.first);
}

/** Data sets of wars end a year or two before today, and wars pause: an enemy is one for three years after the last year with deaths. */
const ENMITY_DAYS = 3 * 365.25;

/** Whether a term had ended when the article was written; what a source states for one day is no term. */
function isOver({ relation, from, to }: RelationRecord, { article }: CardContext): boolean {
  const end = to === undefined || (to === from && relation !== 'opponent') ? undefined : parseDate(to);
  return article !== undefined && end !== undefined && article.first - end.last > (relation === 'opponent' ? ENMITY_DAYS : 0);
}

/** Of several who led one after the other those in office at the article's date, or the nearest to it; without a date those whose end nobody states. */
function nearestOf(stated: readonly RelationRecord[], { article }: CardContext): RelationRecord[] {
  const distance = (relation: RelationRecord): number => {
    const days = relationDays(relation);
    if (!days) return Number.MAX_SAFE_INTEGER;
    return article ? Math.abs(daysBetween(days, article)) : Number.MAX_SAFE_INTEGER - days.last;
  };
  const least = Math.min(...stated.map(distance));
  // Who left office years before is no answer to who leads.
  return stated.filter((relation) => distance(relation) === least && !isLongOver(relation, article));
}

const LONG_OVER_DAYS = 366;

function isLongOver(relation: RelationRecord, article: DayInterval | undefined): boolean {
  const days = relationDays(relation);
  return article !== undefined && days !== undefined && article.first - days.last > LONG_OVER_DAYS;
}

/** Relations that began by the article's date, nearest to it first; undated ones hold throughout and come last. */
function relationsAt(relations: readonly RelationRecord[], article: DayInterval | undefined): RelationRecord[] {
  const distance = (relation: RelationRecord) => {
    const days = relationDays(relation);
    return days && article ? Math.abs(daysBetween(days, article)) : Number.MAX_SAFE_INTEGER;
  };
  return relations
    .filter((relation) => {
      const start = relation.from === undefined ? undefined : parseDate(relation.from);
      return article === undefined || start === undefined || start.first <= article.last;
    })
    .sort((a, b) => distance(a) - distance(b) || (a.other < b.other ? -1 : 1));
}

/** Days a relation is stated for; without an end it goes on. */
function relationDays(relation: RelationRecord): DayInterval | undefined {
  if (relation.from === undefined) {
    const end = relation.to === undefined ? undefined : parseDate(relation.to);
    return end && { first: Number.MIN_SAFE_INTEGER, last: end.last };
  }
  const stated = period(relation.from, relation.to ?? relation.from);
  return stated && relation.to === undefined ? { first: stated.first, last: Number.MAX_SAFE_INTEGER } : stated;
}

/**
 * When a relation is stated for: the tables hold the days for which a source states it, and a relation is rarely over when sources stop
 * speaking of it. "since Feb 2014", "as of 3 Nov 2017", "stated for 1 Jun 2017 – 17 Apr 2018".
 */
export function relationWhen(relation: RelationRecord, context: CardContext): string {
  const { from, to } = relation;
  const { say, format } = context;
  // What came before ended when the other began.
  if (relation.relation === 'predecessor' && relation.forward && from !== undefined) return say('card.until', { date: format.date(from) });
  if (from === undefined || to === undefined) return termText(relation, context);
  return from === to ? say('card.asOf', { date: format.date(to) }) : say('card.statedFor', { period: format.period(from, to) });
}

/** Lists that name the actor at the article's date; later ones stand under "More". */
function designationFact(record: EntityRecord, context: CardContext): Fact | undefined {
  const { article, say } = context;
  const first = new Map<string, string | undefined>();
  for (const entry of record.designations) {
    const start = entry.from === undefined ? undefined : parseDate(entry.from);
    const end = entry.to === undefined ? undefined : parseDate(entry.to);
    if (article && ((start && start.first > article.last) || (end && end.last < article.first))) continue;
    const known = first.get(entry.issuer);
    first.set(entry.issuer, known !== undefined && known < (entry.from ?? '9999') ? known : entry.from);
  }
  const issuers = [...first].map(([issuer, from]) => (from === undefined ? issuer : `${issuer} (${from.slice(0, 4)})`));
  if (issuers.length === 0) return undefined;
  return { label: say('card.designatedBy'), value: firstNames(issuers, context) };
}

function isStale(days: DayInterval | undefined, shelfDays: number, { article }: CardContext): boolean {
  return days !== undefined && article !== undefined && Math.abs(daysBetween(days, article)) > shelfDays;
}
