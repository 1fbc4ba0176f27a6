/** Who or what the card is about: kind line, native name, other names. */
import type { ForeignText } from '../card-model.ts';
import type { EntityRecord, NameRecord } from '../pack/records.ts';
import { type CardContext, titleOf } from './context.ts';
import { TYPE_LABELS } from './labels.ts';

/** Languages written from right to left, by primary tag (CLDR: those whose default script is Arabic, Hebrew or Thaana). */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv']);

/** "Town · Iraq, Al Anbar Governorate", "Armed group · Iraq and Syria · since 2013". */
export function kindLine(entity: number, record: EntityRecord, context: CardContext): string {
  const { pack, format } = context;
  const type = TYPE_LABELS[pack.type(entity)] ?? pack.type(entity);
  const countries = pack.type(entity) === 'country' ? [] : pack.countries(entity).map((code) => format.country(code));
  const where =
    pack.kind(entity) === 'place' && record.admin1 !== undefined
      ? [...countries, titleOf(record.admin1, context)].join(', ')
      : format.list(countries);
  return [type, where, activeText(record, context)].filter((part) => part !== '').join(' · ');
}

function activeText(record: EntityRecord, { format }: CardContext): string {
  if (record.activeFrom === undefined) return record.activeTo === undefined ? '' : `until ${format.date(record.activeTo)}`;
  return record.activeTo === undefined ? `since ${format.date(record.activeFrom)}` : format.period(record.activeFrom, record.activeTo);
}

/** The name in the script of its own country, if a source gave one. */
export function nativeName(record: EntityRecord): ForeignText | undefined {
  const native = record.names.filter((name) => name.class === 'native' && !isLatin(name.text));
  const name = native.find((candidate) => candidate.use !== 'spelling') ?? native[0];
  if (!name) return undefined;
  return { text: name.text, lang: name.language, dir: RIGHT_TO_LEFT.has(name.language.split('-')[0] ?? '') ? 'rtl' : 'ltr' };
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** Names to show beside the title, shortest forms last; spellings and parts of names are only recognised, never shown. */
export function alsoCalled(record: EntityRecord): string[] {
  const shown = (name: NameRecord) => name.use === 'also' && name.class !== 'weak' && isLatin(name.text);
  return record.names.filter(shown).map((name) => name.text);
}

export function callsItself(record: EntityRecord): string | undefined {
  return record.names.find((name) => name.use === 'self' && isLatin(name.text))?.text;
}
