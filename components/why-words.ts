/** The sentences of "Why this?". */
import { errorWords } from '../engine/words/error-words.ts';
import type { HidingPlace } from './name-actions.ts';
import { say } from './say.ts';

/** The reasons as one sentence: "Only one place has this name; its country is spoken of." */
export function whySentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

export function chosenWords(name: string, title: string, always: boolean, kept: boolean): string {
  if (always && !kept) return say('card.meansPrivate', { name, title });
  return say(always ? 'card.meansAlways' : 'card.meansHere', { name, title });
}

export function hiddenWords(name: string, where: HidingPlace, kept: boolean): string {
  if (!kept) return say('card.hiddenPrivate', { name });
  return say(where === 'site' ? 'card.hiddenSite' : 'card.hiddenEverywhere', { name });
}

export function failedWords(error: unknown): string {
  const why = error instanceof Error ? errorWords(error, say) : '';
  return why === '' ? say('card.failed') : say('card.failedWhy', { why });
}
