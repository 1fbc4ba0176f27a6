/** Our own words on their way to a script in a page, which cannot open files of the extension. Checked by hand there, as all messages are. */
import type { Locale } from '../engine/words/locales.ts';
import type { Texts } from '../engine/words/say.ts';

export interface PageTexts {
  locale: Locale;
  texts: Texts;
}

/** Whether an answer holds texts that can be said; which languages there are, the texts' own files decide. */
export function isPageTexts(value: unknown): value is PageTexts {
  if (!isObject(value) || typeof value.locale !== 'string' || !/^[a-z]{2}$/.test(value.locale) || !isObject(value.texts)) return false;
  return Object.values(value.texts).every((text) => typeof text === 'string' || isForms(text));
}

function isForms(text: unknown): boolean {
  return isObject(text) && Object.values(text).every((form) => typeof form === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
