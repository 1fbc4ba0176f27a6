/** Who administers, claims and recognises a disputed place, or the disputed territory it lies in. */
import type { Fact } from '../card-model.ts';
import { type DayInterval, parseDate } from '../dates.ts';
import type { EntityRecord, StatusRecord } from '../pack/records.ts';
import { type CardContext, fromData, titleAt, titleOf } from './context.ts';
import { STATUS_LABELS } from './labels.ts';
import { sourceReference } from './source-reference.ts';
import { territoryOf } from './territory.ts';

/** Words by which a statement says that it is about a part of the place only: then the one before it stands beside it. */
const PARTLY = /\b(?:part|mostly|most|some|half|third|thirds|percent|provides)\b/;

/** What the first layer says of a disputed place, or of the territory it lies in; statements without a date hold throughout. */
export function statusFacts(record: EntityRecord, entity: number, context: CardContext): Fact[] {
  const { statements, territory } = statementsOf(record, entity, context);
  const held = statements
    .filter((one) => begins(one) <= (context.article?.last ?? Number.MAX_SAFE_INTEGER))
    .toSorted((a, b) => begins(b) - begins(a));
  const [newest, before] = held.filter((one) => one.status === 'administered');
  const administered = [newest, ...(territory === undefined && newest && PARTLY.test(newest.words) ? [before] : [])].filter(
    (one) => one !== undefined,
  );
  const facts = administered.map((one): Fact => {
    const when = whenText(one, context);
    return {
      label: territory ?? context.say(STATUS_LABELS.administered),
      value: territory === undefined ? one.words : context.say('card.administeredHow', { how: one.words }),
      ...(when !== '' && { when }),
      source: sourceReference(one.source, context),
    };
  });
  const claims = held.filter((one) => one.status === 'claimed');
  const [first] = claims;
  if (!first || territory !== undefined) return facts;
  const parties = [
    ...new Set(claims.map((one) => (one.party === undefined ? one.words.replace(/^by /, '') : titleOf(one.party, context)))),
  ];
  return [
    ...facts,
    { label: context.say(STATUS_LABELS.claimed), value: context.format.list(parties), source: sourceReference(first.source, context) },
  ];
}

/** All statements, oldest first, for "More". */
export function statusLines(record: EntityRecord, entity: number, context: CardContext): Fact[] {
  return statementsOf(record, entity, context)
    .statements.toSorted((a, b) => begins(a) - begins(b))
    .map((one) => {
      const when = whenText(one, context);
      return {
        label: context.say(STATUS_LABELS[one.status]),
        value: one.words,
        ...fromData(context),
        ...(when !== '' && { when }),
        source: sourceReference(one.source, context),
      };
    });
}

function statementsOf(record: EntityRecord, entity: number, context: CardContext): { statements: StatusRecord[]; territory?: string } {
  if (record.status) return { statements: record.status };
  const territory = territoryOf(record, entity, context);
  if (territory < 0) return { statements: [] };
  return { statements: context.pack.record(territory).status ?? [], territory: titleAt(territory, context) };
}

/** First day of a statement; what has no beginning comes first. */
function begins({ from, asOf }: StatusRecord): number {
  const day: DayInterval | undefined = parseDate(from ?? asOf ?? '');
  return day?.first ?? Number.MIN_SAFE_INTEGER;
}

function whenText({ from, asOf }: StatusRecord, { say, format }: CardContext): string {
  const since = from === undefined ? undefined : format.date(from);
  const until = asOf === undefined ? undefined : format.date(asOf);
  if (since === undefined) return until === undefined ? '' : say('card.asOf', { date: until });
  return until === undefined ? say('card.since', { date: since }) : say('card.sinceAsOf', { since, date: until });
}
