/**
 * The texts of the language that this page or script speaks. One for all views of a bundle: a page speaks one language, and who changes it
 * loads it anew.
 */
import type { Locale } from '../engine/words/locales.ts';
import type { Say } from '../engine/words/say.ts';

let spoken: { say: Say; locale: Locale } | undefined;

/** Sets the language, before anything is drawn. */
export function speak(say: Say, locale: Locale): void {
  spoken = { say, locale };
}

/** The text for a key. @throws before {@link speak}: that is a mistake in the program. */
export const say: Say = (key, values) => {
  if (spoken === undefined) throw new Error('No language was set before drawing.');
  return spoken.say(key, values);
};

/** The language that is spoken, for `lang` and `dir`. */
export function spokenLocale(): Locale {
  return spoken?.locale ?? 'en';
}
