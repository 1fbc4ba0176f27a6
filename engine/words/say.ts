/** Texts for readers, by key: picks the plural form, fills in the values. */
import type { MessageKey } from './keys.ts';
import { directionOf, intlTag, type Locale } from './locales.ts';

/** A text with `{names}` for values, or its plural forms by the categories of `Intl.PluralRules`; `{count}` decides among them. */
export type Text = string | Readonly<Record<string, string>>;

/** Texts of one language by key: "popup.paused". */
export type Texts = Readonly<Record<string, Text>>;

/** Numbers are printed as the language prints them; what must stay as it is (a year) is passed as a string. */
export type Values = Readonly<Record<string, string | number>>;

/** The text for a key, with its values filled in. A key without a text, which tests rule out, is said itself: a view never fails for it. */
export type Say = (key: MessageKey, values?: Values) => string;

/** A language to speak: its texts, and its name for `Intl`, `lang` and `dir`. */
export interface Speech {
  say: Say;
  locale: Locale;
}

/** The text for a key that data made, such as a type's; `otherwise` where there is no such text. */
export function sayOr(say: Say, key: string, otherwise: string): string {
  const text = say(key as MessageKey);
  return text === key ? otherwise : text;
}

export function createSay(texts: Texts, locale: Locale): Say {
  const tag = intlTag(locale);
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  const isolate = isolates(locale);
  const print = (value: string | number) => (typeof value === 'number' ? number.format(value) : isolate(value));
  return (key, values = {}) => {
    const text = formOf(texts[key], values.count, plural) ?? key;
    return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : print(value);
    });
  };
}

function formOf(text: Text | undefined, count: string | number | undefined, plural: Intl.PluralRules): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[plural.select(Number(count))] ?? text.other;
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * For a value within a text. What runs the other way than its sentence is set apart by Unicode's isolates (UAX 9: U+2068 and U+2069), or it would take neighbouring
 * punctuation and numbers with it. What runs the same way is left as it is, so that copied text holds nothing invisible.
 */
export function isolates(locale: Locale): (value: string) => string {
  const wrap = (value: string) => `\u2068${value}\u2069`;
  return directionOf(locale) === 'ltr'
    ? (value) => (RTL_LETTER.test(value) ? wrap(value) : value)
    : (value) => (/[\p{L}\p{N}]/u.test(value.replace(new RegExp(RTL_LETTER, 'gu'), '')) ? wrap(value) : value);
}
