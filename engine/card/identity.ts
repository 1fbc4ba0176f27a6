/** Who or what the card is about: kind line, native name, other names. */
import type { ForeignText } from '../card-model.ts';
import type { EntityRecord, NameRecord } from '../pack/records.ts';
import { type CardContext, titleOf } from './context.ts';
import { TYPE_LABELS } from './labels.ts';
import { territoryOf } from './territory.ts';

/** Languages written from right to left, by primary tag (CLDR: those whose default script is Arabic, Hebrew or Thaana). */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv']);

/** "Town · Iraq, Al Anbar", "Town · Crimea, status disputed", "Armed group · Iraq and Syria · since 2013". */
export function kindLine(entity: number, record: EntityRecord, context: CardContext): string {
  const { pack } = context;
  const type = record.label ?? TYPE_LABELS[pack.type(entity)] ?? pack.type(entity);
  return [type, whereText(entity, record, context), activeText(record, context)].filter((part) => part !== '').join(' · ');
}

/** Places that countries lie round, and those of which it is disputed in which country they are: "in" would say too much. */
const NOT_IN_A_COUNTRY: ReadonlySet<string> = new Set(['sea', 'ocean', 'gulf', 'strait', 'continent', 'disputed_territory']);

/**
 * What a screen reader says after the name: "town in Iraq", "town in Crimea, status disputed", "armed group, Iraq and
 * Syria". The kind line without provinces and dates, since who listens can't skip.
 */
export function spokenKind(entity: number, record: EntityRecord, context: CardContext): string {
  const { pack } = context;
  const type = pack.type(entity);
  const kind = uncapitalised(record.label ?? TYPE_LABELS[type] ?? type);
  const where = whereText(entity, record, context, { province: false });
  if (where === '') return kind;
  return pack.kind(entity) === 'place' && !NOT_IN_A_COUNTRY.has(type) ? `${kind} in ${where}` : `${kind}, ${where}`;
}

/** Labels of types begin with a capital; only a people keeps it within a sentence. */
function uncapitalised(label: string): string {
  return label.startsWith('Israeli') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Countries named at most; a sea has a dozen coasts. */
const MAX_COUNTRIES = 4;

function whereText(entity: number, record: EntityRecord, context: CardContext, { province = true } = {}): string {
  const { pack, format } = context;
  if (pack.type(entity) === 'country') return '';
  const codes = pack.countries(entity);
  const countries = codes.slice(0, MAX_COUNTRIES).map((code) => format.country(code));
  const shown = codes.length > MAX_COUNTRIES ? [...countries, `${codes.length - MAX_COUNTRIES} more`] : countries;
  const territory = territoryOf(record, entity, context);
  // The country of a place in a disputed territory is what the dispute is about.
  if (territory >= 0) return `${pack.title(territory)}, status disputed`;
  if (pack.kind(entity) !== 'place' || record.admin1 === undefined || !province) return format.list(shown);
  return [format.list(shown), titleOf(record.admin1, context)].join(', ');
}

function activeText(record: EntityRecord, { format }: CardContext): string {
  if (record.activeFrom === undefined) return record.activeTo === undefined ? '' : `until ${format.date(record.activeTo)}`;
  return record.activeTo === undefined ? `since ${format.date(record.activeFrom)}` : format.period(record.activeFrom, record.activeTo);
}

/** The name in the script of its own country, if a source gave one: a curated one before those of the gazetteer. */
export function nativeName(record: EntityRecord): ForeignText | undefined {
  const native = record.names.filter((name) => name.class === 'native' && !isLatin(name.text));
  const name =
    native.find((candidate) => candidate.use !== 'spelling' && !isFromGazetteer(candidate, record)) ??
    native.find((candidate) => candidate.use !== 'spelling') ??
    native[0];
  return name && toForeignText(name);
}

function toForeignText({ text, language }: NameRecord): ForeignText {
  return { text, lang: language, dir: RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') || /-(?:Arab|Hebr)$/.test(language) ? 'rtl' : 'ltr' };
}

/** Whether a name comes from a data set that does not say in which language it is. */
function isFromGazetteer({ source }: NameRecord, { gazetteer }: EntityRecord): boolean {
  return gazetteer !== undefined && source.join() === gazetteer.join();
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** Names to show beside the title, shortest forms last; spellings and parts of names are only recognised, never shown. */
export function alsoCalled(record: EntityRecord): string[] {
  const shown = (name: NameRecord) => name.use === 'also' && name.class !== 'weak' && isLatin(name.text) && !isFromGazetteer(name, record);
  return record.names.filter(shown).map((name) => name.text);
}

/** A large city has a hundred names in a dozen scripts. */
const MAX_OTHER_NAMES = 24;

/** Names that data sets give without saying whose they are, for "More": what is only recognised stays out. */
export function otherNames(record: EntityRecord): ForeignText[] {
  return record.names
    .filter((name) => name.use !== 'title' && isFromGazetteer(name, record))
    .slice(0, MAX_OTHER_NAMES)
    .map(toForeignText);
}

export function callsItself(record: EntityRecord): string | undefined {
  return record.names.find((name) => name.use === 'self' && isLatin(name.text))?.text;
}
