/** What every part of a card needs: the data, the reader's language, and the article's date. */
import type { DayInterval } from '../dates.ts';
import type { MapGeometry } from '../map/geometry.ts';
import type { CardData } from '../pack/card-data.ts';
import type { Say, Speech } from '../words/say.ts';
import { Format } from './format.ts';

/** What is needed to say anything at all. */
export interface SpokenContext {
  pack: CardData;
  say: Say;
  format: Format;
}

export interface CardContext extends SpokenContext {
  /** Days of the article; undefined if it has no date. */
  article: DayInterval | undefined;
  /** The reader wants numbers beside ones they know. */
  perspective?: boolean;
  /** Borders of the world; undefined where a card is asked for without a map. */
  geometry?: MapGeometry | undefined;
}

export function spokenContext(pack: CardData, { say, locale }: Speech): SpokenContext {
  return { pack, say, format: new Format(locale) };
}

/** Title of the entity with this id, or the id itself where the pack does not hold it. */
export function titleOf(id: string, context: SpokenContext): string {
  const entity = context.pack.find(id);
  return entity < 0 ? id : titleAt(entity, context);
}

/** Title of an entity: of countries in the reader's language, of all others as the data have it. */
export function titleAt(entity: number, { pack, format }: SpokenContext): string {
  return translatedTitle(entity, { pack, format }) ?? pack.title(entity);
}

/** For a value that the data have in English: marked as such on a card in another language. */
export function fromData({ format }: Pick<SpokenContext, 'format'>): { valueLang?: 'en' } {
  return format.locale === 'en' ? {} : { valueLang: 'en' };
}

const ISO = 'iso:';

/** The name that the reader's language has for a country; undefined for all else, and in English, which the data are written in. */
export function translatedTitle(entity: number, { pack, format }: Pick<SpokenContext, 'pack' | 'format'>): string | undefined {
  if (format.locale === 'en') return undefined;
  const id = pack.id(entity);
  return id.startsWith(ISO) ? format.country(id.slice(ISO.length)) : undefined;
}

/** Name of a country by ISO code. */
export function countryName(code: string, { pack, format }: SpokenContext): string {
  const named = format.country(code);
  if (named !== undefined) return named;
  const entity = pack.find(ISO + code);
  return entity < 0 ? code : pack.title(entity);
}
