/** The look-up box: what a name that a reader types can mean. */
import { spokenContext } from '../engine/card/context.ts';
import { lookUpNames } from '../engine/look-up/look-up.ts';
import { type Found, senseOf } from '../engine/senses.ts';
import { loadPackForCards } from './pack-loader.ts';
import { CARD_SURFACES, loadSay } from './texts.ts';

/** More would be a list to read, not a choice. */
const MOST_RESULTS = 12;

/** Places and actors with a name like this text, the likeliest first. */
export async function lookUp(text: string): Promise<Found[]> {
  const [pack, speech] = await Promise.all([loadPackForCards(), loadSay(CARD_SURFACES)]);
  const context = { ...spokenContext(pack, speech), article: undefined };
  return lookUpNames(text, pack, MOST_RESULTS).map(({ entity, name }) => ({ ...senseOf(entity, context), name }));
}
