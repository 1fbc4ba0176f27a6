/** What a written name can mean: for the reader who says “not this one”. */
import { spokenContext, titleAt } from './card/context.ts';
import { kindLine } from './card/identity.ts';
import { styleOf } from './card/labels.ts';
import type { MarkStyle } from './card-model.ts';
import { lookup } from './lookup.ts';
import type { Pack } from './pack/pack.ts';
import type { Speech } from './words/say.ts';

/** One thing that bears the name. */
export interface Sense {
  entity: string;
  style: MarkStyle;
  title: string;
  /** Tells it from the others: "Town · Iraq, Al Anbar". */
  kindLine: string;
}

/** The sense in which the name was taken and eight others: "San José" has three hundred. */
export const MAX_SENSES = 9;

/** Senses of a written name, most likely first. Empty for what is no name but a rule ("Kenyan police"). The pack's records must be open. */
export function sensesOf(name: string, pack: Pack, speech: Speech): Sense[] {
  const context = { ...spokenContext(pack, speech), article: undefined };
  return lookup(name, pack)
    .slice(0, MAX_SENSES)
    .map((entity) => ({
      entity: pack.id(entity),
      style: styleOf(pack.kind(entity), pack.type(entity)),
      title: titleAt(entity, context),
      kindLine: kindLine(entity, pack.record(entity), context),
    }));
}

/** Whether an entity bears the name. */
export function isSenseOf(name: string, entity: number, pack: Pack): boolean {
  return lookup(name, pack).includes(entity);
}
