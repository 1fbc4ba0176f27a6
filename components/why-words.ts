/** The sentences of "Why this?". */
import { errorWords } from '../engine/words/error-words.ts';
import type { HidingPlace } from './name-actions.ts';
import { say, spokenLocale } from './say.ts';

/** What a page sends where the reader chose: it has no words of its own (`page/choices.ts`). */
const CHOSEN = 'card.reason.chosen';

/** The reasons as one sentence: "Only one place has this name; its country is spoken of." */
export function whySentence(why: string): string {
  const words = why === CHOSEN ? say(CHOSEN) : why;
  return say('card.becauseSentence', { because: words.charAt(0).toLocaleUpperCase(spokenLocale()) + words.slice(1) });
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
