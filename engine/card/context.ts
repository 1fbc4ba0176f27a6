/** What every part of a card needs: the data, the reader's formats, and the article's date. */
import type { DayInterval } from '../dates.ts';
import type { MapGeometry } from '../map/geometry.ts';
import type { CardData } from '../pack/card-data.ts';
import type { Format } from './format.ts';

export interface CardContext {
  pack: CardData;
  format: Format;
  /** Days of the article; undefined if it has no date. */
  article: DayInterval | undefined;
  /** The reader wants numbers beside ones they know. */
  perspective?: boolean;
  /** Borders of the world; undefined where a card is asked for without a map. */
  geometry?: MapGeometry | undefined;
}

/** Title of the entity with this id, or the id itself where the pack does not hold it. */
export function titleOf(id: string, { pack }: CardContext): string {
  const entity = pack.find(id);
  return entity < 0 ? id : pack.title(entity);
}
