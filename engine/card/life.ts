/** What became of a person, as far as reports up to the article's date say. */
import type { Fact } from '../card-model.ts';
import { type DayInterval, parseDate } from '../dates.ts';
import type { EntityRecord, LifeRecord } from '../pack/records.ts';
import type { MessageKey } from '../words/keys.ts';
import type { CardContext } from './context.ts';
import { sourceReference } from './source-reference.ts';

/** Whether the last report up to the article's date is of a death. */
export function isDead({ life = [] }: EntityRecord, article: DayInterval | undefined): boolean {
  const start = ({ date }: LifeRecord) => parseDate(date)?.first ?? 0;
  const known = life.filter((entry) => article === undefined || start(entry) <= article.last);
  const last = known.toSorted((a, b) => start(b) - start(a))[0];
  return last?.status === 'dead' || last?.status === 'killed';
}

const LIFE_WORDS: Record<LifeRecord['status'], MessageKey> = {
  alive: 'card.alive',
  dead: 'card.died',
  killed: 'card.killed',
  detained: 'card.detained',
  missing: 'card.missing',
  disputed: 'card.disputedAlive',
};

/** What became of a person. After the article's date it is what the article could not know, and says so. */
export function lifeFact({ life = [] }: EntityRecord, context: CardContext): Fact | undefined {
  const { article, format, say } = context;
  const start = ({ date }: LifeRecord) => parseDate(date)?.first ?? 0;
  const sorted = life.toSorted((a, b) => start(b) - start(a));
  const isKnown = (entry: LifeRecord) => article === undefined || start(entry) <= article.last;
  const then = sorted.find(isKnown);
  const [latest] = sorted;
  // That somebody lives is worth a line only where another fate was reported before.
  const tellsThen = then !== undefined && (then.status !== 'alive' || sorted.some((entry) => isKnown(entry) && entry.status !== 'alive'));
  // What came of it in the end; a death that was denied since did not.
  const entry = tellsThen ? then : latest?.status === 'alive' ? undefined : latest;
  if (!entry) return undefined;
  const known = isKnown(entry);
  const fate = say(LIFE_WORDS[entry.status]);
  const date = format.date(entry.date);
  return {
    label: say(known ? 'card.status' : 'card.later'),
    value: entry.detail === undefined ? fate : say('card.fateDetail', { fate, detail: entry.detail }),
    when: entry.status === 'alive' ? say('card.asOf', { date }) : date,
    source: sourceReference(entry.source, context),
  };
}
