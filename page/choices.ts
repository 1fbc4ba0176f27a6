/** What the reader chose about names on this page alone. Pure; the session holds the choices, and they end with it. */
import type { MarkStyle } from '../engine/card-model.ts';
import type { MessageKey } from '../engine/words/keys.ts';
import type { WireMention } from '../extension/wire.ts';

/** What a name means here, or that it is not marked. */
export type PageChoice = { entity: string; style: MarkStyle } | 'hidden';

/** By the folded name ({@link foldName}). */
export type PageChoices = Map<string, PageChoice>;

/** Stands for what the card says of a name whose sense the reader chose; only the card has the words (`components/why-words.ts`). */
export const CHOSEN = 'card.reason.chosen' satisfies MessageKey;

/** Names as a reader compares them: without capitals, accents, apostrophes and hyphens. */
export function foldName(name: string): string {
  const letters = name.normalize('NFD').replace(/[\p{M}'’‘`]/gu, '');
  return letters
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Mentions as the reader chose them to be; `textOf` gives the text of one. */
export function applyChoices(
  mentions: readonly WireMention[],
  textOf: (mention: WireMention) => string,
  choices: ReadonlyMap<string, PageChoice>,
): WireMention[] {
  if (choices.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const choice = mention.marked ? choices.get(foldName(textOf(mention))) : undefined;
    if (choice === undefined) return mention;
    return choice === 'hidden' ? { ...mention, marked: false } : { ...mention, ...choice, why: CHOSEN };
  });
}
