/** Who administers, claims and recognises a disputed place, or the disputed territory it lies in. */
import type { Fact } from '../card-model.ts';
import { type DayInterval, parseDate } from '../dates.ts';
import type { EntityRecord, StatusRecord } from '../pack/records.ts';
import { type CardContext, titleOf } from './context.ts';
import { STATUS_LABELS } from './labels.ts';
import { sourceReference } from './source-reference.ts';

/** The last statement of each kind up to the article's date, for the first layer. Statements without a date hold throughout. */
export function statusFacts(record: EntityRecord, entity: number, context: CardContext): Fact[] {
  const { statements, territory } = statementsOf(record, entity, context);
  const facts: Fact[] = [];
  for (const status of ['administered', 'claimed'] as const) {
    const held = statements.filter((one) => one.status === status && begins(one) <= (context.article?.last ?? Number.MAX_SAFE_INTEGER));
    const newest = held.toSorted((a, b) => begins(b) - begins(a))[0];
    if (!newest) continue;
    const same = held.filter((one) => begins(one) === begins(newest));
    const parties = [...new Set(same.map((one) => (one.party === undefined ? one.words : titleOf(one.party, context))))];
    facts.push({
      label: territory === undefined ? STATUS_LABELS[status] : `${territory}: ${STATUS_LABELS[status].toLowerCase()}`,
      value: context.format.list(parties),
      ...(whenText(newest, context) !== '' && { when: whenText(newest, context) }),
      source: sourceReference(newest.source, context),
    });
  }
  return facts;
}

/** All statements, oldest first, for "More". */
export function statusLines(record: EntityRecord, entity: number, context: CardContext): Fact[] {
  return statementsOf(record, entity, context)
    .statements.toSorted((a, b) => begins(a) - begins(b))
    .map((one) => {
      const when = whenText(one, context);
      return {
        label: STATUS_LABELS[one.status],
        value: one.words,
        ...(when !== '' && { when }),
        source: sourceReference(one.source, context),
      };
    });
}

function statementsOf(record: EntityRecord, entity: number, { pack }: CardContext): { statements: StatusRecord[]; territory?: string } {
  if (record.status) return { statements: record.status };
  const unit = record.admin1 === undefined ? -1 : pack.find(record.admin1);
  const territory = unit < 0 || unit === entity ? undefined : pack.record(unit);
  return territory?.status ? { statements: territory.status, territory: pack.title(unit) } : { statements: [] };
}

/** First day of a statement; what has no beginning comes first. */
function begins({ from, asOf }: StatusRecord): number {
  const day: DayInterval | undefined = parseDate(from ?? asOf ?? '');
  return day?.first ?? Number.MIN_SAFE_INTEGER;
}

function whenText({ from, asOf }: StatusRecord, { format }: CardContext): string {
  const parts = [from === undefined ? '' : `since ${format.date(from)}`, asOf === undefined ? '' : `as of ${format.date(asOf)}`];
  return parts.filter((part) => part !== '').join(', ');
}
