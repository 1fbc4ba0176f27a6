/** Attributes of what stays as the data set has it, in English, within words of another language: for voices, hyphens and the order of words. */
import { spokenLocale } from './say.ts';

export function ofData(): { lang?: 'en'; dir?: 'auto' } {
  return spokenLocale() === 'en' ? {} : { lang: 'en', dir: 'auto' };
}
