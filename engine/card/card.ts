/** Builds the card of an entity for an article's date: everything chosen, ordered and formatted. */
import type { CardModel, EstimateGroup } from '../card-model.ts';
import { parseDate } from '../dates.ts';
import type { MapGeometry } from '../map/geometry.ts';
import { foldedKey } from '../names/name-keys.ts';
import type { CardData } from '../pack/card-data.ts';
import type { EntityRecord, EstimateRecord } from '../pack/records.ts';
import type { MessageKey } from '../words/keys.ts';
import type { Speech } from '../words/say.ts';
import { type CardContext, spokenContext, titleAt, translatedTitle } from './context.ts';
import { groupEstimates, type RankedGroup, toEstimateGroup } from './estimate-groups.ts';
import { chooseFacts } from './facts.ts';
import { alsoCalled, callsItself, kindLine, nativeName, otherNames, spokenKind } from './identity.ts';
import { styleOf } from './labels.ts';
import { controlLines, designationFacts, relationLines } from './lines.ts';
import { mapOf } from './map.ts';
import { orderGroups } from './order-groups.ts';
import { statusLines } from './status.ts';

export interface CardOptions {
  /** ISO date of the article, of any precision. Without it the newest figures lead. */
  date?: string;
  /** How the article writes the name, so that the card can say why it opened. */
  name?: string;
  /** Puts numbers beside ones that readers know; off by default. */
  perspective?: boolean;
  /** Borders for the map and the distance to them. */
  geometry?: MapGeometry;
}

/** The card model of an entity by its index in the pack, in the language that is spoken. */
export function buildCard(entity: number, pack: CardData, speech: Speech, options: CardOptions = {}): CardModel {
  const article = options.date === undefined ? undefined : parseDate(options.date);
  const context: CardContext = {
    ...spokenContext(pack, speech),
    article,
    geometry: options.geometry,
    perspective: options.perspective === true,
  };
  const record = pack.record(entity);
  const own = pack.estimates(entity);
  const id = pack.id(entity);
  const groups = bundledFirst(orderGroups(groupEstimates(relevant(own, record, id, context), context), id, context));
  const packs = pack.credits(entity);
  const native = nativeName(record);
  const self = callsItself(record);
  const coordinates = pack.coordinates(entity);
  return {
    entity: id,
    kind: pack.kind(entity),
    style: styleOf(pack.kind(entity), pack.type(entity)),
    kindLine: kindLine(entity, record, context),
    spokenKind: spokenKind(entity, record, context),
    title: titleAt(entity, context),
    ...(packs.length > 0 && { packs }),
    ...(context.format.locale !== 'en' && translatedTitle(entity, context) === undefined && { titleLang: 'en' as const }),
    ...(native && { native }),
    ...calledHere(entity, pack, alsoCalled(record), options.name),
    otherNames: otherNames(record),
    ...(self !== undefined && { callsItself: self }),
    estimates: withDistinctHeadings(groups, context, (group) => toEstimateGroup(group, id, context)),
    facts: chooseFacts(record, own, entity, context),
    status: statusLines(record, entity, context),
    control: controlLines(record, context),
    relations: relationLines(record, context),
    designations: designationFacts(record, context),
    ...(options.date !== undefined && article && { articleDate: context.format.date(options.date) }),
    dataVersion: pack.info().version,
    ...(coordinates && { coordinates }),
    ...mapOf(entity, context),
  };
}

/** Puts the name that stands in the article first among the others, unless it is the title but for accents and capitals. */
function calledHere(
  entity: number,
  pack: CardData,
  others: string[],
  name: string | undefined,
): Pick<CardModel, 'alsoCalled' | 'namedHere'> {
  const printed = name?.replace(/\s+/g, ' ').trim() ?? '';
  const isItsName = pack.names(entity).some(({ text }) => foldedKey(text) === foldedKey(printed));
  if (printed === '' || !isItsName || foldedKey(printed) === foldedKey(pack.title(entity))) return { alsoCalled: others };
  return { alsoCalled: [printed, ...others.filter((other) => foldedKey(other) !== foldedKey(printed))], namedHere: true };
}

/** Groups that only a reader's packs know come behind ours; on an entity of a pack all are its own. */
function bundledFirst(groups: readonly RankedGroup[]): RankedGroup[] {
  const isOwn = ({ lead }: RankedGroup) => lead.pack !== undefined;
  return [...groups.filter((group) => !isOwn(group)), ...groups.filter(isOwn)];
}

/** What tells two groups apart that are alike in all but how they count. */
const WITH_BASIS = {
  stock: 'card.headingStock',
  cumulative: 'card.headingCumulative',
  rate: 'card.headingRate',
} as const satisfies Record<string, MessageKey>;

/** Groups of one measure, subject and place that count differently say how, where both stand on the card. */
function withDistinctHeadings(
  groups: readonly RankedGroup[],
  { say }: CardContext,
  draw: (group: RankedGroup) => EstimateGroup,
): EstimateGroup[] {
  const drawn = groups.map((group) => ({ group: draw(group), basis: group.lead.basis }));
  const isShared = (heading: string) => drawn.filter((other) => other.group.heading === heading).length > 1;
  return drawn.map(({ group, basis }) => {
    if (!isShared(group.heading)) return group;
    const heading = say(WITH_BASIS[basis], { heading: group.heading });
    // Its place alone would not say how it counts.
    const { where: _where, what: _what, ...rest } = group;
    return { ...rest, heading };
  });
}

/**
 * Estimates of the card: the entity's own, without population (a fact of its own), and for a place those of the place across the
 * border, because a sister town's figures are read together with its own.
 */
function relevant(own: readonly EstimateRecord[], record: EntityRecord, id: string, { pack }: CardContext): EstimateRecord[] {
  const opposite = record.relations
    .filter((relation) => relation.relation === 'opposite')
    .flatMap((relation) => {
      const other = pack.find(relation.other);
      return other < 0 ? [] : pack.estimates(other);
    });
  const across = opposite.filter((estimate) => estimate.subject !== id && estimate.place.length === 1 && estimate.measure === 'fighters');
  const byId = new Map([...own, ...across].map((estimate) => [estimate.id, estimate]));
  // A pack's figure of the inhabitants of a bundled place has no other line: the fact is ours.
  const isFact = (estimate: EstimateRecord) => estimate.measure === 'population' && (estimate.pack === undefined || id.startsWith('pack:'));
  return [...byId.values()].filter((estimate) => !isFact(estimate));
}
