/** Why a name was taken for an entity: one of a closed list of texts, said in the language of whoever reads it. */
import type { MessageKey } from './words/keys.ts';
import type { Say, Values } from './words/say.ts';

export interface Reason {
  key: Extract<MessageKey, `card.reason.${string}`>;
  values?: Values;
}

/** "may also be Paris, US; its country is spoken of". */
export function reasonText(reasons: readonly Reason[], say: Say): string {
  const [first = '', ...others] = reasons.map(({ key, values }) => say(key, values));
  return others.reduce((before, next) => say('card.reasons', { before, next }), first);
}
