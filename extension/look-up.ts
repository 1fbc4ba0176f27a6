/** The look-up box: what a name that a reader types can mean. */
import { Format } from '../engine/card/format.ts';
import { lookUpNames } from '../engine/look-up/look-up.ts';
import { type Found, senseOf } from '../engine/senses.ts';
import { loadPackForCards } from './pack-loader.ts';

/** More would be a list to read, not a choice. */
const MOST_RESULTS = 12;

/** Places and actors with a name like this text, the likeliest first. */
export async function lookUp(text: string): Promise<Found[]> {
  const pack = await loadPackForCards();
  const context = { pack, format: new Format('en'), article: undefined };
  return lookUpNames(text, pack, MOST_RESULTS).map(({ entity, name }) => ({ ...senseOf(entity, context), name }));
}
