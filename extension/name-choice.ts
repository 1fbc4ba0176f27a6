/** The shape of what a reader chose about one name: not to be marked, or what it means. Knows no browser. */
import * as v from 'valibot';
import { foldedKey } from '../engine/names/name-keys.ts';
import { siteName } from './site-address.ts';

/** Longer than any name in the data set. */
export const MAX_NAME = 120;

/** Pages may ask for choices to be kept (`docs/adr/0013`), so there is an end to them. */
export const MAX_CHOICES = 500;

export const writtenName = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME));
export const entityId = v.pipe(
  v.string(),
  v.maxLength(80),
  // In packs of the reader: "pack:examplia/port-sample".
  v.regex(/^(?:(?:[a-z]+[12]?:)?[A-Za-z0-9.-]+(?:\/-?[0-9.]+)?|pack:[a-z0-9-]+\/[a-z0-9-]+)$/),
  v.check((id) => !id.includes('..')),
);

/** One choice about one name. */
export const nameChoice = v.variant('kind', [
  v.object({ kind: v.literal('sense'), name: writtenName, entity: entityId }),
  /** Without a site it holds everywhere. */
  v.object({ kind: v.literal('hidden'), name: writtenName, site: v.optional(siteName) }),
]);
export type NameChoice = v.InferOutput<typeof nameChoice>;

/** What a choice is about, whichever way it went. */
export type ChoiceMatter = Pick<Extract<NameChoice, { kind: 'sense' }>, 'kind' | 'name'> | Extract<NameChoice, { kind: 'hidden' }>;

/** Names are kept as the article wrote them and compared folded, so that accents and capitals do not matter. */
export function isSameMatter(one: ChoiceMatter, other: ChoiceMatter): boolean {
  return siteOfChoice(one) === siteOfChoice(other) && one.kind === other.kind && foldedKey(one.name) === foldedKey(other.name);
}

export function siteOfChoice(choice: ChoiceMatter): string | undefined {
  return choice.kind === 'hidden' ? choice.site : undefined;
}
