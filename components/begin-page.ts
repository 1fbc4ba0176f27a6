/** What each of our pages does before it draws: its language, in its words and in the document. */
import type { MessageKey } from '../engine/words/keys.ts';
import { directionOf, type Locale } from '../engine/words/locales.ts';
import type { Say } from '../engine/words/say.ts';
import { speak } from './say.ts';

export function beginPage({ say, locale }: { say: Say; locale: Locale }, title: MessageKey): void {
  speak(say, locale);
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = directionOf(locale);
  document.title = say(title);
}
