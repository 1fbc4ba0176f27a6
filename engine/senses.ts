/** What a written name can mean: for the reader who says “not this one”. */
import { type CardContext, spokenContext, titleAt } from './card/context.ts';
import { kindLine } from './card/identity.ts';
import { styleOf } from './card/labels.ts';
import type { MarkStyle } from './card-model.ts';
import type { CardData } from './pack/card-data.ts';
import type { Speech } from './words/say.ts';

/** One thing that bears the name. */
export interface Sense {
  entity: string;
  style: MarkStyle;
  title: string;
  /** Tells it from the others: "Town · Iraq, Al Anbar". */
  kindLine: string;
  /** "From pack “Examplia”, version 1.0", where a reader brought it. */
  pack?: string;
}

/** A sense that was looked up, and which of its names was found. */
export interface Found extends Sense {
  name: string;
}

/** The sense in which the name was taken and eight others: "San José" has three hundred. */
export const MAX_SENSES = 9;

/** Senses of a written name, most likely first. Empty for what is no name but a rule ("Kenyan police"). The pack's records must be open. */
export function sensesOf(name: string, pack: CardData, speech: Speech): Sense[] {
  const context = { ...spokenContext(pack, speech), article: undefined };
  const found = pack.lookup(name);
  const own = found.filter((entity) => pack.origin(entity) !== undefined).slice(0, MAX_SENSES - 1);
  const bundled = found.filter((entity) => !own.includes(entity)).slice(0, MAX_SENSES - own.length);
  return [...bundled, ...own].map((entity) => senseOf(entity, context));
}

/** An entity as one sense among others. The pack's records must be open. */
export function senseOf(entity: number, context: CardContext): Sense {
  const { pack } = context;
  const from = pack.origin(entity);
  return {
    entity: pack.id(entity),
    style: styleOf(pack.kind(entity), pack.type(entity)),
    title: titleAt(entity, context),
    kindLine: kindLine(entity, pack.record(entity), context),
    ...(from !== undefined && { pack: from }),
  };
}

/** Whether an entity bears the name. */
export function isSenseOf(name: string, entity: number, pack: Pick<CardData, 'lookup'>): boolean {
  return pack.lookup(name).includes(entity);
}
