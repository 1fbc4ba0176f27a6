/** Several names in one line, as a language lists them. */
import { directionOf, intlTag, type Locale } from './locales.ts';
import { isolates } from './say.ts';

/** "A, B and C". */
export function listText(items: readonly string[], locale: Locale): string {
  return items.length < 2
    ? items.join('')
    : new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(items.map(isolates(locale)));
}

/** "A, B, C": `Intl` has no list without a word before the last. */
export function enumeration(items: readonly string[], locale: Locale): string {
  return items.length < 2 ? items.join('') : items.map(isolates(locale)).join(directionOf(locale) === 'rtl' ? '، ' : ', ');
}
